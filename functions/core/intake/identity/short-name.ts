import type { Language } from '../reader/concepts.ts';
import { isClosing, mayClose } from './closings.ts';
import { isFunctionWord } from './function-words.ts';
import { plain } from './labels.ts';
import type { Voice } from './name-after.ts';
import { foundIn, foundName, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';
import type { Sender } from './sender.ts';

/** The header's first name where a sentence begins with it, near the end: "Ann (born …)", "– Ann, from Melford", "Ann of Melford". */
export function firstName(written: readonly Line[], { words, local, shown }: Sender): Found | undefined {
  const [first = ''] = shown === '' ? local : words;
  if (first.length < 3 || !plain(shown).startsWith(shown === '' ? '' : first)) return undefined;
  for (const { text, start, label } of written.slice(-3).toReversed()) {
    const isThere = label === undefined && plain(text).includes(first);
    const own = isThere && matchesIn(text, FIRST_NAME).findLast(({ 1: name = '' }) => plain(name) === first);
    if (own) return foundIn(own, start);
  }
  return undefined;
}

/** A word that begins a sentence or a clause and stands apart, or before where somebody is from. */
const FIRST_NAME =
  /(?:^|[.!?…,;–—-]\s{1,2}(?:[ηοa]\s|d(?:ie|er)\s)?)(?:(?:baba|šjor|баба|дядо|oma|opa|tante|tía|tío|κυρ|κυρά)\s)?(\p{Lu}\p{L}{2,})(?=[,;(!–—]|\.(?!\S)|\s[(–—]|\s*$|\s(?:from|aus|de|du|del|da|do|uit|från|z|ze|iz|od|от|ot|din|από|απ['’])\s(?:(?:the|der|dem|la|el|los|las|den|het|το|τη|την|τον)\s)?\p{Lu})/gu;

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
  const value = language && language.tag !== 'de' ? ENDS_WITH.exec(line.text)?.[1] : undefined;
  const last = value === undefined ? undefined : lastOf(line, value);
  return last && hits.some(({ start, end }) => start < last.from + last.value.length && end > last.from)
    ? undefined
    : last;
}

/** "… /Ann", "… // Ann Example" */
export function nameBehindSlash(written: readonly Line[]): Found | undefined {
  const line = written.at(-1);
  const value = line && /(?:^|\s)\/{1,2} ?(\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,19})?)\s*$/u.exec(line.text)?.[1];
  if (!line || value === undefined) return undefined;
  const { from } = lastOf(line, value);
  return { type: 'name', value, start: from, end: from + value.length };
}

/** In small letters a name is what the address begins with. */
function mayBeName(value: string, { language, sender }: Voice): boolean {
  const isKnown = (): boolean => [...sender.words, ...sender.local].some((word) => word.startsWith(plain(value)));
  const isCloser = isClosing(value) || mayClose(plain(value)) || isFunctionWord(value, language);
  return !isCloser && (/^\p{Lu}/u.test(value) || isKnown());
}

const ENDS_WITH = /(?:\p{Ll}{2}|\d{2})[.!?…)]{1,3}\s(\p{Lu}\p{Ll}{2,14})$/u;

/** "it's ann example, …" of Ann: where all is in small letters, the word of the header's name and one more that ends there. */
export function nameInSmallLetters(
  lines: readonly Line[],
  { words, local }: Sender,
  language: Language | undefined,
): Found | undefined {
  for (const { text, start } of lines) {
    for (const { 0: value, 1: first = '', 2: last = '', index } of matchesIn(text, IN_SMALL_LETTERS)) {
      const isOf = words.includes(plain(first)) || (first.length > 3 && local.includes(plain(first)));
      if (isOf && !isClosing(value) && !mayClose(last) && !isFunctionWord(last, language))
        return foundName(value, start + index);
    }
  }
  return undefined;
}

const IN_SMALL_LETTERS =
  /(?<![\p{L}\p{N}@._'’-])(\p{Ll}{4,15}) (\p{Ll}{3,15}|\p{Ll}\.)(?=[,.!?;:(]|\s*$| här| hier| here| aquí| qui )/gu;

/** A first name as the last word, where the header or the address begin like it: "Bye! Annabel" of Anna. */
export function shortName(written: readonly Line[], { words, local }: Sender): Found | undefined {
  const line = written.at(-1);
  const last = /(?<=[.!?]\s)\p{Lu}\p{Ll}{2,14}(?=[.!]?\s*$)/u.exec(line?.text.slice(-40) ?? '')?.[0];
  const isAlike = [...words, ...local].some(
    (word) => word.length > 2 && plain(last ?? '').startsWith(word.slice(0, 3)),
  );
  if (!line || last === undefined || !isAlike) return undefined;
  const start = line.start + line.text.lastIndexOf(last);
  return foundName(last, start);
}
