import { FIRM } from './block-address.ts';
import { countryNamed } from './countries.ts';
import { plain } from './labels.ts';
import { withLetters } from './letters.ts';
import type { Found } from './line.ts';
import { isTitle } from './titles.ts';

/** So little stands behind the name of who signs. */
const TAIL = 120;
/** "…, Melford", "… from Melford", or on the next line; one word, or one with another that many towns begin with. */
const SIGNED = withLetters(
  /^(?:,? (?:from|aus|de|du|da|do|di|uit|från|od|от|από|din) |, (?:in )?|,?\s?\n)((?:(?:San|Santa|São|Sant|St|Saint|Sankt|Bad|New|Den|La|El|Le|Les|Los|Las|Nova|Novi|Nové|Nový|Stara|Velika|Velké|Veliko|Mala|Gornji|Donji|Slavonski|Baia|Târgu|Piatra|Ciudad|Villa|Vila|Castel|Monte|Rio|Porto|Belo|Nowy|Nowa|Zielona|Jelenia|Nea|Νέα|Άγιος|Стара|Велико|Нова|Нови|České|Hradec|Ústí|Mladá|Reggio|Great|Upper|Lower|North|South|East|West)[ .-]{1,2})?\p{Lu}[\p{L}-]{2,19})(?=\.?\s*$|\s?\n|, ?(?:tel|tfn|tlf|cel|mob|gsm|phone|τηλ|тел)|,? ?[+(]?\d{2})/u,
);
/** What else stands behind a name: what somebody is, or belongs to. */
const NO_TOWN =
  /^(?:d[iy]re[ck]|diret|manag|pr[eéä]sid|vorsitz|leiter|chef|head|se[ck]ret|stud|étud|estud|mieter|kund|clien|klient|member|mitglied|membr|miembr|soci[oa]|owner|inhab|eigent|propri|geschäft|lehrer|teach|prof|do[ck]t|ärzt|arzt|inge?n|engin|adv[oe]|av[ov]o|anwält|notar|obmann|obfrau|kassier|treasur|chair|volunt|custom|pension|rentner|dipl|bsc|msc|mba|phd|hotel|team|abteil|verein|club|klub|tenant|patient|pacien|parent|eltern|resident|editor|founder|gründer|consult|berater|fre?elan|fotogra|photogr|sent|gesendet|envoy|enviad|inviat|verzond|wysłan|skicka|odesl|poslan|изпрат|trimis|please|bitte|gruß|thank|danke|merci|gracias|tel|phone|mobil|mail|kind|datum|date|objet|betreff|enc|anlage|pièce|adjunt|allega|bijlage|załącz|bilag|příloh|prilo|прило|anex|ek|cc|ps)/iu;

/** The town that who writes signs with, where nothing more is said of where he lives. */
export function signedTown(text: string, name: Found, tag: string): Found[] {
  const after = text.slice(name.end);
  if (after.trimEnd().length > TAIL || !name.value.includes(' ')) return [];
  const found = SIGNED.exec(after);
  const town = found?.[1] ?? '';
  const isOther =
    town === '' || NO_TOWN.test(town) || FIRM.test(town) || isTitle(town) || countryNamed(town, tag) !== undefined;
  if (!found || isOther || plain(name.value).includes(plain(town))) return [];
  const start = name.end + found[0].length - town.length;
  return [{ type: 'postal-address', value: town, start, end: start + town.length }];
}
