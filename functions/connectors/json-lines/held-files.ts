import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, read, readSync, statSync, type BigIntStats } from 'node:fs';
import { promisify } from 'node:util';
import { HeldLines } from '../../core/data-map/json-lines/held-lines.ts';

/** Files up to this many bytes are held, and so many bytes of all; their indexes take a few times as much. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_IN_ALL = 32 * 1024 * 1024;
/** When nobody has looked into any for so many milliseconds, none is held. */
const IDLE_MS = 60_000;
/** Up to so many the event loop waits: that is sooner done than handed to another thread. */
const FEW_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;

interface Held {
  lines: HeldLines;
  version: string;
  /** Whether whatever changes the file now gives it another version. */
  isSettled: boolean;
}

/** By path, last used last. */
const files = new Map<string, Held>();
let idle: NodeJS.Timeout | undefined;

function hold(path: string, held: Held): HeldLines {
  files.delete(path);
  files.set(path, held);
  let bytes = [...files.values()].reduce((sum, { lines }) => sum + lines.bytes.length, 0);
  for (const [other, { lines }] of files) {
    if (bytes <= MOST_IN_ALL) break;
    files.delete(other);
    bytes -= lines.bytes.length;
  }
  idle ??= setTimeout(() => files.clear(), IDLE_MS).unref();
  idle.refresh();
  return held.lines;
}

/** What tells one state of a file from the next. */
const versionIn = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

/** Of an open file the system knows it without waiting for the disk. */
const statsOf = (file: number): BigIntStats => fstatSync(file, { bigint: true });

/**
 * Milliseconds after which a change of a file gives it another time than its last: clocks of file systems tick in hundredths
 * of a second, those of old ones every other second.
 */
const tickOf = ({ mtimeNs }: BigIntStats): number => (mtimeNs % 1_000_000n === 0n ? 3_000 : 50);

/** The lines of a file as it is now; undefined of one that is too large. Throws what the file system throws. */
export async function linesOf(path: string): Promise<HeldLines | undefined> {
  const known = files.get(path);
  if (known?.isSettled && known.version === versionIn(statSync(path, { bigint: true }))) return hold(path, known);
  const file = openSync(path, 'r');
  try {
    return await linesOfOpened(path, file);
  } finally {
    closeSync(file);
  }
}

/** The same of an open file, which then stands behind what was read. */
export async function linesOfOpened(path: string, file: number): Promise<HeldLines | undefined> {
  const stats = statsOf(file);
  if (stats.size > MOST_BYTES) return undefined;
  const size = Number(stats.size);
  const bytes = size > FEW_BYTES ? await readApart(file, size) : readAtOnce(file, size);
  const isSettled = Date.now() - Number(stats.ctimeMs) > tickOf(stats);
  const version = versionIn(stats);
  const lines = linesIn(path, bytes);
  if (versionIn(statsOf(file)) === version) hold(path, { lines, version, isSettled });
  else files.delete(path);
  return lines;
}

/** Those held, where the bytes are the same or go on behind them. */
function linesIn(path: string, bytes: Buffer): HeldLines {
  const held = files.get(path)?.lines;
  const goesOn = held?.bytes.length === bytes.length || held?.bytes.length === 0 || held?.bytes.at(-1) === NEWLINE;
  const lines = held && goesOn && bytes.subarray(0, held.bytes.length).equals(held.bytes) ? held : new HeldLines();
  if (lines.bytes.length === bytes.length) return lines;
  files.delete(path); // what fails half-way is not held
  lines.append(bytes.buffer === scratch.buffer ? Buffer.from(bytes) : bytes);
  return lines;
}

/** Notes that a file now holds these lines. */
export function holdWritten(path: string, file: number, lines: HeldLines): void {
  hold(path, { lines, version: versionIn(statsOf(file)), isSettled: false });
}

/** What is read at once: mostly it is what is held already. */
const scratch = Buffer.allocUnsafeSlow(FEW_BYTES);

/** Until the next is read. */
function readAtOnce(file: number, size: number): Buffer {
  let at = 0;
  for (let count = 1; at < size && count > 0; at += count) count = readSync(file, scratch, at, size - at, null);
  return scratch.subarray(0, at);
}

const readSome = promisify(read);

async function readApart(file: number, size: number): Promise<Buffer> {
  const all = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (let count = 1; at < size && count > 0; at += count)
    count = (await readSome(file, all, at, size - at, null)).bytesRead;
  return all.subarray(0, at);
}
