import type { Hit } from '../reader/match-phrases.ts';
import { easternAddresses } from './eastern-address.ts';
import type { Found, Line } from './line.ts';
import { isOfLawyer, namesAnother } from './others.ts';
import { placeAfter, unitsAfter } from './place.ts';
import { streetsIn, type Shaped, type Street } from './street.ts';

/** What tells that an address is the writer's. */
export interface Told {
  readonly lines: readonly Line[];
  readonly hits: readonly Hit[];
  /** names that the text states */
  readonly names: readonly Found[];
  readonly isClients: boolean;
}

const SAYS: readonly string[] = ['says live', 'says address', 'moved', 'field', 'says iAm', 'says perhaps'];
/** Characters between what announces an address and its street, and lines of a signature below the name. */
const NEAR = 60;
const BLOCK = 6;
/** Points from which on it is an address, and the writer's: called a street, a postcode, said to be. */
const ENOUGH = 2;
const OTHERS =
  /(?<!\p{L})(?:your|ihre?[mnrs]?|eure?[mnrs]?|votre|vos|su|sus|vostr[oaie](?! in | a )|uw|jullie|wasz\p{L}*|váš|vaš\p{L}*|ваш\p{L}*|σας|dvs|sizin)\s\S{0,20}\s?\S{0,12}\s?$|(?<!\p{L})(?:this|our|unser\p{L}*|notre|nuestr[oa]|noss[oa]|nostro|ons|nasz\p{L}*|naš\p{L}*|vårt?) (?:office|cabinet|kanzlei|escritório|bufete|despacho|studio|kancelari\p{L}*|kantoor|ured|byrå|büro)|branch|filial|(?<!\p{L})(?<!(?<!\p{L})m\p{L}{1,4} )(?:(?:the|your) (?:office|store|shop)|oficina|tienda|ufficio|negozio|sede|loja|balcão|bureau|magasin|boutique|winkel|kontor|butik|poslovnic\p{L}*|prodejn\p{L}*|sklep\p{L}*|placówk\p{L}*|κατάστημ\p{L}*|офис\p{L}*|магазин\p{L}*|magazin\p{L}*|sediul|biroul|firma|company|société|empresa|ditta|bedrijf|företaget|společnost\p{L}*|tvrtk\p{L}*|фирма\p{L}*|εταιρ\p{L}*|şirket\p{L}*)\s(?:[^\s.,]{1,20}\s)?(?:\p{L}{1,4}\s){0,3}$|agence|sucursal|(?<!\p{L})vestiging|oddział|pobočk|поделен|şube|支店|门店|分店|neighbou?r|nachbar|voisin|(?<!\p{L})(?:vecin(?:ul|a|ei)?|(?:mi|mio|mia) v[ei]cin[oa])(?!\p{L})|buren|buur|sąsiad|soused|susjed|съсед|komşu|γείτον|granne/iu;
/** Who can be met or has a shop there: the writer. */
const OWN =
  /(?<!\p{L})(?:me (?:at|on|in)|mi[cg]h (?:in|unter|på)|tengo (?:\p{L}+ )?\p{L}+ en|tenho (?:\p{L}+ )?\p{L}+ n[ao]|ho (?:\p{L}+ )?\p{L}+ in|habe (?:\p{L}+ )?\p{L}+ in|have (?:\p{L}+ )?\p{L}+ (?:at|in)|ai (?:\p{L}+ )?\p{L}+ (?:au|à))\s$/iu;
/** "Born 28 October 1993". */
const DAY = /^\p{L}{3,} \d{1,2} \p{L}{3,} (?:19|20)\d\d$/u;
/** At whose house the writer lives. */
const CARE_OF = /(?:c\/o|p\/a|a\/c|chez|presso)\s[^,\n]{2,36},\s$/iu;
const OTHERS_AHEAD = /^(?:your|ihre?[mnrs]|eure[mnrs]?|unsere?[mnrs]?)\s/iu;
const OTHERS_BEHIND = /^['’]?\p{L}{0,4}\s(?:adresindeki )?(?:şube|mağaza|ofis|bayi)/iu;
const OLD =
  /(?<!\p{L})(?:not|no longer|old|former\p{L}*|previous\p{L}*|früher\p{L}*|alte[nr]?|nicht(?: mehr)?|anciens?|ancienne|plus|antigu[oa]|viej[oa]|anterior|vecchi[oa]|precedente|oude?|niet|star[ey]\p{L}*|poprzedni\p{L}*|nie|gamla|tidigare|inte|bivš\p{L}*|ne(?= (?:u|na|v))|стар\p{L}*|предишн\p{L}*|παλι\p{L}*|vech[ei]\p{L}*|fost\p{L}*|eski|não|antig[oa])\s(?:[^\s,;:]{1,14}\s){0,3}$/iu;

/** The postal address that the text states of the writer, as it stands there; a new one is named after the old. */
export function statedAddress(text: string, { lines, hits, names, isClients }: Told): Found[] {
  const from = lines[0]?.start ?? 0;
  const isName = (part: string): boolean => names.some(({ value }) => value.includes(part));
  const shaped = [...streetsIn(text).flatMap((street) => withPlace(text, street, isName)), ...easternAddresses(text)];
  if (shaped.length === 0) return [];
  const says = hits.filter(({ concept }) => SAYS.includes(concept));
  const found = shaped
    .filter(({ value, start, points }) => start >= from && points >= ENOUGH - 1 && !DAY.test(value))
    .map((address) => ({
      ...address,
      points: address.points + (isSaid(text, address, { lines, says, names }) ? 1 : 0),
    }))
    .filter((address) => address.points >= ENOUGH && isWriters(text, address, { lines, names, isClients }));
  const most = Math.max(...found.map(({ points }) => points));
  const surest = found.filter(({ points }) => points === most);
  const last = surest.at(-1);
  // "Example Street No: 3, Town" is whole from its street on
  const best = last && (surest.find(({ start, end }) => start < last.start && end > last.start) ?? last);
  return best ? [{ type: 'postal-address', value: best.value, start: best.start, end: best.end }] : [];
}

function withPlace(text: string, street: Street, isName: (part: string) => boolean): Shaped[] {
  const place = placeAfter(text, street.end, isName);
  if (!place && !street.isCalledStreet) return [];
  const placed =
    place && (place.isApart || place.hasPostcode || street.isCalledStreet) ? place.end : unitsAfter(text, street.end);
  // "42060 Konya'ya"
  const end = placed - (/['’]\p{Ll}{1,4}$/u.exec(text.slice(street.end, placed))?.[0].length ?? 0);
  const points = (street.isCalledStreet ? 1 : 0) + (place ? (place.hasPostcode ? 2 : place.isApart ? 1 : 0.5) : 0);
  const value = text
    .slice(street.start, end)
    .replace(/\s?,?\s?\n\s?/gu, ', ')
    .trim();
  return [{ value, start: street.start, end, points: value === '' ? 0 : points }];
}

function isSaid(
  text: string,
  { start }: Shaped,
  { lines, says, names }: { lines: readonly Line[]; says: readonly Hit[]; names: readonly Found[] },
): boolean {
  if (says.some(({ end }) => end <= start && start - end < NEAR)) return true;
  if (names.some(({ end }) => end <= start && start - end < NEAR && /^[\s,;.(–-]*$/u.test(text.slice(end, start))))
    return true;
  const at = lines.findLastIndex((line) => line.start <= start);
  const named = lines.findLastIndex((line) =>
    names.some((name) => name.start >= line.start && name.end <= line.start + line.text.length),
  );
  return named >= 0 && at > named && at - named <= BLOCK && lines.length - named <= BLOCK + 3;
}

/** Not the addressee's, nor that of a branch or a neighbour; above the text it is the letterhead of either side. */
function isWriters(text: string, { start, end }: Shaped, { lines, names, isClients }: Omit<Told, 'hits'>): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const clause = before.slice(Math.max(...['. ', '\n', '! ', '? '].map((stop) => before.lastIndexOf(stop) + 1)));
  const own = names.map(({ value }) => value);
  if (OTHERS_AHEAD.test(text.slice(start, start + 12)) || OTHERS_BEHIND.test(text.slice(end, end + 16))) return false;
  if (
    (OTHERS.test(clause) && !OWN.test(clause)) ||
    OLD.test(clause) ||
    (!CARE_OF.test(before) && namesAnother(text.slice(Math.max(0, start - 80), start), own))
  )
    return false;
  if (isOfLawyer(text.slice(Math.max(0, start - 200), start), { names: own, isClients })) return false;
  const at = lines.findLastIndex((line) => line.start <= start);
  const line = lines[at];
  if (!line || line.label !== undefined || line.isListed) return false;
  const isOnItsOwn = text.slice(line.start, start).trim() === '' && end >= line.start + line.text.trimEnd().length - 1;
  const above = lines[at - 1];
  const isBelowName = names.some((name) => above && name.start >= above.start && name.end <= line.start);
  return !isOnItsOwn || isBelowName || lines.slice(0, at).some(isSentence);
}

const isSentence = ({ text }: Line): boolean => /.{20}[.!?。！？]\s{0,4}$/u.test(text);
