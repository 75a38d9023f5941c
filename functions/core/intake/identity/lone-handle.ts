import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { isFunctionWord } from './function-words.ts';
import type { Found } from './line.ts';
import type { Span } from './shapes.ts';
import { isTitle } from './titles.ts';

/** What other scripts write so, too. */
const LENT =
  /^(?:e?mails?|gmail|google|login|logout|cookies?|online|offline|android|iphone|facebook|twitter|instagram|whatsapp|viber|telegram|newsletter|marketing|backups?|excel|export|import|server|profile|premium|token|privacy|policy|https?|stickers?|emoji|screenshots?|gaming|support|update|feedback|hotel|shopping|wechat|taobao|alipay|smartphone|tablet|laptop|account|database|error|spam|phishing|tracking|profiling|chatbot|video|story|stories|status|group|admin|delete|please|thanks|hello|regards|sorry|sincerely)$/u;
const BEFORE = /(?:^|\n|[,;:(（、，。„“"«—–/]\s?|[.!?)…]\s|\s[-–—]\s)$/u;
const AFTER = /^\s?(?:[,;:.)）、，。”“"»!?/—–\n]|$)/u;
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
 * ends like a name of the writer; in other scripts, any word in Latin letters there. Two of them say nothing.
 */
export function loneHandle(words: readonly Span[], known: Known): Found[] {
  if (words.length === 0) return [];
  const names = known.names.filter((name) => !isTitle(name));
  const found = words.filter((word) => isHandle(word, { ...known, names }));
  const [first] = found;
  return first && found.every(({ value }) => value === first.value) ? [{ type: 'account', ...first }] : [];
}

function isHandle(word: Span, known: Known): boolean {
  const { value } = word;
  const { language, isLatin, names } = known;
  const alike = Math.max(0, ...names.map((name) => likeness(value, name)));
  if (isLatin && alike < ALIKE) return false;
  if (!isCalled(word, known) && !standsAlone(word, alike, known)) return false;
  return !LENT.test(value) && !isFunctionWord(value, language) && !names.includes(value);
}

/** It stands where a name would, and is like the writer's, or in a script that is not its own. */
function standsAlone({ value, start, end }: Span, alike: number, { text, isLatin, names }: Known): boolean {
  const isAfter = BEFORE.test(text.slice(Math.max(0, start - 3), start));
  const isLast = AFTER.test(text.slice(end, end + 2));
  if (!isLatin) return isAfter || alike > 2 || (alike > 1 && isLast);
  const isWhole = names.some((name) => name.length > 3 && (value.startsWith(name) || value.endsWith(name)));
  return isWhole && isAfter && (isLast || (alike > 4 && start > 0 && text.charAt(start - 1) !== '\n'));
}

/** A word for an account stands close by. */
const isCalled = ({ start, end }: Span, { hits }: Known): boolean =>
  hits.some(
    (hit) =>
      (hit.concept === 'says handle' || hit.concept === 'says account') &&
      ((start >= hit.end && start - hit.end < CLOSE) || (hit.start >= end && hit.start - end < CLOSE)),
  );

/** Letters that a word shares with the start of a name, or the whole name that it begins or ends with. */
function likeness(value: string, name: string): number {
  if (value.length <= name.length && name.startsWith(value)) return 0;
  if (name.length > 3 && (value.startsWith(name) || value.endsWith(name))) return name.length;
  let shared = 0;
  while (shared < name.length && value[shared] === name[shared]) shared += 1;
  return shared;
}
