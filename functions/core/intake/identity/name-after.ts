import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { FAMILY_NAMES } from '../languages/zh/names.ts';
import { plain } from './labels.ts';
import { CONSONANTS } from './letters.ts';
import { foundName, lineWith, type Found, type Line } from './line.ts';
import { mayBeParticle } from './particles.ts';
import { isFirm } from './proper-name.ts';
import type { Sender } from './sender.ts';
import { isSpelt, speltAt } from './spelt.ts';
import { untitled } from './titles.ts';
import { isName } from './values.ts';

/** What tells who writes. */
export interface Voice {
  readonly hits: readonly Hit[];
  readonly language: Language | undefined;
  readonly sender: Sender;
}

/** "My name is", "I am" */
export const saysWho = ({ concept }: Pick<Hit, 'concept'>): boolean =>
  concept === 'says iAm' || concept === 'says perhaps';

/** What stands after a phrase, in its line and in the text. */
export interface Heard {
  readonly line: Line;
  readonly rest: string;
  readonly at: number;
}

/** What follows a phrase in running text. */
export function heardAfter(hit: Hit, lines: readonly Line[]): Heard | undefined {
  const line = lineWith(lines, hit);
  if (!line || line.label !== undefined) return undefined;
  const from = hit.end - line.start;
  const gap =
    /^[\s:：,、，・.(–—-]{0,3}(?:(?:氏名|お?名前|姓名)[\s:：]{1,2})?(?:(?:μας|μου|ми|ни|meu|mea|nostru|noastră|der|die|den|il|la|lo|el|[oaοηéèе]|ου|jest|je|es|is|ist|heißt|είναι|son|le|de)\s){0,2}/iu.exec(
      line.text.slice(from, from + 20),
    )?.[0].length ?? 0;
  return { line, rest: line.text.slice(from + gap, from + gap + 90), at: hit.end + gap };
}

const NAME_WORD = new RegExp(String.raw`^(?:[dDlLO]['’])?\p{Lu}(?:[${CONSONANTS}]{0,2}\.|[\p{L}'’-]{0,29})$`, 'u');
/** A word of a name that ends the clause. */
const CLOSED_WORD = /^(?:[dDlLO]['’])?\p{Lu}[\p{L}'’-]{1,29}[.,;:!?)]/u;

/** Words with capitals up to the first that has none; in small letters only what the header confirms. */
export function nameAt({ rest, at }: Heard, sender: Sender, language?: Language): Found | undefined {
  const first = /^[\p{L}'’-]+/u.exec(rest)?.[0] ?? '';
  const isCandidate =
    /^[\p{Lu}\p{Lo}]|^[dl]['’]\p{Lu}/u.test(first) ||
    mayBeParticle(first) ||
    isOf(first, sender) ||
    speltAt(rest.split(' ', 4), sender, language) > 0;
  if (!isCandidate) return undefined;
  const eastern = EASTERN.exec(rest)?.[0];
  if (eastern === undefined) return spacedName({ rest, at }, sender, language);
  return isEasternName(eastern) || /^(?:[氏様はが才刚]|女士|先生|小姐|今年|去年)/u.test(rest.slice(eastern.length))
    ? foundName(eastern, at)
    : undefined;
}

const EASTERN =
  /^[\u3400-\u9fff]{1,4}[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5}?(?=[はがも])|^[\u3400-\u9fff]{3}(?=去年|今年|前年|上個月|上个月|上月|上週|上周|昨天|前天|不幸|生前|[已于才刚]|病故|去世|过世|過世|女士|先生|小姐)|^[\u3400-\u9fff々]{3,5}(?=[はが氏様])|^(?:[\u3040-\u30ff\u3400-\u9fff]{1,4}[ \u3000])?[\u3040-\u30ff\u3400-\u9fff]{1,12}?(?=[，,。、\s(（「]|$|です|と申|氏|さん)/u;

/** "小雨", "阿杰": so the young are called. */
const FAMILIAR = /^(?:小(?![学學孩时時区區店号號姐组組编編白米程])|阿(?!姨))[\u3400-\u9fff]$/u;

function isEasternName(name: string): boolean {
  if (name.length < 2 || /[貴贵]|客[户戶]|^[為为是]/u.test(name)) return false;
  if (FAMILIAR.test(name)) return true;
  return FAMILY_NAMES.includes(name.charAt(0)) ? name.length < 5 : /[ ・]/u.test(name);
}

function spacedName(
  { rest, at }: Pick<Heard, 'rest' | 'at'>,
  sender: Sender,
  language: Language | undefined,
): Found | undefined {
  const taken = wordsOfName(rest, sender, language);
  // particles before the first word and after the last are none of the name
  const lead = Math.max(
    0,
    taken.findIndex((word) => !mayBeParticle(word)),
  );
  const last = taken.findLastIndex((word) => !mayBeParticle(word));
  const whole = withoutStops(taken.slice(lead, last + 1).join(' ')).replace(/['’](?!h$)\p{Ll}{1,4}$/u, '');
  const value = untitled(whole);
  const words = value.split(' ');
  const isProper =
    isName(value) || (value !== '' && words.every((word) => isOf(word, sender))) || isSpelt(words, sender);
  const start = at + taken.slice(0, lead).join(' ').length + (lead > 0 ? 1 : 0) + whole.length - value.length;
  return isProper && !isFirm(value) ? foundName(value, start) : undefined;
}

function wordsOfName(rest: string, sender: Sender, language: Language | undefined): string[] {
  const words = rest.split(' ', 7);
  const spelt = /^\p{Ll}/u.test(words[1] ?? '') ? speltAt(words, sender, language) : 0;
  if (spelt > 0) return words.slice(0, spelt);
  const stop = words.findIndex((word) => !NAME_WORD.test(word) && !mayBeParticle(word) && !isOf(word, sender));
  const inflected = words.findIndex((word) => /\p{L}{2}['’](?!h$)\p{Ll}{1,4}$/u.test(word) && /^\p{Lu}/u.test(word));
  if (inflected > 0 && (stop < 0 || inflected < stop)) return words.slice(0, inflected + 1);
  if (stop < 0) return words;
  const last = words[stop] ?? '';
  const closes = CLOSED_WORD.test(last) || (/^\p{L}+[.,;!?]$/u.test(last) && isOf(last.slice(0, -1), sender));
  return words.slice(0, stop + (closes ? 1 : 0));
}

function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const isOf = (word: string, sender: Sender): boolean =>
  sender.words.length > 0 && /^[\p{L}'’-]+$/u.test(word) && sender.words.includes(plain(word));
