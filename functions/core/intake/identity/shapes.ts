import { isMonth } from './date-words.ts';
import { eraYear } from './era-date.ts';
import { CAPITALS, LETTERS, LETTERS_AND_DIGITS, SMALL_LETTERS, withLetters } from './letters.ts';
import { readBirthDate } from './values.ts';
import { matchesIn } from './matches.ts';

/** Something in the text that looks like an identifier. */
export interface Span {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const DIGITS = new RegExp(
  String.raw`(?<![${LETTERS_AND_DIGITS}@_.+/-])(?<!\d,)(?:\+|\(\+?)?\d(?:[\d ()/\u2010-\u2015-]|\.(?! )){5,34}\d(?![${LETTERS_AND_DIGITS}@_-]|[.,]\d)`,
  'g',
);
/** Groups as telephone numbers have them: a country or a nought first, or nine to eleven digits in groups. */
const PHONE = new RegExp(
  [
    /^\(?\+\d{1,3}\)?[\d ()./-]{6,18}$/,
    /^00[1-9][\d ()./-]{8,16}$/,
    /^\(?0 ?\d{1,5}\)?[ ./-]{0,3}\d[\d ./-]{4,12}$/,
    /^\(\d{2,4}\)[ -]?\d{3,5}[ -]?\d{4}$/,
    /^\d{3}[ .-]\d{3}[ .-]\d{3,4}$/,
    /^\d{2,3}[ .]\d{2,3}[ .]\d{2}[ .]\d{2}$/,
    /^1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/,
    /^\d{4}[ -]\d{3}[ -]\d{3,4}$/,
    /^3\d{2} \d{4} \d{3}$/,
    /^\d{2}-\d{3}-\d{2}-\d{2}$/,
    /^0 ?\(\d{3,4}\)[ \d-]{7,13}$|^0\d{1,4}\(\d{1,4}\)\d{3,4}$/,
    /^[679]\d{8}$/,
    /^\(?\d{2}\)?[ -]?9\d{4}-\d{4}$|^\d{2} \d{4}-\d{4}$/,
    /^[26-9]\d{4} \d{5}$|^3\d{2} \d{7}$|^\d{2} \d{4} \d{4}$/,
    /^\d{4}(?:-\d{6}|(?: \d{2}){3})$/,
    /^\d{5} \d{2} \d{3}$|^3\d{2} \d{2} \d{3} \d{3,4}$/,
    /^\(\d{2,4}\)[ -]?\d[\d -]{5,9}\d$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Whether digits stand in groups as those of a telephone number do: 8 to 15 of them, and no date. */
export function looksLikePhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < (value.startsWith('00') ? 11 : 8) || digits > 15) return false;
  if (digits < 11 && readBirthDate(value) !== undefined) return false;
  if (/^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,3}(?:[ .]000)+)$/.test(value)) return false;
  return PHONE.test(value.replace(/[\u2010-\u2015]/g, '-'));
}

/** Digits in groups, as they stand; "030 123, 45" is two. */
export function digitGroupsIn(text: string): Span[] {
  return /\d(?:[ ()./-]{0,3}\d){6}/.test(text) ? spansOf(text, DIGITS).map(withoutOpening) : [];
}

/** "(030 123456)": a bracket that ends behind the number is none of it. */
const withoutOpening = (span: Span): Span =>
  span.value.startsWith('(') && !span.value.includes(')')
    ? { value: span.value.slice(1), start: span.start + 1, end: span.end }
    : span;

const CODE = new RegExp(
  String.raw`(?<![${LETTERS_AND_DIGITS}@_./-])(?:(?:[${CAPITALS}]{1,5}[-/])?[${CAPITALS}]{1,5}[-/ .]?|(?:[${CAPITALS}]\.){2,3}-?|[\u30a1-\u30fa]{1,3}-)?\d{1,10}(?:[-/]?(?:[${CAPITALS}]{1,5}|\d{1,8})(?![${SMALL_LETTERS}])|-[a-z](?![${LETTERS_AND_DIGITS}@_-])| \d{1,6}(?![.,]\d)| [${CAPITALS}] \d{2,6}(?![.,]?\d)){0,4}(?: [${CAPITALS}](?=[,;)\n]|\.?\s*$|\. [${CAPITALS}][${LETTERS}’']{0,14} [${SMALL_LETTERS}]))?(?![${LETTERS_AND_DIGITS}@_]|[.,-]\d)`,
  'g',
);
const CODE_HERE = new RegExp(CODE.source, 'y');

/** With letters, of Canada, Britain and Ireland. */
const POSTCODE = /^(?:[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4})$/;

/** Numbers of the state, of post and trade, and of a court's case. */
const PUBLIC =
  /^(?:DNI|NIE|NIF|CIF|CEP|IČO?|DIČ|NIP|REGON|PESEL|EAN|IBAN|VAT|CPF|CNPJ|CNP|CUI|OIB|ЕИК|ЕГН|ΑΦΜ|ΑΜΚΑ|BTW|BSN|VKN|NEPH)[ .:-]|^[CT]-\d{1,4}\/\d\d$/u;
/** A sum, a time, or a part of a house. */
const COUNTED =
  /^\s?(?:[€$£¥₺%]|(?:kr|zł|zl|Kč|lei|лв|euros?|eur|EUR|CHF|PLN|RON|TL|days|Tagen?|jours|días|dias|giorni|dagen|dni|dnů|dagar|dana|дни|zile|gün|ημέρες|μέρες|(?:bus|bte|box) \d+)(?!\p{L}))/u;

/** Whether it can be the number of a customer or contract: no date, no telephone number, no year. */
export function looksLikeCode(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  const hasLetters = /\p{L}/u.test(value);
  if (POSTCODE.test(value) || PUBLIC.test(value)) return false;
  if (/^\d{1,2}[-/.]X?[IVX]{1,3}[-/.](?:19|20)\d\d$/.test(value)) return false;
  if (digits < 2 || value.length < 4 || looksLikePhone(value) || isDated(value)) return false;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value) && /(?:19|20)\d{2}/.test(value)) return false;
  return hasLetters ? value.length > 4 : digits > 4 || (/[-/]/.test(value) && digits > 3);
}

/** "12.05.88", or a date with its year; "19-77-03" is none. */
function isDated(value: string): boolean {
  const short = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?['’]?\d{2}$/.exec(value);
  if (!short) return /(?:19|20)\d\d|\p{Ll}|年/u.test(value) && readBirthDate(value) !== undefined;
  const [, day = '', month = ''] = short;
  // "44-10-17"
  if (/^[3-9]\d-(?:0\d|1[0-2])-(?:[012]\d|3[01])$/.test(value)) return true;
  return Math.max(Number(day), Number(month)) < 32 && Math.min(Number(day), Number(month)) < 13;
}

/** Numbers of the shape of a customer's; only of some shape where one is given. */
export function codesIn(text: string, shape?: RegExp): Span[] {
  return spansOf(text, CODE).filter(({ value }) => (shape?.test(value) ?? true) && looksLikeCode(value));
}

/** "ID 551203": the word is none of the number. */
export const withoutId = (span: Span): Span =>
  span.value.startsWith('ID ') ? { ...span, value: span.value.slice(3), start: span.start + 3 } : span;

/** A telephone number, whose digits stand apart. */
const ONE_BY_ONE = /^\d(?:[ \u2010-\u2015-]{1,3}\d){5}/;
/** The number of a customer at this place. */
export function codeHere(text: string, at: number): string | undefined {
  CODE_HERE.lastIndex = at;
  const value = CODE_HERE.exec(text)?.[0];
  if (
    value === undefined ||
    ONE_BY_ONE.test(text.slice(at, at + 20)) ||
    /^(?:19\d\d|20[0-4]\d)$/.test(value) ||
    PUBLIC.test(value)
  )
    return undefined;
  if (COUNTED.test(text.slice(at + value.length, at + value.length + 12))) return undefined;
  return value.replace(/\D/g, '').length > 1 && value.length > 2 ? value : undefined;
}

const YEAR = String.raw`(?:(?:19|20)\d{2}|['’]\d{2}(?!\d))`;
const NUMERIC = String.raw`\d{1,4}\s?[./年-]\s?\d{1,2}(?:\s?[./月-]\s?\d{1,4}[日号號]?| (?:19|20)\d\d)`;
const ROMAN = String.raw`\d{1,2}[. ]{1,2}(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})[. ]{1,2}(?:19|20)\d{2}`;
const IN_WORDS = String.raw`\d{1,2}(?:\.?[.º°ªη]|st|nd|rd|th|er|-?ви|-?ри|-?ти)? (?:of |de |d['’])?[${LETTERS}]{3,12}\.?,? (?:del? |του |do )?${YEAR}|[${LETTERS}]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|\d{1,2}([-/])[${LETTERS}]{3,12}\1(?:19|20)\d{2}`;
/** "1990年5月3日", "昭和四十年五月三日", "91年的4月3号", "一九五一年三月初八", "昭40・5・3", "S40.5.3" */
const HAN_NUMBER = '[\\d\\uff10-\\uff19一二三四五六七八九十〇零○元]';
const ERA = '(?:西暦|明治|大正|昭和|平成|令和|民国|民國|[明大昭平])';
const IN_HAN = String.raw`(?:${ERA}${HAN_NUMBER}{1,4}|${HAN_NUMBER}{2,4})(?:年|ねん)(?:[(（][^()（）]{1,8}[)）])?[の的、,\s]?(?:${HAN_NUMBER}{1,3}(?:月|がつ)[の的初]?${HAN_NUMBER}{1,3}[日号號]?(?:にち)?|\d{1,2}/\d{1,2})|[MTSH明大昭平]\.?\d{1,2}[./年・]\d{1,2}[./月・]\d{1,2}日?(?!\d)`;
const DATE = new RegExp(
  `(?<![${LETTERS}\\d])(?:${IN_WORDS}(?!\\d)|${NUMERIC}(?!\\d)|${ROMAN}(?!\\d))|(?<![a-z\\d])(?:${IN_HAN})`,
  'gi',
);

const HAS_YEAR = /(?:19|20)\d\d|年|ねん|['’]\d\d|[MTSH明大昭平]\.?\d{1,2}[./・]\d/;

/** Whole dates, in digits or words, that can be days of birth: a real day of a year from 1900 on. */
export function datesIn(text: string): Span[] {
  return !HAS_YEAR.test(text) ? [] : spansOf(text, DATE).filter(({ value }) => isDay(value));
}

const WORDS = withLetters(/\p{L}{3,}/gu);

function isDay(value: string): boolean {
  if (/年|ねん|^[MTSH明大昭平]/u.test(value) && !/^\d{4}年\d{1,2}月\d/.test(value)) return true;
  if (/[. ][IVX]+[. ]/.test(value)) return readBirthDate(value) !== undefined;
  const words = value.match(WORDS);
  if (words) return words.some(isMonth) && readBirthDate(value) !== undefined;
  const numbers = (value.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number >= 1900 && number <= 2100) ?? 0;
  const rest = numbers.filter((number) => number !== year);
  const short =
    rest.length === 2 && rest.every((number) => number >= 1 && number <= 31) && rest.some((number) => number <= 12);
  return year > 0 && short && !(rest.includes(31) && rest.includes(2)) && readBirthDate(value) !== undefined;
}

const LETTER = String.raw`${LETTERS}\u3040-\u9fff`;
const SHORT = new RegExp(
  String.raw`(?<![${LETTER}\d./-])\d{1,2}[./-] ?\d{1,2}[./-] ?['’]?\d{2}(?![\d${LETTER}]|[./-]\d)`,
  'g',
);

/** Days with a year of two digits: "3.4.71". */
export function shortDatesIn(text: string): Span[] {
  return !/\d[./-] ?\d{1,2}[./-]/.test(text) ? [] : spansOf(text, SHORT).filter(({ value }) => isDated(value));
}

/** The year of a date, where it is written in digits; of two digits it is one of the last century's, unless it is one of this. */
export function yearOf(value: string): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(value)?.[0];
  if (year !== undefined) return Number(year);
  const inEra = /年|ねん|^[MTSH明大昭平]/u.test(value) ? eraYear(value) : undefined;
  if (inEra !== undefined) return inEra;
  const short = /['’](\d{2})$/.exec(value)?.[1];
  return short === undefined ? undefined : Number(short) + (Number(short) > THIS_CENTURY ? 1900 : 2000);
}

/** A year of two digits above this is one of the last century. */
const THIS_CENTURY = 30;
/** Nobody who writes is younger, where nothing says that a date is one of birth. */
const YOUNGEST = 8;

/** Whether a date is old enough for one of birth in a mail of that year; of no year nothing is known. */
export const isOldEnough = ({ value }: Pick<Span, 'value'>, year: number | undefined): boolean =>
  year !== undefined && (yearOf(value) ?? 0) <= year - YOUNGEST;

/** Whether something stands where nothing was found yet. */
export const isFree = ({ start, end }: Omit<Span, 'value'>, found: readonly Omit<Span, 'value'>[]): boolean =>
  !found.some((each) => start < each.end && end > each.start);

function spansOf(text: string, shape: RegExp): Span[] {
  return matchesIn(text, shape).map(({ 0: whole, index }) => {
    const value = whole.trimEnd();
    return { value, start: index, end: index + value.length };
  });
}
