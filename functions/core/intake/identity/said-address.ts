import type { Hit } from '../reader/match-phrases.ts';
import { placeAfter } from './place.ts';
import { isStreetWord, type Shaped } from './street.ts';

const SAYS: readonly string[] = ['says live', 'says address'];
/** What leads from such a word to the place. */
const LEAD =
  /^(?: \p{Ll}{1,12}){0,3}?(?: (?:is|ist|est|es|é|è|är|je|jest|is nu|now|jetzt|maintenant|ahora|agora|adesso))?:?(?: (?:in|at|at the|in der|im|en|em|na|no|[aà]|au|in via|te|op|op de|aan de|[ivuw]|på|στη|στο|στην|на|în|pe))? ?["„“«]?(?=[\p{Lu}\d])/u;
/** Part of an address: a house, a street, a flat, a district. */
const PART = /[\p{Lu}\d][^,\n!?;:()@]{1,44}/uy;
const MOST_PARTS = 5;
const TOWN = /\p{Lu}\p{Ll}/u;
/** Characters behind such a word within which a postcode stands. */
const FAR = 130;

/** A house without a number whose place is told: "my address is The Old Forge, Melford, ME1 2AB". */
export function saidAddresses(text: string, hits: readonly Hit[]): Shaped[] {
  const found: Shaped[] = [];
  for (const hit of hits) {
    const house = SAYS.includes(hit.concept) ? saidAfter(text, hit) : undefined;
    if (house) found.push(house);
  }
  return found;
}

function saidAfter(text: string, { start, end }: Hit): Shaped | undefined {
  // most of what is said of an address is of one for mail
  if (!/\d/.test(text.slice(end, end + FAR))) return undefined;
  if (IS_ANOTHERS.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const lead = LEAD.exec(text.slice(end, end + 50))?.[0];
  const isStreets = `${text.slice(start, end)}${lead ?? ''}`.split(' ').some(isStreetWord);
  return lead === undefined || isStreets ? undefined : houseAt(text, end + lead.length);
}

/** "The company's address", "your address" */
const IS_ANOTHERS = /(?:['’]s?|(?<!\p{L})(?:your|the|Ihre|votre|su|vostr[oa]|uw|er)) (?:\p{L}+ )?$/iu;

/** Parts between commas up to a town with its postcode, or a postcode alone. */
function houseAt(text: string, start: number): Shaped | undefined {
  if (!/\d{3}|\d[A-Z]{2}|[A-Z]\d/.test(text.slice(start, start + FAR))) return undefined;
  let end = start;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    PART.lastIndex = end;
    const part = PART.exec(text)?.[0];
    if (part === undefined || /\p{Ll}{4}\. /u.test(part)) return undefined;
    end += part.length;
    const place = placeAfter(text, end, () => false);
    // "I live in Melford, ME1 2AB" tells no house
    if (place?.hasPostcode === true && (parts > 0 || TOWN.test(text.slice(end, place.end))))
      return { value: text.slice(start, place.end).replace(/,? ?\n\s*/gu, ', '), start, end: place.end, points: 3 };
    const gap = /^, ?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (gap === 0) return undefined;
    end += gap;
  }
  return undefined;
}
