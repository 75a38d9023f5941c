import { Right } from '../../request/right.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { WEIGHTS } from './weights.ts';

/** How one feature speaks for each right, in the order of Right.options. */
type Row = readonly number[];

/** What the mail's words say together, learnt from examples; `score` is the log of the odds for each right. */
export interface Opinion {
  readonly score: (right: Right) => number;
  /** the words that speak most for a right */
  readonly strongest: (right: Right) => Span | undefined;
}

/** A stretch of the text, and the number of its sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** How many of the following words a word is paired with. */
const WINDOW = 8;
/** Characters within which two words count as neighbours. */
const NEIGHBOURS = 25;
const SCALE = 1.5;
/** The odds' constant part, as a feature of its own. */
export const ALWAYS = 'always';
export const BASE = 0.5;

/** Names of a text's features: each word's meaning, pairs of them by order and nearness, and each beside a question mark. */
export function featuresOf(heard: readonly Heard[], isQuestion: boolean): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const note = (name: string, span: Span): void => void (found.has(name) || found.set(name, span));
  for (const { hits, index } of heard) {
    const meant = hits.filter(isMeaning);
    meant.forEach((hit, at) => {
      const here = { start: hit.start, end: hit.end, sentence: index };
      note(hit.concept, here);
      if (isQuestion) note(`${hit.concept}?`, here);
      for (const next of meant.slice(at + 1, at + 1 + WINDOW)) {
        if (next.concept === hit.concept) continue;
        const both = { ...here, end: Math.max(hit.end, next.end) };
        note(`${hit.concept}>${next.concept}`, both);
        if (next.start - hit.start < NEIGHBOURS) note(`${hit.concept}>>${next.concept}`, both);
      }
    });
  }
  return found;
}

function isMeaning({ concept }: Hit): boolean {
  return concept !== 'article' && !concept.startsWith('says ') && concept.toLowerCase() === concept;
}

/** How much each of so many features counts. */
export function weightOf(features: number): number {
  return features === 0 ? 0 : SCALE / Math.sqrt(features);
}

const rows = readWeights();

function readWeights(): ReadonlyMap<string, Row> {
  const all = new Map<string, Row>();
  for (const line of WEIGHTS.split('\n')) {
    const [name, ...numbers] = line.split(' ');
    if (name !== undefined && name !== '') all.set(name, numbers.map((each) => Number(each) / 100));
  }
  return all;
}

/** Weighs what was heard. Linear in the number of words known. */
export function secondOpinion(heard: readonly Heard[], isQuestion: boolean): Opinion {
  const known = [...featuresOf(heard, isQuestion)].filter(([name]) => rows.has(name));
  const weight = weightOf(known.length);
  const speaks = (name: string, right: number): number => rows.get(name)?.[right] ?? 0;
  return {
    score: (right) => {
      const at = Right.options.indexOf(right);
      return known.reduce((sum, [name]) => sum + weight * speaks(name, at), BASE * speaks(ALWAYS, at));
    },
    strongest: (right) => {
      const at = Right.options.indexOf(right);
      const loudest = known.reduce<(typeof known)[number] | undefined>(
        (best, each) => (each[0].includes('>') && speaks(each[0], at) > (best ? speaks(best[0], at) : 0) ? each : best),
        undefined,
      );
      return loudest?.[1];
    },
  };
}

/** Whether a text asks something; Greek asks with what looks like a semicolon. */
export function asksBack(text: string): boolean {
  return /[?？;]/.test(text);
}
