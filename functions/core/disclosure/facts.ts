import type { CompiledConfig } from '../data-map/compiled.ts';

/** What is known of a request before its records are read. */
export interface PackageFacts {
  config: CompiledConfig;
  /** What to quote when writing back. */
  reference: string;
  language: string;
  /** Epoch milliseconds at which the request came in. */
  receivedAt: number;
  /** Ids of the stores that could not be looked at. */
  unreached: string[];
}
