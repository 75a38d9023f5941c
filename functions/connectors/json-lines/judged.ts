import { fstatSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import type { Line } from '../../core/data-map/json-lines/read-lines.ts';

/** Files up to this many bytes are read at once. */
const MOST_BYTES = 16 * 1024 * 1024;
const NEWLINE = '\n';

/** Which version of a file, by path, was last read to its end and holds nothing but JSON objects. */
const judged = new Map<string, string>();

/** What tells one state of a file from the next; of an open file the system knows it without waiting for the disk. */
function versionOf(file: FileHandle): { version: string; size: bigint } {
  const { dev, ino, size, mtimeNs, ctimeNs } = fstatSync(file.fd, { bigint: true });
  return { version: [dev, ino, size, mtimeNs, ctimeNs].join(' '), size };
}

/** All of a file that needs no second judgement of every line, and may be read at once; the handle then stands behind it. */
export async function readJudged(path: string, file: FileHandle): Promise<Buffer | undefined> {
  const { version, size } = versionOf(file);
  if (size > MOST_BYTES || judged.get(path) !== version) return undefined;
  const whole = Buffer.allocUnsafe(Number(size));
  let at = 0;
  for (let read = 1; at < whole.length && read > 0; at += read)
    ({ bytesRead: read } = await file.read(whole, at, whole.length - at));
  return whole.subarray(0, at);
}

/** Notes that a file, as it is now, was found to hold nothing but JSON objects; `read` began when it was so already. */
export async function judge<T>(path: string, file: FileHandle, read: () => Promise<T>): Promise<T> {
  const before = versionOf(file);
  const result = await read();
  if (versionOf(file).version === before.version) judged.set(path, before.version);
  return result;
}

/** The lines that match a pattern (see `spellingOf`), and where each begins. */
export function* matchingLines(bytes: Buffer, pattern: RegExp): Generator<Line & { at: number }> {
  const text = bytes.toString('latin1');
  let [number, counted, end] = [1, 0, 0];
  for (const { index } of text.matchAll(pattern)) {
    if (index < end) continue;
    const at = text.lastIndexOf(NEWLINE, index) + 1;
    for (let next = text.indexOf(NEWLINE, counted); next >= 0 && next < at; next = text.indexOf(NEWLINE, counted)) {
      number++;
      counted = next + 1;
    }
    const newline = text.indexOf(NEWLINE, index);
    end = newline < 0 ? bytes.length : newline + 1;
    yield { number, at, bytes: bytes.subarray(at, end) };
  }
}
