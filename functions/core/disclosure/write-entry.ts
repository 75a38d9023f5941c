import type { Hasher } from './hasher.ts';

/** One file of the package as the manifest lists it. */
export interface ManifestEntry {
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** Text is handed on in pieces of about this many characters. */
const PIECE = 64 * 1024;

/** Text as UTF-8 bytes, hashed and counted as they pass; `done` is told at the end. */
export async function* writeEntry(
  path: string,
  text: AsyncIterable<string> | Iterable<string>,
  hasher: Hasher,
  done: (entry: ManifestEntry) => void,
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let size = 0;
  for await (const piece of inPieces(text)) {
    const bytes = encoder.encode(piece);
    hasher.update(bytes);
    size += bytes.byteLength;
    yield bytes;
  }
  done({ path, size, sha256: hasher.hex() });
}

async function* inPieces(text: AsyncIterable<string> | Iterable<string>): AsyncIterable<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
