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
  let piece = '';
  const take = (): Uint8Array => {
    const bytes = encoder.encode(piece);
    hasher.update(bytes);
    size += bytes.byteLength;
    piece = '';
    return bytes;
  };
  for await (const part of text) {
    piece += part;
    if (piece.length >= PIECE) yield take();
  }
  if (piece !== '') yield take();
  done({ path, size, sha256: hasher.hex() });
}
