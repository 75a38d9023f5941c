import { withLetters } from './letters.ts';
import { isMonth } from './date-words.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { blockAddress } from './block-address.ts';
import { countryCode } from './countries.ts';
import { easternAddresses } from './eastern-address.ts';
import { labelOf, plain } from './labels.ts';
import type { Found, Line } from './line.ts';
import { placeAfter, placeBeyond, unitsAfter, type Place } from './place.ts';
import { saidAddresses } from './said-address.ts';
import { isFormer } from './proper-name.ts';
import { streetsIn, type Shaped, type Street, type Stretch } from './street.ts';
import { withTownAhead } from './town-ahead.ts';
import { isWriters, namedIn, type Owners } from './whose-address.ts';

const SAYS: readonly string[] = ['says live', 'says address', 'moved', 'field', 'says iAm', 'says perhaps'];
/** Characters between what announces an address and its street, and lines of a signature below the name. */
const NEAR = 60;
const BLOCK = 6;
/** Characters from a street to its postcode. */
const FAR = 110;
/** Points from which on it is an address, and the writer's: called a street, a postcode, said to be. */
const ENOUGH = 2;
/** "1234 Melford, ", "1234 Melford" on the line above, "Melford 1234, ". */
const PLACED = /^(?:(?:\d{4,6}|\d\d-\d{3}|\d{3} \d\d) [^\n]{2,60}(?:, |\n)|[^\n\d]{3,30} \d{4,6}, )/u;
/** "Born 28 October 1993". */
const DAY = withLetters(/\d{1,2} (\p{L}{3,12}) (?:19|20)\d\d$/u);

/** The postal address that the text states of the writer, as it stands there; a new one is named after the old. */
export function statedAddress(text: string, owners: Owners): Found[] {
  const { lines, hits, names } = owners;
  const own = blockAddress(text, lines, namedIn(owners));
  if (own) return withoutCountry(own);
  const from = lines[0]?.start ?? 0;
  // "Plot 61 / Member no. 0417": a label on the next line is no town either
  const isName = (part: string): boolean =>
    names.some(({ value }) => value.includes(part)) || labelOf(plain(part)) !== undefined;
  const shaped = [
    ...saidAddresses(text, hits),
    ...streetsIn(text).flatMap((street) => withPlace(text, street, isName)),
    ...easternAddresses(text),
  ];
  if (shaped.length === 0) return [];
  const says = hits.filter(({ concept }) => SAYS.includes(concept));
  const found: Shaped[] = [];
  for (const address of shaped) {
    if (address.start < from || address.points < ENOUGH - 1 || isDated(address.value)) continue;
    if (shaped.length > 1 && isNoLonger(text, address, shaped)) continue;
    // what is said of the one that it takes the place of is said of it, too
    const either = [address, ...shaped.filter(({ end }) => isReplaced(text, end, address.start))];
    const points = address.points + (either.some((each) => isSaid(text, each, { lines, says, names })) ? 1 : 0);
    if (points >= ENOUGH && either.some((each) => isWriters(text, each, owners))) found.push({ ...address, points });
  }
  const best = surestOf(found);
  return best ? withoutCountry(best) : [];
}

/** "From Old Road 5, 1234 Melford, to New Street 8, …": a few small words lead from an address to the one that takes its place. */
const LEADS_ON =
  /^,? (?:(?:please|bitte|proszę|ska det|mas|the new one|die neue|la nouvelle|la nueva|a nova|il nuovo|het nieuwe|nowy|den nya|nová|η νέα|nova|новият|cea nouă|yeni adresim) )?(?:to|but|use|into|is|nach|sondern|auf|verwenden|ist|au|mais|noter|est|sino|pongan|es|para|sim|ponham|ma|scrivete|naar|maar|graag|na|lecz|ale|wpisać|till|utan|stå|är|do|uveďte|je|nego|upišite|în|ci|treceți|este|на|запишете|αλλά|σε|γράψτε|είναι|[aàuаeéèе]) $/u;
/** Whether another takes its place, before it or behind it: "… instead of 9 Old Road". */
const isNoLonger = (text: string, { start, end }: Shaped, shaped: readonly Shaped[]): boolean =>
  shaped.some((other) => isReplaced(text, end, other.start)) ||
  isFormer(text.slice(Math.max(0, start - BETWEEN), start), '');

function isReplaced(text: string, end: number, next: number): boolean {
  const between = next > end && next - end < BETWEEN ? text.slice(end, next) : '';
  return LEADS_ON.test(between);
}
const BETWEEN = 24;

/** The last of those of which most is said. */
function surestOf(found: readonly Shaped[]): Shaped | undefined {
  const most = Math.max(...found.map(({ points }) => points));
  const surest = found.filter(({ points }) => points === most);
  const last = surest.at(-1);
  // "Example Street No: 3, Town" is whole from its street on
  return last && (surest.find(({ start, end }) => start < last.start && end > last.start) ?? last);
}

/** The country that an address ends with is told by itself. */
function withoutCountry({ value, start, end }: Shaped): Found[] {
  const last = value.split(', ').at(-1) ?? '';
  if (!value.includes(', ') || countryCode(last) === undefined) return [{ type: 'postal-address', value, start, end }];
  return [
    { type: 'postal-address', value: value.slice(0, -last.length - 2), start, end: end - last.length - 2 },
    { type: 'country', value: last, start: end - last.length, end },
  ];
}

const isDated = (value: string): boolean => isMonth(DAY.exec(value)?.[1] ?? '-');

/** "Insurance 55-120, Ann Example": who is named behind it is no town. */
function placeBehind(text: string, end: number, isName: (part: string) => boolean): Place | undefined {
  const place = placeAfter(text, end, isName);
  if (place?.hasPostcode === true) return place;
  const beyond = /\d{3}/.test(text.slice(end, end + FAR)) ? placeBeyond(text, end, isName) : undefined;
  if (!place || beyond) return beyond;
  return isName(text.slice(place.start, place.end).replace(/^[\s,]+/u, '')) ? undefined : place;
}

/** No town with the postcode, or a district. */
const CODE_ALONE =
  /^, jud\p{L}*\.? \p{L}+$|^\P{L}*(?:\p{L}{1,4}\.?\p{L}?\.?|cod po[sș]tal|postcode|posta kodu)[ :.]{1,2}[\d ]+(?:, jud.*)?$/u;

const isCodeAlone = (place: string): boolean => CODE_ALONE.test(place) || !/\p{L}{3}/u.test(place);

function withPlace(text: string, street: Street, isName: (part: string) => boolean): Shaped[] {
  const place = placeBehind(text, street.end, isName);
  const end = unitsAfter(text, street.end);
  const ahead =
    !place || isCodeAlone(text.slice(place.start, place.end))
      ? withTownAhead(text, { start: street.start, end }, isName)
      : undefined;
  const whole = ahead ?? { start: street.start, end };
  return place ? [placed(text, street, place, whole)] : placedAhead(text, street, whole, ahead !== undefined);
}

/** An address whose town is told before its street, or not at all; where something happened is told so, too. */
function placedAhead(text: string, street: Street, { start, end }: Stretch, isAhead: boolean): Shaped[] {
  const called = street.isCalledStreet ? 1 : 0;
  const isPlaced = PLACED.test(text.slice(street.start, street.end));
  const points = called + (isPlaced ? 2 : isAhead ? 1 - called / 2 : 0);
  return points === 0 ? [] : [shapedAt(text, start, end, points)];
}

/** An address with its town, or "in Melford, Example Street 3, postcode 1234". */
function placed(text: string, street: Street, place: Place, { start, end }: Stretch): Shaped {
  const { isApart, hasPostcode } = place;
  const to = isApart || hasPostcode || street.isCalledStreet ? Math.max(place.end, end) : end;
  // "42060 Konya'ya"
  const suffix = /['’]\p{Ll}{1,4}$/u.exec(text.slice(street.end, to))?.[0].length ?? 0;
  const points = (street.isCalledStreet ? 1 : 0) + (hasPostcode ? 2 : isApart ? 1 : 0.5);
  return shapedAt(text, start, to - suffix, points);
}

/** An address in one line. */
function shapedAt(text: string, start: number, end: number, points: number): Shaped {
  const value = text
    .slice(start, end)
    .replace(/\s?,? ?\n\s*| {1,3}, /gu, ', ')
    .trim();
  return { value, start, end, points: value === '' ? 0 : points };
}

/** Where one sentence ends and the next begins. */
const ENDS = withLetters(/(?:^|\p{L}{3})[.!?] \p{Lu}/u);

function isSaid(
  text: string,
  { start }: Shaped,
  { lines, says, names }: { lines: readonly Line[]; says: readonly Hit[]; names: readonly Found[] },
): boolean {
  // "… my data. On Mill Road 5 …": another sentence
  const isApart = ({ concept, end }: Hit): boolean => concept === 'field' && ENDS.test(text.slice(end, start));
  if (says.some((hit) => hit.end <= start && start - hit.end < NEAR && !isApart(hit))) return true;
  if (names.some(({ end }) => end <= start && start - end < NEAR && /^[\s,;.(–-]*$/u.test(text.slice(end, start))))
    return true;
  const at = lines.findLastIndex((line) => line.start <= start);
  const named = lines.findLastIndex((line) =>
    names.some((name) => name.start >= line.start && name.end <= line.start + line.text.length),
  );
  return named >= 0 && at > named && at - named <= BLOCK && lines.length - named <= BLOCK + 3;
}
