import type { Budget, Part } from './part.ts';
import { headerOf, readHeaders, readParameters } from './read-headers.ts';
import { decodeTransfer } from './decode-transfer.ts';
import { STRETCH } from './stretch.ts';

const DASH = 45;
const LF = 10;
const MAX_BOUNDARY = 200;

interface Range {
  readonly start: number;
  readonly end: number;
}
/** An open multipart: the bytes of its boundary and their hash. */
interface Open {
  readonly part: Part;
  readonly boundary: Uint8Array;
  readonly hash: number;
}

/** Builds the MIME tree in one pass over the bytes, nested messages included; throws LimitReached at the first limit. */
export function scanParts(bytes: Uint8Array, range: Range, budget: Budget, depth = 1): Part {
  const root = openPart(bytes, range, budget, { depth, digest: false });
  const open: Open[] = [];
  push(open, root);
  if (open.length > 0) scanLines(open, range.end, budget);
  openNested(root, budget);
  return root;
}

function openPart(bytes: Uint8Array, range: Range, budget: Budget, at: { depth: number; digest: boolean }): Part {
  budget.spendPart(at.depth);
  const { headers, bodyStart } = readHeaders(bytes, range, budget);
  const fallback = at.digest ? 'message/rfc822' : 'text/plain';
  const { value, parameters } = contentType(headerOf(headers, 'content-type') ?? '');
  const type = value.includes('/') ? value : value === 'text' ? 'text/plain' : fallback;
  const encoding = encodingIn(headerOf(headers, 'content-transfer-encoding'));
  return { bytes, headers, type, parameters, encoding, depth: at.depth, bodyStart, bodyEnd: range.end, children: [] };
}

/** Content types by how they are written: all mails bear the same few, which need not be read anew; a boundary is no other's. */
const contentTypes = new Map<string, ReturnType<typeof readParameters>>();
const MOST_TYPES = 200;

function contentType(written: string): ReturnType<typeof readParameters> {
  const known = contentTypes.get(written);
  if (known) return known;
  const read = readParameters(written);
  if (contentTypes.size === MOST_TYPES) contentTypes.clear();
  if (written.length < 80 && !read.parameters.has('boundary')) contentTypes.set(written, read);
  return read;
}

function encodingIn(value: string | undefined): string {
  if (value === undefined) return '7bit';
  const end = value.search(/[;"\s]/);
  return (end < 0 ? value : value.slice(0, end)).toLowerCase();
}

function push(open: Open[], part: Part): void {
  const boundary = part.parameters.get('boundary');
  if (!part.type.startsWith('multipart/') || !boundary || boundary.length > MAX_BOUNDARY) return;
  const bytes = new Uint8Array(boundary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = boundary.charCodeAt(at);
  open.push({ part, boundary: bytes, hash: hashOf(bytes, 0, bytes.length) });
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 7;
  for (let at = from; at < to; at += 1) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
  return hash;
}

function scanLines(open: Open[], end: number, budget: Budget): void {
  const first = open[0];
  if (!first) return;
  const bytes = first.part.bytes;
  // a multipart has headers, and so a line break before its body
  let at = first.part.bodyStart - 1;
  while (at < end && open.length > 0) {
    const stop = Math.min(end, at + STRETCH);
    const mark = markIn(bytes, { start: at, end: stop }, open);
    if (mark < 0) {
      at = stop;
      continue;
    }
    const line = { start: mark + 3, end: lineStop(bytes, mark + 1, end) };
    const after = boundaryAt(open, line, budget, end);
    at = after === undefined ? mark + 1 : after - 1;
  }
}

/** The first line break before two dashes and a byte that a boundary begins with, or -1. */
function markIn(bytes: Uint8Array, { start, end }: Range, open: readonly Open[]): number {
  for (let at = start; at < end; at += 1)
    if (bytes[at] === LF && bytes[at + 1] === DASH && bytes[at + 2] === DASH && begins(open, bytes[at + 3])) return at;
  return -1;
}

/** Whether a boundary begins with that byte: what most lines with two dashes fail. */
function begins(open: readonly Open[], byte: number | undefined): boolean {
  for (const { boundary } of open) if (boundary[0] === byte) return true;
  return false;
}

function lineStop(bytes: Uint8Array, from: number, end: number): number {
  const most = Math.min(end, from + MAX_BOUNDARY + 80);
  let at = from;
  while (at < most && bytes[at] !== LF) at += 1;
  return at;
}

/** Where to read on if the line is a boundary of an open multipart, innermost first. */
function boundaryAt(open: Open[], line: Range, budget: Budget, end: number): number | undefined {
  const bytes = open[0]?.part.bytes ?? new Uint8Array();
  let stop = line.end;
  while (stop > line.start && (bytes[stop - 1] ?? 0) <= 32) stop -= 1;
  if (!hasLength(open, stop - line.start)) return undefined;
  const opens = levelOf(open, bytes, { start: line.start, end: stop });
  if (opens >= 0) return startChild(open, opens, { start: line.start - 2, end }, { budget, lineEnd: line.end });
  if (bytes[stop - 1] !== DASH || bytes[stop - 2] !== DASH) return undefined;
  const closes = levelOf(open, bytes, { start: line.start, end: stop - 2 });
  return closes >= 0 ? closeAt(open, closes, line) : undefined;
}

/** Whether a boundary, or one with its closing dashes, has this length. */
function hasLength(open: readonly Open[], length: number): boolean {
  for (const { boundary } of open) if (boundary.length === length || boundary.length + 2 === length) return true;
  return false;
}

/** The innermost open multipart whose boundary stands there, or -1; bytes are compared only where the hash agrees. */
function levelOf(open: readonly Open[], bytes: Uint8Array, range: Range): number {
  const hash = hashOf(bytes, range.start, range.end);
  return open.findLastIndex((each) => each.hash === hash && equals(each.boundary, bytes, range));
}

function equals(boundary: Uint8Array, bytes: Uint8Array, range: Range): boolean {
  if (boundary.length !== range.end - range.start) return false;
  for (let at = 0; at < boundary.length; at += 1) if (boundary[at] !== bytes[range.start + at]) return false;
  return true;
}

function closeAt(open: Open[], level: number, line: Range): number {
  endOpenChildren(open, level, line.start - 2);
  open.length = level;
  return line.end + 1;
}

function startChild(open: Open[], level: number, range: Range, now: { budget: Budget; lineEnd: number }): number {
  const parent = open[level]?.part;
  if (!parent) return now.lineEnd + 1;
  endOpenChildren(open, level, range.start);
  open.length = level + 1;
  const digest = parent.type === 'multipart/digest';
  const inner = { start: now.lineEnd + 1, end: range.end };
  const child = openPart(parent.bytes, inner, now.budget, { depth: parent.depth + 1, digest });
  parent.children.push(child);
  push(open, child);
  return Math.max(child.bodyStart, now.lineEnd + 1);
}

/** The line break before a boundary belongs to the boundary (RFC 2046 5.1.1). */
function endOpenChildren(open: Open[], level: number, boundaryStart: number): void {
  for (let at = level; at < open.length; at += 1) {
    const part = open[at]?.part;
    const last = part?.children.at(-1);
    if (part && at > level) part.bodyEnd = Math.min(part.bodyEnd, boundaryStart);
    if (!last || last.bodyEnd <= boundaryStart) continue;
    let end = boundaryStart;
    if (last.bytes[end - 1] === LF) end -= last.bytes[end - 2] === 13 ? 2 : 1;
    last.bodyEnd = Math.max(last.bodyStart, end);
  }
}

function openNested(part: Part, budget: Budget): void {
  for (const child of part.children) openNested(child, budget);
  if (part.type !== 'message/rfc822' && part.type !== 'message/global') return;
  if (part.children.length > 0) return;
  const { encoding } = part;
  if (encoding !== 'base64' && encoding !== 'quoted-printable') {
    const range = { start: part.bodyStart, end: part.bodyEnd };
    part.children.push(scanParts(part.bytes, range, budget, part.depth + 1));
    return;
  }
  const content = decodeTransfer(part.bytes.subarray(part.bodyStart, part.bodyEnd), encoding);
  budget.spendDecoded(content.length);
  part.children.push(scanParts(content, { start: 0, end: content.length }, budget, part.depth + 1));
}
