import { isMonth } from './values.ts';

/** Where a stretch of text begins and ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A house number with its street; offsets are those of the text. */
export interface Street extends Stretch {
  /** a word of it says that it is a street */
  readonly isCalledStreet: boolean;
}

/** Something of the shape of an address; the more points, the surer. */
export interface Shaped {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly points: number;
}

const HOUSE =
  /\d(?<![\p{L}\p{N}_@#+/-]\d)\d{0,3}(?:\s?(?:bis|ter)(?![\p{L}\d]))?\p{L}?(?:[/-]\d{1,4}\p{L}?){0,2}(?![\p{L}\p{N}_@]|[.,:]\d|\s?%)/gu;
/** Characters looked at on either side of a number, and words of a street. */
const REACH = 70;
const MOST_WORDS = 6;
const MOST_NUMBERS = 60;

const MARK =
  /^(?:n[.°ºo]{0,2}|nr\.?|no[.:]?|n[uú]m\.?|n[uú]mero|num[eé]ro|number|č\.?(?:p\.)?|čp\.?|br\.?|бр\.?|номер|№|αρ\.?|αριθ\.?|numarası?|numarali|hausnummer)$/iu;
const PARTICLES = new Set(
  'de del della delle dei degli di do da dos das du des la las los le les el van von der den dem het ten ter zum zur am an im auf op aan e y i of the and na nad pod pri и на του της των τον'.split(
    ' ',
  ),
);
const STREET_WORDS = new Set(
  'rue avenue av av. boulevard boul. bd bd. chemin route place quai allée impasse cours passage sentier square ruelle chaussée faubourg calle c/ cl. avda. avda avenida paseo pº plaza camino carretera carrer ronda travesía privada via viale v.le piazza p.zza corso vicolo largo strada contrada rua r. travessa praça estrada alameda linha quinta lugar bairro rúa ul. ul ulica ulicy ulici ulicą ulice aleja aleje alei al. os. osiedle osiedlu plac placu pl. náměstí nám. nábřeží tř. třída třídě trg trgu put obala prilaz šetalište ул. ул улица улицата бул. бул булевард ж.к. ж.к жк пл. кв. кв квартал οδός οδού οδό λεωφόρος λεωφόρου λεωφ. πλατεία str. str strada stradă bd. bulevardul b-dul bulevard calea aleea sos. șos. șoseaua intrarea piața sokak sok. sok sk. sokağı sokağında cadde cad. cad cd. caddesi caddesinde mah. mah mahallesi mahalle bulvarı blv. straat laan weg plein kade gracht gata väg gatan vägen street road lane drive close row court terrace gardens crescent way walk hill grove mews square park place st st. rd rd. ave ave. ln dr blvd hwy wharf yard view rise parade quay straße strasse gasse platz allee ring damm ufer steig'.split(
    ' ',
  ),
);
const STREET_ENDING =
  /(?:stra(?:ß|ss)e|str\.?|gasse|weg|wegen|platz|allee|ring|damm|ufer|steig|straat|laan|plein|kade|gracht|dijk|singel|hof|gatan|gata|vägen|väg|gränd|torg|backen|stigen|allén|ulice|sokağı|caddesi)$/iu;
const SHORTENED =
  /^(?:\p{L}|str|st|ste|av|avd?a|bd|blvd|boul|dr|prof|gen|św|sv|ul|al|os|pl|nám|tř|sok|sk|cad|cd|mah|blv|ул|бул|пл|кв|ж\.к|св|λεωφ|αγ|șos|sos|ks|kr|hl|kard|marsz)\.$/iu;
/** Before a number, these are no streets: laws, devices, dates. */
const NO_STREET =
  /^(?:art|article|artikel|artículo|artigo|articolo|articolul|art[yí]k\S*|čl\S*|član\S*|член|чл|άρθρο|madde\S*|section|paragra\S*|absatz|abs|satz|recital|version|iphone|windows|android|gdpr|dsgvo|rgpd|avg|rodo|covid|no|nr|order|bestellung|ticket|case|ref|page|seite|chapter|kapitel|flat|unit|apt|apartment|suite|room|since|seit|until|age|tel\p{L}*|тел\p{L}*|τηλ\p{L}*|phone|mobil\p{L}*|handy|cell\p{L}*|cel|móvil|gsm|fax|numer\p{L}*|nummer|number|broj|номер|αριθμ\p{L}*|vers[ií]on|κιν\p{L}*|whatsapp)\.?$/iu;
const LEADS =
  /^(?:in|von|at|bei|aus|from|en|em|na|do|op|te|på|på|[wvuoaвиy]|we|ve|im|στην|στη|στο|στον|във|und|and|et|e|ik|ich|je|i|jag|ja|já|мой|my|mon|mein|mijn|min)$/iu;
const UNIT_BEFORE =
  /(?:flat|unit|apt\.?|apartment|suite|room|floor|appt\.?|appartement|bât\.?|résidence|wohnung)\s[\p{L}\d]{1,6}(?:,\s?\p{Lu}[\p{L}'’]{1,20}(?: \p{Lu}[\p{L}'’]{1,20}){0,2})?,?\s{1,2}$/iu;

const TOWN_BEFORE =
  /(?<=^|[\s,(:])(?:(?:sat(?:ul)?|com(?:una)?|гр|с|град|село|selo|obec|wieś)\.? \p{Lu}[\p{L} ]{1,25}|\d{4,5} \p{Lu}\p{L}{1,20}),\s$/u;

interface Word extends Stretch {
  readonly text: string;
}

const bare = (word: string): string => word.replace(/^["„“”«»'‘(]+|["“”«»’),;:!?]+$/gu, '');
const isCapital = (word: string): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(word);
/** Whether a word says by itself that something is a street. */
export const isStreetWord = (word: string): boolean =>
  STREET_WORDS.has(word.toLowerCase()) || (word.length > 5 && STREET_ENDING.test(word));
const isParticle = (word: string): boolean => PARTICLES.has(word) || /^[dl]['’]\p{L}/u.test(word);

/** All that looks like a street with a number, in either order. Linear: so many words around each of so many numbers. */
export function streetsIn(text: string): Street[] {
  const streets: Street[] = [];
  let numbers = 0;
  for (const { 0: house, index } of text.matchAll(HOUSE)) {
    numbers += 1;
    if (numbers > MOST_NUMBERS) break;
    if (/^0|^\d{2}-\d{3}$|[/-].*[/-]\d{4}$/.test(house)) continue;
    const number = { start: index, end: index + house.length };
    const found = [streetBefore(text, number), streetAfter(text, number)].filter((each) => each !== undefined);
    streets.push(...found);
  }
  return streets;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: from + index,
    end: from + index + word.length,
  }));
}

/** The word that ends before an offset. */
function wordBefore(text: string, from: number, to: number): Word | undefined {
  let end = to;
  while (end > from && text.charAt(end - 1).trim() === '') end -= 1;
  let start = end;
  while (start > from && text.charAt(start - 1).trim() !== '') start -= 1;
  return start < end ? { text: text.slice(start, end), start, end } : undefined;
}

/** "Birkenweg 7", "Rua das Flores, n.º 31". */
function streetBefore(text: string, number: Stretch): Street | undefined {
  // a word stands before, with at most a comma or a mark between
  if (!/[\p{L}.,:°№"”“’»] ?$/u.test(text.slice(Math.max(0, number.start - 2), number.start))) return undefined;
  const from = Math.max(text.lastIndexOf('\n', number.start - 1) + 1, number.start - REACH);
  let word = wordBefore(text, from, number.start);
  while (word && MARK.test(word.text)) word = wordBefore(text, from, word.start);
  const isApart = /[,:]$/u.test(word?.text ?? '');
  const taken: Word[] = [];
  for (; word && taken.length < MOST_WORDS && !(taken.length > 0 && endsClause(word.text));) {
    const before = wordBefore(text, from, word.start);
    // "Obala kneza Branimira"
    if (!belongs(bare(word.text)) && !isStreetWord(before?.text ?? '')) break;
    taken.unshift(word);
    word = before;
  }
  while (taken[0] && !opens(taken[0].text, taken.length)) taken.shift();
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || NO_STREET.test(bare(last.text))) return undefined;
  // a month and a year, or two numbers
  if (/^\d/.test(last.text) || (isMonth(bare(last.text)) && number.end - number.start === 4)) return undefined;
  const names = taken.map((word) => bare(word.text));
  const isCalledStreet = names.some(isStreetWord);
  if ((isApart && !isCalledStreet) || !names.some((name) => /^\p{Lu}\p{L}{2}/u.test(name))) return undefined;
  const lead = /^[(„“"«]/u.test(first.text) ? 1 : 0;
  return { start: withTown(text, first.start + lead), end: number.end, isCalledStreet };
}

/** A sentence or clause ends with this word, unless it is a shortened one. */
const endsClause = (word: string): boolean =>
  /[,;:!?)]$/u.test(word) || (word.endsWith('.') && !SHORTENED.test(bare(word)) && !/^\d+\.$/.test(word));

const belongs = (word: string): boolean =>
  isCapital(word) || isParticle(word) || STREET_WORDS.has(word.toLowerCase()) || /^\d{1,4}\.?$/.test(word);

const opens = (word: string, left: number): boolean => {
  const name = bare(word);
  if (STREET_WORDS.has(name.toLowerCase())) return true;
  return isCapital(name) && !(left > 1 && LEADS.test(name) && name !== 'Im' && name !== 'Na');
};

/** "14 Mill Road", "8 rue des Tilleuls". */
function streetAfter(text: string, number: Stretch): Street | undefined {
  if (!/^,?\s\p{L}/u.test(text.slice(number.end, number.end + 3))) return undefined;
  const line = text.indexOf('\n', number.end);
  const to = Math.min(line < 0 ? text.length : line, number.end + REACH);
  const gap = /^,?\s/u.exec(text.slice(number.end, number.end + 2))?.[0].length ?? 0;
  if (gap === 0 || /\d[ .]$/.test(text.slice(Math.max(0, number.start - 2), number.start))) return undefined;
  const taken: Word[] = [];
  for (const word of wordsIn(text, number.end + gap, to)) {
    if (taken.length === MOST_WORDS || !belongs(bare(word.text).replace(/\.$/u, ''))) break;
    taken.push(word);
    if (endsClause(word.text)) break;
  }
  while (PARTICLES.has(bare(taken.at(-1)?.text ?? ''))) taken.pop();
  const names = taken.map((word) => bare(word.text).replace(/\.$/u, ''));
  const last = taken.at(-1);
  const streetAt = names.findLastIndex(isStreetWord);
  if (!last || !names.some((name) => /\p{Lu}\p{L}{2}/u.test(name))) return undefined;
  const isOne = gap === 1 ? streetAt === 0 || isCapital(names[0] ?? '') : streetAt === 0 && !isCapital(names[0] ?? '');
  if (!isOne || (streetAt < 0 && (isMonth(names[0] ?? '') || NO_STREET.test(names[0] ?? '')))) return undefined;
  const end = last.start + last.text.replace(/[.,;:!?)"”»]+$/u, '').length;
  return { start: withUnit(text, number.start), end, isCalledStreet: streetAt >= 0 };
}

/** "гр. Пример, ул. Първа 1": where the town may stand first, it is called one. */
function withTown(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  return start - (TOWN_BEFORE.exec(before)?.[0].length ?? 0);
}

/** "Flat 3, 18 Example Terrace": the flat may stand first. */
function withUnit(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start);
  return start - (UNIT_BEFORE.exec(before)?.[0].length ?? 0);
}
