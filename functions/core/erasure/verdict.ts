/** What happened to the records of one collection. "Could not look" is no verdict: that is a fault of its store. */
export type CollectionVerdict =
  | { outcome: 'nothing-held'; collection: string }
  | { outcome: 'exported'; collection: string; records: number }
  | { outcome: 'erased'; collection: string; records: number }
  | { outcome: 'masked'; collection: string; records: number }
  | { outcome: 'retained'; collection: string; records: number; ground: string; until?: string };
