import type { LetterWords } from './concepts.ts';
import type { Citation } from './citations.ts';
import type { Hit } from './match-phrases.ts';
import type { Meaning, SoundSet } from './sounds.ts';
import { beginsItem, isCut, segment, type Folded, type Sentence } from './segment.ts';

const NONE: readonly never[] = [];

/** The hits and citations of one sentence of a text. */
export class Heard {
  readonly index: number;
  readonly sentence: Sentence;
  readonly hits: readonly Hit[];
  readonly cited: readonly Citation[];
  private readonly text: string;

  constructor(text: string, at: Pick<Heard, 'index' | 'sentence'>, said: Pick<Heard, 'hits' | 'cited'>) {
    this.text = text;
    this.index = at.index;
    this.sentence = at.sentence;
    this.hits = said.hits;
    this.cited = said.cited;
  }

  /** Whether a concept was heard; of so few hits, to look through them takes less than to sort them. */
  has(sound: Meaning | keyof LetterWords): boolean {
    for (const { concept } of this.hits) if (concept === sound) return true;
    return false;
  }

  /** Whether any of these was heard. */
  hasAny(sounds: SoundSet): boolean {
    for (const { number } of this.hits) if (sounds.hasNumber(number)) return true;
    return false;
  }

  /** Hits of one concept, in order. */
  of(sound: Meaning | keyof LetterWords): readonly Hit[] {
    return this.has(sound) ? this.hits.filter(({ concept }) => concept === sound) : NONE;
  }

  /** Whether it is one of a list. */
  isItem(): boolean {
    return beginsItem(this.text.slice(this.sentence.start, this.sentence.start + 8));
  }

  /** Whether a comma or line break lies between two offsets. */
  isCut(from: number, to: number): boolean {
    return isCut(this.text, from, to);
  }
}

/** Most sentences say nothing of the matter. */
const SILENT = { hits: NONE, cited: NONE };

/** Sorts hits and citations into a text's sentences; both must come in order of their start. */
export function hearSentences(folded: Folded, hits: readonly Hit[], cited: readonly Citation[]): Heard[] {
  let from = 0;
  return segment(folded).map((sentence, index) => {
    const first = from;
    while ((hits[from]?.start ?? Infinity) < sentence.end) from += 1;
    const within =
      cited.length === 0 ? NONE : cited.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const isSilent = first === from && within.length === 0;
    const said = isSilent ? SILENT : { hits: hits.slice(first, from), cited: within };
    return new Heard(folded.text, { index, sentence }, said);
  });
}
