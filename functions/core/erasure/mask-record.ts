import type { Collection, Mask } from '../data-map/compiled.ts';
import type { FieldValue, MaskValue, RecordKey, StoreRecord } from '../data-map/connector.ts';
import { fieldValues, keyId } from '../data-map/values.ts';
import type { Digest } from '../ports.ts';

/** No mail can be sent there (RFC 2606 section 2). */
const NOWHERE = '@masked.invalid';

/** 128 bits: no two alike. */
const TOKEN_CHARACTERS = 32;

function maskValue(mask: Mask, token: string): MaskValue {
  if (mask.strategy === 'null') return null;
  if (mask.strategy === 'fixed') return mask.value;
  const suffix = mask.format === 'email' ? NOWHERE : '';
  const longest = Math.min(TOKEN_CHARACTERS, (mask.length ?? Infinity) - suffix.length);
  return token.slice(0, longest) + suffix;
}

/**
 * What the masked fields of a record are overwritten with. A token depends on where it stands and not on what stood
 * there: it is the same on each run, another for each record, and tells nothing of the person (policy clause 3.2.3).
 */
export function maskRecord(
  collection: Collection,
  key: RecordKey,
  digest: Pick<Digest, 'blind'>,
): Record<string, MaskValue> {
  const id = keyId(collection, key);
  return Object.fromEntries(
    collection.fields.flatMap(({ name, mask }) =>
      mask ? [[name, maskValue(mask, digest.blind('mask', `${collection.id}|${id}|${name}`))]] : [],
    ),
  );
}

/** Stores give back a boolean as 0 or 1 and a number with more digits: the same value, spelled otherwise. */
function isValue(value: FieldValue, expected: MaskValue): boolean {
  if (value === expected) return true;
  if (typeof expected === 'boolean') return value === Number(expected);
  return typeof expected === 'number' && typeof value === 'string' && Number(value) === expected;
}

/** Whether every masked field of a record holds its mask; a field that a document lacks holds nothing. */
export const isMasked = (record: StoreRecord, masks: Record<string, MaskValue>): boolean =>
  Object.entries(masks).every(([name, expected]) =>
    fieldValues(record, name).every((value) => isValue(value, expected)),
  );
