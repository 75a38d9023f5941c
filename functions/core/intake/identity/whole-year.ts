import type { Found } from './line.ts';
import { AMERICAN, BRITISH, readBirthDate } from './values.ts';
import { wordedDate } from './worded-date.ts';

/** Day and month in either order, and two digits of the year: "16.6.97", "3/11/94"; the year first where it is no day: "44-10-17". */
const SHORT = /^(\d{1,2})([./-]) ?(\d{1,2}) ?[./–-] ?['’]?(\d{2})$/;
/** "3 feb. '88" */
const IN_WORDS = /^(\d{1,2}\D{1,18}?\p{L}{3,12}\.?,? )(?:del? )?['’]?(\d{2})$/u;
const LAST_DAY = 31;

/** "961117", "19961117" */
const ROW = /^(\d\d|(?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const LONG_ROW = 8;

/** "NN1 4ZZ" and "CA 93701" tell which of day and month comes first. */
const BRITISH_POSTCODE = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])/;
const AMERICAN_POSTCODE =
  /(?<![A-Z\d])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?(?!\d)/;

/** The language by which dates are read: of English, as it is written where somebody lives. */
function languageOfDates(found: readonly Found[], tag: string): string {
  const place = found.find(({ type }) => type === 'postal-address')?.value;
  if (tag !== 'en' || place === undefined) return tag;
  if (BRITISH_POSTCODE.test(place)) return BRITISH;
  return AMERICAN_POSTCODE.test(place) ? AMERICAN : tag;
}

/**
 * Days of birth as they are read in the language of the mail, with the whole year, where two digits of it are told: nobody was born after the
 * mail, nor a hundred years before.
 */
export function withWholeYears(
  found: readonly Found[],
  text: string,
  { year, tag = 'en' }: { readonly year: number | undefined; readonly tag: string | undefined },
): readonly Found[] {
  if (tag === 'ja' || !found.some(isBirth)) return found;
  if (tag === 'zh')
    return found.map((each) => (isBirth(each) ? { ...each, value: inWest(each.value, text, year) } : each));
  const language = languageOfDates(found, tag);
  return found.map((each) => (isBirth(each) ? withWholeYear(inWhole(each, text), year, language) : each));
}

/** "88年8月18日", "80/09/16" */
const OF_TWO_DIGITS = /^(\d\d)[年/.-](\d{1,2})[月/.-](\d{1,2})[日號号]?$/u;
/** What is written so in Taiwan and Hong Kong alone. */
const TRADITIONAL = /[們這請資號電會對刪個貴]/u;
const OF_REPUBLIC = /民[國国]/u;
const BEFORE_REPUBLIC = 1911;

/** A day of the Western count: where traditional letters are written, or it is said so, two digits are a year of the republic's. */
function inWest(value: string, text: string, year: number | undefined): string {
  const plain = value.replace(/[(（][^()（）]{1,8}[)）]/u, '');
  const [, digits, month = '', day = ''] = OF_TWO_DIGITS.exec(plain) ?? [];
  const whole = digits === undefined ? undefined : yearOfTwo(digits, value.includes('年'), { text, year });
  return readBirthDate(whole === undefined ? plain : `${whole}-${month}-${day}`) ?? value;
}

function yearOfTwo(
  digits: string,
  isInHan: boolean,
  { text, year }: { readonly text: string; readonly year: number | undefined },
): number | undefined {
  const told = Number(digits);
  if (OF_REPUBLIC.test(text) || (isInHan && TRADITIONAL.test(text))) return BEFORE_REPUBLIC + told;
  return isInHan && year !== undefined ? told + (told > year % 100 ? 1900 : 2000) : undefined;
}

/** "… quatre-vingt-dix" of "quatre-vingt-dix-neuf": with the words that are joined to its last one. */
function inWhole(found: Found, text: string): Found {
  const rest = /\p{L}$/u.test(found.value)
    ? (/^(?:-\p{L}+)+/u.exec(text.slice(found.end, found.end + 40))?.[0] ?? '')
    : '';
  return rest === '' ? found : { ...found, value: found.value + rest, end: found.end + rest.length };
}

const isBirth = ({ type }: Found): boolean => type === 'date-of-birth';

function withWholeYear(found: Found, year: number | undefined, tag: string): Found {
  const { value } = found;
  const whole =
    (year === undefined ? undefined : wholeDate(value, year, tag)) ??
    readBirthDate(value, tag) ??
    wordedDate(value, tag.slice(0, 2));
  return whole === undefined ? found : { ...found, value: whole };
}

function wholeDate(value: string, year: number, tag: string): string | undefined {
  const of = (digits: string): string => `${Number(digits) > year % 100 ? 19 : 20}${digits}`;
  const words = IN_WORDS.exec(value);
  if (words) return readBirthDate(`${words[1] ?? ''}${of(words[2] ?? '')}`.replace(/ del? /u, ' '), tag);
  const [, first = '', mark = '', second = '', last = ''] = SHORT.exec(value) ?? [];
  if (first === '') return inRow(value, of, tag);
  if (Number(first) > LAST_DAY) return readBirthDate(`${of(first)}-${second}-${last}`);
  // "03/04/94" is read differently by Europeans and Americans
  if (tag.startsWith('en') && mark === '/') return isoOf(readBirthDate(`${first}/${second}/${of(last)}`, tag));
  return readBirthDate(`${first}.${second}.${of(last)}`);
}

/** The year first in Swedish, or where it can be nothing else. */
function inRow(value: string, of: (digits: string) => string, tag: string): string | undefined {
  const [, year = '', month = '', day = ''] = ROW.exec(value) ?? [];
  if (year === '') return undefined;
  if (value.length === LONG_ROW) return `${year}-${month}-${day}`;
  return tag === 'sv' || Number(year) > LAST_DAY ? `${of(year)}-${month}-${day}` : undefined;
}

const isoOf = (date: string | undefined): string | undefined => (date?.includes('-') === true ? date : undefined);
