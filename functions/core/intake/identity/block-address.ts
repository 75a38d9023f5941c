import { plain } from './labels.ts';
import { withLetters } from './letters.ts';
import { CAPITALS, DIGIT, type Found, type Line } from './line.ts';
import { placeAfter } from './place.ts';
import { digitGroupsIn, looksLikePhone } from './shapes.ts';
import type { Shaped } from './street.ts';

/** Who writes, by name. */
export interface Named {
  readonly names: readonly Found[];
  /** folded words of the header's name */
  readonly sender: readonly string[];
  /** whether the names are those of somebody for whom the mail is written */
  readonly isAboutKin: boolean;
}

const MAX_NAME = 60;
const MAX_LINE = 90;
const MAX_WORDS = 5;
/** Lines from a name down to its town. */
const BLOCK = 5;

/** Legal form at the end of a line. */
export const FIRM = withLetters(
  /(?<!\p{L})(?:sp\. ?z ?o\. ?o|sp\. ?[jk]|gmbh(?: & co\.? kg)?|mbh|ag|kg|ohg|e\. ?v|e\. ?g|ltd|limited|llc|llp|inc|plc|s\. ?a|s\. ?l|s\. ?l\. ?u|s\. ?r\. ?l|srl|s\. ?p\. ?a|spa|sarl|sas|s\. ?c|b\. ?v|bv|n\. ?v|nv|vof|ab|oy|aps|a\/s|s\. ?r\. ?o|a\. ?s|d\. ?o\. ?o|d\. ?d|o\. ?o|оод|еоод|ад|еад|αε|α\. ?ε|επε|ε\. ?π\. ?ε|οε|ικε|a\. ?ş|şti|lda|unipessoal|s\/a)\.?(?:[ ,(].{0,30})?\s*$/iu,
);
/** An office of a firm, or what is written to. */
const OFFICE = withLetters(
  /(?<!\p{L})(?:data ?protection|privacy|customer|complaints|officer|department|datenschutz|abteilung|kundens|kundend|z\. ?hd|service|délégué|protección|atención|departamento|proteção|encarregado|protezione|titolare|responsabile|ufficio|afdeling|functionaris|klantens|t\. ?a\. ?v|inspektor|dział|biuro|dataskydd|avdelning|kundtjänst|pověřen|oddělení|zákaznick|služb|odjel|υπεύθυνο|τμήμα|длъжностно|отдел|responsabil|serviciul|departamentul|sorumlu|müdürlü|birimi|hizmet)|^(?:to|an|à|aan|till|do|all[ae]?|ao?|para|προς|до|către)(?!\p{L})/iu,
);

/** Whether a line says nothing but who writes. */
export function isOwnLine({ text, holds }: Line, { names, sender, isAboutKin }: Named): boolean {
  if (text.length > MAX_NAME || (holds & DIGIT) !== 0 || text.includes('@') || FIRM.test(text)) return false;
  const words = plain(text.slice(text.indexOf(':') + 1)).split(' ');
  if (words.length > MAX_WORDS) return false;
  const named = names.flatMap(({ value }) => plain(value).split(' ')).filter(({ length }) => length > 1);
  if (isAboutKin) return named.length > 1 && named.every((word) => words.includes(word));
  const known = words.filter((word) => named.includes(word) || sender.includes(word));
  return known.length > 1 || (known.length === 1 && words.length < 4 && (known[0]?.length ?? 0) > 2);
}

/** Whether a line names a firm, an office of one, or to whom is written. */
const namesOffice = ({ text, holds }: Line): boolean => FIRM.test(text) || ((holds & DIGIT) === 0 && OFFICE.test(text));

/** Whose a line of an address is, by what stands above it without an empty line: the writer's, another's, or not told. */
export function partyAbove(lines: readonly Line[], at: number, named: Named): 'writer' | 'other' | undefined {
  for (let above = at - 1; above >= 0 && at - above <= BLOCK; above -= 1) {
    const line = lines[above];
    if (!line || line.text.trim() === '' || line.text.length > MAX_LINE) return undefined;
    if (isOwnLine(line, named)) return 'writer';
    if (namesOffice(line)) return 'other';
  }
  return undefined;
}

/** The address that stands below the writer's name, line by line down to a town with its postcode. */
export function blockAddress(text: string, lines: readonly Line[], named: Named): Shaped | undefined {
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (line.holds & CAPITALS) === 0 || line.text.length > MAX_NAME) continue;
    const below = lines.slice(at + 1, at + BLOCK);
    if (!below.some(({ holds }) => (holds & DIGIT) !== 0) || !isOwnLine(line, named)) continue;
    const found = addressOf(text, below);
    if (found) return found;
  }
  return undefined;
}

function addressOf(text: string, below: readonly Line[]): Shaped | undefined {
  let start = -1;
  for (const line of below) {
    const end = line.start + line.text.length;
    if (line.text.trim() === '' || line.text.length > MAX_LINE) return undefined;
    if (isNoPart(line)) {
      if (start >= 0) return undefined;
      continue;
    }
    if (start < 0) start = line.start + (line.text.length - line.text.trimStart().length);
    const town = placeIn(text, line, start) ?? placeAfter(text, end, () => false);
    if (town?.hasPostcode !== true) continue;
    const value = text
      .slice(start, town.end)
      .replace(/\s?,?\s?\n\s?/gu, ', ')
      .trim();
    return /\d{4}|\d[A-Z]/u.test(value) ? { value, start, end: town.end, points: 4 } : undefined;
  }
  return undefined;
}

const NO_PART = withLetters(/@|\p{L}{3}\s?:|(?:19|20)\d\d$/u);
/** A telephone, a date, a labelled line, an address of mail. */
const isNoPart = ({ text, label }: Line): boolean =>
  (label !== undefined && !(label === 'address' && / no ?:/i.test(text))) ||
  NO_PART.test(text) ||
  digitGroupsIn(text).some(({ value }) => looksLikePhone(value));

/** Town and postcode behind the street on the same line. */
function placeIn(text: string, line: Line, start: number): ReturnType<typeof placeAfter> {
  for (let at = 3; at < line.text.length; at += 1) {
    if (!/[\s,]/.test(line.text.charAt(at)) || line.start + at <= start) continue;
    const found = placeAfter(text, line.start + at, () => false);
    if (found?.hasPostcode === true && found.end > line.start + at) return found;
  }
  return undefined;
}
