import { LANGUAGES } from '../languages/all.ts';
import type { Evidence, Place } from '../reading.ts';
import type { Concept, Language } from './concepts.ts';
import type { Candidate } from './find-candidates.ts';
import { hearSentences, type Heard } from './hear.ts';
import { fold } from './fold.ts';
import { identifyLanguage } from './identify-language.ts';
import { citations, lawNamed, type Law } from './laws.ts';
import { buildPhrases, matchPhrases, type Hit, type Phrases } from './match-phrases.ts';
import { segment } from './segment.ts';

/** A text of the mail and where it stands. */
export interface Passage {
  readonly in: Place['in'];
  readonly text: string;
}

/** A mail's texts as concepts by sentence. */
export interface Listened {
  readonly heard: readonly Heard[];
  readonly language: Language | undefined;
  readonly law: Law | undefined;
  /** no word of data, accounts, erasure or advertising occurs */
  readonly saysNothingOfData: boolean;
  readonly has: (concept: Concept) => boolean;
  /** whether the concept occurs within these offsets of a passage */
  readonly occurs: (concept: Concept, place: Place) => boolean;
  readonly evidence: (candidate: Candidate) => Evidence;
}

const GAP = '\n\n';
const SHORT_TEXT = 250;
const SPACED = LANGUAGES.filter(({ unspaced }) => unspaced !== true);
const TELLING: readonly Concept[] = ['erase', 'data', 'account', 'marketing', 'consent', 'hold', 'before'];
const phrases = new Map<string, Phrases>();

function phrasesOf(language: Language): Phrases {
  let known = phrases.get(language.tag);
  if (!known) {
    known = buildPhrases(language.concepts, language.unspaced);
    phrases.set(language.tag, known);
  }
  return known;
}

/** Finds language, concepts and citations in the passages; offsets of a Candidate are those of all passages joined. */
export function listen(passages: readonly Passage[]): Listened {
  const text = passages.map((passage) => passage.text).join(GAP);
  const codes = fold(text);
  const { language, hits } = hearLanguage(text, codes);
  const law = lawNamed(text);
  return {
    heard: hearSentences(segment(text), hits, citations(text, law)),
    language,
    law,
    saysNothingOfData: !hits.some(({ concept }) => TELLING.includes(concept)),
    has: (concept) => hits.some((hit) => hit.concept === concept),
    occurs: (concept, { in: where, start, end }) => {
      const offset = offsetOf(where, passages);
      return hits.some((hit) => hit.concept === concept && hit.start >= start + offset && hit.end <= end + offset);
    },
    evidence: (candidate) => placeOf(candidate, passages, text),
  };
}

/** A long text tells its language by its small words; for a short one the phrases it holds count too. */
function hearLanguage(text: string, codes: Uint16Array): { language: Language | undefined; hits: readonly Hit[] } {
  const ranked = identifyLanguage(text, asString(codes), LANGUAGES);
  const candidates = text.length > SHORT_TEXT ? ranked.slice(0, 1) : ranked.length > 0 ? ranked.slice(0, 5) : SPACED;
  let best: { language: Language | undefined; hits: readonly Hit[]; score: number } = {
    language: undefined,
    hits: [],
    score: 0,
  };
  candidates.forEach((language, rank) => {
    const hits = matchPhrases(codes, phrasesOf(language));
    const score =
      hits.reduce((sum, { start, end }) => sum + Math.min(20, end - start), 0) +
      (ranked.length > 0 ? 12 / (rank + 1) : 0);
    if (score > best.score) best = { language, hits, score };
  });
  return best;
}

function asString(codes: Uint16Array): string {
  let out = '';
  for (let at = 0; at < codes.length; at += 4096) out += String.fromCharCode(...codes.subarray(at, at + 4096));
  return out;
}

function offsetOf(where: Place['in'], passages: readonly Passage[]): number {
  let offset = 0;
  for (const passage of passages) {
    if (passage.in === where) return offset;
    offset += passage.text.length + GAP.length;
  }
  return Number.NEGATIVE_INFINITY;
}

function placeOf({ start, end }: Candidate, passages: readonly Passage[], text: string): Evidence {
  let offset = 0;
  for (const passage of passages) {
    const stop = offset + passage.text.length;
    if (start < stop) {
      const until = Math.min(end, stop);
      return { in: passage.in, start: start - offset, end: until - offset, text: text.slice(start, until) };
    }
    offset = stop + GAP.length;
  }
  return { in: 'body', start: 0, end: 0, text: '' };
}
