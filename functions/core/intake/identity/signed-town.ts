import { commonWordsIn } from '../reader/any-language.ts';
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
const isNoTown = (town: string): boolean =>
  commonWordsIn(town).some(({ concept, word }) => concept === 'noTown' && word === 1);

/** The town that who writes signs with, where nothing more is said of where he lives. */
export function signedTown(text: string, name: Found, tag: string): Found[] {
  const after = text.slice(name.end);
  if (after.trimEnd().length > TAIL || !name.value.includes(' ')) return [];
  const found = SIGNED.exec(after);
  const town = found?.[1] ?? '';
  const isOther =
    town === '' || isNoTown(town) || FIRM.test(town) || isTitle(town) || countryNamed(town, tag) !== undefined;
  if (!found || isOther || plain(name.value).includes(plain(town))) return [];
  const start = name.end + found[0].length - town.length;
  return [{ type: 'postal-address', value: town, start, end: start + town.length }];
}
