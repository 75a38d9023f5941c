import type { Collection } from '../../core/data-map/compiled.ts';
import { eachOf } from '../../core/data-map/each-of.ts';
import type { Collecting } from '../../core/data-map/json-lines/collect.ts';
import { readLines } from '../../core/data-map/json-lines/read-lines.ts';
import { StoreMismatch } from '../../core/errors.ts';
import { listVersions, openVersion } from './objects.ts';
import type { Lake, Listing } from './objects.ts';

/** Objects read at the same time: a lake has many small ones, and each takes a while to open. */
const AT_ONCE = 8;

/** What lies in a collection. @throws StoreMismatch when nothing ever did: the data map names what is not there */
export async function listCollection(lake: Lake, { id, name }: Collection): Promise<Listing> {
  const listing = await listVersions(lake, `${lake.prefix}${name}/`);
  if (listing.current.length + listing.old.length + listing.markers === 0)
    throw new StoreMismatch(`S3 JSON lines: ${id} has no objects`);
  return listing;
}

/** Reads the objects of a collection as they are now. Their lines come in no order. */
export async function searchObjects<T>(lake: Lake, collection: Collection, wanted: Collecting<T>): Promise<T> {
  const { current } = await listCollection(lake, collection);
  await eachOf([...current.entries()], AT_ONCE, async ([nth, version]) => {
    const opened = await openVersion(lake, version);
    // A key of a lake may name a person; the number of the object does not.
    const where = `object ${nth + 1} of ${current.length}`;
    if (opened) for await (const line of readLines(opened.pieces)) wanted.take({ ...line, where });
  });
  return wanted.result();
}
