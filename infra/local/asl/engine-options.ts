import type { DatabaseSync } from 'node:sqlite';
import type { CallResource, Invoke } from './call.ts';
import type { HistoryEvent } from './history.ts';
import type { Identity } from './run.ts';
import type { Commit } from './store.ts';

/** What an engine runs on. */
export type EngineOptions = {
  /** A file, or a database already open in which the engine owns the tables named `asl_*`. */
  database: DatabaseSync | string;
  /** How steps are written, so that they share the commits of others who write to the database. Must keep their order. */
  commit?: Commit;
  /** Epoch milliseconds; nothing here looks at another clock. */
  clock: { now(): number };
  invoke: Invoke;
  /** Definitions by machine name. */
  definitions: Record<string, unknown>;
  /** Told of each event once it is stored. */
  onEvent?: (executionName: string, event: HistoryEvent) => void;
  newToken?: () => string;
  random?: () => number;
  identity?: Identity;
  /** Answers for every resource instead of `invoke`: then Tasks may call more than Lambda functions. */
  callResource?: CallResource;
};
