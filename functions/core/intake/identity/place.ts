import { countryCode } from './countries.ts';
import { CAPITALS, LETTERS } from './letters.ts';
import type { Stretch } from './street.ts';

/** Town and postcode after a street. */
export interface Place extends Stretch {
  readonly hasPostcode: boolean;
  /** a comma, a line or "in" stands between it and the street */
  readonly isApart: boolean;
}

const WORD = String.raw`[${CAPITALS}][${LETTERS}'’]{1,29}(?![${LETTERS}\d])`;
const TOWN = String.raw`(?:(?:St|Ste|Co|County|Sv|Sw|Św|Bad|гр|sat|satul|com|comuna|jud|județul|mun|oraș|loc|sector|sectorul|обл|общ|wieś|woj|pow|okr|okres|provincia|bairro|localidad|población|[AOс]|L['’]|['’][st])\.?[ -]?)?${WORD}(?:[ -](?:(?:an der|am|an|im|sur|sous|lès|les|la|le|en|de|del|della|do|da|di|d['’]|nad|pod|na|v|upon|of|the|under|over|by|aan den|aan de|ob der)[ -])?${WORD}){0,3}(?:\s?[-–/]\s?[A-Z]{2}(?![${LETTERS}\d])| \((?:[A-Z]{2}|[${CAPITALS}][${LETTERS}]{3,19})\)(?=,? {1,2}[A-Z\d]))?`;
const LABEL = String.raw`(?:PLZ|[Cc]\.?[Pp]\.?|CAP|cap|CEP|cep|T\.?K\.?|[Ττ]\.?[Κκ]\.?|[Pp][Ss][CcČč]|п\.?к\.?|postcode|[Cc]od(?: po[sș]tal)?|posta kodu)[ :.]{1,2}`;
const POSTCODE = String.raw`(?:${LABEL})?(?:[A-Z]{1,2}[- ])?(?:\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2,3}|\d{4} ?[A-Z]{2}|(?!0[89]00)\d{4}|\d{5,6})(?![${LETTERS}\d/-]| \d)`;
const LETTERED = String.raw`(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{2} \d{5}(?:-\d{4})?)(?![${LETTERS}\d])`;
const UNIT = String.raw`(?:(?:sector|sectorul|depto|dpto|bl|bloc|bloco|blok|sc|scara|et|etaj|ap|apt|apto|apart|app|appt|piso|portal|pta|puerta|esc|stan|kat|daire|вх|ет|ап|бл|lok|mieszkanie|byt|patro|top|tür|stiege|bus|bte|boîte|bât|int|scala|interno|lgh|όροφος|flat|unit|suite|bureau|local|no|nº|[dmn№])[ .:]{1,2}(?:[${CAPITALS}\d][${LETTERS}\d/]{0,4}(?: [A-Z](?=[,;]))?|[${LETTERS}](?![${LETTERS}]))|\d{1,2}(?:er?|ème|nd|rd|th|-?и|-?ти|\.?[ºª°o]?\.?) ?(?:floor|[A-Z]|izq[${LETTERS}]*|izda|dcha|derecha|dto|esq|direito|esquerdo|ος όροφος|\.? ?(?:kat|patro|Stock|OG(?: (?:links|rechts|mitte))?|hoog|étage|etaj|piano))(?![${LETTERS}])\.?|\d{1,2}\.?[ºª]\.?|\d{1,2} tr\.?(?: (?:ög|hiss|gård|th|tv))?(?![${LETTERS}])|r/c(?: (?:esq|dto|drt)\.?)?|(?:ático|atico|bajos?|entresuelo|entlo|principal|ppal|sobreático)\.?(?: \d{1,2}\.?[ºª]?\.?)?(?![${LETTERS}])|col(?:onia|\.) [${CAPITALS}][${LETTERS}]{2,20}(?: [${CAPITALS}][${LETTERS}]{2,20})?|#\s?\d{1,5}[A-Z]?(?![${LETTERS}\d])|(?:hinterhaus|vorderhaus|gartenhaus|seitenflügel|rückgebäude)(?![${LETTERS}]))`;
const GAP = String.raw`(?:\s{0,2},[ \n]{1,3}| ?\n(?:\n| {0,80})| )(?:[-–—] )?`;
const LINK = String.raw`(?:(?:[aiuvwàв]|in|en|em|de|te|we|ve|στην|στη|στο|във|bei|bij)\s)`;

const UNITS = new RegExp(`${GAP}${UNIT}`, 'iy');
const FRONT = new RegExp(
  `(${GAP}${LINK}?)${POSTCODE},? {1,2}(?:te )?${TOWN}(?: \\d{1,2}(?![${LETTERS}\\d]|[.,]\\d))?`,
  'y',
);
const BACK = new RegExp(`(${GAP}${LINK}?)(${TOWN})(?:,? {1,2}(?:${LETTERED}|${POSTCODE}))?`, 'y');
const ALONE = new RegExp(`(${GAP})(?:${LETTERED}|${LABEL}(?:\\d{4,6}|\\d{3} \\d\\d)(?![\\d-]))`, 'y');
const MORE = new RegExp(
  `(?:\\s?,\\s| ?\\n {0,80}|\\s?/\\s?|\\s\\()(${TOWN}(?: ${LETTERED})?|${LETTERED}|${POSTCODE}(?! ?\\d))\\)?|\\)?\\s{1,2}(${LETTERED})`,
  'y',
);

/** "Example 1234, Example Street 3", "1234 Example, Example Street 3": the town is first. */
export const TOWN_FIRST = new RegExp(
  `^\\s*(?:${POSTCODE} [${CAPITALS}][${LETTERS} .'’-]{2,24}, |(?:гр\\. |с\\. |sat |com\\. |obec )?[${CAPITALS}][${LETTERS} .'’-]{2,24},? ${POSTCODE}, )[${LETTERS}].{2,40}\\d[${LETTERS}]?\\s*$`,
);
/** "1234 Example", and nothing else. */
export const TOWN_ALONE = new RegExp(`^${POSTCODE},? [${CAPITALS}]\\D{1,40}$`);

function at(shape: RegExp, text: string, from: number): RegExpExecArray | null {
  shape.lastIndex = from;
  return shape.exec(text);
}

/** Where stairs, floor and flat end after a street. */
export function unitsAfter(text: string, from: number): number {
  let end = from;
  for (let unit = at(UNITS, text, end); unit && end - from < 60; unit = at(UNITS, text, end)) end += unit[0].length;
  return end;
}

/** Below an empty line a word that goes on in small letters begins the next sentence. */
const beginsNext = ({ 0: whole, 1: gap = '', index }: RegExpExecArray, text: string): boolean =>
  gap.includes('\n\n') && /^,? \p{Ll}/u.test(text.slice(index + whole.length, index + whole.length + 3));

/** Reads flat, postcode, town and country after a street that ends at `from`; undefined where no town follows. */
export function placeAfter(text: string, from: number, isName: (part: string) => boolean): Place | undefined {
  if (!/[\s,]/.test(text.charAt(from))) return undefined;
  const start = unitsAfter(text, from);
  const front = at(FRONT, text, start);
  const back = front ? null : (at(ALONE, text, start) ?? at(BACK, text, start));
  const found = front ?? back;
  if (!found || beginsNext(found, text)) return undefined;
  const hasPostcode = /\d{3}|\d [A-Z\d]|\d[A-Z]/u.test(found[0]);
  let end = start + found[0].length;
  for (
    let more = at(MORE, text, end);
    more && goesWith(more, hasPostcode, text) && !isName(more[1] ?? '');
    more = at(MORE, text, end)
  )
    end += more[0].length;
  const whole = text.slice(start, end);
  return {
    start,
    end,
    hasPostcode: hasPostcode || /\d{4}|\d[A-Z]{2}$|[A-Z]\d[\dW] ?[A-Z\d]{4}$/u.test(whole),
    isApart: /[,\n]|\s\p{Ll}/u.test(found[1] ?? ''),
  };
}

/** A part of an address between street and postcode: "(3rd floor)", ", case postale 112", "/Stiege 2/Tür 9". */
const PART = /(?:,? \(|, ?|[/ ] ?)[^,\n!?;()]{1,26}\)?(?=,| [-–—(]|\n|$)/uy;
/** "Old Road 5 to New Street 8" */
const TO_ANOTHER = /^ (?:to|into|naar|till|na|[uàв]|in|nach|auf|zu|au|ad?|al|para|do|σε|στην?|în|la|на) \S/u;
const MOST_PARTS = 4;

/** The place that parts of a house go before which have no word for it, where a postcode ends the line. */
export function placeBeyond(text: string, from: number, isName: (part: string) => boolean): Place | undefined {
  let end = from;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const part = at(PART, text, end)?.[0];
    if (part === undefined || TO_ANOTHER.test(part) || isName(part.replace(/^\P{L}+/u, ''))) return undefined;
    end += part.length;
    const place = placeAfter(text, end, isName);
    if (place?.hasPostcode === true) return { ...place, start: from };
  }
  return undefined;
}

/** A country, a district after a slash or in brackets; a region or postcode where none came before. */
function goesWith({ 0: whole, 1: part = '', index }: RegExpExecArray, hasPostcode: boolean, text: string): boolean {
  if (countryCode(part) !== undefined) return true;
  if (/[/(]/u.test(whole.slice(0, 3))) return true;
  return (
    !hasPostcode && /^(?:[.,;)\n]|\s*$|\s\p{Ll})/u.test(text.slice(index + whole.length, index + whole.length + 2))
  );
}

/** "Melford ML1 1AA", "West End 4101" */
const CODE_LAST = /^\p{Lu}[\p{L} .'’-]{1,40},? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6})$/u;

/** Whether a line is nothing but a town with its postcode. */
export const isTownLine = (line: string): boolean => TOWN_ALONE.test(line) || CODE_LAST.test(line);
