import { phrasesOf } from '../languages/words-of.ts';
import { withLetters } from './letters.ts';
import { buildPhrases, pairsOf, type Phrases } from '../reader/build-phrases.ts';
import { fold } from '../reader/fold.ts';
import { matchPhrases, type Hit } from '../reader/match-phrases.ts';
import { OURS } from './others.ts';

/** What says of an address that it is not where the writer lives. */
type Place = 'yours' | 'office' | 'house' | 'shop' | 'school' | 'old';

const OFFICES = 'office cabinet kanzlei escritório bufete despacho studio kancelari* kantoor ured byrå büro';
const PHRASES: Readonly<Record<Place, string>> = {
  yours: phrasesOf(({ yours }) => yours).join('|'),
  office: pairsOf(OURS, OFFICES),
  house:
    'branch*|filial*|agence*|sucursal*|vestiging*|oddział*|pobočk*|поделен*|şube*|neighbo*|nachbar*|voisin*|vecin|vecinul|vecina|vecinei|mi vecino|mi vecina|mio vicino|mia vicina|buren*|buur*|sąsiad*|soused*|susjed*|съсед*|komşu*|γείτον*|granne*',
  shop: 'the office|the store|the shop|your office|your store|your shop|oficina|tienda|ufficio|negozio|sede|loja|balcão|bureau|magasin|boutique|winkel|kontor|butik|poslovnic*|prodejn*|sklep*|placówk*|κατάστημ*|офис*|магазин*|magazin*|sediul|biroul|firma|company|société|empresa|ditta|bedrijf|företaget|společnost*|tvrtk*|фирма*|εταιρ*|şirket*',
  school:
    'school*|schule*|école*|escuela*|escola*|scuola*|szkoł*|škol*|skola*|училищ*|σχολεί*|şcoal*|okul*|employer*|arbeitgeber*|employeur*|datore*|werkgever*|pracodawc*|zaměstnavatel*|poslodav*|работодател*|angajator*|εργοδότ*|arbetsgivare*|işveren*|site*|website*|webseite*|sito*|sitio web*|página*|stranic*|stránk*|strona*|stroni*|strony*|сайт*|sajt*|hemsida*|ιστοσελίδ*',
  old: 'not|no longer|old|former*|previous*|früher*|alte|alten|alter|nicht|nicht mehr|ancien|anciens|ancienne|plus|antiguo|antigua|viejo|vieja|anterior|vecchio|vecchia|precedente|oud|oude|niet|stare*|stary*|poprzedni*|nie|gamla|tidigare|inte|bivš*|ne u|ne na|ne v|стар*|предишн*|παλι*|veche*|vechi*|fost*|eski|não|antigo|antiga',
};
/** What goes between such a word and the address. */
const BETWEEN: Readonly<Record<Place, RegExp>> = {
  yours: /^\s\S{0,20}\s?\S{0,12}\s?$/,
  office: /^/,
  house: /^/,
  shop: /^\s(?:[^\s.,]{1,20}\s)?(?:\p{L}{1,4}\s){0,3}$/u,
  school: /^\s[^.!?]{0,36}$/,
  old: /^\s(?:[^\s,;:]{1,14}\s){0,3}$/,
};
/** "My shop", "il mio negozio". */
const MY = withLetters(/(?<!\p{L})m\p{L}{1,4} $/iu);
/** "La vostra in via …" */
const OF_WHAT_WAS_NAMED = /^ (?:in|a) /;

let phrases: Phrases<Place> | undefined;

/** What the words before an address say so. */
export function placesIn(clause: string): Place[] {
  if (clause.trim() === '') return [];
  phrases ??= buildPhrases(PHRASES);
  return matchPhrases(fold(clause), phrases).flatMap((hit) => (isOfAddress(hit, clause) ? [hit.concept] : []));
}

function isOfAddress({ concept, start, end }: Hit<Place>, clause: string): boolean {
  const between = clause.slice(end);
  if (concept === 'shop' && MY.test(clause.slice(0, start))) return false;
  if (concept === 'yours' && clause.startsWith('vostr', start) && OF_WHAT_WAS_NAMED.test(between)) return false;
  return BETWEEN[concept].test(between);
}
