import { LANGUAGES } from '../languages/all.ts';
import type { Evidence, Place } from '../reading.ts';
import type { IdentityWords, Language } from './concepts.ts';
import { SoundSet, type Sound } from './sounds.ts';
import type { Candidate } from './candidate.ts';
import { hearSentences, type Heard } from './hear.ts';
import { foldWords, GAP, type FoldedWords } from './fold-words.ts';
import { identifyLanguage } from './identify-language.ts';
import { citations } from './citations.ts';
import { lawNamed, LEGAL_WORDS, type Law } from './laws.ts';
import { hearMisspelt } from './misspelt.ts';
import { buildPhrases, type Phrases } from './build-phrases.ts';
import { matchPhrases, type Hit } from './match-phrases.ts';
import { asksBack } from './asks-back.ts';

/** A text of the mail and where it stands. */
export interface Passage {
  readonly in: Place['in'];
  readonly text: string;
}

/** A mail's texts as concepts by sentence. */
export interface Listened {
  /** all passages, as one text */
  readonly text: string;
  readonly heard: readonly Heard[];
  /** all of it, folded */
  readonly codes: Uint16Array;
  readonly language: Language | undefined;
  readonly law: Law | undefined;
  readonly sounds: SoundSet;
  /** whether it asks something anywhere */
  readonly isQuestion: boolean;
  /** what was heard in one passage, with that passage's offsets */
  readonly hitsIn: (where: Place['in']) => readonly Hit[];
  readonly evidence: (candidate: Candidate) => Evidence;
}

const SHORT_TEXT = 250;
/** So much of a text tells its language. */
const TELLS_LANGUAGE = 700;
const SPACED = LANGUAGES.filter(({ unspaced }) => unspaced !== true);
const ANNOUNCED: readonly (keyof IdentityWords)[] = [
  'iAm',
  'perhaps',
  'customer',
  'client',
  'account',
  'handle',
  'phone',
  'born',
  'live',
  'kin',
  'address',
];
const phrases = new Map<string, Phrases>();

function phrasesOf(language: Language): Phrases {
  let known = phrases.get(language.tag);
  if (!known) {
    const announced = Object.fromEntries(ANNOUNCED.map((word) => [`says ${word}`, language.identity[word] ?? '']));
    known = buildPhrases<Sound>(
      { ...language.concepts, ...language.topics, ...language.letter, ...LEGAL_WORDS, ...announced },
      language.unspaced,
    );
    phrases.set(language.tag, known);
  }
  return known;
}

/** Finds language, concepts and citations in the passages; offsets of a Candidate are those of all passages joined. */
export function listen(passages: readonly Passage[]): Listened {
  const text = passages.map((passage) => passage.text).join(GAP);
  const folded = foldWords(text);
  const { codes } = folded;
  const { language, hits: spelt } = hearLanguage(text, folded);
  const misspelt = language ? hearMisspelt(folded, language, spelt) : [];
  const hits = misspelt.length > 0 ? [...spelt, ...misspelt].sort((a, b) => a.start - b.start) : spelt;
  const sounds = new SoundSet();
  for (const { number } of hits) sounds.add(number);
  const law = lawNamed(sounds);
  return {
    text,
    heard: hearSentences({ text, codes }, hits, citations(text, hits)),
    codes,
    language,
    law,
    sounds,
    isQuestion: asksBack(text),
    hitsIn: (where) => shifted(hits, where, passages),
    evidence: (candidate) => placeOf(candidate, passages, text),
  };
}

interface Understood {
  readonly language: Language | undefined;
  readonly hits: readonly Hit[];
  readonly score: number;
}

/** A long text tells its language by its small words; for a short one the phrases it holds count too. */
function hearLanguage(text: string, { codes, words, highest }: FoldedWords): Understood {
  let best: Understood = { language: undefined, hits: [], score: 0 };
  // where nothing is said, no language has to be looked for
  if (words.length === 0) return best;
  const ranked = identifyLanguage(text, codes.subarray(0, TELLS_LANGUAGE), highest);
  const known = ranked.length > 0;
  const candidates = text.length > SHORT_TEXT ? ranked.slice(0, 1) : known ? ranked : SPACED;
  for (const [rank, language] of candidates.entries()) {
    const hits = matchPhrases(codes, phrasesOf(language), words);
    const spoken = hits.reduce((sum, { start, end }) => sum + Math.min(20, end - start), 0);
    const score = spoken + (known ? 12 / (rank + 1) : 0);
    if (score > best.score) best = { language, hits, score };
  }
  return best;
}

const movedBack = ({ concept, number, start, end, word }: Hit, by: number): Hit => ({
  concept,
  number,
  start: start - by,
  end: end - by,
  word,
});

function shifted(hits: readonly Hit[], where: Place['in'], passages: readonly Passage[]): readonly Hit[] {
  let offset = 0;
  for (const passage of passages) {
    const end = offset + passage.text.length;
    if (passage.in === where) {
      const within: Hit[] = [];
      for (const hit of hits)
        if (hit.start >= offset && hit.end <= end) within.push(offset === 0 ? hit : movedBack(hit, offset));
      return within;
    }
    offset = end + GAP.length;
  }
  return [];
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
