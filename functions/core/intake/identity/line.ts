import type { ClaimedIdentifier } from '../reading.ts';
import { codeAt } from '../code-at.ts';
import type { Label } from './labels.ts';

/** A line with its place; `label` and `value` where it is a labelled one. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly label: Label | undefined;
  readonly value: string;
  readonly valueStart: number;
  /** belongs to what is to be corrected or erased, and identifies no one */
  readonly isMatter: boolean;
  /** one of a list of what is to be changed; in a sentence the right thing comes after the wrong one */
  readonly isListed: boolean;
  /** what kinds of characters it holds, as bits */
  readonly holds: number;
}

/** A digit, or Han, which can be one. */
export const DIGIT = 1;
/** What words have inside that are no words of a sentence: "@", "_", a digit, or a full stop without a blank after it. */
export const MARK = 2;
export const COLON = 4;
/** Two words that begin with a capital or beyond ASCII, two others between them at the most, or Han: a full name has them. */
export const CAPITALS = 8;
/** What may stand between a label and its value instead of a colon: a bar, a dash, dots, blanks in a row. */
export const GAP = 16;

const BETWEEN = 2;
/** What the signs before the letters are, by code. */
const SIGNS = Uint8Array.from({ length: 65 }, (_, code) => (code > 47 && code < 58 ? DIGIT | MARK : 0));
SIGNS[9] = GAP;
SIGNS[58] = COLON;
SIGNS[64] = MARK;

/** Two blanks, two full stops, or a dash and a blank. */
const gapOf = (one: number, next: number): number =>
  (next === 32 ? one === 32 || one === 45 : next === 46 && one === 46) ? GAP : 0;

/** The same of those beyond the letters of ASCII. */
function signsOf(code: number): number {
  if (code > 0x2fff) return code === 0xff1a ? COLON : DIGIT | CAPITALS;
  return code === 124 || code === 0x2013 || code === 0x2014 || code === 0x2026 ? GAP : 0;
}

/** What kinds of characters a line holds, as bits: nearly all that is looked for needs one that most lines lack. */
export function kindsIn(text: string): number {
  let kinds = 0;
  let isInWord = false;
  let sinceCapital = BETWEEN + 1;
  let sign = -2;
  let before = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code < 65) {
      isInWord = false;
      kinds |= SIGNS[code] ?? 0;
      if (code === 46 && at + 1 < length && codeAt(text, at + 1) > 47) kinds |= MARK;
      if (at === sign + 1) kinds |= gapOf(before, code);
      sign = at;
      before = code;
      continue;
    }
    if (code === 95) kinds |= MARK | GAP;
    else if (code > 122) kinds |= signsOf(code);
    if (isInWord) continue;
    isInWord = true;
    const isCapital = code < 91 || code > 127;
    if (isCapital && sinceCapital <= BETWEEN) kinds |= CAPITALS;
    sinceCapital = isCapital ? 0 : sinceCapital + 1;
  }
  return kinds;
}

/** An identifier found in a text that its finder knows. */
export type Found = Omit<ClaimedIdentifier, 'in'>;

/** A name found at a place. */
export function foundName(value: string, start: number): Found {
  return { type: 'name', value, start, end: start + value.length };
}

/** The name that is the first group of a match in a text that begins at a place. */
export function foundIn(match: RegExpExecArray, from: number): Found {
  const value = match.slice(1).find((group) => group !== undefined) ?? '';
  return foundName(value, from + match.index + match[0].lastIndexOf(value));
}

/** The line that a place lies on. */
export const lineAt = (lines: readonly Line[], at: number): Line | undefined =>
  lines.findLast(({ start }) => start <= at);

/** The line that holds all of something. */
export const lineWith = (lines: readonly Line[], { start, end }: Pick<Found, 'start' | 'end'>): Line | undefined =>
  lines.find((line) => line.start <= start && end <= line.start + line.text.length);

/** What a finder finds on lines, by its place in the text. */
export function spansOn<Kind extends { readonly start: number; readonly end: number }>(
  lines: readonly Pick<Line, 'text' | 'start'>[],
  find: (text: string) => readonly Kind[],
): Kind[] {
  const found: Kind[] = [];
  for (const { text, start } of lines)
    for (const span of find(text)) found.push({ ...span, start: start + span.start, end: start + span.end });
  return found;
}
