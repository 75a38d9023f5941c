import type { Concept, Language, Topic } from './concepts.ts';
import { asString, foldToString } from './fold.ts';
import type { Hit } from './match-phrases.ts';

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
  readonly word: string;
  readonly sounds: Heard[];
}

/** Meant words by what is left without one of their letters; `starts`: their first two letters, which people get right. */
interface Index {
  readonly words: ReadonlyMap<string, readonly Meant[]>;
  readonly starts: ReadonlySet<number>;
}

const indexes = new Map<string, Index>();

/**
 * Telling words that are misspelt by one letter: left out, put in, exchanged or swapped with its neighbour. Only words that mean
 * nothing as they stand are looked up, each by itself and without one of its letters (symmetric delete).
 */
export function hearMisspelt(codes: Uint16Array, language: Language, hits: readonly Hit[]): Hit[] {
  if (language.unspaced) return [];
  const { words, starts } = indexOf(language);
  const found: Hit[] = [];
  let covered = 0;
  let next = 0;
  let word = 0;
  for (let at = 0; at < codes.length && word < MOST_WORDS; at += 1) {
    if (!isStart(codes, at)) continue;
    word += 1;
    for (; (hits[next]?.start ?? Infinity) <= at; next += 1) covered = Math.max(covered, hits[next]?.end ?? 0);
    if (at < covered || !starts.has(startOf(codes[at], codes[at + 1]))) continue;
    const end = wordEnd(codes, at);
    if (end - at < SHORTEST || end - at > LONGEST) continue;
    for (const concept of soundsOf(asString(codes.subarray(at, end)), words))
      found.push({ concept, start: at, end, word });
  }
  return found;
}

function isStart(codes: Uint16Array, at: number): boolean {
  return codes[at] !== SPACE && (at === 0 || codes[at - 1] === SPACE);
}

function wordEnd(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && codes[at] !== SPACE) at += 1;
  return at;
}

function startOf(first = 0, second = 0): number {
  return (first << 16) | second;
}

function soundsOf(written: string, index: Index['words']): readonly Heard[] {
  for (const key of [written, ...shortened(written)]) {
    const meant = index.get(key)?.find(({ word }) => isOneEdit(written, word));
    if (meant) return meant.sounds;
  }
  return [];
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
      const meant = words.get(word) ?? { word, sounds: [] };
      if (!meant.sounds.includes(sound)) meant.sounds.push(sound);
      words.set(word, meant);
    }
  }
  const index = new Map<string, Meant[]>();
  const starts = new Set([...words.keys()].map((word) => startOf(word.charCodeAt(0), word.charCodeAt(1))));
  for (const meant of words.values()) {
    for (const key of [meant.word, ...shortened(meant.word)]) index.set(key, [...(index.get(key) ?? []), meant]);
  }
  const built = { words: index, starts };
  indexes.set(language.tag, built);
  return built;
}

/** The word without one of its letters, the first kept: people get that right. */
function shortened(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** Whether two words that share all but one letter each are one edit apart. */
function isOneEdit(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let tail = 0;
  const most = Math.min(one.length, other.length) - from;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [left, right] = [one.slice(from, one.length - tail), other.slice(from, other.length - tail)];
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`)
  );
}
