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
  /** one of a list of what is to be changed; in a sentence the right thing comes after the wrong one */
  readonly isListed: boolean;
}

/** An identifier found in a text that its finder knows. */
export type Found = Omit<ClaimedIdentifier, 'in'>;

/** What a finder finds on lines, by its place in the text. */
export const spansOn = <Kind extends { readonly start: number; readonly end: number }>(
  lines: readonly Line[],
  find: (text: string) => readonly Kind[],
): Kind[] =>
  lines.flatMap(({ text, start }) =>
    find(text).map((span) => ({ ...span, start: start + span.start, end: start + span.end })),
  );
