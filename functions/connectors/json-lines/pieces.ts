import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 256 * 1024;

/** The bytes of a file from where the handle stands, each piece in a buffer of its own. */
export async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(PIECE_BYTES), 0, PIECE_BYTES);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
