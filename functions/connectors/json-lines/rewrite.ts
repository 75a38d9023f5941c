import { appendFileSync, fchmodSync, fstatSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Buffer } from 'node:buffer';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { Change } from '../../core/data-map/connector.ts';
import { lineChanger } from '../../core/data-map/json-lines/change-line.ts';
import { lookupOfKeys } from '../../core/data-map/json-lines/collect.ts';
import type { HeldLine, HeldLines } from '../../core/data-map/json-lines/held-lines.ts';
import { readLines } from '../../core/data-map/json-lines/read-lines.ts';
import type { Line } from '../../core/data-map/json-lines/read-lines.ts';
import { StoreUnreachable } from '../../core/errors.ts';
import { holdWritten, linesOfOpened } from './held-files.ts';
import { piecesOf } from './pieces.ts';

const WRITE_BYTES = 256 * 1024;

type Through = (line: Line) => Uint8Array | undefined;

/** What is to stand in a file in the place of what is held, and which lines become others. */
interface Rewritten {
  outcomes: Map<HeldLine, Uint8Array | undefined>;
  bytes: Buffer;
}

/** Only the lines that may change are looked at. */
function rewriteLines(lines: HeldLines, found: HeldLine[], through: Through): Rewritten {
  const outcomes: Rewritten['outcomes'] = new Map();
  const kept: Uint8Array[] = [];
  let from = 0;
  for (const line of found) {
    const bytes = through(line);
    if (bytes === line.bytes) continue;
    outcomes.set(line, bytes);
    kept.push(lines.bytes.subarray(from, line.place.at), bytes ?? new Uint8Array());
    from = line.place.at + line.place.length;
  }
  return { outcomes, bytes: Buffer.concat([...kept, lines.bytes.subarray(from)]) };
}

/** Copies all lines through the change; true when one of them came out otherwise. Reads on while the file grows. */
async function copy(source: FileHandle, target: FileHandle, through: Through): Promise<boolean> {
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
      const keys = change.kind === 'delete' ? change.keys : change.records.map(({ key }) => key);
      const lines = await linesOfOpened(path, source.fd);
      const held = lines?.bytes;
      const rewritten = lines && rewriteLines(lines, lines.find(lookupOfKeys(collection, keys)), changeLine);
      if (rewritten && rewritten.outcomes.size > 0) await target.appendFile(rewritten.bytes);
      const differs = rewritten ? rewritten.outcomes.size > 0 : await copy(source, target, changeLine);
      if (!differs) return false;
      await target.sync();
      const hasGrown = replace({ path, draft }, source, target);
      if (hasGrown) await target.sync();
      else if (rewritten && lines.bytes === held) {
        lines.change(rewritten.outcomes, rewritten.bytes);
        holdWritten(path, target.fd, lines);
      }
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
