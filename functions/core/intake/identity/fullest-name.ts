import { splitAtBlanks } from '../cut.ts';
import { closingAt } from './closings.ts';
import { plain } from './labels.ts';
import { foundName, type Found, type Line } from './line.ts';
import type { Sender } from './sender.ts';
import { isTitle } from './titles.ts';
import { isName } from './values.ts';

/** More words than these nobody leaves out at the end. */
const SHORT = 2;
/** Characters of a label before a name, and of a word that is none of it: "from Ann Example". */
const LABEL = 30;
/** No more words has a name with what stands before it. */
const UNDERSIGNED = 6;
const SMALL_WORD = /^\p{Ll}{1,4}\.?$/u;
/** What ends a name at the start of a line. */
const ENDS = /[,;(|<–—·•]|\s{2,}|\s-\s|\sτου\s/u;
/** "I, Ann Example, …" */
const SELF = /^(?:I|Ich|Je|Moi|Yo|Eu|Io|Ik|Ja|Jag|Já|Аз|Εγώ|Ben|Eu,? subsemnat(?:ul|a)), /iu;

/** The name in full of who signs "A. Example", "Example" or "Ann": as the header shows it, or as a line of the letter begins. */
export function fullestName(signed: Found, lines: readonly Line[], { shown, folded, words }: Sender): Found {
  const parts = signed.value
    .replace(/^(?:\p{Ll}{1,4} ){1,2}/u, '')
    .replace(/\.(?=\p{Lu})/gu, '. ')
    .split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (
    parts.filter((part) => /^\p{Lu}/u.test(part) && !INITIALS.test(part)).length > SHORT ||
    last.length < 2 ||
    /[\u3040-\u9fff]/u.test(signed.value)
  )
    return signed;
  let best = signed;
  for (const line of lines) {
    if (!hasWord(line.text, last)) continue;
    const value = nameAtStart(line.text, parts.length > 1 ? first : '');
    const at = words.length > 1 ? line.text.indexOf(shown) : -1;
    if (at >= 0 && (isShown({ shown, folded }, parts, value) || isHeaded(line.text, shown, parts)))
      return foundName(shown, line.start + at);
    const isMore = isFuller(value, parts) && value.length > best.value.length;
    if (isMore) best = foundName(value, line.start + line.text.indexOf(value));
  }
  return best;
}

/** The header's name is fuller than what is signed, or turned, and nothing in the line is fuller yet. */
const isShown = (
  { shown, folded }: Pick<Sender, 'shown' | 'folded'>,
  parts: readonly string[],
  value: string,
): boolean => (isFuller(shown, parts) || isTurned(folded, parts)) && !isFuller(value, shown.split(' '));
/** Nothing of the name follows. */
const ALONE = /^\s*(?:$|[,;(|–—·•])/u;
/** "Pippa Example" of Philippa Example, as the letter is headed. */
const isHeaded = (text: string, shown: string, parts: readonly string[]): boolean =>
  text.startsWith(shown) && ALONE.test(text.slice(shown.length)) && isCalled(shown, parts);
const isCalled = (shown: string, [first = '', last = '', more]: readonly string[]): boolean =>
  more === undefined &&
  shown.endsWith(` ${last}`) &&
  shown.charAt(0) === first.charAt(0) &&
  shown.length > first.length + last.length + 1;
const hasWord = (text: string, word: string): boolean => text.includes(word) || text.includes(word.toUpperCase());
/** "Example Ann" of Ann Example, by what the header shows, folded */
function isTurned(folded: string, parts: readonly string[]): boolean {
  // mostly it begins with another word than the last
  if (parts.length < 2 || !folded.startsWith(plain(parts.at(-1) ?? ''))) return false;
  const turned = plain(parts.toReversed().join(' '));
  return folded === turned && turned !== plain(parts.join(' '));
}

const wordsOf = (name: string): string[] => splitAtBlanks(name.includes(', ') ? name.replaceAll(', ', ' ') : name);

/** What a form says: of the family alone in full, where it is signed, and as the header shows it where the form wants it turned. */
export function labelledName(labelled: Found, lines: readonly Line[], sender: Sender): Found | undefined {
  const { shown, folded } = sender;
  const isOne = !labelled.value.includes(' ') && splitAtBlanks(folded).includes(plain(labelled.value));
  const line =
    isOne || isTurned(folded, wordsOf(labelled.value)) ? lines.findLast(({ text }) => text.includes(shown)) : undefined;
  if (line) return foundName(shown, line.start + line.text.indexOf(shown));
  const whole = labelled.value.includes(' ') ? labelled : fullestName(labelled, lines, sender);
  return whole === labelled ? undefined : whole;
}

/** A name that is all of a line up to a comma, or to its place and day: "the undersigned Ann Example, …" begins with the first name, too. */
function nameAtStart(text: string, first: string): string {
  const colon = text.slice(0, LABEL).search(/[:：]/u) + 1;
  const words = (text.slice(colon).trimStart().replace(SELF, '').split(ENDS, 1)[0] ?? '').trimEnd().split(' ');
  while (words.length > 1 && (isTitle(words[0] ?? '') || SMALL_WORD.test(words[0] ?? ''))) words.shift();
  if (first !== '' && words.length < UNDERSIGNED) words.splice(0, Math.max(0, words.indexOf(first)));
  const value = words.join(' ');
  return words.length > 1 && closingAt(words) === 0 && isName(value) ? value : '';
}

/** "J.-B." of Jean-Baptiste */
function isShortOf(part: string, word: string): boolean {
  const words = word.split('-');
  return part.split('-').every((initial, at) => words[at]?.startsWith(initial.replace(/\.$/, '')) === true);
}

/** "A.", "J.-B.", "P-O" */
const INITIALS = /\.$|^\p{Lu}(?:-\p{Lu})?$/u;
/** "M.ª Carmen Example" of María del Carmen: what goes before is often left out, or shortened. */
const LEFT_OUT = /^(?:mar[ií]a|marie|jos[eé]|jean|ana|juan|luis|jo[ãa]o|de|del|da|do|das|dos|la|los|las)$/iu;

/** Whether a name holds all that is signed, in order, and more: "A." begins like a word of it. */
function isFuller(name: string, parts: readonly string[]): boolean {
  const words = name.split(' ');
  if (name === '' || words.some((word) => word.endsWith('.') && word.length < 3 && !parts.includes(word))) return false;
  let next = 0;
  for (const part of parts) {
    const isOf = (word: string): boolean =>
      INITIALS.test(part) ? isShortOf(part, word) : plain(word) === plain(part) || word.startsWith(`${part}-`);
    const found = words.findIndex((word, at) => at >= next && isOf(word));
    // "R. A. Example": who signs with a second initial may write one name in full
    if (found < 0 && next > 0 && INITIALS.test(part)) continue;
    const isFirst = found === 0 || words.slice(0, found).every((word) => LEFT_OUT.test(word));
    if (found < 0 || (next === 0 && parts.length > 1 && !isFirst)) return false;
    next = found + 1;
  }
  const letters = parts.join('').length;
  // of one word alone it is the first or the last
  return words.join('').length > letters && (parts.length > 1 || next === 1 || next === words.length);
}
