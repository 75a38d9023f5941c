import type { Case } from './case.ts';
import type { Run } from './walk.ts';

/** Where the two engines differ: each has to be seen on both, so that an exception nobody needs any more fails. */
export interface Difference extends Case {
  /** What the service's documentation or its recorded executions say. */
  reason: string;
  look: (run: Run) => unknown;
  emulator: unknown;
  interpreter: unknown;
}

export const input = { about: 7 };
export const status = ({ status, error }: Run) => [status, error];
export const output = (run: Run) => run.output;
export const types = ({ events }: Run) => events.map(({ type }) => type);
export const failure = ({ events }: Run) => events.at(-1)?.executionFailedEventDetails;
export const pass = (more: Record<string, unknown>) => ({ Type: 'Pass', ...more });
