import type { Collection } from '../compiled.ts';
import type { Change } from '../connector.ts';
import { keyId, keyOf } from '../values.ts';
import { maskLine, parseLine } from './line.ts';
import type { Line } from './read-lines.ts';

const equal = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);

/** What a change makes of a line: the very same bytes, others, or nothing. @throws StoreMismatch */
export function lineChanger(collection: Collection, change: Change): (line: Line) => Uint8Array | undefined {
  const masks = new Map(
    change.kind === 'mask' ? change.records.map(({ key, fields }) => [keyId(collection, key), fields]) : [],
  );
  const deleted = new Set(change.kind === 'delete' ? change.keys.map((key) => keyId(collection, key)) : []);
  return (line) => {
    const record = parseLine(line);
    if (!record) return line.bytes;
    const id = keyId(collection, keyOf(collection, record));
    if (deleted.has(id)) return undefined;
    const fields = masks.get(id);
    if (!fields) return line.bytes;
    const masked = new TextEncoder().encode(maskLine(line, fields));
    return equal(masked, line.bytes) ? line.bytes : masked;
  };
}
