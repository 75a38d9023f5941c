import { addressParser } from 'postal-mime';
import { isPlainAddress } from '../identity/address.ts';
import type { Attachment, DeliveryReport, Mailbox, MailOptions, MinimalHeaders, ParsedMail, SetAside } from './mail.ts';
import { DEFAULT_LIMITS } from './mail.ts';
import { Budget, LimitReached, type Part } from './mime/part.ts';
import { scanParts } from './mime/scan-parts.ts';
import { decodeHeader, oneLine } from './mime/encoded-words.ts';
import { headerOf, readHeaders } from './mime/read-headers.ts';
import { collectContent, type Content } from './mime/collect-content.ts';
import { readReport, reportInWords } from './read-report.ts';
import { stripHistory } from './reading-text.ts';
import { recogniseMachine } from './recognise-machine.ts';
import { saysUndelivered } from './wordings-of.ts';

const MAX_ADDRESSES = 50;
const NEARLY_EMPTY = 40;
const LETTER_TYPES =
  /^(?:text\/rtf|application\/(?:pdf|msword|vnd\.openxmlformats|vnd\.oasis|rtf|octet-stream)|image\/)/;

/** Reads one raw message (RFC 5322, MIME) under limits; never throws: what breaks a limit is set aside with its reason. */
export async function parseMail(message: Uint8Array, options: MailOptions = {}): Promise<ParsedMail | SetAside> {
  // not as Node's Buffer, if it is one, whose own methods take longer
  const raw = new Uint8Array(message.buffer, message.byteOffset, message.length);
  const limits = options.limits ? { ...DEFAULT_LIMITS, ...options.limits } : DEFAULT_LIMITS;
  const range = { start: startOf(raw), end: raw.length };
  if (range.start >= range.end) return { kind: 'set-aside', reason: 'empty' };
  try {
    const budget = new Budget(limits, raw.length);
    const root = scanParts(raw, range, budget);
    return assemble(root, collectContent(root, budget), options);
  } catch (fault) {
    if (!(fault instanceof LimitReached)) throw fault;
    return { kind: 'set-aside', reason: fault.reason, headers: minimalHeaders(raw, range.start) };
  }
}

/** "From ", as bytes. */
const FROM: readonly number[] = [70, 114, 111, 109, 32];

/** Skips blank lines and the "From " line of a mailbox file. */
function startOf(raw: Uint8Array): number {
  let at = 0;
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) at = 3;
  while (at < raw.length && (raw[at] === 10 || raw[at] === 13)) at += 1;
  const isMailbox = FROM.every((byte, index) => raw[at + index] === byte);
  return isMailbox ? raw.indexOf(10, at) + 1 : at;
}

function minimalHeaders(raw: Uint8Array, start: number): MinimalHeaders {
  const end = Math.min(raw.length, start + 65_536);
  const budget = new Budget(DEFAULT_LIMITS, end - start);
  return minimal(readHeaders(raw, { start, end }, budget).headers);
}

function minimal(headers: Part['headers']): MinimalHeaders {
  return {
    messageId: headerOf(headers, 'message-id')?.slice(0, 500) || undefined,
    from: mailboxes(headerOf(headers, 'from'))[0],
    date: isoDate(headerOf(headers, 'date')),
    subject: decodeHeader(headerOf(headers, 'subject') ?? '').slice(0, 1000),
  };
}

function isoDate(value: string | undefined): string | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value.slice(0, 100));
  return Number.isNaN(time) ? undefined : isoTime(time);
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** As toISOString, which takes longer than reading all the headers does. */
function isoTime(time: number): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (time % 1000 !== 0 || year < 1000 || year > 9999) return date.toISOString();
  const day = `${year}-${TWO_DIGITS[date.getUTCMonth() + 1]}-${TWO_DIGITS[date.getUTCDate()]}`;
  const clock = `${TWO_DIGITS[date.getUTCHours()]}:${TWO_DIGITS[date.getUTCMinutes()]}:${TWO_DIGITS[date.getUTCSeconds()]}`;
  return `${day}T${clock}.000Z`;
}

/** One mailbox without quotes, comments or groups (RFC 5322 3.4), as nearly all headers hold: no grammar is needed. */
const ONE_MAILBOX = /^(?:([^"(),:;<>@\\]*)<([\w.+-]+@[\w.-]+)>|([\w.+-]+@[\w.-]+))$/;

function mailboxes(value: string | undefined): Mailbox[] {
  if (!value) return [];
  const read = value.slice(0, 8192);
  const [, text = '', named, bare] = ONE_MAILBOX.exec(read) ?? [];
  const address = named ?? bare;
  if (address === undefined) {
    const all = addressParser(read, { flatten: true }).slice(0, MAX_ADDRESSES);
    return all.flatMap((each) => mailboxOf(oneLine(each.address ?? ''), oneLine(decodeHeader(each.name))));
  }
  const name = decodeHeader(text.trim());
  return mailboxOf(address, name === address ? '' : name);
}

/** None where no mail can go to the address. */
function mailboxOf(address: string, name: string): Mailbox[] {
  if (!isPlainAddress(address)) return [];
  return [name === '' ? { address } : { address, name }];
}

function messageIds(value: string | undefined): string[] {
  if (!value) return [];
  return (
    value
      .slice(0, 16_384)
      .match(/<[^\s<>]{1,500}>/g)
      ?.slice(-100) ?? []
  );
}

function assemble(root: Part, content: Content, options: MailOptions): ParsedMail {
  const header = (name: string): string | undefined => headerOf(root.headers, name);
  const { messageId, from, date, subject } = minimal(root.headers);
  const { body, signature } = stripHistory(content.text, subject);
  const replyTo = mailboxes(header('reply-to'))[0];
  const inReplyTo = messageIds(header('in-reply-to'))[0];
  const references = messageIds(header('references'));
  const languageHeader = header('content-language') ?? header('accept-language');
  const to = mailboxes(header('to')).concat(mailboxes(header('cc')));
  const machine = recogniseMachine({
    headers: root.headers,
    addressees: to.length,
    hasAttachments: content.attachments.length > 0,
    types: content.types,
    text: body,
    subject,
    from,
    replyTo,
    envelopeFrom: options.envelopeFrom,
    ownAddresses: options.ownAddresses ?? [],
  });
  const thread = inReplyTo === undefined ? references : [inReplyTo, ...references];
  return {
    kind: 'mail',
    messageId,
    from,
    date,
    subject,
    replyTo,
    inReplyTo,
    report: machine.isMachine ? reportOf(root, content, { subject, thread }) : undefined,
    languageHeader: languageHeader?.slice(0, 100) || undefined,
    to,
    references,
    bodyText: body,
    signature,
    fullText: content.text,
    nestedText: stripHistory(content.nestedText, '').body,
    attachments: content.attachments,
    letterInAttachment: body.length < NEARLY_EMPTY && content.attachments.some(isLetter),
    machine,
    fingerprintSource: fingerprint(header('from'), header('date'), content),
  };
}

/** What a machine reports of a mail that it did not deliver. */
function reportOf(
  root: Part,
  { text, nestedText }: Content,
  { subject, thread }: { subject: string; thread: readonly string[] },
): DeliveryReport | undefined {
  const report = readReport(root);
  if (report || !saysUndelivered(`${subject}\n${text}`)) return report;
  return reportInWords(`${text}\n${nestedText}`, thread);
}

function isLetter({ mimeType, filename }: Attachment): boolean {
  return LETTER_TYPES.test(mimeType) || /\.(?:pdf|docx?|odt|rtf)$/i.test(filename ?? '');
}

/** No header and no text in it holds a line break, so that nothing can stand for something else. */
function fingerprint(from = '', date = '', { text, attachments }: Content): string {
  const listed = attachments.map(({ filename, mimeType, size }) => [filename ?? '', mimeType, size]);
  const line = text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
  return `${from}\n${date}\n${line}\n${listed.length === 0 ? '[]' : JSON.stringify(listed)}`;
}
