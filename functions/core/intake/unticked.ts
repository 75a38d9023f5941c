import { holdsAny } from './holds-any.ts';

/** A box of a form, not ticked, and one that is; what stands in round brackets may only be a cross. */
export const IS_OPEN = /\[[\s_.]{0,3}\]|\([ _]{1,3}\)|[☐□▢◻⬜]/u;
const OPENS = [...'[(☐□▢◻⬜'];
const IS_TICKED = /\[\s?[xхv✓✔√×]\s?\]|\(\s?[xх✓✔]\s?\)|[☑☒✓✔✗✘■◼]/iu;
const BOXES = /\[[\s_.xхv✓✔√×]{0,3}\]|\([ _xх✓✔]{1,3}\)|[☐□▢◻⬜☑☒✓✔✗✘■◼]/giu;
/** What may stand before a box that begins its line. */
const BULLET = /^[\s\-*•–.)\d]*$/u;
/** Characters of a heading over boxes at most. */
const HEADING = 120;

interface Box {
  readonly start: number;
  readonly end: number;
  readonly isTicked: boolean;
}

/** The same text with blanks for what a form offers and nobody ticked; where nothing is ticked, boxes are bullets. */
export function withoutUnticked(text: string): string {
  if (!holdsAny(text, OPENS) || !IS_OPEN.test(text) || !IS_TICKED.test(text)) return text;
  const lines = text.split('\n');
  const boxes = lines.map(boxesIn);
  let isDropped = false;
  const kept = lines.map((line, at) => {
    const own = boxes[at] ?? [];
    if (own.length > 0) {
      isDropped = own.at(-1)?.isTicked === false;
      return blanked(line, own);
    }
    // an item goes on in lower case
    isDropped &&= /^\s*\p{Ll}/u.test(line);
    return isDropped || isHeadOfNone(line, boxes, at) ? ' '.repeat(line.length) : line;
  });
  return kept.join('\n');
}

function boxesIn(line: string): Box[] {
  return [...line.matchAll(BOXES)].map(({ 0: box, index }) => {
    return { start: index, end: index + box.length, isTicked: !IS_OPEN.test(box) };
  });
}

/** A box speaks for what follows it, or, where the last one ends the line and the first does not begin it, for what is before. */
function blanked(line: string, boxes: readonly Box[]): string {
  const isBehind = line.slice(boxes.at(-1)?.end).trim() === '' && !BULLET.test(line.slice(0, boxes[0]?.start));
  let text = line;
  for (const [at, { start, end, isTicked }] of boxes.entries()) {
    if (isTicked) continue;
    const from = isBehind ? (boxes[at - 1]?.end ?? 0) : start;
    const to = isBehind ? end : (boxes[at + 1]?.start ?? line.length);
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text;
}

/** A short line over boxes none of which is ticked. */
function isHeadOfNone(line: string, boxes: readonly (readonly Box[])[], at: number): boolean {
  if (line.trim() === '' || line.length > HEADING) return false;
  let below = at + 1;
  while ((boxes[below]?.length ?? 0) > 0 && boxes[below]?.every(({ isTicked }) => !isTicked)) below += 1;
  return below > at + 1 && (boxes[below]?.length ?? 0) === 0;
}
