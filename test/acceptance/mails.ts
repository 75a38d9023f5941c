import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** What a fixture is to be read as: rights in their order, the reason for which an operator must look, or a machine's. */
export interface Label {
  rights?: string[];
  operator?: string;
  machine?: true;
}

/** A mail to send. Two with one `identity` are one message, delivered twice. */
export interface Letter {
  name: string;
  raw: Buffer;
  identity: string;
  messageId?: string;
  /** From: in lower case. */
  from?: string;
  /** MAIL FROM; '' is the null return path. */
  envelopeFrom: string;
  label?: Label;
}

export const PRIVACY_ADDRESS = 'privacy@anytalk.example';

/** Who hands over what names no sender, or none that an envelope could carry. */
const SOMEBODY = 'somebody@mail.example';
const PLAIN_ADDRESS = /^[^\s<>@,;:"\p{Cc}]+@[\w.-]+$/u;

/** The `.eml` files of a folder in the order of their names, with the labels that stand in its `expected.json`, if any. */
export async function readLetters(folder: string): Promise<Letter[]> {
  const labels = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8').catch(() => '{}')) as Record<
    string,
    Label
  >;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const label = labels[name];
      return { ...(await readLetter(name, await readFile(join(folder, name)))), ...(label && { label }) };
    }),
  );
}

async function readLetter(name: string, raw: Buffer): Promise<Letter> {
  const mail = await PostalMime.parse(raw);
  const from = mail.from?.address?.toLowerCase();
  const path = mail.headers.find(({ key }) => key === 'return-path')?.value.replace(/[<>\s]/g, '');
  const text = raw.toString('latin1').replaceAll('\r\n', '\n');
  const body = text.slice(text.indexOf('\n\n')).trimEnd();
  const known = from !== undefined && PLAIN_ADDRESS.test(from);
  return {
    ...{ name, raw },
    identity: JSON.stringify([mail.messageId, mail.from, mail.date, body]),
    ...(mail.messageId !== undefined && { messageId: mail.messageId }),
    ...(known && { from }),
    envelopeFrom: path === '' ? '' : known ? from : SOMEBODY,
  };
}

/** A message whose headers alone are beyond what is read. */
export async function writeHugeLetter(): Promise<Letter> {
  const filler = Array.from({ length: 700 }, (_, nth) => `X-Filler-${nth}: ${'a'.repeat(900)}`);
  const headers = ['From: eva@dohle.example', 'Subject: My data', 'Message-ID: <huge-11@dohle.example>', ...filler];
  const raw = Buffer.from(`${headers.join('\r\n')}\r\n\r\nPlease send me a copy of my personal data.\r\n`);
  return { ...(await readLetter('huge-headers.eml', raw)), label: { operator: 'unreadable-message' } };
}

const TEXTS: Record<string, [subject: string, body: string][]> = {
  access: [
    ['My data', 'please send me a copy of all the personal data you hold about me.'],
    ['Subject access request', 'under Article 15 of the GDPR I request a copy of my personal data.'],
  ],
  erasure: [
    ['Delete my account', 'please delete my account and erase all my personal data.'],
    ['Erasure', 'I want you to delete all the personal data you hold about me.'],
  ],
  both: [
    [
      'Copy, then delete',
      'please send me a copy of my data, and then delete my account and everything you hold about me.',
    ],
  ],
};

/** What a person of the run writes. */
export async function writeLetter(person: Person, random: Random): Promise<Letter> {
  const { id, email, marker, wish } = person;
  const kind = wish === 'access' || wish === 'both' ? wish : 'erasure';
  const [subject, body] = random.pick(TEXTS[kind] ?? []);
  const headers = [
    `From: ${marker} Vogel <${email}>`,
    `To: ${PRIVACY_ADDRESS}`,
    `Subject: ${subject}`,
    'Date: Mon, 28 Sep 2026 09:00:00 +0000',
    `Message-ID: <${id}-${random.below(1e9).toString(36)}@mail.example>`,
    'MIME-Version: 1.0',
  ];
  const text = `Hello,\r\n\r\n${body}\r\n\r\nRegards\r\n${marker} Vogel\r\n`;
  const needsReview = wish === 'approved' || wish === 'refused';
  const message = needsReview
    ? withAttachment(headers, text)
    : [...headers, 'Content-Type: text/plain; charset=utf-8', '', text];
  const label = { rights: kind === 'both' ? ['access', 'erasure'] : [kind] };
  return { ...(await readLetter(`${id}.eml`, Buffer.from(message.join('\r\n')))), label };
}

/** The example's policy sends an erasure with an attachment to an operator. */
const withAttachment = (headers: string[], text: string): string[] => [
  ...headers,
  'Content-Type: multipart/mixed; boundary="cut"',
  ...['', '--cut', 'Content-Type: text/plain; charset=utf-8', '', text],
  ...['--cut', 'Content-Type: application/pdf; name="card.pdf"', 'Content-Transfer-Encoding: base64'],
  ...['Content-Disposition: attachment; filename="card.pdf"', '', 'JVBERi0xLjQKJSVFT0YK', '--cut--', ''],
];
