import type { CompiledConfig } from '../data-map/compiled.ts';

/** What is known of a request before its records are read. */
export interface PackageFacts {
  config: CompiledConfig;
  /** What to quote when writing back. */
  reference: string;
  language: string;
  /** Epoch milliseconds at which the request came in. */
  receivedAt: number;
  /** ISO 3166, where the person said it: who hears their complaint. */
  residence?: string;
  /** Ids of the stores that could not be looked at. */
  unreached: string[];
}

/** Whether the data map says what the person gave themselves (GDPR Art. 20(1)). */
export const hasPortable = ({ config }: PackageFacts): boolean => config.collections.some(({ portable }) => portable);
