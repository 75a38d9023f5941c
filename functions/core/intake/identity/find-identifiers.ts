import type { ClaimedIdentifier, IdentifierType, Place } from '../reading.ts';
import type { Concept, Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { countryCode } from './countries.ts';
import { labelOf, plain } from './labels.ts';
import { EMAIL, isAccount, isCustomerNumber, isName, isPhone, readBirthDate } from './values.ts';
import type { Found, Line } from './line.ts';
import { besideName } from './find-beside-name.ts';
import { countryOfResidence } from './find-country.ts';
import { statedAddress } from './find-address.ts';
import type { Sender } from './sender.ts';
import { statedNames } from './find-names.ts';
import { findInProse } from './find-in-prose.ts';
import { findUnannounced } from './find-unannounced.ts';

/** Identifiers of one text, and the country it says the person lives in. */
export interface Stated {
  readonly identifiers: readonly ClaimedIdentifier[];
  readonly residence: string | undefined;
}

/** What the reader heard in this text. */
export interface Context {
  /** name and address in the header */
  readonly sender: Sender;
  readonly language: Language | undefined;
  readonly hits: readonly Hit[];
  /** the year that the mail bears in its header */
  readonly year: number | undefined;
}

const MAX_LINES = 400;
/** A line that lists what is to be changed is shorter; in a sentence the right address comes after the wrong one. */
const SENTENCE = 80;
const MAX_LINE = 1_200;
/** "Name: …" of a contact form; the person's own words come below "Message:". */
const FORM_MESSAGE =
  /^(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|meddelande|zpráva|μήνυμα|poruka|съобщение|mesaj|メッセージ|本文|お問い合わせ内容|留言|消息)\s?[:：]$/iu;

/** Finds what the text itself states about the person, each with its place; nothing is guessed or completed. */
export function findIdentifiers(text: string, where: Place['in'], { language, hits, sender, year }: Context): Stated {
  const lines = linesOf(text, hits);
  const own = lines.slice(
    lines.findIndex(
      ({ text, value }) => value === '' && /[:：]\s{0,9}$/.test(text.slice(-10)) && FORM_MESSAGE.test(text.trim()),
    ) + 1,
  );
  const found = [...labelled(own), ...findInProse(own, hits)];
  const has = (type: IdentifierType): boolean => found.some((each) => each.type === type);
  const named = statedNames(
    own,
    found.filter(({ type }) => type === 'name'),
    { hits, language, sender },
  );
  if (named.length > 0) {
    for (let at = found.length - 1; at >= 0; at -= 1) if (found[at]?.type === 'name') found.splice(at, 1);
    found.push(...named);
  }
  if (!has('country')) found.push(...countryOfResidence(own, hits, language));
  const names = found.filter(({ type }) => type === 'name');
  if (!has('postal-address') && /\d/.test(text)) found.push(...statedAddress(text, { lines: own, hits, names }));
  if (names.length > 0) found.push(...besideName(own, { found, year }).filter(({ type }) => !has(type)));
  found.push(...findUnannounced(own, { hits, found, language, sender, year }));
  const emails = statedEmails(own, { hits, sender });
  const all = distinct([...found, ...emails]).map((each) => ({ ...each, in: where }));
  const countries = all.filter(({ type }) => type === 'country').map(({ value }) => countryCode(value));
  const inAddress = all
    .filter(({ type }) => type === 'postal-address')
    .map(({ value }) => countryCode(value.split(',').at(-1) ?? ''));
  return { identifiers: all, residence: [...countries, ...inAddress].find((code) => code !== undefined) };
}

function linesOf(text: string, hits: readonly Hit[]): Line[] {
  const verbs = hits.filter(({ concept }) => concept === 'fix' || concept === 'erase');
  const concerns = (what: Concept, from: number, to: number): boolean =>
    verbs.some(({ concept, start, end }) => concept === what && start >= from && end <= to);
  const lines: Line[] = [];
  let start = 0;
  let listsMatter = false;
  for (const raw of text.split('\n', MAX_LINES)) {
    const end = start + raw.length;
    if (raw.trim() === '') listsMatter = false;
    const isMatter = listsMatter || (raw.length > 40 && concerns('fix', start, end));
    lines.push(lineOf(raw.slice(0, MAX_LINE), start, isMatter));
    // "Please change the following:" makes what is listed below the matter of the request
    if (verbs.length > 0 && /[:：]\s{0,4}$/.test(raw.slice(-5))) {
      const intro = start + lastSentence(raw, raw.length);
      listsMatter ||= concerns('fix', intro, end) || concerns('erase', intro, end);
    }
    start = end + 1;
  }
  return lines;
}

const STOPS = ['. ', '! ', '? ', '。'];

/** Where the last sentence before an offset begins. */
function lastSentence(text: string, before: number): number {
  let start = 0;
  for (const stop of STOPS) start = Math.max(start, text.lastIndexOf(stop, before - 1) + 1);
  return start;
}

function colonIn(text: string): number {
  const plainColon = text.indexOf(':');
  const wide = text.indexOf('：');
  return plainColon < 0 || (wide >= 0 && wide < plainColon) ? wide : plainColon;
}

function lineOf(text: string, start: number, isMatter: boolean): Line {
  const unlabelled = { text, start, label: undefined, value: '', valueStart: start, isMatter };
  const colon = colonIn(text);
  if (colon < 1 || colon > 60) return unlabelled;
  const after = text.slice(colon + 1);
  const value = after.trim();
  // more than one sentence is no value
  if (/[.!?] {1,2}\p{Lu}\p{L}* \p{Ll}/u.test(value)) return unlabelled;
  const label = labelOf(plain(text.slice(lastSentence(text, colon), colon)));
  return { ...unlabelled, label, value, valueStart: start + colon + 1 + after.indexOf(value.slice(0, 1)) };
}

/** "Label: value" lines; a value may also stand on the lines below its label. */
function labelled(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  const firstName = lines.findIndex(({ label, value }) => label === 'name' && value !== '');
  let ofCompany = false;
  lines.forEach((line, at) => {
    if (line.isMatter) return;
    if (line.label === 'company') ofCompany = true;
    if (line.label === 'name' || line.text.trim() === '') ofCompany = false;
    if (line.label === undefined || line.label === 'company' || ofCompany) return;
    const located = line.label === 'address' || line.label === 'place' || line.label === 'country';
    // an address above the name is the addressee's, or the one to be corrected
    if (located && at < firstName) return;
    found.push(...readLabel(line, lines, at));
  });
  return lastAddress(found);
}

function readLabel(line: Line, lines: readonly Line[], at: number): Found[] {
  const below = line.value === '' ? belowLabel(lines, at) : [];
  const values = line.value === '' ? below : [{ text: line.value, start: line.valueStart }];
  switch (line.label) {
    case 'name':
      return values.slice(0, 1).flatMap((value) => checked('name', value, isName));
    case 'phone':
      return values.flatMap((value) => checked('phone', value, isPhone));
    case 'customer':
      return values.slice(0, 1).flatMap((value) => checked('customer-number', value, isCustomerNumber));
    case 'account':
      return values.slice(0, 1).flatMap((value) => checked('account', value, isAccount));
    case 'born':
      return values.slice(0, 1).flatMap(({ text, start }) => {
        const date = readBirthDate(text);
        return date === undefined
          ? []
          : [{ type: 'date-of-birth', value: date, start, end: start + text.length } as const];
      });
    case 'address':
      return values.slice(0, 1).flatMap((value) => addressFrom(value, lines.slice(at + 1, at + 4)));
    case 'country':
      return values
        .slice(0, 1)
        .flatMap((value) => checked('country', value, (text) => countryCode(text) !== undefined));
    default:
      return [];
  }
}

interface Value {
  readonly text: string;
  readonly start: number;
}

function belowLabel(lines: readonly Line[], at: number): Value[] {
  const values: Value[] = [];
  for (const line of lines.slice(at + 1, at + 5)) {
    if (line.text.trim() === '' || line.label !== undefined) break;
    const bullet = /^\s{0,6}(?:[-*•]\s{0,3})?/.exec(line.text)?.[0].length ?? 0;
    values.push({ text: line.text.slice(bullet).trim(), start: line.start + bullet });
  }
  return values;
}

function checked(type: IdentifierType, { text, start }: Value, fits: (text: string) => boolean): Found[] {
  const value = text.replace(/[.,;]$/, '').trim();
  return fits(value) ? [{ type, value, start, end: start + value.length }] : [];
}

/** Street, and the labelled place and country on the next lines. */
function addressFrom(street: Value, next: readonly Line[]): Found[] {
  if (
    street.text.length < 4 ||
    street.text.length > 200 ||
    street.text.includes('@') ||
    !/[\d\p{Lo}]/u.test(street.text)
  )
    return [];
  const parts = [street.text];
  let end = street.start + street.text.length;
  for (const line of next) {
    if (line.label !== 'place' && line.label !== 'country' && line.text.trim() !== '') break;
    if (line.value === '') continue;
    parts.push(line.value);
    end = line.valueStart + line.value.length;
  }
  return [{ type: 'postal-address', value: parts.join(', '), start: street.start, end }];
}

/** Of several addresses the last is the person's: a correction names the new one first, identification comes at the end. */
function lastAddress(found: readonly Found[]): Found[] {
  const last = found.findLast(({ type }) => type === 'postal-address');
  return found.filter((each) => each.type !== 'postal-address' || each === last);
}

/**
 * Addresses in the text; where one is to be corrected, or data is to go to another provider, only what is like the person's name or the
 * one that the mail came from.
 */
function statedEmails(lines: readonly Line[], { hits, sender }: Pick<Context, 'hits' | 'sender'>): Found[] {
  const goesElsewhere = hits.some(({ concept }) => concept === 'portability' || concept === 'switch');
  const isOwn = ({ value }: Found): boolean => value === sender.address || isAlike(value, sender);
  const isPersonal = (each: Found): boolean => !/^[a-z]+@/.test(each.value) || isOwn(each);
  const stated = lines.flatMap((line) => {
    const found = emailsIn(line);
    if (found.length === 0 || !(line.isMatter || goesElsewhere)) return found;
    return line.isMatter
      ? found.slice(line.text.length > SENTENCE ? -1 : Infinity).filter(isOwn)
      : found.filter(isPersonal);
  });
  return stated.length > 0 ? stated : lines.flatMap(emailsIn).filter(({ value }) => value === sender.address);
}

/** Whether a part of an address starts like a word of the sender's name or address. */
function isAlike(address: string, { words, local }: Sender): boolean {
  const parts = plain(address.split('@', 1)[0] ?? '').split(' ');
  return [...words, ...local].some((word) => word.length > 2 && parts.some((part) => part.includes(word.slice(0, 4))));
}

function emailsIn(line: Line): Found[] {
  if (!line.text.includes('@')) return [];
  return [...line.text.matchAll(EMAIL)].map((match) => {
    const start = line.start + match.index;
    const value = match[0].replace(/[.-]$/, '');
    return { type: 'email', value, start, end: start + value.length };
  });
}

function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ type, value }) => {
    const key = `${type} ${value.toLowerCase()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
