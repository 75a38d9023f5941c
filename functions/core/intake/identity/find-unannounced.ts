import type { Hit } from '../reader/match-phrases.ts';
import type { Found, Line } from './line.ts';
import { readBirthDate } from './values.ts';

/** Digits in groups as telephone numbers are written; a lone group of digits is none. */
const PHONE =
  /(?<![\p{L}\d.,/@_-])(?:(?:\+\d{1,3}|\(?0\d{0,4}\)?)(?:[ /.-]{1,2}\(?\d{2,6}\)?){1,5}|[1-9]\d{1,4}(?:[ -]\d{2,5}){1,4})(?![\p{L}\d@_-]|[.,]\d)/gu;
const UNBROKEN = /(?<![\p{L}\d.,/@_-])(?:\+\d{9,14}|0\d{8,11}|1[3-9]\d{9})(?![\p{L}\d@_-]|[.,]\d)/gu;
/** "AT-55120", "CN-22-90817". */
const NUMBER = /(?<![\p{L}\d_-])[A-Z]{2}-\d{2,8}(?:-\d{2,8})?(?![\p{L}\d_-])/gu;
const HANDLE = /(?<![\p{L}\d@./_-])\p{Ll}[\p{Ll}\d.]{0,30}_[\p{Ll}\d._]{1,30}(?![\p{L}\d@_-])/gu;
const DATE = /(?<!\d)\d{1,4}\s?[./年-]\s?\d{1,2}\s?[./月-]\s?\d{1,4}日?(?!\d)/gu;
/** Whose number it is instead. */
const YOURS =
  /call.?cent|hotline|help ?line|agent|colleague|kolleg|collega|collègue|compañer|colega|medarbet|συνάδελφ|служител|çalışan|客服|担当/iu;
/** Characters between the word for birth and the date. */
const NEAR = 160;
/** What a number belongs to that is no person's. */
const OTHERS = ['order', 'bill'];
const BEFORE = 15;

/**
 * What a mail states without a label: its only telephone number, its only number of the shape of a customer's, its only word of the
 * shape of an account, and the date after the word for birth. Two of a kind say that one is somebody else's.
 */
export function findUnannounced(lines: readonly Line[], hits: readonly Hit[], found: readonly Found[]): Found[] {
  const has = (type: Found['type']) => found.some((each) => each.type === type);
  const isTaken = ({ start, end }: Span) => found.some((each) => start < each.end && end > each.start);
  const isCalled = ({ start }: Span) =>
    hits.some(({ concept, end }) => concept === 'says phone' && end <= start && start - end < 6);
  const isOthers = ({ start }: Span) =>
    hits.some((hit) => OTHERS.includes(hit.concept) && hit.end <= start && start - hit.end < BEFORE);
  const only = (type: Found['type'], spans: readonly Span[]): Found[] => {
    const left = spans.filter((span) => !isTaken(span) && (isCalled(span) || !isOthers(span)));
    const [first] = left;
    return first && !has(type) && new Set(left.map(({ value }) => value)).size === 1 ? [{ type, ...first }] : [];
  };
  const digits = lines.filter(({ text }) => /\d{2}/.test(text));
  const underscores = lines.filter(({ text }) => text.includes('_'));
  return [
    ...only('phone', [...spansOf(digits, PHONE), ...spansOf(digits, UNBROKEN)].filter(isNumberOfPhone)),
    ...only('customer-number', spansOf(digits, NUMBER)),
    ...only('account', spansOf(underscores, HANDLE)),
    ...(has('date-of-birth') ? [] : bornOn(lines, hits, found)),
  ];
}

interface Span {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Lines that list what is to be changed or erased tell nothing of whose it is. */
const LISTED = 80;

function spansOf(lines: readonly Line[], shape: RegExp): Span[] {
  const read = lines.filter(({ text, isMatter }) => !isMatter || text.length > LISTED);
  return read.flatMap(({ text, start }) =>
    [...text.matchAll(shape)]
      .filter(({ index }) => !YOURS.test(text.slice(Math.max(0, index - 80), index)))
      .map(({ 0: value, index }) => ({
        value,
        start: start + index,
        end: start + index + value.length,
      })),
  );
}

function isNumberOfPhone({ value }: Span): boolean {
  const digits = value.replace(/\D/g, '').length;
  return (
    digits >= 8 &&
    digits <= 15 &&
    !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value) &&
    !/^\d{1,3}(?:[ .]000)+$/.test(value)
  );
}

/** The last whole date soon after the word for birth, for a wrong one is named before the right one; or the one beside the name. */
function bornOn(lines: readonly Line[], hits: readonly Hit[], found: readonly Found[]): Found[] {
  const born = hits.find(({ concept }) => concept === 'says born');
  const dates = born || found.length > 0 ? spansOf(lines, DATE).filter(({ value }) => isBirthDate(value)) : [];
  const isBeside = ({ start }: Span) =>
    found.some(({ type, end }) => type === 'name' && start >= end && start - end < 4);
  const isAfter = ({ start }: Span) => born !== undefined && start >= born.end && start - born.end < NEAR;
  const last = dates.findLast((date) => isAfter(date)) ?? dates.find((date) => isBeside(date));
  return last ? [{ type: 'date-of-birth', ...last, value: readBirthDate(last.value) ?? last.value }] : [];
}

/** A later year is that of an appointment more often than a newborn's. */
const LATEST = 2025;

/** A day that there is, in a year in which a living person can be born. */
function isBirthDate(value: string): boolean {
  const numbers = (value.match(/\d+/g) ?? []).map(Number);
  const [year = 0] = numbers.filter((number) => number >= 1900 && number <= LATEST);
  const rest = numbers.filter((number) => number !== year);
  const short =
    rest.length === 2 && rest.every((number) => number >= 1 && number <= 31) && rest.some((number) => number <= 12);
  return year > 0 && short && !(rest.includes(31) && rest.includes(2)) && readBirthDate(value) !== undefined;
}
