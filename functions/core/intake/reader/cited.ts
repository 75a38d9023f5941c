import { NUMERALS, numeral } from './chinese-numerals.ts';

/** An article and the paragraphs, letters or items of it that are cited with it. */
export interface Article {
  readonly number: string;
  readonly parts: readonly string[];
}

/** Articles cited together, and where the last of them ends. */
export interface Cited {
  readonly articles: readonly Article[];
  readonly start: number;
  readonly end: number;
}

/** So much of a text can a list of articles take. */
const LIST = 120;
/** "15", "16.", "20.º": no date and no year. */
const NUMBER = /[\s.]{0,3}(\d{1,3})(?!\d|\.\d{2})(?:\.?[ºª°]|\.(?=\s))?/uy;
const AND =
  /\s{0,2}(?:[,;&/]\s{0,2}(?:(?:and|und|et|en|och|[yeiи]|oraz|și|ve|και)\s)?|(?:and|und|sowie|et|en|och|samt|και|και το|și|si|ve|ile|oraz|[yeiuи])\s)(?:(?:art|άρθρ|чл|čl)\p{L}{0,8}\.?\s?)?(?=\.?\d)/iuy;
/** Of Czech articles: elsewhere "15 a 22" is a range. */
const CZECH_AND = /\sa\s(?:čl\p{L}{0,6}\.?\s?)?(?=\d)/iuy;
/** "15 to 22" are all rights, and none. */
const RANGE =
  /\s?(?:[\-–—~～〜至à]|to|through|bis|t\/m|tot|till|au|al?|hasta|ao|a até|do|až|až do|až po|până la|έως|ως|до|から)\s?(?:art\.?\s?)?(?:§?\s?1798\.)?\d{2}/iuy;
const PARTS = [
  // "18.1.a", "11/1-g"
  /(?:[./](?=\d(?!\d)|\p{L})|-(?=\p{L}))([\d\p{L}])(?![\p{L}\d])/uy,
  // "(3)", "(c) and (d)"
  /(?:(?:\s?,|\s(?:and|und|et|[ey]|ve))\s|\s?-?)\(\s?([\p{L}\d]{1,4})\s?\)/iuy,
  // "Abs. 3", ", § 2º", "ust. 1 lit. c"
  /(?:\s(?:and|und|et|[eyi]|ve))?[\s,]{0,3}(?:§{1,2}|n\.?[ºo°]|(?:abs|satz|lit|buchst|nr|ust|odst|písm|par|пар|παρ|στοιχ|εδ|al[ií]|al|ал|б|буква|т|lid|onder|sub|sta|st|toč|comma|let|apartado|ap|inc|núm|pkt|punkt|point|led|fıkra)\p{L}{0,9}\.?)\s{0,2}[("„«]?(\d{1,2}|[ivx]{1,5}|\p{L})(?:[ºª]|(?![\p{L}\d]))[.)"“”»°΄'’]{0,2}/iuy,
  // "18, I e II"
  /(?:,?\s|\se\s)([IVX]{1,5})(?![\p{L}\d])/uy,
];

/** What a sticky expression matches at a place. */
function at(expression: RegExp, text: string, place: number): RegExpExecArray | null {
  expression.lastIndex = place;
  return expression.exec(text);
}

/** Reads "15(1), 17 and 20" from a place on; none where nothing is cited, or a range. `sign` is the word for "article". */
export function citedAfter(whole: string, from: number, sign: string): Cited | undefined {
  const text = whole.slice(from, from + LIST);
  const isCzech = /^č/iu.test(sign);
  const articles: Article[] = [];
  let end = 0;
  let place = 0;
  for (let number = at(NUMBER, text, 0); number; number = at(NUMBER, text, place)) {
    const { parts, end: behind } = partsAfter(text, place + number[0].length);
    articles.push({ number: number[1] ?? '', parts });
    end = behind;
    const next = (isCzech ? at(CZECH_AND, text, end) : null) ?? at(AND, text, end);
    if (!next && at(RANGE, text, end)) return undefined;
    if (!next) break;
    place = end + next[0].length;
  }
  return articles.length > 0 ? { articles, start: from, end: from + end } : undefined;
}

function partsAfter(text: string, from: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let end = from;
  const next = (): RegExpExecArray | null =>
    at(RANGE, text, end)
      ? null
      : PARTS.reduce<RegExpExecArray | null>((found, part) => found ?? at(part, text, end), null);
  for (let part = next(); part; part = next()) {
    parts.push((part[1] ?? '').toLowerCase());
    end += part[0].length;
  }
  return { parts, end };
}

/** "incisos I e II do art. 18", "paragraph 3 of Article 7": what stands before. */
const PARTS_BEFORE =
  /(?:inc|§|par|apartado|al[íi]nea|ust|odst|stav)\p{L}{0,9}\.?\s?((?:[\s,eyand]{0,5}(?:\d{1,2}|[IVX]{1,5})\b[.ºª)]{0,2}){1,5})\s(?:d[oael]l{0,2}['’]?|of|van|din|od)\s?$/u;

/** The parts named before an article word. */
export function partsBefore(text: string, start: number): string[] {
  const found = PARTS_BEFORE.exec(text.slice(Math.max(0, start - 50), start));
  return (found?.[1] ?? '').toLowerCase().match(/\d{1,2}|[ivx]+/gu) ?? [];
}

/** "17. maddesi", "7 ve 11/1-e maddeleri": Turkish puts the number first, and after it the letter: "11. maddesinin (c) ve (ç) bentleri". */
const BEFORE =
  /(?<![\d.,/])\d{1,2}(?:(?:[/-]|[\s.,]{1,3}(?:ve\s)?)(?:\d{1,2}|\(?\p{L}\)?)(?!\p{L})){0,6}['’.\s]{0,3}(?:[a-zıüğ]{2,4}\s)?$/u;
const LETTERS = /^[\s\S]{0,40}?(?=\sben[dt])/u;

export function citedBefore(text: string, sign: { start: number; end: number }): Cited | undefined {
  const from = Math.max(0, sign.start - 50);
  const found = BEFORE.exec(text.slice(from, sign.start));
  if (!found) return undefined;
  const cited = citedAfter(text.slice(0, sign.start), from + found.index, 'madde');
  const [behind] = LETTERS.exec(text.slice(sign.end, sign.end + 60)) ?? [''];
  const letters = behind.match(/(?<![\p{L}\d])[a-hçğ](?![\p{L}\d])/gu) ?? [];
  return (
    cited && {
      articles: cited.articles.map(({ number, parts }) => ({ number, parts: [...parts, ...letters] })),
      start: cited.start,
      end: sign.end,
    }
  );
}

const CJK = new RegExp(`^\\s?([${NUMERALS}、，,及和与與・\\sA-Z]{1,20})[条條]`, 'u');
const CJK_PART = new RegExp(`^[、，,及和与與]?第?[(（]?([${NUMERALS}]{1,4})[)）]?[款项項号號]`, 'u');
const CJK_NUMBER = new RegExp(`[${NUMERALS}]+[A-Z]?`, 'gu');
/** Contracts have articles, too. */
const NO_LAW = /(?:規約|规约|約款|条款|合同|契約|契約書|协议|協議|章程|細則|定款)[》」』]?$/u;

/** "第四十五条第三款", "第33条、第34条". */
export function citedInChinese(text: string, sign: { start: number; end: number }): Cited | undefined {
  const before = text.slice(Math.max(0, sign.start - 6), sign.start);
  const found = CJK.exec(text.slice(sign.end, sign.end + 24));
  if (!found || NO_LAW.test(before) || /(?:[至到~～〜\-－]|から|乃至)$/u.test(before)) return undefined;
  let end = sign.end + found[0].length;
  const parts: string[] = [];
  for (let part = CJK_PART.exec(text.slice(end, end + 12)); part; part = CJK_PART.exec(text.slice(end, end + 12))) {
    parts.push(String(numeral(part[1] ?? '')));
    end += part[0].length;
  }
  if (/^(?:[至到~～〜\-－]|から|乃至)/u.test(text.slice(end, end + 2))) return undefined;
  const numbers = (found[1] ?? '').match(CJK_NUMBER) ?? [];
  return { articles: numbers.map((number) => ({ number: numbered(number), parts })), start: sign.start, end };
}

/** "35G", "四十五". */
function numbered(written: string): string {
  const [letter = ''] = /[A-Z]$/u.exec(written) ?? [];
  return `${numeral(written.slice(0, written.length - letter.length))}${letter.toLowerCase()}`;
}
