const MEGABYTE = 2 ** 20;
const SIZE = 39 * MEGABYTE;

function fill(head: string, unit: string, tail = ''): Uint8Array {
  const bytes = Buffer.alloc(SIZE, unit, 'latin1');
  bytes.write(head, 0, 'latin1');
  if (tail !== '') bytes.write(tail, SIZE - tail.length, 'latin1');
  return bytes;
}

function nested(levels: number): Uint8Array {
  const parts = Array.from(
    { length: levels },
    (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`,
  );
  return Buffer.from(`Content-Type: multipart/mixed; boundary=b0\n\n${parts.join('')}`);
}

function base64InBase64(levels: number): Uint8Array {
  let message: Buffer = Buffer.concat([Buffer.from('Subject: core\n\n'), Buffer.alloc(2 * MEGABYTE, 'x')]);
  for (let level = 0; level < levels; level += 1) {
    message = Buffer.from(
      `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${message.toString('base64')}`,
    );
  }
  return message;
}

const MIXED = 'Content-Type: multipart/mixed; boundary=b\n\n';
const HTML = 'Content-Type: text/html\n\n';
const PLAIN = 'Content-Type: text/plain\n\n';

/** Messages made to hurt a mail reader, by what hurts. */
export const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'tiny parts': () => fill(MIXED, '--b\n\nx\n'),
  'boundary-like lines': () => fill(MIXED, '--\n'),
  'near-boundary lines': () =>
    fill(`Content-Type: multipart/mixed; boundary=${'a'.repeat(69)}\n\n`, `--${'a'.repeat(68)}\n`),
  'nested multiparts': () => nested(100_000),
  'base64 in base64': () => base64InBase64(8),
  'one endless header': () => fill('Subject: x', 'a'),
  'endless headers': () => fill('Subject: xxxxx\n', 'A: b\n'),
  'encoded words': () => fill('Subject: xxxxxxxxx =?utf-8?B?eA==?=\n', ' =?utf-8?B?eA==?=\n'),
  'blank lines': () => fill('Subject: x\n\n', '\n'),
  'one endless line': () => fill(PLAIN, 'delete my data '),
  'quoted lines': () => fill(PLAIN, '> On 3 May X wrote:\n'),
  'colons and commas': () => fill(PLAIN, ':,:,'),
  'open tags': () => fill(HTML, '<'),
  'open comments': () => fill(HTML, '<!--'),
  'open scripts': () => fill(HTML, '<script><'),
  entities: () => fill(HTML, '&#x41;&amp;'),
  'base64 attachment': () =>
    fill(
      `${MIXED}--b\n\nPlease delete my data.\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n`,
      'QUJD',
      '\n--b--\n',
    ),
  'quoted-printable attachment': () =>
    fill(
      `${MIXED}--b\n\nPlease delete my data.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: quoted-printable\n\n`,
      '=41',
      '\n--b--\n',
    ),
  addresses: () => Buffer.from(`To: ${'a@b.example,'.repeat(40_000)}\n\nx`),
  'at signs': () => fill(PLAIN, 'a.a@'),
  digits: () => fill(PLAIN, 'art. 15 1 1 1 1 '),
};
