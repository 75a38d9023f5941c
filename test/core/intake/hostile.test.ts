import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import { LANGUAGES } from '../../../functions/core/intake/languages/all.ts';
import { fold } from '../../../functions/core/intake/reader/fold.ts';
import { buildPhrases } from '../../../functions/core/intake/reader/build-phrases.ts';
import { matchPhrases } from '../../../functions/core/intake/reader/match-phrases.ts';
import { segment } from '../../../functions/core/intake/reader/segment.ts';
import { decodedSize, decodeTransfer } from '../../../functions/core/intake/mime/decode-transfer.ts';
import { STRETCH } from '../../../functions/core/intake/mime/stretch.ts';
import { htmlToText } from '../../../functions/core/intake/mime/html-to-text.ts';
import { bytesOf, plainMail } from './mails.ts';

const BREAKS = /[\r\n\u0085\u2028\u2029]/;

async function handle(raw: Uint8Array): Promise<string> {
  const mail = await parseMail(raw);
  if (mail.kind === 'set-aside') return mail.reason;
  const reading = readMail(mail);
  for (const value of [mail.subject, mail.from?.name, mail.from?.address, mail.messageId, ...mail.references]) {
    expect(value ?? '').not.toMatch(BREAKS);
  }
  for (const { start, end, in: where, text } of reading.rights.flatMap(({ evidence }) => evidence)) {
    const source = where === 'subject' ? mail.subject : where === 'body' ? mail.bodyText : mail.nestedText;
    expect(source.slice(start, end)).toBe(text);
  }
  return reading.kind;
}

/** How often an array of codes is looked at during a match: work, counted. */
function workOf(text: string): number {
  let looks = 0;
  const counted = new Proxy(fold(text), {
    get(target, key) {
      if (typeof key === 'string' && key !== 'length') looks += 1;
      return Reflect.get(target, key, target) as unknown;
    },
  });
  const language = LANGUAGES[0]!;
  matchPhrases(counted, buildPhrases(language.concepts));
  return looks;
}

describe('hostile mail', () => {
  it('takes any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (raw) => void (await handle(raw))));
  });

  it('takes any text of the marks that mail is made of, and lets no line break into a header', async () => {
    const mark = fc.constantFrom(
      '\r\n',
      '\n',
      ' ',
      '\t',
      ':',
      ';',
      '=?utf-8?Q?',
      '=0D=0A',
      '?=',
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Type: message/rfc822\n',
      'Content-Transfer-Encoding: base64\n',
      'From: ',
      'Subject: ',
      'Message-ID: <',
      '@',
      '<',
      '>',
      '"',
      '\\',
      '<div>',
      '<!--',
      '&#10;',
      'art. 17',
      'delete my data',
      'name: ',
      '\u2028',
      'é',
      '削除',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(mark, { maxLength: 80 }),
        async (marks) => void (await handle(new TextEncoder().encode(marks.join('')))),
      ),
    );
  });

  it('finds a part wherever it begins in bytes that are looked through by stretches', async () => {
    for (let length = STRETCH - 40; length < STRETCH + 4; length += 1) {
      const body = `${'x'.repeat(length)}\n--b\n\nDelete my data.\n--b--`;
      const mail = await parseMail(plainMail(body, { 'Content-Type': 'multipart/mixed; boundary=b' }));
      expect(mail).toHaveProperty('bodyText', 'Delete my data.');
    }
  });

  it.each([0, 1, STRETCH - 1, STRETCH, STRETCH + 1])('sizes base64 that is padded at %d and has more behind', (at) => {
    const bytes = bytesOf(`${'A'.repeat(at)}==${'A'.repeat(STRETCH + 3)}=${'A'.repeat(2)}`);
    expect(decodedSize(bytes, 'base64')).toBe(decodeTransfer(bytes, 'base64').length);
  });

  it('knows how much a part decodes to before it is decoded', () => {
    const mark = fc.constantFrom('=', '=4', '=41', '=\r\n', '= \n', 'QUJD', 'QQ==', ' ', '\n', 'é', '=3D', '==');
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 40 }),
        fc.constantFrom('base64', 'quoted-printable', '8bit'),
        (marks, by) => {
          const bytes = new TextEncoder().encode(marks.join(''));
          expect(decodedSize(bytes, by)).toBe(decodeTransfer(bytes, by).length);
        },
      ),
    );
  });

  it.each([
    'delete my ',
    'a',
    'art. 15 and ',
    '> ',
    'x@',
    '1 ',
    ':',
    'right to be ',
    '\n',
    'Am 3 schrieb ',
    'please please ',
    '消',
    'subject access ',
  ])('reads ten times as much %j with at most about ten times the work', (unit) => {
    const small = workOf(unit.repeat(300));
    const large = workOf(unit.repeat(3000));
    expect(large).toBeLessThanOrEqual(small * 12 + 1000);
  });

  it('cuts text into sentences of bounded length that cover it all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        const sentences = segment({ text, codes: fold(text) });
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(Math.max(0, ...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1202);
      }),
    );
  });

  it('leaves no tag of a closed element in the text of HTML', () => {
    expect(htmlToText('<p onclick="x">a<script>alert(1)</script><b>b</b><style>c</style>')).toBe('ab');
  });

  it('reads a text that goes on for megabytes by its beginning', async () => {
    expect(await handle(plainMail(`Please delete my account.\n${'lorem ipsum '.repeat(200_000)}`))).toBe('request');
  });

  it('sets nothing but a reason on what it does not read', async () => {
    const raw = bytesOf(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(400_000)}`);
    expect(await parseMail(raw)).toMatchObject({ kind: 'set-aside', reason: 'too-many-parts' });
  });
});
