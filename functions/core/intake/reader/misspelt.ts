import type { Concept, Language, Topic } from './concepts.ts';
import { fold, foldToString } from './fold.ts';
import { wordEnd, type Hit } from './match-phrases.ts';
import { numberOf } from './sounds.ts';

const SPACE = 32;
/** Shorter words are one letter away from too many others. */
const SHORTEST = 6;
const LONGEST = 16;
/** Words looked at in one text. */
const MOST_WORDS = 400;
/** What a mail hangs on, and what people misspell. */
const TELLING: readonly (Concept | Topic)[] = [
  'erase',
  'account',
  'marketing',
  'list',
  'consent',
  'withdraw',
  'fix',
  'stop',
  'unlist',
  'trace',
  'format',
];

type Heard = Concept | Topic;
interface Meant {
  readonly word: Uint16Array;
  readonly sounds: Heard[];
}

/** Telling words by their first letter; `starts` marks their first two letters, which people get right. */
interface Index {
  readonly words: ReadonlyMap<number, readonly Meant[]>;
  readonly starts: Uint8Array;
}

const indexes = new Map<string, Index>();

/**
 * Telling words that are misspelt by one letter: left out, put in, exchanged or swapped with its neighbour. Only words that mean
 * nothing as they stand are looked at.
 */
export function hearMisspelt(
  { codes, words }: { codes: Uint16Array; words: readonly number[] },
  language: Language,
  hits: readonly Hit[],
): Hit[] {
  if (language.unspaced) return [];
  const index = indexOf(language);
  const found: Hit[] = [];
  let covered = 0;
  let next = 0;
  const most = Math.min(words.length, MOST_WORDS);
  for (let word = 0; word < most; word += 1) {
    const start = words[word] ?? 0;
    for (let hit = hits[next]; hit && hit.start <= start; hit = hits[next]) {
      covered = Math.max(covered, hit.end);
      next += 1;
    }
    const end = start < covered ? 0 : endOfLikely(codes, start, index.starts);
    if (end === 0) continue;
    for (const concept of soundsOf({ codes, start, end }, index.words.get(codes[start] ?? SPACE) ?? []))
      found.push({ concept, number: numberOf(concept), start, end, word: word + 1 });
  }
  return found;
}

/** Where a word ends that begins like a telling one and is no longer than one; 0 for any other. */
function endOfLikely(codes: Uint16Array, at: number, starts: Index['starts']): number {
  if (starts[startOf(codes[at], codes[at + 1])] !== 1) return 0;
  const end = wordEnd(codes, at);
  return end - at < SHORTEST || end - at > LONGEST ? 0 : end;
}

/** Two letters of one alphabet by their lower six bits, in which no two of it are alike. */
const startOf = (first = 0, second = 0): number => ((first & 63) << 6) | (second & 63);
const STARTS = 64 * 64;

/** A word where it stands in the text. */
interface Written {
  readonly codes: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Of several words the one that is nearest by its beginning. */
function soundsOf(written: Written, meant: readonly Meant[]): readonly Heard[] {
  let found: Meant | undefined;
  let first = Infinity;
  for (const each of meant) {
    if (Math.abs(written.end - written.start - each.word.length) > 1) continue;
    const edited = editedAt(written, each.word);
    if (edited < first) [found, first] = [each, edited];
  }
  return found?.sounds ?? [];
}

function indexOf(language: Language): Index {
  const known = indexes.get(language.tag);
  if (known) return known;
  const said: Partial<Record<Heard, string>> = { ...language.topics, ...language.concepts };
  const words = new Map<string, Meant>();
  for (const sound of TELLING) {
    const phrases = said[sound] ?? '';
    for (const phrase of phrases.split('|')) {
      if (phrase.length < SHORTEST || /[ *]/.test(phrase)) continue;
      const word = foldToString(phrase);
      const meant = words.get(word) ?? { word: fold(phrase), sounds: [] };
      if (!meant.sounds.includes(sound)) meant.sounds.push(sound);
      words.set(word, meant);
    }
  }
  const index = new Map<number, Meant[]>();
  for (const meant of words.values()) {
    const [first = SPACE] = meant.word;
    index.set(first, [...(index.get(first) ?? []), meant]);
  }
  const starts = new Uint8Array(STARTS);
  for (const { word } of words.values()) starts[startOf(word[0], word[1])] = 1;
  const built = { words: index, starts };
  indexes.set(language.tag, built);
  return built;
}

/**
 * Where a word that begins like another one is one edit apart from it: 0 where it lacks a letter, else the first letter (of several
 * equal ones) that is too much, another or swapped with the next; Infinity where it is further apart, or the same. Their lengths differ by one at most.
 */
function editedAt({ codes, start, end }: Written, word: Uint16Array): number {
  const [length, other] = [end - start, word.length];
  const most = Math.min(length, other);
  let from = 1;
  while (from < most && codes[start + from] === word[from]) from += 1;
  let tail = 0;
  while (tail < most - from && codes[end - 1 - tail] === word[other - 1 - tail]) tail += 1;
  const [left, right] = [length - from - tail, other - from - tail];
  if (left === 0) return right === 0 ? Infinity : 0;
  const at = start + from;
  const isSwapped = left === 2 && right === 2 && codes[at] === word[from + 1] && codes[at + 1] === word[from];
  if (Math.max(left, right) > 1 && !isSwapped) return Infinity;
  while (from > 1 && codes[start + from - 1] === codes[start + from]) from -= 1;
  return from;
}
