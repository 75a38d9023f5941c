import { plain } from './labels.ts';

/** Towns that people sign with behind their name, and that hardly anybody is called. */
const TOWNS: Readonly<Record<string, string>> = {
  tr: 'istanbul ankara izmir bursa antalya adana konya gaziantep sanliurfa urfa mersin diyarbakir kayseri eskisehir samsun denizli trabzon erzurum malatya sakarya adapazari kocaeli izmit gebze manisa balikesir kahramanmaras maras hatay antakya iskenderun van mugla bodrum fethiye aydin tekirdag corlu edirne kirklareli canakkale afyon afyonkarahisar kutahya usak isparta burdur bolu duzce zonguldak karabuk kastamonu sinop corum amasya tokat ordu giresun rize artvin gumushane bayburt erzincan sivas yozgat kirsehir nevsehir nigde aksaray adiyaman elazig tunceli bingol mus bitlis siirt sirnak hakkari agri igdir kars ardahan osmaniye kilis yalova bilecik cankiri kirikkale polatli kecioren cankaya kadikoy uskudar besiktas bakirkoy bostanci tarsus alanya akhisar odemis salihli',
  el: 'αθηνα θεσσαλονικη πατρα ηρακλειο λαρισα βολος ιωαννινα χανια τρικαλα καβαλα σερρες κατερινη χαλκιδα λαμια καλαματα ροδος κερκυρα δραμα κομοτηνη αλεξανδρουπολη ξανθη βεροια κοζανη καρδιτσα αγρινιο πειραιας ρεθυμνο πτολεμαιδα γιαννιτσα κιλκις φλωρινα καστορια γρεβενα αρτα πρεβεζα λευκαδα ναυπλιο τριπολη σπαρτη κορινθος λιβαδεια θηβα μεσολογγι πυργος αιγιο μυτιληνη συρος κυψελη περιστερι καλλιθεα γλυφαδα νικαια λεμεσος λευκωσια λαρνακα παφος',
  hr: 'zagreb split rijeka osijek zadar sibenik dubrovnik karlovac sisak varazdin cakovec koprivnica bjelovar pula vinkovci vukovar sinj makarska trogir knin pozega virovitica dakovo krapina gospic umag porec rovinj opatija',
  bg: 'софия пловдив варна бургас русе плевен сливен добрич шумен перник хасково ямбол пазарджик благоевград враца габрово видин монтана кюстендил ловеч силистра разград търговище смолян кърджали асеновград',
  ro: 'bucuresti cluj iasi timisoara constanta craiova brasov galati ploiesti oradea braila arad pitesti sibiu bacau suceava botosani focsani buzau resita tulcea slatina calarasi giurgiu alexandria zalau hunedoara vaslui barlad medias',
  pl: 'warszawa krakow lodz wroclaw poznan gdansk gdynia sopot szczecin bydgoszcz lublin katowice bialystok torun kielce rzeszow olsztyn opole gliwice zabrze bytom sosnowiec radom elblag koszalin slupsk tarnow plock wloclawek',
  cs: 'praha brno ostrava plzen liberec olomouc pardubice zlin havirov kladno opava jihlava teplice karvina trebic tabor znojmo kolin prerov trutnov kromeriz',
};
const sets = new Map<string, ReadonlySet<string>>();

/** Whether a folded word is such a town where this language is spoken. */
export function isSignedTown(word: string, tag: string): boolean {
  const towns = sets.get(tag) ?? new Set(plain(TOWNS[tag] ?? '').split(' '));
  sets.set(tag, towns);
  return towns.has(word);
}
