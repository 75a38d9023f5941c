import { LETTERS, withLetters } from './letters.ts';

/** "Flat 3, 18 Example Terrace". */
const UNIT_BEFORE = new RegExp(
  String.raw`(?:flat|unit|apt\.?|apartment|suite|room|rm|lot|block|floor|zimmer|zi\.|kamer|entrée|esc\.?|porte|portal|bloque|ingresso|scala|pokój|rum|pokoj|soba|стая|δωμάτιο|camera|oda|appt\.?|appartement|bât\.?|résidence|wohnung|бл\.?|bl\.?)\s[${LETTERS}\d]{1,6}(?:,\s?[${LETTERS}][${LETTERS}'’]{1,20}(?: [${LETTERS}][${LETTERS}'’]{1,20}){0,2})?,?\s{1,2}$`,
  'i',
);

/** "The Old Forge, 3 Church Lane": a house that has a name. */
const HOUSE_BEFORE = withLetters(
  /(?:(?<=^|[\s,.;:(])(?:The|Résidence|[Rr]esidenc(?:ia|e)|[Ss]enioren(?:residenz|heim|zentrum)|[Pp]flegeheim|[Aa]lten(?:heim|zentrum)|[Zz]orgcentrum|[Vv]erpleeghuis|[Ww]oonzorgcentrum|Ehpad|EHPAD|Lar|RSA|Villa|Quinta|Monastero|Masseria|Cascina|Finca|Casa|Abbaye|Domov|Haus|Kloster|Huize)(?: (?:de|du|des|da|do|di|del|della|les|la|le|Les|La|Le|U|Na))?(?: \p{Lu}[\p{L}'’]{1,20}){1,3}|(?<=^|[\n,.;:(] ?|(?:of|at|im|al|na|ve|[àwvu]) )\p{Lu}[\p{L}'’]{1,20}(?: \p{Lu}[\p{L}'’]{1,20})? (?:Nursing Home|Care Home|Cottage|House|Lodge|Farm|Court|Barn|Manor|School|Hall)),\s$/u,
);

/** "гр. Пример, ул. Първа 1": it is called a town, or a quarter. */
const CARE_OF = /(?<=^|[\s,(:])c\/o [^,\n]{2,40},\s$/u;
const TOWN_BEFORE = withLetters(
  /(?<=^|[\s,(:])(?:(?:sat(?:ul)?|com(?:una)?|гр|с|град|село|selo|obec|wieś)\.? \p{Lu}[\p{L} ]{1,25}(?:,? (?:[Пп]\.?[Кк]\.? ?)?\d{4,6})?|(?:\d{4,6}|\d\d-\d{3}|\d{3} \d\d) \p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}\p{L}{1,20}){0,2}(?:, (?:кв|ж\.к|жк)\.? „[^„“\n]{2,24}“)?|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})? (?:Mah(?:allesi|\.)|Mh\.))(?:,\s|(?<=\d \P{N}{2,40})\n)$/u,
);

/** Where an address begins whose street begins here: house, flat or town may stand first, one before the other. */
export function startBefore(text: string, start: number): number {
  let first = start;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const before = text.slice(Math.max(0, first - 60), first);
    const part = /[,\s]$/.test(before) ? partBefore(before) : 0;
    if (part === 0) return first;
    first -= part;
  }
  return first;
}
const MOST_PARTS = 4;

/** Characters of a house, a flat or a town that a text ends with. */
function partBefore(before: string): number {
  for (const shape of [UNIT_BEFORE, CARE_OF, HOUSE_BEFORE, TOWN_BEFORE]) {
    const found = shape.exec(before)?.[0].length;
    if (found !== undefined) return found;
  }
  return 0;
}
