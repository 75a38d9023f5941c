import type { Found } from './line.ts';

/** Marks of one kind: what they begin and what they end differs from country to country, so that each second one ends a quotation. */
const MARKS: readonly RegExp[] = [/"/g, /[“”„]/g, /[«»]/g, /[「」『』]/g];
/** What a quotation may begin with; most texts have none before what is looked at. */
const ANY = /["“”„«»「」『』'‘]/;
/** In single marks, which are apostrophes within words. */
const SINGLE_OPEN = /(?:^|[\s(])['‘](?:[^\s'‘][^'‘]*)?$/u;
const SINGLE_CLOSE = /^[^'’\n]*(?:['’]\p{L}[^'’\n]*)*['’](?=[\s.,;:!?)]|$)/u;
/** What is longer is no quotation of one sentence. */
const LONGEST = 160;
/** Marks and blanks beside what alone stands in marks, as a nickname does. */
const AROUND = 3;

/** Whether it stands in words of others: in a quotation of its line that holds more than it. */
export function isQuoted(text: string, { start, end }: Found): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!ANY.test(before)) return false;
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return MARKS.some((marks) => isTooMuch(besideIn(before, after, marks))) || isTooMuch(besideInSingle(before, after));
}

const isTooMuch = (beside: number): boolean => beside > AROUND && beside < LONGEST;

/** So many characters stand in the marks besides; 0 outside of any. */
function besideIn(before: string, after: string, marks: RegExp): number {
  const opening = [...before.matchAll(marks)];
  const until = after.search(marks);
  if (opening.length % 2 === 0 || until < 0) return 0;
  return before.length - (opening.at(-1)?.index ?? 0) - 1 + until;
}

function besideInSingle(before: string, after: string): number {
  const from = SINGLE_OPEN.exec(before.slice(-LONGEST))?.[0];
  const until = from === undefined ? undefined : SINGLE_CLOSE.exec(after.slice(0, LONGEST))?.[0];
  return from === undefined || until === undefined ? 0 : from.trimStart().length + until.length - 2;
}
