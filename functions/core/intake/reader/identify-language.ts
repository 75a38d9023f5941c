import { LANGUAGES } from '../languages/all.ts';
import type { Language } from './concepts.ts';
import { codeAt } from '../code-at.ts';
import { foldToString } from './fold.ts';
import { mix } from './mix.ts';

const SPACE = 32;

/** The languages that have a small word, by their numbers; the words by their hashes: to cut them out takes longer than all else. */
let known: Int32Array | undefined;

/** A score that settles the language when no rival comes near. */
const CLEAR = 3;
/** A score that a language without near rivals needs, to be heard alone. */
const TELLING = 2;

/** The likely languages of a text, of which the beginning is given folded and the highest code, best first: one when it is clear, none when nothing points anywhere. */
export function identifyLanguage(text: string, codes: Uint16Array, highest: number): readonly Language[] {
  const byScript = highest < OTHERS ? undefined : scriptOf(codes);
  if (byScript !== undefined) return LANGUAGES.filter(({ tag }) => tag === byScript);
  const scores = scoresOf(codes);
  const letters = countLetters(text);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (letters[at] ?? 0) * LETTER_WEIGHT;
  return nearest(scores);
}

function nearest(scores: Float64Array): readonly Language[] {
  let best = 0;
  for (let at = 0; at < scores.length; at += 1) best = Math.max(best, scores[at] ?? 0);
  if (best === 0) return [];
  const scoreOf = (language: Language): number => scores[LANGUAGES.indexOf(language)] ?? 0;
  const near = LANGUAGES.filter((_, at) => (scores[at] ?? 0) * 2 >= best);
  if (near.length > 1) near.sort((one, other) => scoreOf(other) - scoreOf(one));
  const [first, second] = near;
  if (!first || (best >= CLEAR && (!second || best >= 1.6 * scoreOf(second)))) return near.slice(0, 1);
  if (second || best >= TELLING) return near;
  // a single small word proves nothing
  return [first, ...LANGUAGES.filter((each) => each !== first && each.unspaced !== true)];
}

/** Letters of other alphabets than the Latin have codes from this on. */
const OTHERS = 0x370;

/** Letters that few languages have. */
const LETTERS: Readonly<Record<string, string>> = {
  cs: 'ěřůťďň',
  de: 'ß',
  es: 'ñ¿¡',
  hr: 'đ',
  pl: 'łąężśćńź',
  pt: 'ãõ',
  ro: 'țșăţ',
  sv: 'å',
  tr: 'ğışİ',
};
/** By code, one more than the number of the language that has it. */
const SPEAKERS = new Uint8Array(OTHERS);
LANGUAGES.forEach(({ tag }, at) => {
  for (const letter of LETTERS[tag] ?? '') SPEAKERS[letter.charCodeAt(0)] = at + 1;
});
const LETTER_WEIGHT = 0.7;
const MOST_LETTERS = 6;

const TELLS = 1000;
const counts = new Uint8Array(LANGUAGES.length);

/** How often letters of few languages occur at the start of the text, by language. */
function countLetters(text: string): Uint8Array {
  const length = Math.min(TELLS, text.length);
  counts.fill(0);
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    const speaker = code > 127 && code < OTHERS ? (SPEAKERS[code] ?? 0) : 0;
    if (speaker !== 0) counts[speaker - 1] = Math.min(MOST_LETTERS, (counts[speaker - 1] ?? 0) + 1);
  }
  return counts;
}

/** Kana, Han, Greek and Cyrillic tell the language at once, when they are a good part of the text. */
function scriptOf(codes: Uint16Array): string | undefined {
  let [blanks, kana, han, greek, cyrillic] = [0, 0, 0, 0, 0];
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? SPACE;
    blanks += Number(code === SPACE);
    if (code < OTHERS) continue;
    if (code < 0x400) greek += 1;
    else if (code < 0x500) cyrillic += 1;
    else if (code >= 0x3040 && code <= 0x30ff) kana += 1;
    else if (code >= 0x3400 && code <= 0x9fff) han += 1;
  }
  const all = codes.length - blanks;
  // one Han character says as much as two or three letters: a short request over a long English footer counts
  if ((kana + han) * 10 > all) return kana * 20 > han ? 'ja' : 'zh';
  if (greek * 5 > all) return 'el';
  return cyrillic * 5 > all ? 'bg' : undefined;
}

const sums = new Float64Array(LANGUAGES.length);

/** What the small words say for each language; one of several languages says less for each. */
function scoresOf(codes: Uint16Array): Float64Array {
  const words = (known ??= listWords());
  const scores = sums.fill(0);
  let hash = NO_WORD;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? SPACE;
    if (code !== SPACE) hash = mix(hash, code);
    else if (hash !== NO_WORD) {
      addSpeakers(scores, words[placeOf(words, hash) + 1] ?? 0);
      hash = NO_WORD;
    }
  }
  addSpeakers(scores, words[placeOf(words, hash) + 1] ?? 0);
  return scores;
}

/** Adds what a word says whose speakers are these bits. */
function addSpeakers(scores: Float64Array, speakers: number): void {
  let count = 0;
  for (let left = speakers; left !== 0; left &= left - 1) count += 1;
  for (let left = speakers; left !== 0; left &= left - 1) {
    const language = 31 - Math.clz32(left & -left);
    scores[language] = (scores[language] ?? 0) + 1 / count;
  }
}

/** FNV-1a over whole code units. */
const NO_WORD = 0x811c_9dc5 | 0;

/** A table by the lower bits of a hash; what falls together stands behind. Beside a hash stand the word's languages, as bits. */
const PLACES = 4096;

/** The place of a word's hash, or the first free one. */
function placeOf(words: Int32Array, hash: number): number {
  let place = hash & (PLACES - 1);
  while (words[2 * place] !== 0 && words[2 * place] !== hash) place = (place + 1) & (PLACES - 1);
  return 2 * place;
}

function listWords(): Int32Array {
  const listed = new Int32Array(2 * PLACES);
  LANGUAGES.forEach(({ words }, at) => {
    for (const word of foldToString(words).split(' ').filter(Boolean)) {
      let hash = NO_WORD;
      for (let letter = 0; letter < word.length; letter += 1) hash = mix(hash, word.charCodeAt(letter));
      const place = placeOf(listed, hash);
      listed[place] = hash;
      listed[place + 1] = (listed[place + 1] ?? 0) | (1 << at);
    }
  });
  return listed;
}
