/** Bytes of a piece: a response of Lambda has at most 6 MB, in base64. */
const PIECE_BYTES = 4_000_000;

/** How many pieces so many bytes make. */
export const countPieces = (bytes: number): number => Math.ceil(bytes / PIECE_BYTES);

/** One piece of what comes in a stream, counted from 0; reads no further than its end. */
export async function* takePiece(content: AsyncIterable<Uint8Array>, piece: number): AsyncGenerator<Uint8Array> {
  const from = piece * PIECE_BYTES;
  const end = from + PIECE_BYTES;
  let at = 0;
  for await (const bytes of content) {
    const part = bytes.subarray(Math.max(0, from - at), Math.max(0, end - at));
    if (part.length > 0) yield part;
    at += bytes.length;
    if (at >= end) return;
  }
}
