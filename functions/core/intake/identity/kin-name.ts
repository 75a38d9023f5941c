import type { Hit } from '../reader/match-phrases.ts';
import { plain } from './labels.ts';
import type { Found, Line } from './line.ts';
import { heardAfter, nameAt, type Voice } from './name-after.ts';
import { senderOf, type Sender } from './sender.ts';

const NOBODY = senderOf(undefined);
/** Who is spoken for. */
const ACTS: readonly string[] = ['child', 'client', 'deceased'];
/** Characters after a name within which something of the person is told. */
const SOON = 40;
const TELLS: readonly string[] = [
  'says born',
  'says customer',
  'says client',
  'says live',
  'says handle',
  'says account',
];

/** "My late husband Alan Example, born …": in a mail for somebody it is about him. */
export function kinName(lines: readonly Line[], { hits, sender }: Voice): Found | undefined {
  const isForSomebody = hits.some(({ concept }) => ACTS.includes(concept));
  for (const hit of hits) {
    const heard = hit.concept === 'says kin' ? heardAfter(hit, lines) : undefined;
    if (!heard) continue;
    const name = nameAt(heard, NOBODY) ?? nameBefore(hit, heard.line);
    if (!name || !isWhole(name.value) || agreesWholly(name.value, sender)) continue;
    if (isForSomebody || (!isTitle(hit, heard.line) && isToldOf(name, heard.line, hits))) return name;
  }
  return undefined;
}

/** More than a first name. */
const isWhole = (name: string): boolean => name.includes(' ') || /^[\u3400-\u9fff]{3,4}$/u.test(name);

const isTitle = (hit: Hit, { text, start }: Line): boolean =>
  TITLE_ALONE.test(text.slice(hit.start - start, hit.end - start));

/** Something of the person follows: in brackets, or a date, a number, a place. */
function isToldOf({ end }: Found, { text, start }: Line, hits: readonly Hit[]): boolean {
  const isTold = hits.some((hit) => TELLS.includes(hit.concept) && hit.start >= end && hit.start - end < SOON);
  return isTold || /^\s?[(（]/u.test(text.slice(end - start, end - start + 3));
}

/** "Mr" before a name says of nobody alone that a mail is about him. */
const TITLE_ALONE =
  /^(?:herrn?|de heer|mevrouw|dhr|mw|monsieur|madame|mm?e?|don|doña|d|dª|senhora?|sra?|d[oa] senhora?|signora?|sig|sig ra|pan|pana|panią?|paní|κύριος|κυρία|κ|gospodina?|gospođ[ae]|господин|госпожа|г.н|г.жа|domnul(?:ui)?|doamn(?:a|ei)|sayın|partner)\.?$/iu;

/** "Ann Example, my mother, born …" */
function nameBefore(hit: Hit, { text, start }: Line): Found | undefined {
  const before = text.slice(Math.max(0, hit.start - start - 70), hit.start - start);
  const found = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}), \p{L}{0,6} ?$/u.exec(before);
  if (!found) return undefined;
  const at = hit.start - before.length + found.index;
  return { type: 'name', value: found[1] ?? '', start: at, end: at + (found[1] ?? '').length };
}

const agreesWholly = (value: string, sender: Sender): boolean =>
  plain(value)
    .split(' ')
    .every((word) => sender.words.includes(word));
