import { isFunctionWord } from './function-words.ts';
import { plain } from './labels.ts';
import { CAPITALS, DIGIT, foundName, MARK, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';
import type { Voice } from './name-after.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import { isFirm, WORD } from './proper-name.ts';
import { isStreetWord } from './street.ts';
import { isTitle, untitled } from './titles.ts';
import { isName } from './values.ts';

/** A name, or one that begins with the surname: "EXAMPLE, Ann B." */
const HEAD = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?, ${WORD}(?:\.? ${WORD})?(?: \p{Lu}\.| d[aeo]s?)?|(?:\p{L}{1,5}\.(?:-\p{L}{2,4}\.)? ){0,2}${WORD}(?: (?:[yei] )?${PARTICLES_BEFORE}(?:\p{Lu}\. )?${WORD}){1,5}|\p{Lu}{3,20} \p{Ll}{3,16})(?=\s?[,;|()]| [–—-] | \/\/ )`,
  'u',
);
/** Where a name may begin within a line. */
const STARTS = /: ?(?=\p{Lu})/gu;
/** What tells more of who is named. */
const TELLS: readonly string[] = [
  'says born',
  'says live',
  'says customer',
  'says client',
  'says phone',
  'says address',
];
const PLACED = /(?<!\d)(?:\d{4,5}|\d{3} \d\d|\d\d-\d{3}|\d{5}-\d{3})(?: [A-Z]{2})?,? {1,2}\p{Lu}|\d{5}-\d{3}|@\p{L}/u;
/** Characters behind a name that tell more of him, and those before what tells it. */
const ROW = 110;
const NEAR = 40;

/** Who begins a row of what identifies him: "Ann Example, Example Street 3, 1234 Melford". */
export function nameBeforeRow(lines: readonly Line[], voice: Voice): Found | undefined {
  for (const line of lines) {
    const { text, label, isMatter, holds } = line;
    if ((holds & CAPITALS) === 0 || (holds & (DIGIT | MARK)) === 0 || label === 'company' || isMatter) continue;
    for (const from of [
      text.search(/\S/u),
      ...matchesIn(text, STARTS).map(({ 0: stop, index }) => index + stop.length),
    ]) {
      const found = headAt(line, from, voice);
      if (found) return found;
    }
  }
  return undefined;
}

function headAt({ text, start }: Line, from: number, { hits, language }: Voice): Found | undefined {
  const whole = HEAD.exec(text.slice(from, from + ROW))?.[0];
  const name = whole === undefined ? '' : untitled(whole);
  if (whole === undefined || !isPersons(name, language)) return undefined;
  const end = from + whole.length;
  const row = text.slice(end, end + ROW).split(/(?<=\p{Ll}{3})[.!?] (?=\p{Lu})/u, 1)[0] ?? '';
  const isTold = hits.some(
    (hit) => TELLS.includes(hit.concept) && hit.start >= start + end && hit.start < start + end + NEAR,
  );
  if (!(/\d/.test(row) && (isTold || PLACED.test(row))) && !/^[,;] \S+@/u.test(row)) return undefined;
  return foundName(name, start + end - name.length);
}

function isPersons(name: string, language: Voice['language']): boolean {
  const words = name.split(/,? /u);
  const [first = ''] = words;
  const isOther = isFirm(name) || isTitle(first) || words.some((word) => word.length > 2 && isStreetWord(word));
  return (
    words.length > 1 &&
    !isOther &&
    !isFunctionWord(plain(first), language) &&
    (isName(name) || /^\p{Lu}{3}/u.test(name))
  );
}
