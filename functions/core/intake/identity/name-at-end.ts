import { closingAt, isClosing } from './closings.ts';
import { countryCode } from './countries.ts';
import { plain } from './labels.ts';
import { CONSONANTS } from './letters.ts';
import { CAPITALS, foundName, type Found, type Line } from './line.ts';
import { isParticle, PARTICLES_BEFORE } from './particles.ts';
import { fromHeaderOn, isProper } from './proper-name.ts';
import type { Sender } from './sender.ts';
import type { Span } from './shapes.ts';
import { STREET_WORDS } from './street-words.ts';
import { isStreetWord } from './street.ts';
import { isTitle, untitled, withoutCourtesy } from './titles.ts';
import { isName } from './values.ts';
import { matchesIn } from './matches.ts';
import { FROM } from './said-words.ts';

/** Lines at the end of a mail that may belong to a signature, and characters of one. */
const BLOCK = 7;
const LONGEST = 90;

/** The last lines that are not empty. */
export function lastWritten(lines: readonly Line[]): Line[] {
  const written: Line[] = [];
  for (let at = lines.length - 1; at >= 0 && written.length < BLOCK; at -= 1) {
    const line = lines[at];
    if (line && line.text.trim() !== '') written.unshift(line);
  }
  return written;
}

/** The whole name of the header, as it stands there, at the end of one of the last lines: most mails are signed so. */
export function nameAsShown(written: readonly Line[], { shown, words }: Sender): Found | undefined {
  if (words.length < 2) return undefined;
  for (let line = written.length - 1; line >= Math.max(0, written.length - 3); line -= 1) {
    const { text = '', start = 0, label } = written[line] ?? {};
    const at = label === undefined ? text.lastIndexOf(shown) : -1;
    if (at < 0 || !isEnd(text.slice(at + shown.length), at)) continue;
    const isApart = /(?:^|[.!?:;)…–—]\s{0,3})$/u.test(text.slice(Math.max(0, at - 4), at));
    // below a name stands a firm
    const isFirm = isName(written[line - 1]?.text.trim() ?? '');
    // "Ann Example z Melford" is so called where the header says so
    if (isApart && !isFirm && isProper(shown.replace(/ \p{Ll}{1,3}(?= )/gu, ''))) return foundName(shown, start + at);
  }
  return undefined;
}

/** Nothing of the sentence follows a name, or it begins its line: "Ann Example, 1 May 1970". */
const isEnd = (after: string, at: number): boolean =>
  /^[\s.!]{0,4}$/u.test(after) || (at === 0 && after.startsWith(', '));

/** A line that ends a sentence, or is too long to be anything else; "Anna P." and "Example Ltd." are none. */
export function isProse(text: string): boolean {
  const line = text.trim();
  const ends = /[.!?…。！？:：;；)]$/u.test(line) && !/^(?:\S{1,25}\s){0,4}\p{Lu}\p{Ll}{0,2}\.$/u.test(line);
  return line.length > LONGEST || (ends && !/^\p{Lu}\S*(?: \S+){1,3} \([^()]{1,40}\)$/u.test(line));
}

/** Characters at the end of a line in which a signature stands. */
const TAIL = 260;
const POSTSCRIPT = /^\s*(?:p\.? ?-?s\b|п\.? ?п|υ\.? ?γ|hamiş|ps)/iu;

/** The last words of a line near the end, where all of them stand in the header: in small letters, too. */
export function senderAtEnd(lines: readonly Line[], { words, local, shown }: Sender): Found | undefined {
  const known = words.length > 0 ? words : local.filter((word) => word.length > 2);
  if (known.length === 0) return undefined;
  for (const { text, start, label } of lines.slice(-4).toReversed()) {
    const words = label === undefined ? knownAtEnd(text, known) : [];
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const from = first.start - initialsBefore(text.slice(0, first.start), /^\p{Ll}/u.test(first.value));
    const [before, value, after] = [text.slice(0, from), text.slice(from, last.end), text.slice(last.end)];
    if (!isLast(after) || !isFree(before) || value.length < 3) continue;
    const isSmall = value === value.toLowerCase() && words.length < known.length;
    if (isSmall && !isApart(before)) continue;
    const whole = withoutCourtesy(value);
    const name = untitled(whole, shown);
    const at = start + from + whole.length - name.length;
    return foundName(name, at);
  }
  return undefined;
}

/** The words at the end of a line that the header knows, four at most; "burak ata" of Burak, too. */
function knownAtEnd(text: string, known: readonly string[]): Span[] {
  const cut = Math.max(0, text.length - LONGEST);
  const tail = plain(text.slice(cut));
  // mostly no word of the header is there at all
  if (!known.some((word) => tail.includes(word))) return [];
  const words = matchesIn(text.slice(cut), /[\p{L}\p{M}'’-]+/gu)
    .map(({ 0: value, index }) => ({ value, start: cut + index, end: cut + index + value.length }))
    .toReversed();
  const isKnown = (word: Span | undefined): boolean => known.includes(plain(word?.value ?? ''));
  const unknown = !isKnown(words[0]) && isKnown(words[1]) && CLAUSE_OF_TWO.test(text) ? 1 : 0;
  const stop = words.slice(0, 4).findIndex((word, back) => {
    const next = words[back - 1];
    const isNext = !next || /^(?:\s|,\s|\.\s|-)$/u.test(text.slice(word.end, next.start));
    return back >= unknown && !(isKnown(word) && isNext);
  });
  return words.slice(0, stop < 0 ? 4 : stop).toReversed();
}

/** Initials, or a first name at the start of a sentence where the header's begins with "de". */
const initialsBefore = (text: string, isFamily: boolean): number =>
  (/(?<![\p{L}.])(?:\p{Lu}\.[ -]?){1,2}$/u.exec(text) ??
    (isFamily ? /(?<=[.!?]\s)\p{Lu}\p{Ll}+ $/u.exec(text) : null))?.[0].length ?? 0;

const isLast = (after: string): boolean => /^[\s.!,)*<3\p{Extended_Pictographic}x]*$/u.test(after);

/** "Ann from Melford" */
const BEHIND_FROM = new RegExp(String.raw`(?<!\p{L})${FROM}\s$`, 'iu');

/** No word in capitals goes before, and none that says where somebody is from. */
function isFree(before: string): boolean {
  if (!/(?:^|[\s(/–—])$/u.test(before) || BEHIND_FROM.test(before)) return false;
  const word = /\s$/u.test(before) ? before.split(/\P{L}/u).at(-2) : undefined;
  return !/\p{Lu}\p{L}/u.test(word ?? '');
}

/** A sentence, a clause or a closing ends before it. */
const isApart = (before: string): boolean =>
  before === '' || /[.,!?;:(–—]$/u.test(before.trimEnd()) || isClosing(before.split(/[.,!?;]/u).at(-1) ?? '');

/** Two words in small letters that are all of the last clause. */
const CLAUSE_OF_TWO = /(?:^|[.!?,;]\s)\p{Ll}{2,20}\s\p{Ll}{2,20}[.!]?\s*$/u;

const RUN = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Ll}'’]{0,24}(?:-\p{Lu}\p{Ll}{1,20}|['’]?\p{Lu}\p{Ll}{1,20})?|[dDlLO]['’]\p{Lu}\p{Ll}+)(?:\s${PARTICLES_BEFORE}(?:[dDlLO]['’])?\p{Lu}[\p{Ll}'’]{1,24}(?:-\p{Lu}\p{Ll}{1,20}|\p{Lu}\p{Ll}{1,20})?){1,3}(?=\s?(?:[,;(–—|]|\.?\s*$|(?<!\s\p{Lu}[${CONSONANTS}]{1,2})\. |\d{1,2}[./-]\d{1,2}[./-]\d{2}))`,
  'u',
);

/** So many lines below one another without a sentence are all of a signature. */
const BLOCK_SHOWN = 5;

/** A sentence near the end that is nothing but a name, and what stands in one row with it: "… Thanks. Ann Example, born …". */
export function lastName(lines: readonly Line[], sender: Sender): Found | undefined {
  const written = lines.slice(-BLOCK_SHOWN);
  const prose = written.findLastIndex(({ text, label }) => label === undefined && isProse(text));
  // from the top of the signature down, then what goes before from the end up
  const hasNone = prose < 0 && written.length < BLOCK_SHOWN;
  const below = hasNone ? [] : written.slice(prose + 1);
  const above = hasNone ? written : written.slice(0, prose + 1);
  for (const line of [...below, ...above.toReversed()]) {
    const found = nameAlone(line, sender);
    if (found) return found;
  }
  return undefined;
}

function nameAlone({ text, start, label, isMatter, holds }: Line, sender: Sender): Found | undefined {
  const { words: known } = sender;
  if (label !== undefined || (holds & CAPITALS) === 0 || POSTSCRIPT.test(text)) return undefined;
  for (const from of sentencesOf(text).slice(-4).toReversed()) {
    const run = runAt(text, from);
    const value = run === undefined ? '' : fromHeaderOn(run, sender);
    if (!value.includes(' ') || !isProper(value)) continue;
    const at = text.indexOf(value, from);
    const after = text.slice(at + value.length);
    if (isMatter && text.length < LONGEST && !isLastOf(text.slice(0, from), after)) continue;
    const mayBeOther = from > 0 && !TOLD.test(after);
    if (isOtherThanName(value.split(' '), known, mayBeOther) || isInSentence(text, from, { value, known })) continue;
    if (isPlace(value, after)) continue;
    return foundName(value, start + at);
  }
  return undefined;
}

const isPlace = (value: string, after: string): boolean =>
  (isStreetWord(value.split(' ').at(-1) ?? '') && IN_ADDRESS.test(after)) || OF_LETTER.test(after);

/** What is to be corrected stands before the last sentence. */
const isLastOf = (before: string, after: string): boolean =>
  /[.!?…)]\s{1,2}$/u.test(before) && /^[\s.!]*$/u.test(after);

/** Whether what seems to begin a sentence goes on with one: "Mr. Other". */
function isInSentence(
  text: string,
  from: number,
  { value, known }: { value: string; known: readonly string[] },
): boolean {
  if (from === 0) return text.length > 160;
  const isOther = COURTESY.test(text.slice(0, from)) && !known.includes(plain(value).split(' ')[0] ?? '');
  return isOther || SHORT.test(text.slice(Math.max(0, from - 8), from));
}

/** "Example Mahallesi, Second Street 4" */
const IN_ADDRESS = /^, [^.!?]{3,40} \d/u;

/** "Viana do Castelo, 20 November 2026": where and when it was written. */
export const OF_LETTER =
  /^, (?:\p{L}{1,5} )?\d{1,2}(?:\P{N}{1,20}|[./-] ?\d{1,2}[./-] ?)20[2-9]\d(?: [rг])?\.?\s*$|^, (?:\p{L}{1,5} )?\d{1,2}\.? (?:de )?\p{L}{3,12}\s*$/u;

/** More of the person in the same row: "…, 27-09-84, Melford". */
const TOLD = /^(?:, (?:\p{L}{1,6}\.? )?\d| \(\d)/u;

/** "Mr. Other" ends no sentence. */
const COURTESY = /(?<!\p{L})(?:dhr|mevr|mw|hr|fr|mr|mrs|ms|mme|mlle|sr|sra|sig|κ|p)\.\s$/iu;

/** "ul. Example" neither. */
const SHORT = /(?<!\p{L})(?:\p{Ll}|urb|str|ul|al|гр|ул|бул|sok|cad|mah|av|avda|pl|pza|com|jud)\.\s$/iu;

/** Where a sentence ends, or a number behind it. */
const ENDS = /[.!?…:);]["»”)]?\s+(?:(?:\p{L}{2,12} )?[\p{Lu}\d]{1,8}[-/][\p{Lu}\d/-]{1,12}, )?/gu;

/** Where a sentence begins, near the end of a line. */
function sentencesOf(text: string): number[] {
  const cut = Math.max(0, text.length - TAIL);
  const ends = matchesIn(text.slice(cut), ENDS);
  return [0, ...ends.map(({ 0: stop, index }) => cut + index + stop.length)];
}

/** Words with capitals up to the end of a clause, without closing, title and courtesy. */
function runAt(text: string, at: number): string | undefined {
  // "Prof. Dr. Ann Example"
  const title = /^(\p{L}[\p{L}.-]{0,9}\.) (?=\p{Lu})/u.exec(text.slice(at, at + 12))?.[1];
  if (title !== undefined && isTitle(title)) return runAt(text, at + title.length + 1);
  const first = text.charAt(at);
  // no capital, no name
  if (first === first.toLowerCase() && !/^[dl]['’]/u.test(text.slice(at, at + 2))) return undefined;
  const words = RUN.exec(text.slice(at, at + 90))?.[0].split(' ');
  // "Melford'dan Ayşe"
  const from = /['’][dt][ae]n$/u.test(words?.[0] ?? '') ? 1 : 0;
  return words && withoutCourtesy(untitled(words.slice(from || closingAt(words)).join(' ')));
}

const isShortened = (word: string): boolean =>
  /^(?:aug|sept|oct|nov|dec)$/iu.test(word) || isTitle(word) || STREET_WORDS.has(`${word.toLowerCase()}.`);

/** "Escrevo do Luxemburgo" */
function endsNoName(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed();
  return isStreetWord(last) || isShortened(last) || (isParticle(before) && countryCode(last) !== undefined);
}

/** A street, a closing, a name that is cut off, or a sentence. */
function isOtherThanName(words: readonly string[], known: readonly string[], isAfterSentence: boolean): boolean {
  const [first = '', second = ''] = words;
  const isKnown = (word: string): boolean => known.includes(plain(word));
  // "Es Agüero, Nicolás Agüero"
  const isCut = words.length === 2 && first.length < 4 && !isKnown(first) && isKnown(second);
  // "Ask Linda Marsh."
  const isSentence = isAfterSentence && words.length > 2 && !words.some(isKnown);
  return isCut || isSentence || isStreetWord(first) || endsNoName(words) || isClosing(words.slice(0, 2).join(' '));
}
