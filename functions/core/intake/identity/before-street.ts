import { LETTERS, withLetters } from './letters.ts';

/** "Flat 3, 18 Example Terrace". */
const UNIT_BEFORE = new RegExp(
  String.raw`(?:flat|unit|apt\.?|apartment|suite|room|floor|appt\.?|appartement|bât\.?|résidence|wohnung|бл\.?|bl\.?)\s[${LETTERS}\d]{1,6}(?:,\s?[${LETTERS}][${LETTERS}'’]{1,20}(?: [${LETTERS}][${LETTERS}'’]{1,20}){0,2})?,?\s{1,2}$`,
  'i',
);

/** "The Old Forge, 3 Church Lane": a house that has a name. */
const HOUSE_BEFORE = withLetters(
  /(?<=^|[\n,.;:(] ?|(?:of|at|im|al|na|ve|[àwvu]) )(?:(?:The|Résidence|Villa|Quinta|Monastero|Masseria|Cascina|Finca|Casa|Abbaye|Domov|Haus|Kloster|Huize)(?: (?:de|du|des|da|do|di|del|della|les|la|le|Les|La|Le|U|Na))?(?: \p{Lu}[\p{L}'’]{1,20}){1,3}|\p{Lu}[\p{L}'’]{1,20}(?: \p{Lu}[\p{L}'’]{1,20})? (?:Cottage|House|Lodge|Farm|Court|Barn|Manor|School|Hall)),\s$/u,
);

/** "гр. Пример, ул. Първа 1": it is called a town, or a quarter. */
const CARE_OF = /(?<=^|[\s,(:])c\/o [^,\n]{2,40},\s$/u;
const TOWN_BEFORE = withLetters(
  /(?<=^|[\s,(:])(?:(?:sat(?:ul)?|com(?:una)?|гр|с|град|село|selo|obec|wieś)\.? \p{Lu}[\p{L} ]{1,25}(?:,? (?:[Пп]\.?[Кк]\.? ?)?\d{4,6})?|(?:\d{4,6}|\d\d-\d{3}|\d{3} \d\d) \p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}\p{L}{1,20}){0,2}(?:, (?:кв|ж\.к|жк)\.? „[^„“\n]{2,24}“)?|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})? (?:Mah(?:allesi|\.)|Mh\.))(?:,\s|(?<=\d \P{N}{2,40})\n)$/u,
);

/** Where an address begins whose street begins here: flat, house or town may stand first. */
export function startBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start);
  if (!/[,\s]$/.test(before)) return start;
  for (const shape of [UNIT_BEFORE, CARE_OF, HOUSE_BEFORE, TOWN_BEFORE]) {
    const found = shape.exec(before);
    if (found) return start - found[0].length;
  }
  return start;
}
