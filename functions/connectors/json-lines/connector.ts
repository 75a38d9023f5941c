import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { StoreConnector } from '../../core/data-map/connector.ts';
import { toFault } from './faults.ts';
import { locatePage, readKeys } from './query.ts';
import { rewrite } from './rewrite.ts';

/** Opens a folder with one `<collection>.jsonl` per collection, a JSON object on each line. Settings: `folder`. */
export async function openConnector({ folder = '' }: Record<string, string>): Promise<StoreConnector> {
  const pathOf = ({ name }: Collection): string => join(folder, `${name}.jsonl`);

  async function reading<T>(collection: Collection, work: (file: FileHandle) => Promise<T>): Promise<T> {
    let file: FileHandle | undefined;
    try {
      file = await open(pathOf(collection), 'r');
      return await work(file);
    } catch (error) {
      throw toFault(error);
    } finally {
      await file?.close();
    }
  }

  return {
    locate: (query) => reading(query.collection, (file) => locatePage(file, query)),
    read: (collection, keys) => reading(collection, (file) => readKeys(file, collection, keys)),
    apply: (collection, change) =>
      rewrite(pathOf(collection), collection, change).catch((error: unknown) => {
        throw toFault(error);
      }),
    close: () => Promise.resolve(),
  };
}
