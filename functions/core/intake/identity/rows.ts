import { holdsAny } from '../holds-any.ts';
import { untitled } from './titles.ts';
import { isName } from './values.ts';

/** What stands between the parts of a signature or the head of a letter instead of commas. */
const DOTS = [' · ', ' • '];
const BARS = [' | ', '  /  ', ' // ', ' / ', ' - ', ' – '];
/** Most texts have none of them, and half of them none of their signs, for which to look takes less. */
const SIGNS = [...'|·•–/-'];
const MAY_BE_ROW = /[|·•–]| [/-]/;
/** Characters of such a row at most. */
const LONGEST = 220;
const FEWEST = 3;

/** "Ann Example · Example Street 3 · 1234 Melford", with commas; each stays where it is. */
export function withCommas(text: string): string {
  if (!holdsAny(text, SIGNS) || !MAY_BE_ROW.test(text)) return text;
  let read = text;
  for (const dot of DOTS) if (read.includes(dot)) read = read.replaceAll(dot, ' , ');
  return holdsAny(read, BARS) ? read.split('\n').map(rowWithCommas).join('\n') : read;
}

/** "Ann Example | Example Street 3 | 1234 Melford": a row of three or more, of which the first or last is a full name, and that has a number. */
function rowWithCommas(line: string): string {
  if (line.length > LONGEST || !holdsAny(line, BARS) || !/\d/.test(line)) return line;
  for (const bar of BARS) {
    const parts = line.includes(bar) ? line.split(bar) : [];
    if (parts.length >= FEWEST && [parts[0], parts.at(-1)].some(isFullName) && !parts.some(isShortNumber))
      return parts.join(', '.padStart(bar.length));
  }
  return line;
}

const isFullName = (part = ''): boolean => part.trim().includes(' ') && isName(untitled(part.trim()));
/** Of a date or a telephone, which is one though blanks part it. */
const isShortNumber = (part: string): boolean => /^\s*\d{1,4}\s*$/.test(part);
