import { open } from 'node:fs/promises';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { Change, CollectionChange } from '../../core/data-map/connector.ts';
import { holdFolder } from './hold-folder.ts';
import { rewriteFile } from './rewrite.ts';

/** Changes that somebody waits for. */
interface Call extends PromiseWithResolvers<void> {
  hasFailed: boolean;
}

/** A change of a file. */
interface Wanted extends CollectionChange {
  path: string;
  call: Call;
}

/** What is wanted in a folder while others are served in it. */
const lines = new Map<string, Wanted[]>();

/**
 * Changes files of a folder in their order, on disk when it resolves. Whoever comes while a folder is being written waits, and is
 * then served with all the others: each file is rewritten once for all of them, and the folder synced once.
 */
export function changeFiles(
  folder: string,
  changes: CollectionChange[],
  pathOf: (collection: Collection) => string,
): Promise<void> {
  const call = { hasFailed: false, ...Promise.withResolvers<void>() };
  const wanted = changes.map((each): Wanted => ({ ...each, path: pathOf(each.collection), call }));
  const line = lines.get(folder);
  if (line) line.push(...wanted);
  else {
    lines.set(folder, wanted);
    void serve(folder);
  }
  return call.promise;
}

/** Serves all who wait, and those who came meanwhile, until nobody does. */
async function serve(folder: string): Promise<void> {
  for (let all = lines.get(folder) ?? []; all.length > 0; all = lines.get(folder) ?? []) {
    lines.set(folder, []);
    await holdFolder(folder, () => serveAll(folder, all)).catch((fault: unknown) => refuse(all, fault));
  }
  lines.delete(folder);
}

function refuse(all: Wanted[], fault: unknown): void {
  for (const { call } of all) {
    call.hasFailed = true;
    call.reject(fault);
  }
}

async function serveAll(folder: string, all: Wanted[]): Promise<void> {
  let isReplaced = false;
  for (const alike of Map.groupBy(all, ({ path }) => path).values())
    isReplaced = (await serveFile(alike.filter(({ call }) => !call.hasFailed))) || isReplaced;
  if (isReplaced) await syncFolder(folder);
  all.forEach(({ call }) => call.resolve());
}

/** Whether the file was replaced, or may have been. */
async function serveFile(all: Wanted[]): Promise<boolean> {
  let isReplaced = false;
  for (const alike of Map.groupBy(all, ({ collection }) => collection).values())
    for (const group of Map.groupBy(alike, ({ change }) => change.kind).values())
      isReplaced = (await serveTogether(group)) || isReplaced;
  return isReplaced;
}

/** What fails for several is tried for each alone: whose record can't be changed holds up nobody else. */
async function serveTogether(all: Wanted[]): Promise<boolean> {
  const [first] = all;
  if (!first) return false;
  try {
    return await rewriteFile(first.path, first.collection, joined(all));
  } catch (fault) {
    if (all.length === 1) refuse(all, fault);
    else for (const each of all) await serveTogether([each]);
    return true; // it may have failed once the file was replaced
  }
}

/** Changes of one kind as one. */
function joined(all: Wanted[]): Change {
  const changes = all.map(({ change }) => change);
  const masks = changes.filter((change) => change.kind === 'mask');
  if (masks.length > 0) return { kind: 'mask', records: masks.flatMap(({ records }) => records) };
  return { kind: 'delete', keys: changes.flatMap((change) => (change.kind === 'delete' ? change.keys : [])) };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
