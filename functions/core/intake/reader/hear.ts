import type { Concept, Topic } from './concepts.ts';
import type { Citation } from './laws.ts';
import type { Hit } from './match-phrases.ts';
import type { Sentence } from './segment.ts';

/** The hits and citations of one sentence. */
export interface Heard {
  readonly index: number;
  readonly sentence: Sentence;
  readonly hits: readonly Hit[];
  readonly cited: readonly Citation[];
  /** hits of one concept, in order */
  readonly of: (sound: Concept | Topic) => readonly Hit[];
  readonly has: (sound: Concept | Topic) => boolean;
  /** whether a comma or line break lies between two offsets */
  readonly isCut: (from: number, to: number) => boolean;
}

const NONE: readonly never[] = [];
/** Most sentences say nothing of the matter. */
const SILENT: Omit<Heard, 'index' | 'sentence'> = {
  hits: NONE,
  cited: NONE,
  of: () => NONE,
  has: () => false,
  isCut: () => false,
};

/** Sorts hits and citations into their sentences; both must come in order of their start. */
export function hearSentences(
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  cited: readonly Citation[],
): Heard[] {
  let from = 0;
  return sentences.map((sentence, index) => {
    const first = from;
    while ((hits[from]?.start ?? Infinity) < sentence.end) from += 1;
    const within =
      cited.length === 0 ? NONE : cited.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (first === from && within.length === 0) return { index, sentence, ...SILENT };
    return hear(index, sentence, { hits: hits.slice(first, from), cited: within });
  });
}

/** A sentence holds few hits: to look through them takes less than to sort them. */
function hear(index: number, sentence: Sentence, found: Pick<Heard, 'hits' | 'cited'>): Heard {
  const { hits } = found;
  const has = (sound: Concept | Topic): boolean => hits.some(({ concept }) => concept === sound);
  return {
    index,
    sentence,
    ...found,
    of: (sound) => (has(sound) ? hits.filter(({ concept }) => concept === sound) : NONE),
    has,
    isCut: (start, end) => sentence.clauses.some((cut) => cut > start && cut <= end),
  };
}
