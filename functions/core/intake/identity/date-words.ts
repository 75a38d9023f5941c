import { foldToString } from '../reader/fold.ts';

/** How numbers begin in our languages that have letters: those of days, and those that years are put together from. */
const NUMBERS =
  'vij dod twi pie fyr fjä tret rou δωδ τρια εικ δεκ εβδ fir sec thi fou fif six sev eig nin ten ele twe thir ers zwe dri vie fün sec sie ach neu zeh elf zwö zwa drei pre deu tro qua cin sei sep hui dix onz dou tre vin uno dos tre cua och nue die onc doc cat qui dic vei pri doi trê set oit nov dez doz tri due cin ott un und ven een eer twe zev zes neg tie twa der pie dru trz czw pią szó sió ósm dzi jed dwu för and fem sjä sju ått nio tio tol fjo tju prv čtv pát šes sed osm dev des dva tře dva pet čet treć πρώ δύο δευ τρε τρί τέσ τετ πέν πέμ έξι έκτ επτ εφτ οκτ οχτ ενν δέκ έντ δώδ είκ τρι пър вто тре чет пет шес сед осе осм дев дес еди два три înt doi trei pat cin șas șap opt nou zec uns dou bir iki üç dör beş alt yed sek dok on yir otu tho hun for one two ein um unu ένα één mil cen soi nov och ses set tys tis osi dwa sto stê χίλ χιλ ογδ ενε εξή πεν σαρ хил две сто mie sut bin yüz yet kır ell osa șai šez hvi';
/** What stands between day, month and year. */
const LINKS =
  'of the de del della di do da dos du le la el den der des dem am im în lui al dne dnia dn o v w z roku roka r rok year an anno año ano anul luna ziua dias días jour giorno dzień dan dana u jahr jahre jahres år året του της τον μηνός μήνα έτους στις στη την на от god godine godina година г van op y e i en et och și και и a à et yılı yılının';
/** How days with a name begin. */
const FEASTS =
  'christmas new heiligabend weihnacht silvester neujahr noël nochebuena navidad nochevieja natal natale capodanno ferragosto epifania kerst oudjaar nieuwjaar wigili sylwest trzech juldag julafton nyår trettondag midsommar štědr silvestr vánoc χριστουγ πρωτοχρον πρωτομαγ badnjak božić silvestrov sveta коледа бъдни нова гергьов crăciun ajun revelion bobotea yılbaşı';
/** How the names of months begin. */
const MONTHS: readonly string[] = [
  'jan|jän|gen|ene|ιαν|яну|led|siječ|sij|ocak|sty|ianuarie',
  'feb|fev|fév|φεβ|фев|únor|únor|velj|şub|lut',
  'mar|mär|μαρ|мар|březen|březn|ožu|maart|mrt',
  'apr|avr|abr|απρ|апр|dub|tra|nis|kwi',
  'may|mai|maj|mag|mei|μαΐ|μαι|май|květ|svi',
  'jun|juin|giu|ιουν|юни|červn|červen|lip|haz|cze|iunie',
  'jul|juil|lug|ιουλ|юли|červenec|července|srp|tem|lip|iulie',
  'aug|aoû|ago|αυγ|авг|srpn|srpen|kol|ağu|sie',
  'sep|set|σεπ|сеп|září|ruj|eyl|wrz',
  'oct|okt|ott|out|οκτ|окт|říj|list|eki|paź',
  'nov|noe|noi|νοε|ное|listop|stud|kas|lis',
  'dec|dez|déc|dic|δεκ|дек|pros|ara|gru',
];

/** What a word may be within a date, as bits. */
export const NUMBER = 1;
export const MONTH = 2;
export const FEAST = 4;

interface Beginning {
  readonly letters: string;
  readonly role: number;
  /** which month it is */
  readonly month: number;
}

let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined;
let links: ReadonlySet<string> | undefined;

/** Without accents: people leave them out, but in numbers other words would be like them. */
const bare = (lower: string): string => (/^[a-z]+$/.test(lower) ? lower : foldToString(lower));

/** Beginnings of words by their first three letters, where nearly all words fail. */
function collect(): ReadonlyMap<string, readonly Beginning[]> {
  const all = [
    ...NUMBERS.split(' ').map((letters) => ({ letters, role: NUMBER, month: 0 })),
    ...FEASTS.split(' ').map((letters) => ({ letters: bare(letters), role: FEAST, month: 0 })),
    ...MONTHS.flatMap((names, at) =>
      names.split('|').map((letters) => ({ letters: bare(letters), role: MONTH, month: at + 1 })),
    ),
  ];
  return Map.groupBy(all, ({ letters }) => bare(letters).slice(0, 3));
}

function beginningsOf(word: string): readonly Beginning[] {
  beginnings ??= collect();
  const lower = word.toLowerCase();
  const folded = bare(lower);
  const near = beginnings.get(folded.slice(0, 3));
  return near === undefined
    ? NONE
    : near.filter(({ letters, role }) => (role === NUMBER ? lower : folded).startsWith(letters));
}

const NONE: readonly Beginning[] = [];

/** What a word may be: a number, a month, a day with a name. */
export function roleOf(word: string): number {
  let all = 0;
  for (const { role } of beginningsOf(word)) all |= role;
  return all;
}

/** Whether a word may be a number. */
export const isNumber = (word: string): boolean => (roleOf(word) & NUMBER) !== 0;

/** Whether a word is the name of a month in one of our languages, or starts like one. */
export const isMonth = (word: string): boolean => word.length <= 12 && (roleOf(word) & MONTH) !== 0;

/** The months that a word may be. */
export const monthsOf = (word: string): readonly number[] => [
  ...new Set(beginningsOf(word).flatMap(({ month }) => (month > 0 ? [month] : []))),
];

/** Whether something may stand between day, month and year. */
export function isLink(value: string): boolean {
  links ??= new Set([...LINKS.split(' '), ...".,/’'–-"]);
  return links.has(value.toLowerCase());
}
