import { namesOffice } from './block-address.ts';
import { isClosing } from './closings.ts';
import { plain, type Label } from './labels.ts';
import { CAPITALS, DIGIT, foundName, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { isProse } from './name-at-end.ts';
import { isFirm } from './proper-name.ts';
import { isFunctionWord } from './function-words.ts';
import { isStreetWord } from './street.ts';
import { isTitle, untitled } from './titles.ts';
import { isName } from './values.ts';

/** Characters of a line with nothing but a name, and of one that identifies its bearer. */
const LONGEST = 60;
const SHORT = 90;
/** Lines from a name down to what identifies him: a firm, a house or what he is may stand between. */
const DOWN = 2;
const OWN: readonly (Label | undefined)[] = ['email', 'phone', 'customer', 'account', 'born', 'address', 'place'];

/** Who stands alone on the first line of a paragraph, and below him his street, telephone, number or mail: below the letter, then above it. */
export function nameOverBlock(lines: readonly Line[], voice: Voice): Found | undefined {
  if (voice.language?.unspaced === true) return undefined;
  const prose = lines.findIndex(({ text, label }) => label === undefined && text.length > LONGEST && isProse(text));
  for (let at = lines.length - 2; at > prose; at -= 1) {
    const found = nameHeading(lines, at, voice);
    if (found) return found;
  }
  return undefined;
}

/** Who heads a letter that nobody signs, above the first sentence; whom it greets is written to. */
export function nameAtHead(lines: readonly Line[], voice: Voice): Found | undefined {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const name = nameHeading(lines, first, voice);
  const last = name?.value.split(' ').at(-1) ?? '';
  const isGreeted = lines.slice(first + 1).some(({ text }) => text.length < SHORT && text.includes(last));
  return isGreeted ? undefined : name;
}

function nameHeading(lines: readonly Line[], at: number, voice: Voice): Found | undefined {
  const line = lines[at];
  if (!line || (line.holds & (CAPITALS | DIGIT)) !== CAPITALS || line.text.length > LONGEST) return undefined;
  if (line.label !== undefined || line.isMatter || !isFirst(lines, at) || !hasOwnBelow(lines, at)) return undefined;
  const name = nameOn(line.text, voice);
  return name === undefined ? undefined : foundName(name, line.start + line.text.lastIndexOf(name));
}

/** Nothing stands above it in its paragraph, but for how a letter is closed; what is announced by a colon is another's. */
function isFirst(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? '';
  if (above !== '') return isClosing(above) || (above.length < SHORT / 2 && /^\D+,$/u.test(above));
  return (
    lines
      .slice(0, at)
      .findLast(({ text }) => text.trim() !== '')
      ?.text.trimEnd()
      .endsWith(':') !== true
  );
}

function hasOwnBelow(lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 1 + DOWN)) {
    const text = line.text.trim();
    if (text === '' || text.length > SHORT || isProse(text)) return false;
    if (OWN.includes(line.label) || (line.holds & DIGIT) !== 0 || text.includes('@')) return !DAY.test(text);
    if (namesOffice(line)) return false;
  }
  return false;
}
/** "Melford, 3 May 2026": where and when a letter was written. */
const DAY = /^[^\d,]{0,30}, (?:\p{L}{1,4} )?\d{1,2}\P{N}{1,20}20\d\d|^\d{1,2}\P{N}{1,14}20\d\d/u;

/** The name that is all of a line, in capitals and behind titles, too. */
function nameOn(text: string, { language, sender }: Voice): string | undefined {
  const whole = text.trim().replace(LEAD, '');
  const name = untitled(SURNAME_FIRST.test(whole) ? whole : (whole.split(',', 1)[0] ?? ''), sender.shown);
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length < 2 || !isName(name) || isFirm(name) || isClosing(name) || isTitle(first)) return undefined;
  if (words.some((word) => word.length > 2 && isStreetWord(word)) || isFunctionWord(plain(first), language))
    return undefined;
  return name;
}
/** "Signed: ", "From: " */
const LEAD = /^\p{L}{2,12}[.:]{1,2} (?=\p{Lu})/u;
/** "EXAMPLE, Ann" */
const SURNAME_FIRST = /^\p{Lu}['’\p{Lu}][\p{Lu}'’ -]*, \p{Lu}/u;
