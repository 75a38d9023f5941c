import { appendFileSync, fchmodSync, fstatSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Buffer } from 'node:buffer';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { Change } from '../../core/data-map/connector.ts';
import { lineChanger } from '../../core/data-map/json-lines/change-line.ts';
import { spellingOfKeys } from '../../core/data-map/json-lines/collect.ts';
import { readLines } from '../../core/data-map/json-lines/read-lines.ts';
import type { Line } from '../../core/data-map/json-lines/read-lines.ts';
import type { Spelling } from '../../core/data-map/json-lines/spelling.ts';
import { StoreUnreachable } from '../../core/errors.ts';
import { judge, matchingLines, openSpotter, readOpened, type Whole } from './judged.ts';
import { piecesOf } from './pieces.ts';

const WRITE_BYTES = 256 * 1024;

/** As `copy`, for what is known to be lines of JSON: only those that may change are looked at. */
async function copyJudged(
  whole: Whole,
  target: FileHandle,
  { spelling, through }: { spelling: Spelling; through: (line: Line) => Uint8Array | undefined },
): Promise<boolean> {
  const kept: Uint8Array[] = [];
  let differs = false;
  let from = 0;
  for (const line of matchingLines(whole, spelling)) {
    const bytes = through(line);
    differs ||= bytes !== line.bytes;
    kept.push(whole.bytes.subarray(from, line.at), bytes ?? new Uint8Array());
    from = line.at + line.bytes.length;
  }
  if (differs) await target.appendFile(Buffer.concat([...kept, whole.bytes.subarray(from)]));
  return differs;
}

/** Copies all lines through the change; true when one of them came out otherwise. Reads on while the file grows. */
async function copy(
  source: FileHandle,
  target: FileHandle,
  through: (line: Line) => Uint8Array | undefined,
): Promise<boolean> {
  let differs = false;
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const line of readLines(piecesOf(source))) {
    const bytes = through(line);
    differs ||= bytes !== line.bytes;
    if (bytes) pending.push(bytes);
    size += bytes?.length ?? 0;
    if (size < WRITE_BYTES) continue;
    await target.appendFile(Buffer.concat(pending));
    pending = [];
    size = 0;
  }
  await target.appendFile(Buffer.concat(pending));
  return differs;
}

/**
 * Rewrites a file without or with overwritten lines: whole or not at all (a new file, synced, renamed over the old); true when
 * it did, and its folder is to be synced. What holds for a program that appends meanwhile: its lines are kept if it opens the
 * file anew for each append; one that keeps it open writes to a file that no longer has the name. Nothing is rewritten when no
 * line changes. Nobody else may rewrite it at that time.
 */
export async function rewriteFile(path: string, collection: Collection, change: Change): Promise<boolean> {
  const source = await open(path, 'r');
  const draft = join(dirname(path), `.${basename(path)}.habeas`);
  try {
    const { mode } = fstatSync(source.fd);
    rmSync(draft, { force: true });
    const target = await open(draft, 'ax', mode);
    try {
      fchmodSync(target.fd, mode);
      const changeLine = lineChanger(collection, change);
      const spelling = spellingOfKeys(
        collection,
        change.kind === 'delete' ? change.keys : change.records.map(({ key }) => key),
      );
      const whole = spelling && (await readOpened(path, source.fd));
      const spotter = openSpotter(whole?.otherwise);
      const through = (line: Line) => {
        const bytes = changeLine(line);
        if (bytes) spotter.look(bytes);
        return bytes;
      };
      const differs =
        spelling && whole
          ? await copyJudged(whole, target, { spelling, through })
          : await copy(source, target, through);
      if (!differs) return false;
      await target.sync();
      const hasGrown = replace({ path, draft }, source, target);
      if (hasGrown) await target.sync();
      else await judge(path, target.fd, spotter, async () => undefined);
      return true;
    } finally {
      await target.close();
    }
  } finally {
    rmSync(draft, { force: true });
    await source.close();
  }
}

/** Puts the draft in the file's place; takes over what was appended to the file until then, and in that very moment: true when something was. */
function replace(names: { path: string; draft: string }, source: FileHandle, target: FileHandle): boolean {
  if (statSync(names.path).ino !== fstatSync(source.fd).ino)
    throw new StoreUnreachable('JSON lines: the file was replaced meanwhile');
  const before = takeTail(source.fd, target.fd);
  renameSync(names.draft, names.path);
  return takeTail(source.fd, target.fd) + before > 0;
}

/** Returns how many bytes it took over. */
function takeTail(source: number, target: number): number {
  const tail = Buffer.allocUnsafe(WRITE_BYTES);
  let taken = 0;
  for (let read = readSync(source, tail); read > 0; read = readSync(source, tail)) {
    appendFileSync(target, tail.subarray(0, read));
    taken += read;
  }
  return taken;
}
