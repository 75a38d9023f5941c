import type { ClaimedIdentifier } from '../reading.ts';
import type { Label } from './labels.ts';

/** A line with its place; `label` and `value` where it is a labelled one. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly label: Label | undefined;
  readonly value: string;
  readonly valueStart: number;
  /** belongs to what is to be corrected or erased, and identifies no one */
  readonly isMatter: boolean;
}

/** A line that lists what is to be changed is shorter; in a sentence the right thing comes after the wrong one. */
export const LISTED = 80;

/** An identifier found in a text that its finder knows. */
export type Found = Omit<ClaimedIdentifier, 'in'>;
