import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { StoreConnector } from '../../core/data-map/connector.ts';
import { collectKeys, collectPage } from '../../core/data-map/json-lines/collect.ts';
import type { Collecting } from '../../core/data-map/json-lines/collect.ts';
import { readLines } from '../../core/data-map/json-lines/read-lines.ts';
import { StoreMismatch } from '../../core/errors.ts';
import { changeFiles } from './change-files.ts';
import { toFault } from './faults.ts';
import { linesOf } from './held-files.ts';
import { piecesOf } from './pieces.ts';

/** A missing file in a folder that is there contradicts the data map; a missing folder is an outage. */
async function faultOf(error: unknown, folder: string): Promise<Error> {
  const isThere = (error as { code?: unknown }).code === 'ENOENT' && (await stat(folder).catch(() => undefined));
  return isThere ? new StoreMismatch('JSON lines: a collection has no file') : toFault(error);
}

/** Opens a folder with one `<collection>.jsonl` per collection, a JSON object on each line. Settings: `folder`. */
export async function openConnector({ folder = '' }: Record<string, string>): Promise<StoreConnector> {
  const pathOf = ({ name }: Collection): string => join(folder, `${name}.jsonl`);

  async function search<T>(collection: Collection, wanted: Collecting<T>): Promise<T> {
    let file: FileHandle | undefined;
    try {
      const path = pathOf(collection);
      const lines = await linesOf(path);
      if (lines) for (const line of lines.find(wanted.lookup)) wanted.take(line);
      else {
        file = await open(path, 'r');
        for await (const line of readLines(piecesOf(file))) wanted.take(line);
      }
      return wanted.result();
    } catch (error) {
      throw await faultOf(error, folder);
    } finally {
      await file?.close();
    }
  }

  return {
    locate: (query) => search(query.collection, collectPage(query)),
    read: (collection, keys) => search(collection, collectKeys(collection, keys)),
    async apply(changes) {
      if (changes.length === 0) return;
      await changeFiles(folder, changes, pathOf).catch(async (error: unknown) => {
        throw await faultOf(error, folder);
      });
    },
    close: () => Promise.resolve(),
  };
}
