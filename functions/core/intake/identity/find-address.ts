import type { Hit } from '../reader/match-phrases.ts';
import type { Found, Line } from './line.ts';
import { isName, isPhone } from './values.ts';

/** Postcode and town: "50667 Köln", "3511 AB Utrecht", "4000-120 Porto", "114 20 Stockholm"; or town and postcode: "Leeds LS6 3QA". */
const PLACE =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} [A-Z]{2})\s\p{Lu}[\p{L}'’ .-]{1,39}$|^\p{Lu}[\p{L}'’ .-]{1,39},?\s(?:[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|[A-Z]{2} \d{5})$/u;
/** Street and number, in either order, of at most eight words. */
const STREET =
  /^(?:\d{1,5}[a-z]?(?:,| (?:bis|ter),?)?(?: [\p{L}'’.-]{1,30}){1,6}|(?:[\p{L}'’.-]{1,30},? ){1,6}(?:n[.ºo°]{0,2} ?)?\d{1,5} ?(?:[/-]\d{1,4})?[a-zA-Z]?(?:,? .{1,15})?)$/u;
/** Lines below a closing or a name that still belong to the signature. */
const BLOCK = 6;

/** What stands below the writer's name: street over postcode and town, and a bare telephone number. */
export function belowName(lines: readonly Line[], names: readonly Found[]): Found[] {
  const named = lines.findLastIndex(({ text, start: line }) =>
    names.some(({ start, value }) => start >= line && start + value.length <= line + text.length),
  );
  if (named < 0) return blockWithName(lines);
  return inBlock(lines.slice(named + 1, named + 1 + BLOCK));
}

/** A name, a street and a town on three lines of their own at the end need no closing formula. */
function blockWithName(lines: readonly Line[]): Found[] {
  const at = lines.findLastIndex((line, index) => {
    const street = lines[index + 1]?.text.trim() ?? '';
    return isName(line.text.trim()) && STREET.test(street) && PLACE.test(lines[index + 2]?.text.trim() ?? '');
  });
  // above the text it is the letterhead of either side
  if (!lines.slice(0, Math.max(0, at)).some(({ text }) => /.{20}[.!?。]\s{0,4}$/u.test(text))) return [];
  const found = inBlock(lines.slice(at + 1, at + 1 + BLOCK));
  return [...valueOf(lines[at], 'name'), ...found];
}

function inBlock(block: readonly Line[]): Found[] {
  return block.flatMap((line, at): Found[] => {
    const text = line.text.trim();
    const next = block[at + 1];
    if (line.label !== undefined || line.isMatter) return [];
    if (isPhone(text)) return valueOf(line, 'phone');
    if (isWholeAddress(text)) return valueOf(line, 'postal-address');
    if (!next || !STREET.test(text) || !PLACE.test(next.text.trim())) return [];
    const start = line.start + line.text.indexOf(text);
    const town = next.text.trim();
    return [
      {
        type: 'postal-address',
        value: `${text}, ${town}`,
        start,
        end: next.start + next.text.indexOf(town) + town.length,
      },
    ];
  });
}

/** "14 Example Lane, Whitby": street and town on one line. */
function isWholeAddress(text: string): boolean {
  const comma = text.indexOf(',');
  const [street, town] = [text.slice(0, comma), text.slice(comma + 1).trim()];
  return (
    comma > 0 &&
    text.length < 100 &&
    STREET.test(street) &&
    (PLACE.test(town) || /^\p{Lu}[\p{L}'’ .,-]{1,60}$/u.test(town))
  );
}

function valueOf(line: Line | undefined, type: Found['type']): Found[] {
  const value = line?.text.trim() ?? '';
  if (!line || value === '') return [];
  const start = line.start + line.text.indexOf(value);
  return [{ type, value, start, end: start + value.length }];
}

const SPEAKS_OF_SELF: readonly string[] = ['says iAm', 'says perhaps', 'says live'];
/** Postcode and town at the start of a clause; the town's words have capitals. */
const TOWN =
  /^ (?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} [A-Z]{2}) \p{Lu}[\p{L}'’-]{1,29}(?: \p{Lu}[\p{L}'’-]{1,29}){0,2}/u;

/** "…, Birkenweg 7, 50667 Köln" in a sentence in which the writer introduces himself. */
export function addressInProse(lines: readonly Line[], hits: readonly Hit[]): Found[] {
  const speaking = hits.filter(({ concept }) => SPEAKS_OF_SELF.includes(concept));
  return speaking.flatMap((hit) => {
    const line = lines.find(({ text, start }) => hit.start >= start && hit.end <= start + text.length);
    return line && line.label === undefined && !line.isMatter ? addressAfter(line, hit.end) : [];
  });
}

function addressAfter(line: Line, from: number): Found[] {
  const sentence = line.text.slice(from - line.start).split(/(?<=\p{L}{4})[.!?](?= |$)|[!?;]/u, 1)[0] ?? '';
  let start = from;
  for (const clause of sentence.split(',')) {
    const after = line.text.slice(start + clause.length + 1 - line.start);
    const town = TOWN.exec(after.slice(0, 120))?.[0];
    const street = streetAtEnd(clause);
    if (town !== undefined && street !== undefined) {
      const at = start + clause.lastIndexOf(street);
      const end = start + clause.length + 1 + town.length;
      return [{ type: 'postal-address', value: `${street}, ${town.trim()}`, start: at, end }];
    }
    start += clause.length + 1;
  }
  return [];
}

/** The words from the first capital or number on: "wohnhaft Birkenweg 7", "moro na Rua das Flores 31". */
function streetAtEnd(clause: string): string | undefined {
  const words = clause.trim().split(' ');
  const first = words.findIndex((word) => /^[\p{Lu}\d]|^(?:ul|al|os|pl|str)\.$/u.test(word));
  const street = first < 0 ? '' : words.slice(first).join(' ');
  return STREET.test(street) ? street : undefined;
}
