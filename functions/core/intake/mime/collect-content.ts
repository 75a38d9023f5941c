import type { Attachment } from '../mail.ts';
import type { Budget, Part } from './part.ts';
import { decodeCharset } from './decode-charset.ts';
import { decodedSize, decodeTransfer } from './decode-transfer.ts';
import { htmlToText } from './html-to-text.ts';
import { decodeHeader } from './encoded-words.ts';
import { headerOf, readParameters } from './read-headers.ts';

/** Text and attachments of a MIME tree. */
export interface Content {
  readonly text: string;
  /** text of message/rfc822 parts */
  readonly nestedText: string;
  readonly attachments: readonly Attachment[];
  /** every media type that occurs */
  readonly types: readonly string[];
}

interface Collector {
  readonly budget: Budget;
  readonly texts: string[];
  readonly nested: string[];
  readonly attachments: Attachment[];
  readonly types: string[];
}

/** Decodes what is to be read and lists the rest; throws LimitReached when the decoded sizes exceed the budget. */
export function collectContent(root: Part, budget: Budget): Content {
  const into: Collector = { budget, texts: [], nested: [], attachments: [], types: [] };
  collect(root, into, into.texts);
  const text = into.texts.join('\n\n');
  return { text, nestedText: into.nested.join('\n\n'), attachments: into.attachments, types: into.types };
}

function collect(part: Part, into: Collector, texts: string[]): void {
  into.types.push(part.type);
  if (part.type === 'message/rfc822' || part.type === 'message/global') {
    for (const child of part.children) collect(child, into, into.nested);
  } else if (part.type === 'multipart/alternative') collectBest(part, into, texts);
  else if (part.type.startsWith('multipart/')) for (const child of part.children) collect(child, into, texts);
  else if (isReading(part)) texts.push(readText(part, into.budget));
  else into.attachments.push(readAttachment(part, into.budget));
}

/** Of alternatives the plain text is read, unless it is a stub beside a real HTML text; others are attachments. */
function collectBest(part: Part, into: Collector, texts: string[]): void {
  const readings: Alternative[] = [];
  for (const child of part.children) {
    if (isReading(child)) {
      into.types.push(child.type);
      const html = child.type === 'text/html';
      if (!html || !isNeedless(child, plainOf(readings), into.budget))
        readings.push({ html, text: readText(child, into.budget) });
      continue;
    }
    const inner: string[] = [];
    collect(child, into, inner);
    if (inner.length > 0) readings.push({ html: true, text: inner.join('\n\n') });
  }
  const plain = plainOf(readings);
  const rich = readings.find(({ html }) => html)?.text.trim() ?? '';
  const best = isStub(plain, rich.length) && rich.length > plain.length ? rich : plain;
  if (best !== '') texts.push(best);
}

interface Alternative {
  readonly html: boolean;
  readonly text: string;
}

const plainOf = (readings: readonly Alternative[]): string => readings.find(({ html }) => !html)?.text.trim() ?? '';
const isStub = (plain: string, rich: number): boolean => plain.length < 30 || plain.length * 4 < rich;

/** Whether an HTML text, which is no longer than its bytes, can't show that the plain one is a stub; if so its bytes are spent. */
function isNeedless(part: Part, plain: string, budget: Budget): boolean {
  const size = decodedSize(readableOf(part, budget), part.encoding);
  if (isStub(plain, size)) return false;
  budget.spendDecoded(size);
  return true;
}

const readableOf = (part: Part, { limits }: Budget): Uint8Array =>
  part.bytes.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + limits.textBytes));

function isReading(part: Part): boolean {
  if (part.type !== 'text/plain' && part.type !== 'text/html' && part.type !== 'text/enriched') return false;
  return !/^attachment\b/i.test(headerOf(part.headers, 'content-disposition') ?? '');
}

/** To decode small texts in, which are characters at once: to make an array for each takes longer. */
const room = new Uint8Array(16_384);

function readText(part: Part, budget: Budget): string {
  const bytes = decodeTransfer(readableOf(part, budget), part.encoding, room);
  budget.spendDecoded(bytes.length);
  const decoded = decodeCharset(bytes, part.parameters.get('charset'));
  const lines = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const text = lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
  if (part.type === 'text/html') return htmlToText(text);
  return part.parameters.get('format')?.toLowerCase() === 'flowed' ? joinFlowed(text, part) : text;
}

/** Joins soft line breaks (RFC 3676 4). */
function joinFlowed(text: string, part: Part): string {
  const deletesSpace = part.parameters.get('delsp')?.toLowerCase() === 'yes';
  const out: string[] = [];
  let soft = false;
  for (const line of text.split('\n')) {
    const unstuffed = line.startsWith(' ') ? line.slice(1) : line;
    if (soft && !line.startsWith('>')) out[out.length - 1] += unstuffed;
    else out.push(unstuffed);
    soft = unstuffed.endsWith(' ') && unstuffed !== '-- ' && !line.startsWith('>');
    if (soft && deletesSpace) out[out.length - 1] = (out.at(-1) ?? '').slice(0, -1);
  }
  return out.join('\n');
}

function readAttachment(part: Part, budget: Budget): Attachment {
  const content = part.bytes.subarray(part.bodyStart, part.bodyEnd);
  const { encoding } = part;
  const size = decodedSize(content, encoding);
  budget.spendDecoded(size);
  const disposition = readParameters(headerOf(part.headers, 'content-disposition') ?? '').parameters;
  const name = disposition.get('filename') ?? part.parameters.get('name');
  const filename =
    name === undefined
      ? undefined
      : decodeHeader(name)
          .replace(/[\\/\u0000-\u001f]/g, '_')
          .slice(0, 200);
  return { filename, mimeType: part.type, size, contentOf: () => decodeTransfer(content, encoding) };
}
