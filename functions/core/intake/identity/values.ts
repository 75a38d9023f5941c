import { monthIn, monthsOf } from './date-words.ts';
import { eraDate } from './era-date.ts';
import { CONSONANTS, LETTERS, LETTERS_AND_DIGITS } from './letters.ts';
import { matchesIn } from './matches.ts';
import { mayBeParticle } from './particles.ts';

const EMAIL = new RegExp(
  `(?<![${LETTERS_AND_DIGITS}._%+-])[${LETTERS_AND_DIGITS}][${LETTERS_AND_DIGITS}._%+-]{0,63}@[${LETTERS_AND_DIGITS}-]{1,63}(?:\\.[${LETTERS_AND_DIGITS}-]{1,63}){1,6}`,
  'g',
);

/** E-mail addresses in running text (RFC 5322 dot-atoms, in Latin, Greek or Cyrillic letters: Han and kana stand right beside it). */
export const matchEmails = (text: string): RegExpExecArray[] => matchesIn(text, EMAIL);

const PHONE = /^(?:\+|00|\()?[\d\uff10-\uff19][\d\uff10-\uff19 ()./\u2010-\u2015-]{4,24}[\d\uff10-\uff19]$/;
const CUSTOMER =
  /^(?:\p{Lu}{1,6}[- /]?)?\d[\d -]{2,20}[A-Z]{0,3}$|^[A-Z]{1,4}\d?[-/][A-Z\d][A-Z\d/-]{2,20}$|^(?=[A-Za-z-]{0,12}\d)[A-Za-z\d-]{4,24}$|^(?:[A-Z]{1,4}[.-]?)?\d{1,6}(?:[./-]\d{1,8}){1,3}(?:-[A-Z])?$|^[A-Z]{1,4} \d{1,6}(?:[./-]\d{1,8}){1,3}$|^\d{3,10}\/[A-Z]{1,3}$|^\d{1,6}(?: [A-Z\d]{1,8}){2,5}$|^第[\d-]{3,16}[号號]$/u;
/** "SPORT*44021", "P.038.1142", "1029/b": letters and digits, and signs between them, as a pattern. */
export const MIXED_NUMBER = `(?=[\\d./*~#_-]{0,20}[${LETTERS}])[${LETTERS_AND_DIGITS}]{1,12}(?:[./*~#_-][${LETTERS_AND_DIGITS}]{1,12}){1,4}`;
const MIXED = new RegExp(`^${MIXED_NUMBER}$`);

/** A telephone number: 6 to 15 digits (E.164), blanks and separators between them. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 6 && digits <= 15 && PHONE.test(text);
}

/** A customer or account number: it has digits, and no sentence around it. */
export function isCustomerNumber(text: string): boolean {
  return text.length <= 30 && text.replace(/\D/g, '').length > 2 && (CUSTOMER.test(text) || MIXED.test(text));
}

/** What a person chose to be called: one word, of letters, digits, dots, dashes and underscores. */
export function isAccount(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,39}$/u.test(text) && !/[.-]$/.test(text);
}

const CAPITAL = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’-]{0,29}|(?:\p{Lu}\.){1,3}|(?!Nr|Str)\p{Lu}[${CONSONANTS}]{1,2}\.)$`,
  'u',
);
const TWO_WORDS = /^\p{Lu}[\p{L}'’-]{1,28} \p{Lu}[\p{L}'’-]{1,28}$/u;
const NO_NAME = /[\d@:/<>[\]{}|=+*_"“”?!;]|https?|www/;
/** "Hendrik (Henk) Example", "Edward “Ted” Example": how somebody is called, between his names. */
const CALLED =
  /(?<=\p{L}) (?:\(["“„”'’]?\p{Lu}[\p{L}'’-]{1,19}["“„”'’]?\)|["“„”]\p{Lu}[\p{L}'’-]{1,19}["“”])(?= \p{L})/u;
/** What is shortened within a name, or behind one: "v. d.", "Jr.", "ved.", "Fº". */
const SHORTENED = /^(?:[vdzt]\.|v\.d\.|ved\.?|[Vv]da\.?|[JS]r\.|ml\.|st\.|Fº|[Jj]un\.|[Ss]en\.)$/u;

/** Words of a name, with particles and without. */
const MOST_WORDS = 9;
const MOST_CAPITALS = 6;

/** Whether the text can be a person's name: one to six words with a capital and particles, or CJK characters. */
export function isName(text: string): boolean {
  if (TWO_WORDS.test(text)) return true;
  if (/[("“„”]/.test(text)) return CALLED.test(text) && isName(text.replace(CALLED, ''));
  // what stands in columns is no name
  if (text.length < 2 || text.length > 60 || NO_NAME.test(text) || / {3}/.test(text)) return false;
  if (/^[\u3040-\u30ff\u3400-\u9fff々 ·\u3000]{2,12}$/u.test(text)) return true;
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length > MOST_WORDS) return false;
  let capitals = 0;
  for (const word of words) {
    if (CAPITAL.test(word)) capitals += 1;
    else if (!mayBeWithin(word)) return false;
  }
  return capitals > 0 && capitals <= MOST_CAPITALS;
}

const mayBeWithin = (word: string): boolean =>
  mayBeParticle(word.toLowerCase()) || /^(?:[dl]['’]|[ae][lnrst]-)\p{Lu}/u.test(word) || SHORTENED.test(word);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const IN_WORDS: readonly RegExp[] = [
  /^\d{1,2}(?:\.?[.º°ªη]|st|nd|rd|th|er|-?ви|-?ри|-?ти)?\s(?:of |de |d['’])?\p{L}{3,12}\.?,?\s(?:del? |του |do )?(?:\d{4}|['’]\d{2})\.?$/iu,
  /^\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:\d{4}|['’]\d{2})$/u,
  /^\d{1,2}[-/]\p{L}{3,12}[-/]\d{4}$/u,
];

/** BCP 47 of who writes English and lives where the day stands before the month, or behind it. */
export const BRITISH = 'en-GB';
export const AMERICAN = 'en-US';

/** A date of birth as yyyy-mm-dd where it can be read one way only in this language, else as written; undefined if it is no date. */
export function readBirthDate(text: string, tag = 'en'): string | undefined {
  const value = text.trim().slice(0, 40);
  // the republic's years have three digits
  const numbers =
    /^(?!1\d\d年)(\d{1,4})[º°]?\s?[./年-]\s?(\d{1,2})(?:\s?[./月-]\s?|\s(?=\d{4}))(\d{1,4})\s?[日号號]?\.?$/u.exec(
      value,
    );
  if (numbers) return numericDate(value, [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])], tag);
  const roman = /^(\d{1,2})[. /-]{1,2}([IVX]{1,4})[. /-]{1,2}(\d{4})$/.exec(value);
  if (roman) return iso(Number(roman[3]), ROMAN.indexOf(roman[2] ?? '') + 1, Number(roman[1]));
  const inEra = /[\u3040-\u9fff]|^[MTSHR]\.?\d/u.test(value) ? eraDate(value) : undefined;
  if (inEra) return iso(...inEra) ?? value;
  return /^[\d\s]*$/.test(value) || !IN_WORDS.some((shape) => shape.test(value))
    ? undefined
    : wordDate(value, tag.slice(0, 2));
}

function numericDate(
  written: string,
  [first, second, third]: readonly [number, number, number],
  tag: string,
): string | undefined {
  if (first > 31) return iso(first, second, third);
  if (third < 1900) return written;
  // 03/04/1990 is read differently by who writes English here and there; a dot is European
  const isEither = written.includes('/') && first <= 12 && second <= 12 && first !== second;
  if (isEither && tag === 'en') return written;
  return second > 12 || (isEither && tag === AMERICAN) ? iso(third, first, second) : iso(third, second, first);
}

function wordDate(written: string, tag: string): string {
  const year = /\d{4}/.exec(written)?.[0] ?? '';
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(written)?.[0] ?? '';
  const word = (/\p{L}{3,}/u.exec(written.replace(/\b(?:de|del|of)\b/giu, ''))?.[0] ?? '').toLowerCase();
  const months = monthsOf(word);
  // "listopad" is October in one language and November in another
  const month = months.length === 1 ? months[0] : monthIn(word, tag);
  return month ? (iso(Number(year), month, Number(day)) ?? written) : written;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
