import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { LETTERS, LETTERS_AND_DIGITS } from './letters.ts';
import type { Found, Line } from './line.ts';
import { standsInWord } from './small-words.ts';
import { isTitle } from './titles.ts';
import { matchesIn } from './matches.ts';

/** Words in small Latin letters, none of which is part of an address. */
const SMALL = new RegExp(
  `(?<![${LETTERS_AND_DIGITS}@._%+/-])[a-z]{5,24}(?![${LETTERS_AND_DIGITS}@_/-]|\\.[${LETTERS}])`,
  'g',
);
/** What other scripts write so, too. */
const LENT =
  /^(?:e?mails?|gmail|google|login|logout|cookies?|online|offline|android|iphone|facebook|twitter|instagram|whatsapp|viber|telegram|newsletter|marketing|backups?|excel|export|import|server|profile|premium|token|privacy|policy|https?|stickers?|emoji|screenshots?|gaming|support|update|feedback|hotel|shopping|wechat|taobao|alipay|smartphone|tablet|laptop|account|database|error|spam|phishing|tracking|profiling|chatbot|video|story|stories|status|group|admin|delete|please|thanks|hello|regards|sorry|sincerely)$/u;
const BEFORE = /(?:^|[,;:(（、，。„“"«—–/]\s?|[.!?)…]\s|\s[-–—]\s)$/u;
const AFTER = /^\s?(?:[,;:.)）、，。”“"»!?/—–]|$)/u;
/** Letters that a word in Latin letters among others shares with a name. */
const ALIKE = 3;
/** Characters between the word for an account and its name. */
const CLOSE = 3;

interface Known {
  /** all of it */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly language: Language | undefined;
  /** whether the mail is in Latin letters */
  readonly isLatin: boolean;
  /** folded words of names: of the header, and stated */
  readonly names: readonly string[];
}

/**
 * A word in small letters that is no word of the language: beside the word for an account, or in a clause of its own, where it begins or
 * ends like a name of the writer; in other scripts, any word in Latin letters there.
 */
export function loneHandle(lines: readonly Line[], known: Known): Found[] {
  const { text: whole, isLatin } = known;
  const starts = known.names.flatMap((name) => (name.length >= ALIKE ? [name.slice(0, ALIKE)] : []));
  const said = isLatin ? starts.filter((start) => standsInWord(whole, start)) : [];
  if (isLatin && said.length === 0) return [];
  // in Latin letters nothing but what is like a name counts: most lines hold none
  const likely = lines.filter(({ text }) =>
    isLatin ? said.some((start) => standsInWord(text, start)) : /[a-z]{5}/.test(text),
  );
  if (likely.length === 0) return [];
  const names = known.names.filter((name) => !isTitle(name));
  const words = likely.flatMap(({ text, start }) =>
    matchesIn(text, SMALL).flatMap(({ 0: value, index }) =>
      isHandle({ text, value, index, start }, { ...known, names })
        ? [{ type: 'account' as const, value, start: start + index, end: start + index + value.length }]
        : [],
    ),
  );
  const [first] = words;
  return first && new Set(words.map(({ value }) => value)).size === 1 ? [first] : [];
}

interface Word {
  readonly text: string;
  readonly value: string;
  readonly index: number;
  /** of its line */
  readonly start: number;
}

function isHandle(word: Word, known: Known): boolean {
  const { value } = word;
  const { language, isLatin, names } = known;
  const alike = Math.max(0, ...names.map((name) => likeness(value, name)));
  if (isLatin && alike < ALIKE) return false;
  if (!isCalled(word, known) && !standsAlone(word, alike, known)) return false;
  return !LENT.test(value) && !` ${language?.words ?? ''} `.includes(` ${value} `) && !names.includes(value);
}

/** It stands where a name would, and is like the writer's, or in a script that is not its own. */
function standsAlone({ text, value, index }: Word, alike: number, { isLatin, names }: Known): boolean {
  const isAfter = BEFORE.test(text.slice(Math.max(0, index - 3), index));
  const isLast = AFTER.test(text.slice(index + value.length, index + value.length + 2));
  if (!isLatin) return isAfter || alike > 2 || (alike > 1 && isLast);
  const isWhole = names.some((name) => name.length > 3 && (value.startsWith(name) || value.endsWith(name)));
  return isWhole && isAfter && (isLast || (alike > 4 && index > 0));
}

/** A word for an account stands close by. */
function isCalled({ value, index, start }: Word, { hits }: Known): boolean {
  const [from, to] = [start + index, start + index + value.length];
  return hits.some(
    (hit) =>
      (hit.concept === 'says handle' || hit.concept === 'says account') &&
      ((from >= hit.end && from - hit.end < CLOSE) || (hit.start >= to && hit.start - to < CLOSE)),
  );
}

/** Letters that a word shares with the start of a name, or the whole name that it begins or ends with. */
function likeness(value: string, name: string): number {
  if (value.length <= name.length && name.startsWith(value)) return 0;
  if (name.length > 3 && (value.startsWith(name) || value.endsWith(name))) return name.length;
  let shared = 0;
  while (shared < name.length && value[shared] === name[shared]) shared += 1;
  return shared;
}
