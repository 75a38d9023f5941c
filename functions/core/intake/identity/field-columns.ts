import { holdsAny } from '../holds-any.ts';
import { labelOf, plain, type Label } from './labels.ts';

/** A field of a form without a colon, and where its value begins in the line. */
export interface Field {
  readonly label: Label;
  readonly value: string;
  readonly at: number;
}

/** What stands between a label and its value, instead of a colon. */
const BETWEEN = [' ..', '....', '____', '……', '   ', '\t', '|'];
/** "Name ....... Ann Example", "| Name | Ann Example |", "Name      Ann Example" */
const FIELD =
  /^[\s|]{0,8}(\p{L}[^\n|\t:：_…]{0,38}?)(?:\s?[._…]{2}[\s._…]{1,80}|\s{0,40}\|\s{0,8}|\s{3,40}|\t\s{0,8})(?=[^\s|._…])/u;
/** What is left of a row of dots, of a line to write on, or of a frame behind a value. */
const FRAME_END = /[\s|_…]{1,80}$|\s?\.{3,80}[\s|]{0,8}$/u;
const FRAME_START = /^[\s._…]{2,80}/u;

/** Such a field. */
export function fieldInColumns(text: string): Field | undefined {
  if (!holdsAny(text, BETWEEN)) return undefined;
  const [all = '', said = ''] = FIELD.exec(text) ?? [];
  const label = said === '' ? undefined : labelOf(plain(said));
  const value = withoutFrame(text.slice(all.length));
  // "Name | E-mail" heads a table
  return label && labelOf(plain(value)) === undefined ? { label, value, at: all.length } : undefined;
}

/** "......Ann Example......": what was written there. */
export const withoutFrame = (value: string): string => value.replace(FRAME_START, '').replace(FRAME_END, '');
