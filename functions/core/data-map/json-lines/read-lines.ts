import { StoreMismatch } from '../../errors.ts';
import { joinBytes } from '../../join-bytes.ts';

/** A longer line is no record but a damaged file; memory stays bounded. */
const LONGEST_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A line as its bytes, the newline included where there is one. Numbers count from 1. */
export interface Line {
  number: number;
  bytes: Uint8Array;
  /** Which of several files or objects it stands in. */
  where?: string;
}

/** Streams lines one by one. @see readManyLines */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const lines of readManyLines(pieces)) yield* lines;
}

/**
 * Streams the lines of what comes in pieces, those that end in one piece together. Lines look into the pieces: a piece may not be
 * written over afterwards. @throws StoreMismatch on a line beyond 16 MiB
 */
export async function* readManyLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      lines.push({ number: number++, bytes: joinBytes([...begun, piece.subarray(from, end + 1)]) });
      begun = [];
      length = 0;
      from = end + 1;
    }
    if (lines.length > 0) yield lines;
    length += piece.length - from;
    if (length > LONGEST_LINE_BYTES) throw new StoreMismatch(`JSON lines: line ${number} is longer than 16 MiB`);
    if (from < piece.length) begun.push(piece.subarray(from));
  }
  if (begun.length > 0) yield [{ number, bytes: joinBytes(begun) }];
}
