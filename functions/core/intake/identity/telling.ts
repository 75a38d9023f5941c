import { withLetters } from './letters.ts';
import { buildPhrases, type Phrases } from '../reader/build-phrases.ts';
import type { IdentityWords, Language } from '../reader/concepts.ts';
import { fold } from '../reader/fold.ts';
import { matchPhrases, type Hit } from '../reader/match-phrases.ts';

const TELLINGS = ['own', 'theirs', 'another', 'numbered', 'old', 'without'] as const satisfies (keyof IdentityWords)[];
/** What tells whose something is. */
export type Telling = (typeof TELLINGS)[number];
export type Told = readonly Hit<Telling>[];

const tables = new Map<string, Phrases<Telling>>();

function tellingOf({ tag, identity, unspaced }: Language): Phrases<Telling> {
  let known = tables.get(tag);
  if (!known) {
    known = buildPhrases<Telling>(Object.fromEntries(TELLINGS.map((each) => [each, identity[each]])), unspaced);
    tables.set(tag, known);
  }
  return known;
}

/** The words of a text that tell whose something is, in order; none of those within an address. */
export const tell = (text: string, language: Language): Told =>
  matchPhrases(fold(withoutAddresses(text)), tellingOf(language));

/** Han and kana stand right beside an address. */
const ADDRESS = /[^\s\u3001-\uffff]{1,64}@[^\s\u3001-\uffff]+/g;
/** Characters of an address before its "@". */
const MOST_LOCAL = 64;

/** With blanks in place of addresses, none of which begins long before the first "@". */
function withoutAddresses(text: string): string {
  const at = text.indexOf('@');
  if (at < 0) return text;
  const from = Math.max(0, at - MOST_LOCAL);
  return text.slice(0, from) + text.slice(from).replace(ADDRESS, (address) => ' '.repeat(address.length));
}

/** Whether one of these stands in a stretch of the text. */
export function tells(told: Told, what: Telling, from: number, to: number): boolean {
  for (const { concept, start, end } of told) if (concept === what && start >= from && end <= to) return true;
  return false;
}

/** Characters of a sentence that are looked at; fewer say as much in Han and kana. */
const FAR = 140;
const FAR_IN_HAN = 40;
/** Where a sentence ends; "Tel. 030 …" and "Prof. Example" are none. */
const ENDS = withLetters(
  /[!?…][)”"»]{0,2} {1,3}|(?<=\p{L}{4}(?<![nN]r|prof|dott|dipl|gosp|mevr|mudr|judr|elef|Prof|Dott|MUDr|JUDr)|\d{3}(?=\. {1,3}\p{Lu})|[)”"»])\. {1,3}|[。！？]/uy,
);
const STOPS = '.!?…。！？';

/** Where the last sentence before the end of a text begins. */
function lastSentence(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (!STOPS.includes(text.charAt(at))) continue;
    ENDS.lastIndex = at;
    if (ENDS.test(text)) return ENDS.lastIndex;
  }
  return 0;
}

/** What stands before something in its sentence, and where it starts in the text. */
export interface Before {
  readonly clause: string;
  readonly from: number;
}

/** What stands before a place in its sentence. */
export function clauseBefore(text: string, at: number, { unspaced }: Language): Before {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const near = text.slice(Math.max(line, at - (unspaced === true ? FAR_IN_HAN : FAR)), at);
  const clause = withoutAddresses(near.slice(lastSentence(near)));
  return { clause, from: at - clause.length };
}
