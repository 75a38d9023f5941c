import { beginsLike, byStart } from './values.ts';

/** How numbers begin in our languages that have letters: those of days, and those that years are put together from. */
const NUMBERS =
  'vij dod twi pie fyr fjä tret rou δωδ τρια εικ δεκ εβδ fir sec thi fou fif six sev eig nin ten ele twe thir ers zwe dri vie fün sec sie ach neu zeh elf zwö zwa drei pre deu tro qua cin sei sep hui dix onz dou tre vin uno dos tre cua och nue die onc doc cat qui dic vei pri doi trê set oit nov dez doz tri due cin ott un und ven een eer twe zev zes neg tie twa der pie dru trz czw pią szó sió ósm dzi jed dwu för and fem sjä sju ått nio tio tol fjo tju prv čtv pát šes sed osm dev des dva tře dva pet čet treć πρώ δύο δευ τρε τρί τέσ τετ πέν πέμ έξι έκτ επτ εφτ οκτ οχτ ενν δέκ έντ δώδ είκ τρι пър вто тре чет пет шес сед осе осм дев дес еди два три înt doi trei pat cin șas șap opt nou zec uns dou bir iki üç dör beş alt yed sek dok on yir otu tho hun for one two ein um unu ένα één mil cen soi nov och ses set tys tis osi dwa sto stê χίλ χιλ ογδ ενε εξή πεν σαρ хил две сто mie sut bin yüz yet kır ell osa șai šez hvi';
/** What stands between day, month and year. */
const LINKS =
  'of the de del della di do da dos du le la el den der des dem am im în lui al dne dnia dn o v w z roku roka r rok year an anno año ano anul luna ziua dias días jour giorno dzień dan dana u jahr jahre jahres år året του της τον μηνός μήνα έτους στις στη την на от god godine godina година г van op y e i en et och și και и a à et yılı yılının';
/** How days with a name begin. */
const FEASTS =
  'christmas new heiligabend weihnacht silvester neujahr noël nochebuena navidad nochevieja natal natale capodanno ferragosto epifania kerst oudjaar nieuwjaar wigili sylwest trzech juldag julafton nyår trettondag midsommar štědr silvestr vánoc χριστουγ πρωτοχρον πρωτομαγ badnjak božić silvestrov sveta коледа бъдни нова гергьов crăciun ajun revelion bobotea yılbaşı';
let numbers: ReadonlySet<string> | undefined;
let links: ReadonlySet<string> | undefined;
let feasts: ReturnType<typeof byStart> | undefined;

/** Whether a word may be a number. */
export function isNumber(word: string): boolean {
  numbers ??= new Set(NUMBERS.split(' '));
  const lower = word.toLowerCase();
  return numbers.has(lower.slice(0, 3)) || numbers.has(lower.slice(0, 4));
}

/** Whether something may stand between day, month and year. */
export function isLink(value: string): boolean {
  links ??= new Set(LINKS.split(' '));
  return /^[.,/’'–-]$/.test(value) || links.has(value.toLowerCase());
}

/** Whether a day with a name may begin so. */
export function isFeast(value: string): boolean {
  feasts ??= byStart(FEASTS.split(' '));
  return beginsLike(feasts, value.toLowerCase());
}
