import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { StoreMismatch } from '../../core/errors.ts';

const CHUNK_BYTES = 256 * 1024;
/** A longer line is no record but a damaged file; memory stays bounded. */
const LONGEST_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A line as its bytes, the newline included where there is one. Numbers count from 1. */
export interface Line {
  number: number;
  bytes: Buffer;
}

/** Streams the lines of a file from where the handle stands. @throws StoreMismatch on a line beyond 16 MiB */
export async function* readLines(file: FileHandle): AsyncGenerator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
    if (bytesRead === 0) break;
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < bytesRead; end = chunk.indexOf(NEWLINE, from)) {
      yield { number: number++, bytes: Buffer.concat([...parts, chunk.subarray(from, end + 1)]) };
      parts = [];
      length = 0;
      from = end + 1;
    }
    length += bytesRead - from;
    if (length > LONGEST_LINE_BYTES) throw new StoreMismatch(`JSON lines: line ${number} is longer than 16 MiB`);
    if (from < bytesRead) parts.push(Buffer.from(chunk.subarray(from, bytesRead)));
  }
  if (parts.length > 0) yield { number, bytes: Buffer.concat(parts) };
}
