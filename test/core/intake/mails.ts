import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import type { Reading } from '../../../functions/core/intake/reading.ts';

const encoder = new TextEncoder();

/** A raw message of these header lines and this body, CRLF between lines. */
export function rawMail(headers: Record<string, string>, body: string): Uint8Array {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return encoder.encode([...lines, '', body].join('\r\n').replace(/\r?\n/g, '\r\n'));
}

/** A plain mail of one person. */
export function plainMail(body: string, headers: Record<string, string> = {}): Uint8Array {
  return rawMail(
    {
      From: 'Ann Example <ann@person.example>',
      To: 'privacy@anytalk.example',
      Subject: 'Hello',
      Date: 'Mon, 2 Nov 2026 10:00:00 +0000',
      'Message-ID': '<1@person.example>',
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    },
    body,
  );
}

/** How a plain mail of one person is read. @throws Error where it is set aside */
export async function readPlain(body: string, headers: Record<string, string> = {}): Promise<Reading> {
  const mail = await parseMail(plainMail(body, headers));
  if (mail.kind !== 'mail') throw new Error(mail.reason);
  return readMail(mail);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
}
