import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import { plainMail } from './mails.ts';

const MAILS = readFileSync(join(import.meta.dirname, '../../fixtures/stated-identities.txt'), 'utf8').split('\n---\n');

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "language|type=value;…" on the first line of each, the mail below. */
const stated = MAILS.map((mail): [string, string, string[]] => {
  const [head = '', ...lines] = mail.split('\n');
  const [language = '', wanted = ''] = head.split('|');
  return [language, lines.join('\n').trim(), wanted === '' ? [] : wanted.split(';')];
});

describe('what people say about themselves in running text and below their name', () => {
  it.each(stated)('%s: %s', async (_, body, wanted) => {
    const mail = await parseMail(plainMail(body));
    if (mail.kind !== 'mail') throw new Error(mail.reason);
    const { identifiers } = readMail(mail);
    const told = identifiers.map(({ type, value }) => ({ type, value: plain(value) }));
    expect(told.map(({ type }) => type).sort()).toEqual(wanted.map((each) => each.split('=')[0]).sort());
    for (const each of wanted) {
      const [type, value = ''] = each.split('=');
      // of an address the street is given
      expect(told.find((one) => one.type === type)?.value).toMatch(new RegExp(`^${plain(value)}`, 'u'));
    }
    for (const { value, start, end, in: where } of identifiers) {
      const text = where === 'signature' ? mail.signature : mail.bodyText;
      if (/^\D+$/.test(value)) expect(text.slice(start, end)).toBe(value);
    }
  });
});
