import { commonWordsIn } from '../reader/any-language.ts';
import { plain } from './labels.ts';
import { withLetters } from './letters.ts';
import { CAPITALS, DIGIT, type Found, type Line } from './line.ts';
import { placeAfter, TOWN_FIRST } from './place.ts';
import { digitGroupsIn, looksLikePhone } from './shapes.ts';
import { isStreetWord, type Shaped } from './street.ts';

/** Who writes, by name. */
export interface Named {
  readonly names: readonly Found[];
  /** folded words of the header's name */
  readonly sender: readonly string[];
  /** whether the names are those of somebody for whom the mail is written */
  readonly isAboutKin: boolean;
}

const MAX_NAME = 60;
/** Characters of a line of an address. */
export const MAX_LINE = 90;
const MAX_WORDS = 9;
/** Characters of a line above an address that has no name: a house, a date. */
const SHORT = 40;
/** Lines from a name down to its town. */
const BLOCK = 5;

/** Legal forms of firms. */
export const FORMS = String.raw`sp\. ?z ?o\. ?o|sp\. ?[jk]|gmbh(?: & co\.? kg)?|mbh|ag|kg|ohg|e\. ?v|ltd|limited|llc|llp|inc|plc|s\. ?a|s\. ?l|s\. ?l\. ?[up]|dac|pvt\.? ltd|s\. ?s\. ?d|s\. ?r\. ?l|srl|s\. ?p\. ?a|spa|sarl|sas|s\. ?c|b\. ?v|bv|n\. ?v|nv|vof|ab|oy|aps|a/s|s\. ?r\. ?o|a\. ?s|d\. ?o\. ?o|d\. ?d|o\. ?o|оод|еоод|ад|еад|αε|α\. ?ε|επε|ε\. ?π\. ?ε|οε|ικε|a\. ?ş|şti|lda|unipessoal|s/a`;
/** Legal form at the end of a line. */
const FIRM = withLetters(new RegExp(String.raw`(?<!\p{L})(?:e\. ?g|${FORMS})\.?(?:[ ,(].{0,30})?\s*$`, 'iu'));
/** Whether a line ends in the legal form of a firm, or in little more. */
export const endsAsFirm = (line: string): boolean => FIRM.test(line);

/** "Sender: ": a label before a name. */
const LABEL = /^[^:\d]{2,24}:\s{0,3}/;
/** What ends a name in its line: "Ann Example, born …", "Ann Example        Town, 3 May". */
const NAME_ENDS = /[,;(\t]| {3}| [–—-] /;

/** Where the name of who writes ends in a line that says nothing or little more; −1 where it says something else. */
function endOfOwn({ text }: Line, { names, sender, isAboutKin }: Named): number {
  if (text.length > MAX_LINE) return -1;
  const from = Math.max(LABEL.exec(text)?.[0].length ?? 0, text.length - text.trimStart().length);
  const stop = text.slice(from).search(NAME_ENDS);
  const end = stop < 0 ? text.length : from + stop;
  const called = text.slice(from, end);
  if (called.length > MAX_NAME || /[\d@]/.test(called) || endsAsFirm(called)) return -1;
  return isOwn(plain(called).split(' '), { names, sender, isAboutKin }) ? end : -1;
}

/** Of whom the mail is about, all words; of who writes, two, or one of few. */
function isOwn(words: readonly string[], { names, sender, isAboutKin }: Named): boolean {
  if (words.length > MAX_WORDS) return false;
  const named = names.flatMap(({ value }) => plain(value).split(' ')).filter(({ length }) => length > 1);
  if (isAboutKin) return named.length > 1 && named.every((word) => words.includes(word));
  const known = words.filter((word) => named.includes(word) || sender.includes(word));
  return known.length > 1 || (known.length === 1 && words.length < 4 && (known[0]?.length ?? 0) > 2);
}

/** Whether a line names a firm, an office of one, or to whom is written. */
export const namesOffice = ({ text, holds }: Line): boolean =>
  endsAsFirm(text) ||
  ((holds & DIGIT) === 0 &&
    commonWordsIn(text).some(({ concept, word }) => concept === 'office' || (concept === 'to' && word === 1)));

/** Whose a line of an address is, by what stands above it without an empty line: the writer's, another's, or not told. */
export function partyAbove(lines: readonly Line[], at: number, named: Named): 'writer' | 'other' | undefined {
  for (let above = at - 1; above >= 0 && at - above <= BLOCK; above -= 1) {
    const line = lines[above];
    if (!line || line.text.trim() === '' || line.text.length > MAX_LINE) return undefined;
    if (endOfOwn(line, named) >= 0) return 'writer';
    if (line.label === 'company' || namesOffice(line)) return 'other';
  }
  return undefined;
}

/** Whether a place above all text, with nothing above it, stands before a firm or an office: the writer's. */
export function isAboveOffice(lines: readonly Line[], at: number): boolean {
  if (lines.slice(Math.max(0, at - 2), at).some((line) => line.holds !== 0 && namesOffice(line))) return false;
  if (lines.slice(0, at).some(({ text }) => text.trim().length > SHORT)) return false;
  const gap = lines.findIndex(({ text }, index) => index > at && text.trim() === '');
  return (
    gap > 0 &&
    at <= BLOCK &&
    lines.slice(gap, gap + 2 * BLOCK).some((line) => line.text.length <= MAX_LINE && namesOffice(line))
  );
}

/** The address that stands beside or below the writer's name, line by line down to a town with its postcode. */
export function blockAddress(text: string, lines: readonly Line[], named: Named): Shaped | undefined {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (line.holds & CAPITALS) === 0 || line.text.length > MAX_LINE) continue;
    const block = lines.slice(at, at + BLOCK);
    const own = block.some(({ holds }) => (holds & DIGIT) !== 0) ? endOfOwn(line, named) : -1;
    const found = own < 0 ? undefined : addressOf(text, [behind(line, own), ...block.slice(1)]);
    if (found) return found;
  }
  return undefined;
}

/** What stands between a name and its street: "(Ms)", marks, and a day of birth. */
const BEFORE_STREET = /^(?:\s?\([^()\d]{1,12}\))?[\s,;(]*(?:(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})[,;)]\s)?/;
/** What a line says behind a name. */
function behind(line: Line, end: number): Line {
  const lead = BEFORE_STREET.exec(line.text.slice(end))?.[0].length ?? 0;
  const first = /^\p{Ll}\S*/u.exec(line.text.slice(end + lead))?.[0];
  // "Ann Example, born in …": a sentence goes on; "Ann Example – member 12"
  if (/^ [–—-] /.test(line.text.slice(end)) || (first !== undefined && !isStreetWord(first)))
    return { ...line, text: '' };
  return { ...line, text: line.text.slice(end + lead), start: line.start + end + lead, label: undefined };
}

function addressOf(text: string, [beside, ...below]: readonly Line[]): Shaped | undefined {
  let start = -1;
  for (const line of [beside, ...below]) {
    if (!line || line.text.length > MAX_LINE) return undefined;
    const isBlank = line.text.trim() === '';
    if (isBlank && line !== beside) return undefined;
    if (isBlank || isNoPart(line)) {
      if (start >= 0) return undefined;
      continue;
    }
    const first = line.start + livingTo(line.text);
    const whole = line.start + line.text.trimEnd().length;
    if (TOWN_FIRST.test(text.slice(first, whole))) return joined(text, first, whole);
    if (start < 0) start = first;
    const town = placeIn(text, line, start) ?? placeAfter(text, line.start + line.text.length, () => false);
    if (town?.hasPostcode === true) return joined(text, start, town.end);
  }
  return undefined;
}

const livingTo = (text: string): number => LIVING.exec(text)?.[0].length ?? 0;
/** "zam. 12-345 Example, …" */
const LIVING = /^\s*(?:(?:zam|wohnh|dom|bytem|zamieszkał[ay]|wohnhaft|живущ\p{L}*)\.?:? (?=\p{L}|\d))?/iu;

function joined(text: string, start: number, end: number): Shaped | undefined {
  const value = text
    .slice(start, end)
    .replace(/,? ?\n\s*| , /g, ', ')
    .trim();
  return /\d{4}|\d ?[A-Z]|\d{2} \d{2}|\d{2}-\d/.test(value) ? { value, start, end, points: 4 } : undefined;
}

const NO_PART = withLetters(/@|\p{L}{3}\s?:|^\s{0,9}\p{L}{3,}\s?[–—-]\s|(?:19|20)\d\d(?: [rг])?\.?\s*$/u);
/** A telephone, a date, a labelled line, an address of mail. */
const isNoPart = ({ text, label }: Line): boolean =>
  label !== undefined || NO_PART.test(text) || digitGroupsIn(text).some(({ value }) => looksLikePhone(value));

/** Town and postcode behind the street on the same line. */
function placeIn(text: string, line: Line, start: number): ReturnType<typeof placeAfter> {
  for (let at = 3; at < line.text.length; at += 1) {
    if (line.start + at <= start || !/^(?:,| ,| [\d–—-])/u.test(line.text.slice(at, at + 2))) continue;
    const found = placeAfter(text, line.start + at, () => false);
    if (found?.hasPostcode === true && found.end > line.start + at) return found;
  }
  return undefined;
}
