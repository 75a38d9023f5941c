import { customsOf } from '../languages/words-of.ts';
import { plain } from './labels.ts';

/** Names of countries in the languages we read, and of regions with a law of their own, by ISO 3166 code. */
const NAMES: Readonly<Record<string, string>> = {
  AT: 'austria|österreich|autriche|áustria|oostenrijk|rakousko|αυστρία|austrija|австрия|avusturya|オーストリア|奥地利|österrike',
  BE: 'belgium|belgien|belgique|bélgica|belgio|belgië|belgia|belgie|βέλγιο|belgija|белгия|belçika|ベルギー|比利时',
  BG: 'bulgaria|bulgarien|bulgarie|българия|bulharsko|bugarska|βουλγαρία|bulgaristan',
  BR: 'brazil|brasil|brasilien|brésil|brasile|brazilië|brazylia|brezilya|ブラジル|巴西',
  CA: 'canada|kanada|canadá',
  CH: 'switzerland|schweiz|suisse|svizzera|suiza|suíça|zwitserland|szwajcaria|švýcarsko|isviçre|スイス|瑞士',
  CN: 'china|中国|中國|中华人民共和国|kina|chine|中国大陆',
  CY: 'cyprus|κύπρος|κύπρο',
  CZ: 'czech republic|czechia|česko|česká republika|česku|české republice|tschechien|czechy',
  DE: 'germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|niemcy|niemczech|tyskland|německo|německu|γερμανία|njemačka|njemačkoj|германия|almanya|ドイツ|德国|德國',
  DK: 'denmark|dänemark|danmark|danemark|dinamarca|danimarca|denemarken|dania',
  ES: 'spain|spanien|españa|espagne|espanha|spagna|spanje|hiszpania|hiszpanii|španělsko|ισπανία|španjolska|испания|ispanya|スペイン|西班牙',
  FI: 'finland|finnland|suomi',
  FR: 'france|frankreich|francia|frança|frankrijk|francja|francji|frankrike|francie|γαλλία|francuska|франция|fransa|フランス|法国|法國|franța',
  GB: 'united kingdom|uk|great britain|england|scotland|wales|northern ireland|vereinigtes königreich|großbritannien|royaume uni|reino unido|regno unito|verenigd koninkrijk|wielka brytania|storbritannien|velká británie|ηνωμένο βασίλειο|ujedinjeno kraljevstvo|великобритания|birleşik krallık|イギリス|英国|英國|marea britanie',
  GR: 'greece|griechenland|grèce|grecia|ελλάδα|ελλάς|řecko|grčka|гърция|yunanistan',
  HR: 'croatia|hrvatska|hrvatskoj|kroatien|croatie|chorvatsko|κροατία',
  HU: 'hungary|ungarn|magyarország|hongrie|ungheria',
  IE: 'ireland|irland|irlande|irlanda|ierland|irlandia',
  IT: 'italy|italien|italia|italie|itália|włochy|itálie|ιταλία|italija|италия|italya|イタリア|意大利',
  JP: 'japan|日本|日本国|japon|japón|japão|giappone',
  LU: 'luxembourg|luxemburg|luxemburgo',
  NL: 'netherlands|the netherlands|nederland|holland|niederlande|pays bas|países bajos|paesi bassi|holandia|nizozemsko|ολλανδία|nizozemska|нидерландия|холандия|hollanda|オランダ|荷兰',
  NO: 'norway|norwegen|norge|norvège',
  PL: 'poland|polen|polska|polsce|pologne|polonia|polónia|polsko|πολωνία|poljska|полша|polonya|ポーランド|波兰',
  PT: 'portugal|portogallo|portugalia|πορτογαλία',
  RO: 'romania|rumänien|românia|roumanie|rumunia|rumunsko|rumunjska|ρουμανία|румъния|romanya',
  SE: 'sweden|schweden|sverige|suède|suecia|suécia|svezia|zweden|szwecja|švédsko|σουηδία|švedska|швеция|isveç',
  SI: 'slovenia|slovenija|slowenien',
  SK: 'slovakia|slovensko|slowakei',
  TR: 'turkey|türkiye|türkei|turquie|turquía|turquia|turchia|turkije|turcja|turecko|τουρκία|turska|турция|トルコ|土耳其',
  TW: 'taiwan|台灣|台湾',
  HK: 'hong kong|香港',
  US: 'united states|usa|united states of america|vereinigte staaten|états unis|estados unidos|stati uniti|verenigde staten|アメリカ|美国|美國|us',
  'US-CA': 'california|kalifornien|californie',
};

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 code (3166-2 for California) of a country named in any of our languages. */
export function countryCode(name: string): string | undefined {
  known ??= new Map(
    Object.entries(NAMES).flatMap(([code, names]) =>
      names
        .split('|')
        .filter(Boolean)
        .map((each) => [plain(each), code] as const),
    ),
  );
  return known.get(plain(name));
}

/** All countries in one language, by their folded names (CLDR's, which every engine brings along). */
const inLanguage = new Map<string, ReadonlyMap<string, string>>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namesIn(tag: string): ReadonlyMap<string, string> {
  const cached = inLanguage.get(tag);
  if (cached) return cached;
  const shown = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = NO_COUNTRY.has(first + second) ? undefined : shown.of(first + second);
      if (name !== undefined) names.set(plain(name), first + second);
    }
  }
  inLanguage.set(tag, names);
  return names;
}

/** Codes of unions and of tests. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Its code, also where the language gives the name another ending: "w Islandii", "u Kanadi". */
export function countryNamed(name: string, tag: string): string | undefined {
  const folded = plain(name);
  const exact = countryCode(name) ?? namesIn(tag).get(folded);
  if (exact !== undefined || folded.length < 4 || !mayBeInflected(folded, tag)) return exact;
  for (const [known, code] of namesIn(tag)) if (isInflected(folded, known)) return code;
  return undefined;
}

function mayBeInflected(folded: string, tag: string): boolean {
  const { inflectsCountries, noCountries } = customsOf(tag).place;
  return inflectsCountries && !noCountries.split(' ').includes(folded);
}

const ENDS_OPEN = /[aeiouyаеиоуъяюαεηιουω]$/u;
/** Word by word the same but for the last two letters, of short names the last vowel: "Gabrovo" is not in Gabon. */
function isInflected(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const [words, known] = [one.split(' '), other.split(' ')];
  return (
    words.length === known.length &&
    words.every((word, at) => {
      const name = known[at] ?? '';
      if (word === name) return true;
      const stem = name.length < 6 ? name.replace(ENDS_OPEN, '') : name.slice(0, -2);
      const most = stem.length < 4 ? 1 : 2;
      return name.length > 3 && word.startsWith(stem) && Math.abs(word.length - name.length) <= most;
    })
  );
}
