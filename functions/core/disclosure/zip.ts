import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { PackageTooLarge } from '../errors.ts';
import { joinBytes } from '../join-bytes.ts';

/** One file of an archive; its content is read when its turn comes. */
export interface File {
  name: string;
  content: AsyncIterable<Uint8Array>;
}

/** Local time, which is what a zip keeps: the same bytes in every zone. */
const MODIFIED = new Date(2000, 0, 1);
/** Where a zip without its 64-bit extension ends, for the archive and for each file in it (APPNOTE 4.4.1.4). */
const MOST_BYTES = 0xffff_ffff;

/**
 * Smaller files are stored as they are: the tables that deflating one needs take a quarter of a megabyte and more time than all
 * else, and what most people are sent is smaller by some kilobytes only.
 */
const SMALL_BYTES = 32 * 1024;
/** Small tables and one look for what repeats: half the time for text that comes out three in a hundred larger. */
const DEFLATE = { level: 1, mem: 2 } as const;

/** Bytes that are handed on together: fflate makes some dozen pieces of a small file. */
const PIECE_BYTES = 64 * 1024;

/** A deflated zip, made as it is read, in bounded memory. The same files give the same bytes. @throws PackageTooLarge */
export async function* zip(files: AsyncIterable<File>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  let size = 0;
  let written = 0;
  const archive = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(chunk);
    size += chunk.byteLength;
  });
  function* take(atLeast: number): Iterable<Uint8Array> {
    if (size < atLeast) return;
    written += size;
    if (written > MOST_BYTES) throw new PackageTooLarge('A package of more than 4 GiB can not be written.');
    const taken = joinBytes(ready);
    [ready, size] = [[], 0];
    yield taken;
  }
  const begin = (entry: ZipDeflate | ZipPassThrough, begun: Uint8Array[]) => {
    archive.add(Object.assign(entry, { mtime: MODIFIED }));
    for (const piece of begun) entry.push(piece);
    return entry;
  };
  for await (const { name, content } of files) {
    const begun: Uint8Array[] = [];
    let entry: ZipDeflate | ZipPassThrough | undefined;
    let read = 0;
    for await (const piece of content) {
      read += piece.byteLength;
      if (read > MOST_BYTES) throw new PackageTooLarge(`A file of more than 4 GiB can not be written: ${name}.`);
      if (read < SMALL_BYTES) {
        begun.push(piece);
        continue;
      }
      entry ??= begin(new ZipDeflate(name, DEFLATE), begun);
      entry.push(piece);
      yield* take(PIECE_BYTES);
    }
    (entry ?? begin(new ZipPassThrough(name), begun)).push(new Uint8Array(0), true);
    yield* take(PIECE_BYTES);
  }
  archive.end();
  yield* take(0);
}
