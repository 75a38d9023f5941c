import { LANGUAGES } from '../languages/all.ts';
import type { Concept, IdentityWords, LetterWords, Topic } from './concepts.ts';

/** Laws we know, by our short names, in the order in which one of several is taken. */
export const LAWS = ['UK GDPR', 'GDPR', 'CCPA', 'LGPD', 'KVKK', 'APPI', 'PIPL', 'FADP'] as const;
/** A law the text names, by our short name for it. */
export type Law = (typeof LAWS)[number];
/** Acts that stand beside a law, and another short name that means something else, too: heard only where they are cited. */
export const ACTS = [
  'DSG',
  'Kanun',
  'BDSG',
  'UWG',
  'LOPDGDD',
  'informatique et libertés',
  'PDPO',
  'Ley 25.326',
  'Law 25',
] as const;
export type Act = (typeof ACTS)[number];

/** All that one pass over a text listens for: concepts, topics, laws, articles, and what announces an identifier. */
export type Sound = Meaning | keyof LetterWords | Law | Act | 'article' | Announcement;
export type Meaning = Concept | Topic;
export type Announcement = `says ${keyof IdentityWords}`;

/** Concepts and topics, as English lists them. */
export const MEANINGS: readonly string[] = LANGUAGES.filter(({ tag }) => tag === 'en').flatMap(({ concepts, topics }) =>
  [concepts, topics].flatMap(Object.keys),
);

const OF_LETTERS: readonly (keyof LetterWords)[] = ['aside', 'named', 'further', 'thirdPerson'];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...MEANINGS, ...LAWS, 'article', ...OF_LETTERS, ...ACTS].map((sound, number) => [sound, number]),
);

/** A sound's number, its place among the meanings for such; -1 for what is none, and for announcements. */
export const numberOf = (sound: string): number => NUMBERS.get(sound) ?? -1;

const WORDS = Math.ceil(NUMBERS.size / 32);

/** Whether a number is that of a concept or topic. */
export const isMeaning = (number: number): boolean => number >= 0 && number < MEANINGS.length;

/** Sounds but announcements, as bits by their numbers. */
export class SoundSet {
  private readonly bits = new Int32Array(WORDS);

  constructor(sounds: readonly Exclude<Sound, Announcement>[] = []) {
    for (const sound of sounds) this.add(numberOf(sound));
  }

  /** Adds one by its number. */
  add(number: number): void {
    const word = number >> 5;
    if (number >= 0) this.bits[word] = (this.bits[word] ?? 0) | (1 << (number & 31));
  }

  /** Whether it holds a sound. */
  has(sound: Exclude<Sound, Announcement>): boolean {
    return this.hasNumber(numberOf(sound));
  }

  /** Whether it holds the sound of this number. */
  hasNumber(number: number): boolean {
    return number >= 0 && (((this.bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** Whether it holds any of these. */
  hasAny(others: SoundSet): boolean {
    for (let word = 0; word < WORDS; word += 1)
      if (((this.bits[word] ?? 0) & (others.bits[word] ?? 0)) !== 0) return true;
    return false;
  }
}
