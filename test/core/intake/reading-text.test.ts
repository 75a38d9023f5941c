import fc from 'fast-check';
import { expect, it } from 'vitest';
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
    { numRuns: 5000 },
  );
});
