import type { Concept, Topic } from './concepts.ts';
import type { Citation } from './laws.ts';
import type { Hit } from './match-phrases.ts';
import type { Sentence } from './segment.ts';

const NONE: readonly never[] = [];

/** The hits and citations of one sentence. */
export class Heard {
  readonly index: number;
  readonly sentence: Sentence;
  readonly hits: readonly Hit[];
  readonly cited: readonly Citation[];

  constructor(index: number, sentence: Sentence, { hits, cited }: Pick<Heard, 'hits' | 'cited'>) {
    this.index = index;
    this.sentence = sentence;
    this.hits = hits;
    this.cited = cited;
  }

  /** Whether a concept was heard; of so few hits, to look through them takes less than to sort them. */
  has(sound: Concept | Topic): boolean {
    for (const { concept } of this.hits) if (concept === sound) return true;
    return false;
  }

  /** Hits of one concept, in order. */
  of(sound: Concept | Topic): readonly Hit[] {
    return this.has(sound) ? this.hits.filter(({ concept }) => concept === sound) : NONE;
  }

  /** Whether a comma or line break lies between two offsets. */
  isCut(from: number, to: number): boolean {
    return this.sentence.clauses.some((cut) => cut > from && cut <= to);
  }
}

/** Most sentences say nothing of the matter. */
const SILENT = { hits: NONE, cited: NONE };

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
    const isSilent = first === from && within.length === 0;
    return new Heard(index, sentence, isSilent ? SILENT : { hits: hits.slice(first, from), cited: within });
  });
}
