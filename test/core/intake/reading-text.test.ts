import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripHistory } from '../../../functions/core/intake/reading-text.ts';

/** Above a text these change nothing, but make it be looked at line by line. */
const BLANK_LINES = '\n\n\n';

it('reads a text as a whole as it does line by line', () => {
  const piece = fc.constantFrom(
    'Please delete my data.',
    'On 3 May 2026 Ann <ann@person.example> wrote:',
    'Am 3. Mai um 10:00',
    'schrieb Ann:',
    '> quoted',
    'Name: Ann',
    'From: Ann\n',
    'Sent: today\n',
    'Subject: Question\n',
    'Begin forwarded message:',
    '---- Original Message ----',
    '--',
    '-- ',
    'Sent from my phone',
    'iPhone’dan gönderildi',
    'Via web.de',
    'Get Outlook for Android',
    '从我的iphone',
    '差出人：Ann',
    ' ',
    '\u00a0',
    ':',
    '\n',
    '\n',
    '\n',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = `Hello,\n${pieces.join('')}`;
      expect(stripHistory(text, '')).toEqual(stripHistory(BLANK_LINES + text, ''));
    }),
    { numRuns: 5000, examples: [[['On 3 May 2026 Ann <ann@person.example> wrote:', '\n', '> quoted', '\n', '--']]] },
  );
});

it('reads what is below a rule when nothing is above it', () => {
  expect(stripHistory('\n--\nPlease delete my data.', '')).toEqual({
    body: '--\nPlease delete my data.',
    signature: '',
  });
});

describe('lines like those of a message', () => {
  const ASK = 'Please delete my data.';
  it.each([
    ['To: Example Ltd\nFrom: Ann Example\nDate: 3 June 2026', true],
    ['An: Beispiel AG\nVon: Ann Example\nBetreff: Löschung', true],
    ['Do: Przykład S.A.\nOd: Ann Example\nData: 3 czerwca 2026', true],
    ['Προς: Παράδειγμα ΑΕ\nΑπό: Ann Example\nΘέμα: Διαγραφή', true],
    ['收件人：某某公司\n发件人：李小明\n日期：2026年6月3日', true],
    ['From: Ann <ann@person.example>\nTo: Bob\nSubject: Question', false],
    ['Von: Ann\nGesendet: Mittwoch, 3. Juni 2026\nAn: Bob', false],
    ['De: Ann\nPara: Bob\nFecha: 3 de junio de 2026, 10:15', false],
  ])('belong to a letter unless a client wrote them: %j', (head, isOwn) => {
    expect(stripHistory(`${head}\n\n${ASK}`, '').body).toBe(isOwn ? `${head}\n\n${ASK}` : ASK);
    expect(stripHistory(`Thanks!\n\n${head}\n\n${ASK}`, '').body).toBe('Thanks!');
    expect(stripHistory(`${head}\n\n${ASK}`, 'Fwd: Question').body).toBe(ASK);
  });

  it.each([
    ['On 3 May 2026 Ann wrote:', true],
    [
      'Le 3 mai 2026, Ann <ann@person.example> a écrit, en réponse à ce que vous aviez demandé à tous vos clients:',
      true,
    ],
    [
      'On 3 May you wrote that nothing could be done about my file before the summer, so that now I ask you for this:',
      false,
    ],
    [
      'Am 3. Mai schrieb mir Ihr Haus, dass vor dem Sommer in meiner Sache nichts geschehen könne; ich verlange nun:',
      false,
    ],
  ])('introduce what somebody wrote before, but in prose: %j', (line, isOlder) => {
    expect(stripHistory(`${line}\n\n> ${ASK}\n${ASK}`, '').body).toBe(isOlder ? ASK : `${line}\n\n${ASK}`);
  });
});
