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
const nothing = (): readonly never[] => NONE;
const never = (): boolean => false;

/** Most sentences say nothing of the matter. */
function silent(index: number, sentence: Sentence): Heard {
  return { index, sentence, hits: NONE, cited: NONE, of: nothing, has: never, isCut: never };
}

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
    if (first === from && within.length === 0) return silent(index, sentence);
    return hear(index, sentence, hits.slice(first, from), within);
  });
}

/** A sentence holds few hits: to look through them takes less than to sort them. */
function hear(index: number, sentence: Sentence, hits: readonly Hit[], cited: readonly Citation[]): Heard {
  const has = (sound: Concept | Topic): boolean => hits.some(({ concept }) => concept === sound);
  return {
    index,
    sentence,
    hits,
    cited,
    of: (sound) => (has(sound) ? hits.filter(({ concept }) => concept === sound) : NONE),
    has,
    isCut: (start, end) => sentence.clauses.some((cut) => cut > start && cut <= end),
  };
}
