import type { Collection } from './compiled.ts';

/** A value as JSON carries it: numerics beyond 2^53 and decimals are strings, bytes are base64, instants RFC 3339. */
export type FieldValue = string | number | boolean | null | FieldValue[] | { [key: string]: FieldValue };

/** One row, document or line: the columns that the data map declares, no others. */
export type StoreRecord = Record<string, FieldValue>;

/** The primary key of a record, by field name. */
export type RecordKey = Record<string, FieldValue>;

/** Finds records of one collection whose field equals one of the values; see `foldsCase` for e-mail addresses. */
export interface LocateQuery {
  collection: Collection;
  field: string;
  /** As text (`keyTexts`): 42 in one store and "42" in another are one value. */
  values: string[];
  /** Where the page before ended. */
  cursor?: string;
  /** Records a page at most. */
  limit: number;
}

export interface LocatePage {
  records: StoreRecord[];
  /** Absent on the last page. */
  cursor?: string;
}

/** What to do with records of one collection: delete them, or overwrite fields of each. */
export type Change =
  | { kind: 'delete'; keys: RecordKey[] }
  | { kind: 'mask'; records: { key: RecordKey; fields: Record<string, MaskValue> }[] };

export interface CollectionChange {
  collection: Collection;
  change: Change;
}

/** What a field is overwritten with, by field name. */
export type MaskValue = string | number | boolean | null;

/** A store of the controller. Takes proven or located values only; every method may be called again with the same arguments. */
export interface StoreConnector {
  /** One page, which may be empty though more follow. Records that vanish meanwhile make it skip none and double none. @throws StoreUnreachable, StoreMismatch */
  locate(query: LocateQuery): Promise<LocatePage>;
  /** Reads records by primary key; absent ones are left out. @throws StoreUnreachable, StoreMismatch */
  read(collection: Collection, keys: RecordKey[]): Promise<StoreRecord[]>;
  /** Makes changes in their order, each record's whole or not at all, all of them at once where the store can; a second call does what is left. @throws StoreUnreachable, StoreMismatch */
  apply(changes: CollectionChange[]): Promise<void>;
  close(): Promise<void>;
}
