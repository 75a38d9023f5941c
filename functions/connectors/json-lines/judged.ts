import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, read, readSync, statSync, type BigIntStats } from 'node:fs';
import { promisify } from 'node:util';
import type { Line } from '../../core/data-map/json-lines/read-lines.ts';
import { isEnough, spellsOtherwise, type Otherwise, type Spelling } from '../../core/data-map/json-lines/spelling.ts';

/** Files up to this many bytes are read at once. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Up to so many the event loop waits: that is sooner done than handed to another thread. */
const FEW_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;

interface Judged {
  version: string;
  otherwise: Otherwise;
  /** All of it, until memory is collected: several look into a file before it changes. */
  whole?: WeakRef<Whole>;
}

/** Which version of a file, by path, was last read to its end and holds nothing but JSON objects. */
const judged = new Map<string, Judged>();

/** Looks at every line for spellings that hide a value. */
export interface Spotter {
  look(bytes: Uint8Array): void;
  /** What was seen, here or before. */
  seen(): Otherwise;
}

/** `before`: what is known of the lines that it is not shown. */
export function openSpotter(before: Otherwise = { escapes: false, digits: false }): Spotter {
  let { escapes, digits } = before;
  return {
    look({ buffer, byteOffset, byteLength }) {
      if (escapes && digits) return;
      const seen = spellsOtherwise(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'));
      escapes ||= seen.escapes;
      digits ||= seen.digits;
    },
    seen: () => ({ escapes, digits }),
  };
}

/** All of a file, and how its lines may spell a value. */
export interface Whole {
  bytes: Buffer;
  otherwise: Otherwise;
  /** The bytes as Latin-1 text in small letters; made when first asked for. */
  readonly lower: string;
}

/** What tells one state of a file from the next. */
const versionIn = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

/** Of an open file the system knows it without waiting for the disk. */
const versionOf = (file: number): string => versionIn(fstatSync(file, { bigint: true }));

/**
 * Milliseconds after which a change of a file gives it another time than its last: clocks of file systems tick in hundredths
 * of a second, those of old ones every other second.
 */
const tickOf = ({ mtimeNs }: BigIntStats): number => (mtimeNs % 1_000_000n === 0n ? 3_000 : 50);

/** All of a file that needs no second judgement of every line, and may be read at once. Throws what the file system throws. */
export async function readJudged(path: string): Promise<Whole | undefined> {
  const known = judged.get(path);
  if (known?.version !== versionIn(statSync(path, { bigint: true }))) return undefined;
  const kept = known.whole?.deref();
  if (kept) return kept;
  const file = openSync(path, 'r');
  try {
    return await readOpened(path, file);
  } finally {
    closeSync(file);
  }
}

/** The same of an open file, which then stands behind what was read. */
export async function readOpened(path: string, file: number): Promise<Whole | undefined> {
  const known = judged.get(path);
  const stats = fstatSync(file, { bigint: true });
  if (stats.size > MOST_BYTES || known?.version !== versionIn(stats)) return undefined;
  const whole = wholeOf(await readAll(file, Number(stats.size)), known.otherwise);
  const isSettled = Date.now() - Number(stats.ctimeMs) > tickOf(stats);
  if (isSettled && versionOf(file) === known.version) known.whole = new WeakRef(whole);
  return whole;
}

const readApart = promisify(read);

async function readAll(file: number, size: number): Promise<Buffer> {
  const all = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (let count = 1; at < size && count > 0; at += count)
    count =
      size > FEW_BYTES
        ? (await readApart(file, all, at, size - at, null)).bytesRead
        : readSync(file, all, at, size - at, null);
  return all.subarray(0, at);
}

function wholeOf(bytes: Buffer, otherwise: Otherwise): Whole {
  let lower: string | undefined;
  return {
    bytes,
    otherwise,
    get lower() {
      return (lower ??= bytes.toString('latin1').toLowerCase());
    },
  };
}

/**
 * Notes that a file, as it is now, was found to hold nothing but JSON objects; `look` began when it was so already, and every
 * line passed the spotter.
 */
export async function judge<T>(path: string, file: number, spotter: Spotter, look: () => Promise<T>): Promise<T> {
  const version = versionOf(file);
  const result = await look();
  if (versionOf(file) === version) judged.set(path, { version, otherwise: spotter.seen() });
  return result;
}

/** Where a spelling is found, in order. */
function* hitsIn(whole: Whole, spelling: Spelling): Generator<number> {
  const { bytes, otherwise } = whole;
  const { exact, lower = [] } = spelling;
  if (isEnough(spelling, otherwise)) {
    const places = exact
      ? exact.map((text) => placesOf(text, bytes))
      : lower.map((text) => placesOf(text, whole.lower));
    yield* places.flatMap((each) => [...each]).sort((left, right) => left - right);
  } else for (const { index } of bytes.toString('latin1').matchAll(spelling.any)) yield index;
}

/** Where the one stands in the other. */
function* placesOf<T>(text: T, within: { indexOf(text: T, from: number): number }): Generator<number> {
  for (let at = within.indexOf(text, 0); at >= 0; at = within.indexOf(text, at + 1)) yield at;
}

/** The lines that match a spelling, and where each begins. Counting what stands before one is left until somebody asks. */
export function* matchingLines(whole: Whole, spelling: Spelling): Generator<Line & { at: number }> {
  const { bytes } = whole;
  let end = 0;
  for (const index of hitsIn(whole, spelling)) {
    if (index < end) continue;
    const at = bytes.lastIndexOf(NEWLINE, index) + 1;
    const newline = bytes.indexOf(NEWLINE, index);
    end = newline < 0 ? bytes.length : newline + 1;
    yield {
      at,
      bytes: bytes.subarray(at, end),
      get number() {
        return [...placesOf(Uint8Array.of(NEWLINE), bytes.subarray(0, at))].length + 1;
      },
    };
  }
}
