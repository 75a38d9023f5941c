import type { Found } from './line.ts';

/** How quotations begin and end; where both are the same, the second ends what the first began. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
];
/** In single marks, which are apostrophes within words. */
const SINGLE_OPEN = /(?:^|[\s(])['‘](?:[^\s'‘][^'‘]*)?$/u;
const SINGLE_CLOSE = /^[^'’\n]*(?:['’]\p{L}[^'’\n]*)*['’](?=[\s.,;:!?)]|$)/u;
/** What is longer is no quotation of one sentence. */
const LONGEST = 160;
/** Marks and blanks beside what alone stands in marks, as a nickname does. */
const AROUND = 3;

/** Whether it stands in words of others: in a quotation that holds more than it. */
export function isQuoted(text: string, { start, end }: Found): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST), start);
  const rest = text.slice(end, end + LONGEST);
  const after = rest.slice(0, rest.includes('\n') ? rest.indexOf('\n') : undefined);
  return PAIRS.some((pair) => (insideOf(pair, before, after) ?? 0) > AROUND) || isInSingle(before, after);
}

/** How much else the quotation holds in which a place lies. */
function insideOf([opens, closes]: readonly [string, string], before: string, after: string): number | undefined {
  const until = after.indexOf(closes);
  const from = before.lastIndexOf(opens);
  if (from < 0 || until < 0) return undefined;
  const isOpen = opens === closes ? before.split(opens).length % 2 === 0 : before.indexOf(closes, from + 1) < 0;
  return isOpen ? before.length - from - 1 + until : undefined;
}

function isInSingle(before: string, after: string): boolean {
  const from = SINGLE_OPEN.exec(before)?.[0];
  const until = from === undefined ? undefined : SINGLE_CLOSE.exec(after)?.[0];
  return from !== undefined && until !== undefined && from.trimStart().length + until.length - 2 > AROUND;
}
