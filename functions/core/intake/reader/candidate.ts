import type { Right } from '../../request/right.ts';
import type { Hit } from './match-phrases.ts';

/** How a right was found: a phrase that says it all, neighbouring words, an article number, or a form's field. */
export type Ground = 'phrase' | 'pair' | 'article' | 'form';

/** A right that one sentence may ask for, with the span that speaks for it. */
export interface Candidate {
  readonly right: Right;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly ground: Ground;
}

/** A right that these words of a sentence ask for together, as neighbours if nothing else is said. */
export function candidate(
  { index }: { readonly index: number },
  hits: readonly Hit[],
  { right, confidence = 0.75, ground = 'pair' }: Pick<Candidate, 'right'> & Partial<Candidate>,
): Candidate {
  let [start, end] = [hits[0]?.start ?? 0, 0];
  for (const hit of hits) {
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  return { right, confidence, start, end, sentence: index, ground };
}
