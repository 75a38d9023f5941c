import { isClosing, mayClose } from './closings.ts';
import { hasCapitalNouns, isFunctionWord } from './function-words.ts';
import { labelOf, plain } from './labels.ts';
import type { Voice } from './name-after.ts';
import { foundName, type Found, type Line } from './line.ts';
import { FROM } from './said-words.ts';
import { customsOf } from '../languages/words-of.ts';

/** A word, and where it stands in the last line. */
interface Last {
  readonly value: string;
  readonly from: number;
}

/** The last line, where it is nothing but one word that closes no mail, or the word behind its last sentence. */
export function loneWord(lines: readonly Line[], voice: Voice): Found | undefined {
  const at = lines.findLastIndex(({ text }) => text.trim() !== '');
  const line = lines[at];
  const last = line && (aloneOn(line, lines[at - 1]?.text.trim()) ?? behindSentence(line, voice));
  if (!last || !mayBeName(last.value, voice)) return undefined;
  return foundName(last.value, last.from);
}

const lastOf = ({ text, start }: Line, value: string): Last => ({ value, from: start + text.lastIndexOf(value) });

/** Below an empty line, a sentence or a closing formula. */
function aloneOn(line: Line, before: string | undefined): Last | undefined {
  const value = /^\s*(\p{L}\p{Ll}{2,14})[.!]?\s*$/u.exec(line.text)?.[1];
  const isApart = before === '' || (before !== undefined && (/[.!?…)]$/u.test(before) || isClosing(before)));
  return value !== undefined && isApart ? lastOf(line, value) : undefined;
}

/** "… Where is it?? Ann"; German has capitals everywhere. */
function behindSentence(line: Line, { language, hits }: Voice): Last | undefined {
  const isTown = BEHIND_POSTCODE.test(line.text);
  const value = language && !isTown && !hasCapitalNouns(language) ? ENDS_WITH.exec(line.text)?.[1] : undefined;
  const last = value === undefined ? undefined : lastOf(line, value);
  return last && hits.some(({ start, end }) => start < last.from + last.value.length && end > last.from)
    ? undefined
    : last;
}

/** "(1234) Melford" */
const BEHIND_POSTCODE = /\([A-Z]?\d{4,5}\) \p{Lu}\p{L}+\s*$/u;

/** "… /Ann", "… // Ann Example" */
export function nameBehindSlash(written: readonly Line[]): Found | undefined {
  const line = written.at(-1);
  const value =
    line &&
    /(?:^|\s)\/{1,2} ?(\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,19})?)(?:,? \(\p{Ll}[^()]{3,30}\)|, \p{Ll}[^,.!?]{3,30})?\s*$/u.exec(
      line.text,
    )?.[1];
  return line && value !== undefined ? foundName(value, lastOf(line, value).from) : undefined;
}

/** "Urgent", "Enclosure"; by language, for "Anne" is a mother in Turkish. */
const isNobody = (value: string, tag: string): boolean =>
  customsOf(tag).said.alone.split('|').includes(value.toLocaleLowerCase(tag));

/** In small letters a name is what the address begins with. */
function mayBeName(value: string, { language, sender }: Voice): boolean {
  const isKnown = (): boolean => [...sender.words, ...sender.local].some((word) => word.startsWith(plain(value)));
  const folded = plain(value);
  const isCloser =
    isClosing(value) ||
    mayClose(folded) ||
    labelOf(folded) !== undefined ||
    isFunctionWord(value, language) ||
    (language !== undefined && isNobody(value, language.tag));
  return !isCloser && (/^\p{Lu}/u.test(value) || isKnown());
}

/** What may stand behind it: a town, a floor or number with its word, or who somebody is. */
const BEHIND = String.raw`, \p{Lu}\p{L}{2,19}(?: \p{Lu}\p{L}{2,19})?[.!]?$|, (?:\p{Ll}\p{L}{1,14}\.? (?:\p{Ll}{1,8} )?)?\d[\p{L}\d /.-]{0,20}$|,? (?:${FROM}|de|da|di) \p{Lu}\p{L}{2,19}[.!]?$|,? \(\p{Ll}[^()]{3,30}\)$`;
const ENDS_WITH = new RegExp(String.raw`(?:\p{Ll}{2}|\d{2})[.!?…)]{1,3}\s(\p{Lu}\p{Ll}{2,14})(?=$|${BEHIND})`, 'u');
