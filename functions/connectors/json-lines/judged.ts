import { fstatSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import type { Line } from '../../core/data-map/json-lines/read-lines.ts';
import { spellsOtherwise, type Spelling } from '../../core/data-map/json-lines/spelling.ts';

/** Files up to this many bytes are read at once. */
const MOST_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Which version of a file, by path, was last read to its end and holds nothing but JSON objects, and whether all are plain. */
const judged = new Map<string, { version: string; isPlain: boolean }>();

/** Looks at every line for spellings that hide a value. */
export interface Spotter {
  look(bytes: Uint8Array): void;
  /** Whether none was seen, here or before. */
  isPlain(): boolean;
}

/** `isPlain`: whether the lines that it is not shown are. */
export function openSpotter(isPlain = true): Spotter {
  let plain = isPlain;
  return {
    look({ buffer, byteOffset, byteLength }) {
      plain &&= !spellsOtherwise(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'));
    },
    isPlain: () => plain,
  };
}

/** All of a file, and whether its lines are plain. */
export interface Whole {
  bytes: Buffer;
  isPlain: boolean;
}

/** What tells one state of a file from the next; of an open file the system knows it without waiting for the disk. */
function versionOf(file: FileHandle): { version: string; size: bigint } {
  const { dev, ino, size, mtimeNs, ctimeNs } = fstatSync(file.fd, { bigint: true });
  return { version: [dev, ino, size, mtimeNs, ctimeNs].join(' '), size };
}

/** All of a file that needs no second judgement of every line, and may be read at once; the handle then stands behind it. */
export async function readJudged(path: string, file: FileHandle): Promise<Whole | undefined> {
  const { version, size } = versionOf(file);
  const known = judged.get(path);
  if (size > MOST_BYTES || known?.version !== version) return undefined;
  const whole = Buffer.allocUnsafe(Number(size));
  let at = 0;
  for (let read = 1; at < whole.length && read > 0; at += read)
    ({ bytesRead: read } = await file.read(whole, at, whole.length - at));
  return { bytes: whole.subarray(0, at), isPlain: known.isPlain };
}

/**
 * Notes that a file, as it is now, was found to hold nothing but JSON objects; `read` began when it was so already, and every
 * line passed the spotter.
 */
export async function judge<T>(path: string, file: FileHandle, spotter: Spotter, read: () => Promise<T>): Promise<T> {
  const { version } = versionOf(file);
  const result = await read();
  if (versionOf(file).version === version) judged.set(path, { version, isPlain: spotter.isPlain() });
  return result;
}

/** Where a spelling is found, in order. */
function* hitsIn({ bytes, isPlain }: Whole, { plain, exact, any }: Spelling): Generator<number> {
  if (isPlain && exact) yield* exact.flatMap((text) => [...placesOf(text, bytes)]).sort((left, right) => left - right);
  else for (const { index } of bytes.toString('latin1').matchAll(isPlain ? plain : any)) yield index;
}

function* placesOf(text: Uint8Array, bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) yield at;
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
