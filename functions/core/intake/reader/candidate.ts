import type { Right } from '../../request/right.ts';

/** How a right was found: a phrase that says it all, neighbouring words, or an article number. */
export type Ground = 'phrase' | 'pair' | 'article';

/** A right that one sentence may ask for, with the span that speaks for it. */
export interface Candidate {
  readonly right: Right;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly ground: Ground;
}
