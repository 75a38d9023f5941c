import { labelOf, plain, type Label } from './labels.ts';
import { GAP } from './line.ts';

/** A label and its value that no colon parts, or one with marks before it. */
export interface Field {
  readonly label: Label;
  readonly value: string;
}

/** Characters of a label, and of such a line. */
const LONGEST = 40;
const LINE = 160;
/** "Name ........ Ann Example", "Name ____ : Ann Example" */
const LEADER = / \.\. |\.{3}|…|___/u;
const LED = /^[\s.…_:：]+/u;
const DASH = / [–—-] /u;
/** "Name      Ann Example" */
const COLUMNS = /(?<=\S)(?: {3,40}|\t\s{0,8})(?=\S)/u;
/** What is left of a row of dots, of a line to write on, or of a frame at either end of a value. */
const FRAME_END = /[\s|_…]{1,80}$|\s?\.{3,80}[\s|]{0,8}$/u;
const FRAME_START = /^[\s._…]{2,80}/u;
/** Words of a label before a dash. */
const WORDS = 3;

/** What a form says on a line with dots, bars, or a dash instead of a colon: "Name ....... Ann Example", "| Name | Ann Example |". */
export function formField(text: string, holds: number): Field | undefined {
  if ((holds & GAP) === 0 || text.length > LINE) return undefined;
  const [said, value] = partsOf(text);
  return said === undefined || value === undefined || value === '' ? undefined : fieldOf(said, value);
}

/** The same where dots or a line lead from a label to its value, though there is a colon, too. */
export const ledField = (text: string, holds: number): Field | undefined =>
  (holds & GAP) !== 0 && LEADER.test(text) ? formField(text, holds) : undefined;

/** Label and value, the value without what leads to it. */
function partsOf(text: string): readonly (string | undefined)[] {
  const leader = text.search(LEADER);
  if (leader > 0) return [text.slice(0, leader).trim(), withoutFrame(text.slice(leader).replace(LED, ''))];
  if (text.includes('|')) {
    const cells = text.split('|').map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    return filled.length === 2 ? filled : [];
  }
  const column = COLUMNS.exec(text);
  if (column) return [text.slice(0, column.index).trim(), text.slice(column.index + column[0].length).trimEnd()];
  const dash = text.search(DASH);
  const said = text.slice(0, Math.max(0, dash)).trim();
  return dash > 0 && said.split(' ').length <= WORDS ? [said, text.slice(dash + 3).trim()] : [];
}

function fieldOf(said: string, value: string): Field | undefined {
  const label = said.length > LONGEST ? undefined : labelOf(plain(said));
  // "Name | E-mail" heads a table
  return label && label !== 'company' && labelOf(plain(value)) === undefined ? { label, value } : undefined;
}

/** "......Ann Example......": what was written there. */
export const withoutFrame = (value: string): string => value.replace(FRAME_START, '').replace(FRAME_END, '');
