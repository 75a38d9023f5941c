import { isClosing, mayClose } from './closings.ts';
import { FAMILY_NAMES } from '../languages/zh/names.ts';
import { isFunctionWord } from './function-words.ts';
import { plain } from './labels.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { foundIn, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { isFirm, isProper, WORD } from './proper-name.ts';
import { isStreetWord } from './street.ts';
import { isTitle } from './titles.ts';
import { FROM, GREETINGS } from './said-words.ts';

const AFTER = String.raw`(?:^|[.!?…)]["»”)]?\s{1,2}|\s[–—-]\s)`;

/** What the last sentence of a mail can be that names nobody else than who signs it. */
const SHAPES: readonly string[] = [
  // "Anna P.", "Anna P., from abroad"
  String.raw`${AFTER}(${WORD} \p{Lu}\.)(?=\s*$|, (?:\p{Lu}|[+\d]))`,
  // "Ann Example from Melford", "Example of Melford"
  String.raw`${AFTER}(${WORD}(?: ${WORD}){0,2}),? ${FROM} ${WORD}[.!]?\s*$`,
  // "Melford'dan Ayşe"
  String.raw`${AFTER}${WORD}['’][dt][ae]n (${WORD}(?: ${WORD}){0,2})[.!]?\s*$`,
  // "greetings from Melford, Ann"
  String.raw`${GREETINGS} (?:${FROM}|da|de|desde) ${WORD}(?: ${WORD})?[,.–-] ?(${WORD}(?: ${WORD})?)[.!]?\s*$`,
  // a firm, and who signs for it: "Bakery Example – Ann"
  String.raw`${AFTER}${WORD}(?: ${WORD}){1,3},? [–—-] (${WORD}(?: ${WORD}){0,2})[.!]?\s*$`,
  // "greetings from Ann in Melford"
  String.raw`${GREETINGS} (?:from|von|van|från|da|de|od|от|από(?: την?| τον?)?|din partea) (${WORD}(?: ${WORD})?) (?:${FROM}|[iuwв]|in|de|en|em|di|ve?) ${WORD}[.!]?\s*$`,
];
/** "老王": so friends call each other. */
const FAMILIAR = String.raw`(?:^|[。！!？?]\s?|[谢謝][了您]?[，,。！!~～ ]{0,2})([老小阿大][${FAMILY_NAMES}]|[阿小][\u3400-\u9fff])[。.]?\s*$|(?:[。！!？?]\s?|\d{4}\s(?!万|萬))(?!谢谢|高兴|方便|马上|常常|于是|万一|严重|安全|多谢|黄了|白费|钱呢|任何)([${FAMILY_NAMES}][\u3400-\u9fff])\s*$`;
const GREETS = new RegExp(`^${GREETINGS}`, 'u');
/** Characters at the end of a mail that are looked at. */
const TAIL = 90;

const WESTERN = new RegExp(SHAPES.join('|'), 'u');
const CHINESE = new RegExp(FAMILIAR, 'u');

/** The name that is all of the last sentence, beside its initial, a place or a firm: "Anna P.", "Example from Melford". */
export function lastSentenceName(written: readonly Line[], { hits, language }: Voice): Found | undefined {
  const { text = '', start = 0, label } = written.at(-1) ?? {};
  if (label !== undefined) return undefined;
  const cut = Math.max(0, text.length - TAIL);
  const found = (language?.tag === 'zh' ? CHINESE : WESTERN).exec(text.slice(cut));
  if (!found) return undefined;
  const name = foundIn(found, start + cut);
  const isOther = found[5] !== undefined && !isFirm(firmIn(found[0]));
  return language?.tag === 'zh' || (!isOther && isSigned(name.value, language) && !isHeard(name, hits))
    ? name
    : undefined;
}

const isHeard = (name: Found, hits: readonly Hit[]): boolean =>
  hits.some(({ start, end }) => start < name.end && end > name.start);

/** What stands before the dash. */
const firmIn = (sentence: string): string => sentence.replace(/^\P{L}+/u, '').split(/,? [–—-] /u, 1)[0] ?? '';

function isSigned(value: string, language: Voice['language']): boolean {
  const [first = ''] = value.split(' ', 1);
  const isGreeting = GREETS.test(first) || mayClose(plain(first)) || isClosing(value);
  return isProper(value) && !isGreeting && !isTitle(first) && !isStreetWord(first) && !isFunctionWord(first, language);
}
