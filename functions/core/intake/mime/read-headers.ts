import type { Budget, HeaderBytes, RawHeader } from './part.ts';
import { LimitReached } from './part.ts';
import { codeAt } from '../code-at.ts';
import { decodeCharset, utf8 } from './decode-charset.ts';
import { oneLine } from './encoded-words.ts';

const LF = 10;
const CR = 13;
const MAX_VALUE = 16_384;

/** A header block and where the body after it begins. */
export interface HeaderBlock {
  readonly headers: RawHeader[];
  readonly bodyStart: number;
}

/** Reads the header block at `start`, linear in its length; throws LimitReached beyond the budget. */
export function readHeaders(bytes: Uint8Array, range: { start: number; end: number }, budget: Budget): HeaderBlock {
  const headers: RawHeader[] = [];
  const block = { bytes, start: range.start, end: range.start, text: undefined };
  const stop = Math.min(range.end, range.start + budget.headerBytesLeft() + 1);
  let at = range.start;
  while (at < stop) {
    let end = lineEnd(bytes, at, stop);
    if (isBlank(bytes, at, end)) {
      at = end + 1;
      break;
    }
    const colon = colonOf(bytes, at, end);
    // a line that is no header ends the block: the body began without its blank line
    if (colon < 0) break;
    while (end + 1 < stop && (bytes[end + 1] === 32 || bytes[end + 1] === 9)) end = lineEnd(bytes, end + 1, stop);
    headers.push({ name: nameOf(bytes, at, colon), start: colon + 1, end, block, text: undefined });
    block.end = end;
    at = end + 1;
  }
  if (at >= stop && stop < range.end) throw new LimitReached('headers-too-large');
  budget.spendHeader(Math.min(at, range.end) - range.start);
  return { headers, bodyStart: Math.min(at, range.end) };
}

function lineEnd(bytes: Uint8Array, from: number, stop: number): number {
  let at = from;
  while (at < stop && bytes[at] !== LF) at += 1;
  return at;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  return to === from || (to === from + 1 && bytes[from] === CR);
}

/** Where the field name ends, or -1: no header line (a boundary isn't one either). */
function colonOf(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] === 45 && bytes[from + 1] === 45) return -1;
  for (let at = from; at < to && at - from < 128; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 58) return at === from ? -1 : at;
    if (byte <= 32 || byte > 126) return -1;
  }
  return -1;
}

/** Names of headers by a hash of their bytes: all mails bear the same few, which need not be made anew. */
const names = new Map<number, string>();
const MOST_NAMES = 500;

function nameOf(bytes: Uint8Array, from: number, to: number): string {
  let hash = 7;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16_777_619);
  const known = names.get(hash);
  if (known !== undefined && isLike(known, bytes, from, to)) return known;
  const name = latin1(bytes, from, to).toLowerCase();
  if (names.size < MOST_NAMES) names.set(hash, name);
  return name;
}

/** Whether the bytes are this name, in whatever case. */
function isLike(name: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte > 64 && byte < 91 ? byte | 32 : byte) !== codeAt(name, at - from)) return false;
  }
  return true;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(undefined, bytes.subarray(from, to) as unknown as number[]);
}

/** The first header of that name, unfolded and in characters (raw 8-bit guessed), encoded words still encoded. */
export function headerOf(headers: readonly RawHeader[], name: string): string | undefined {
  for (const header of headers) if (header.name === name) return (header.text ??= unfold(header));
  return undefined;
}

function unfold(header: RawHeader): string {
  const { block, start, end } = header;
  return plainLine(header) ?? oneLine(decodeCharset(block.bytes.subarray(start, Math.min(end, start + MAX_VALUE))));
}

/** Most headers are short and plain ASCII: no charset to tell, nothing to remove. */
function plainLine({ block, start, end }: RawHeader): string | undefined {
  if (end - start > 200) return undefined;
  const { bytes } = block;
  let [from, to] = [start, end];
  if (bytes[to - 1] === CR) to -= 1;
  while (from < to && bytes[from] === 32) from += 1;
  while (to > from && bytes[to - 1] === 32) to -= 1;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 || byte > 126) return undefined;
  }
  // all at once, for to decode them one by one takes longer than all else
  const { length } = (block.text ??= textOf(block));
  return length === block.end - block.start
    ? block.text.slice(from - block.start, to - block.start)
    : utf8(bytes.subarray(from, to));
}

function textOf({ bytes, start, end }: HeaderBytes): string {
  return end - start > MAX_VALUE ? '' : (utf8(bytes.subarray(start, end)) ?? '');
}

/** `type; a=b; c*0=d` to its lower-case value and parameters (RFC 2045, RFC 2231 joined and decoded). */
export function readParameters(text: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const pieces = splitParameters(text.slice(0, 4096));
  const parameters = new Map<string, string>();
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=');
    if (equals < 1) continue;
    const star = piece.indexOf('*');
    const extended = star > 0 && star < equals;
    const name = piece
      .slice(0, extended ? star : equals)
      .trim()
      .toLowerCase();
    const raw = unquote(piece.slice(equals + 1).trim());
    const encoded = extended && piece[equals - 1] === '*';
    parameters.set(name, (parameters.get(name) ?? '') + (encoded ? percentDecode(raw) : raw));
  }
  return { value: (pieces[0] ?? '').trim().toLowerCase(), parameters };
}

function splitParameters(text: string): string[] {
  if (!text.includes('"')) return text.split(';');
  const pieces: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\' && quoted) at += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  return text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined).replace(/\\(.)/g, '$1');
}

function percentDecode(text: string): string {
  const parts = text.split("'");
  const charset = parts.length >= 3 ? parts[0] : undefined;
  const coded = parts.length >= 3 ? parts.slice(2).join("'") : text;
  const bytes = new Uint8Array(coded.length);
  let size = 0;
  for (let at = 0; at < coded.length; at += 1) {
    const hex = coded[at] === '%' ? Number.parseInt(coded.slice(at + 1, at + 3), 16) : Number.NaN;
    bytes[size] = Number.isNaN(hex) ? coded.charCodeAt(at) : hex;
    size += 1;
    if (!Number.isNaN(hex)) at += 2;
  }
  return decodeCharset(bytes.subarray(0, size), charset);
}
