import type { ClaimedIdentifier, IdentifierType, Place } from '../reading.ts';
import { daysOf } from './birth-days.ts';
import { bornOn } from './born-on.ts';
import { countryCode, countryNamed } from './countries.ts';
import { statedEmails } from './find-emails.ts';
import { COLON, DIGIT, type Found, type Line } from './line.ts';
import { linesOf } from './lines-of.ts';
import { besideName, nameBeforeAddress } from './find-beside-name.ts';
import { isOtherKind } from './other-kind.ts';
import { isQuoted } from './quoted.ts';
import { countryBehind, countryOfResidence } from './find-country.ts';
import { statedAddress } from './find-address.ts';
import { inNominative, writersName } from './find-names.ts';
import { livesIn } from './lives-in.ts';
import { kinName } from './kin-name.ts';
import { agreesWholly } from './late-name.ts';
import type { Voice } from './name-after.ts';
import { isLawyers, speaksForAnother } from './relative.ts';
import { withCommas } from './rows.ts';
import type { Sender } from './sender.ts';
import { greetedFrom, signedTown } from './signed-town.ts';
import { tell } from './telling.ts';
import { standingOf, type Standing, type Whole } from './whose.ts';
import { findInProse } from './find-in-prose.ts';
import { labelled } from './find-labelled.ts';
import { labelledName } from './fullest-name.ts';
import { findUnannounced } from './find-unannounced.ts';
import { withWholeYears } from './whole-year.ts';

/** Identifiers of one text, and the country it says the person lives in. */
export interface Stated {
  readonly identifiers: readonly ClaimedIdentifier[];
  readonly residence: string | undefined;
}

export const NOTHING_STATED: Stated = { identifiers: [], residence: undefined };

/** What the reader heard in this text. */
export interface Context extends Voice {
  /** the year that the mail bears in its header */
  readonly year: number | undefined;
}

/** "Name: …" of a contact form; the person's own words come below "Message:". */
const FORM_MESSAGE =
  /^(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|meddelande|zpráva|μήνυμα|poruka|съобщение|mesaj|メッセージ|本文|お問い合わせ内容|留言|消息)\s?[:：]$/iu;

/** Finds what the text itself states about the person, each with its place; nothing is guessed, and nothing completed but the century of a year of birth. */
export function findIdentifiers(written: string, where: Place['in'], voice: Context): Stated {
  const { hits, language, sender, year } = voice;
  const text = withCommas(written);
  const lines = belowForm(linesOf(text, hits));
  const labels = labelled(lines, language).map((each) => (isName(each) ? inNominative(each) : each));
  // whose matter it is: of whom a mail is written for, else who writes
  const kin = kinName(lines, voice);
  const own = labels.find(isName);
  const isAboutKin = kin !== undefined && hits.some((hit) => speaksForAnother(hit) || hit.concept === 'says kin');
  const name = kin ?? (own ? labelledName(own, lines, sender) : writersName(lines, voice));
  const names = name ? [inNominative(name)] : labels.filter(isName);
  let whole: Whole | undefined;
  const standing = (each: Found): Standing => {
    whole ??= wholeOf(text, { ...voice, names, isAboutKin });
    return standingOf(each, whole);
  };
  const found = name ? labels.filter((each) => !isName(each)) : labels;
  add(found, findInProse(lines, hits, standing));
  if (name) add(found, names);
  const read = unlisted(lines);
  const days = daysOf(read, year);
  if (!has(found, 'date-of-birth'))
    add(found, bornOn(read, { hits, found: names, days, isAboutKin: kin !== undefined }));
  addPlaces(found, { text, lines, names, voice, isAboutKin });
  if (names.length > 0) addMissing(found, besideName(lines, { found, days, standing, tag: language?.tag ?? 'en' }));
  add(found, findUnannounced(read, { text, hits, found, days, language, sender, standing }));
  const isClients = kin !== undefined && hits.some(({ concept }) => concept === 'client');
  const known = found.filter(
    (each) =>
      !(isClients && isLawyers(each, names)) &&
      !isOtherKind(text, each, found) &&
      (!isQuoted(text, each) || isOwnName(each, sender)),
  );
  add(known, statedEmails(lines, { hits, sender, standing }));
  const identifiers = distinct(withWholeYears(known, text, { year, tag: language?.tag }), where);
  return { identifiers, residence: residenceOf(identifiers, language?.tag) };
}

interface Places {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly names: readonly Found[];
  readonly voice: Context;
  readonly isAboutKin: boolean;
}

/** Adds country and address, and the name that an address tells. */
function addPlaces(found: Found[], { text, lines, names, voice, isAboutKin }: Places): void {
  const { hits, language, sender } = voice;
  if (!has(found, 'country')) add(found, countryOfResidence(lines, hits, language));
  if (!has(found, 'postal-address') && lines.some(hasDigit))
    addMissing(found, statedAddress(text, { lines, hits, names, sender: sender.words, language, isAboutKin }));
  const address = found.find(isAddress);
  const tag = language?.tag ?? 'en';
  if (!address) add(found, isAboutKin ? placeLabelled(lines) : townOf(text, { lines, names, hits, tag }));
  if (address) addMissing(found, [...countryAtEnd(address), ...countryBehind(text, address, tag)].slice(0, 1));
  if (address && !has(found, 'name')) add(found, nameBeforeAddress(text, address));
}

/** The town that is signed with or labelled, else the one that somebody says he lives in. */
function townOf(
  text: string,
  { lines, names: [name], hits, tag }: Pick<Places, 'lines' | 'names'> & { hits: Voice['hits']; tag: string },
): Found[] {
  const signed = name ? signedTown(text, name, tag) : [];
  const told = signed.length > 0 ? signed : placeLabelled(lines);
  const lives = told.length > 0 ? told : livesIn(text, hits, tag);
  return lives.length > 0 || !name ? lives : greetedFrom(text, tag);
}

/** "Place: Melford", where no street is told. */
function placeLabelled(lines: readonly Line[]): Found[] {
  return lines
    .filter(({ label, value, isMatter }) => label === 'place' && !isMatter && /^\p{Lu}[\p{L} .'’-]{2,40}$/u.test(value))
    .map(({ value, valueStart: start }) => ({ type: 'postal-address', value, start, end: start + value.length }));
}

const isName = ({ type }: Found): boolean => type === 'name';
/** A letter may have been addressed so: "Dear Ann Example, your friends are waiting". */
const isOwnName = (each: Found, sender: Sender): boolean => isName(each) && agreesWholly(each.value, sender);

function has(found: readonly Found[], type: IdentifierType): boolean {
  for (const each of found) if (each.type === type) return true;
  return false;
}

const isAddress = ({ type }: Found): boolean => type === 'postal-address';
const hasDigit = ({ holds }: Line): boolean => (holds & DIGIT) !== 0;

function add(found: Found[], more: readonly Found[]): void {
  for (const each of more) found.push(each);
}

/** Adds of several those of kinds of which none was found. */
function addMissing(found: Found[], more: readonly Found[]): void {
  const missing = more.filter(({ type }) => !has(found, type));
  add(found, missing);
}

function residenceOf(identifiers: readonly Found[], tag = 'en'): string | undefined {
  for (const { type, value } of identifiers) {
    const code = type === 'country' ? countryNamed(value, tag) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

const MAX_FORM_MESSAGE = 30;

const isFormMessage = ({ text, value, holds }: Line): boolean =>
  (holds & COLON) !== 0 && value === '' && text.length < MAX_FORM_MESSAGE && FORM_MESSAGE.test(text.trim());

/** What the person wrote in a form, or all of it. */
function belowForm(lines: readonly Line[]): readonly Line[] {
  const message = lines.findIndex(isFormMessage);
  return message < 0 ? lines : lines.slice(message + 1);
}

function wholeOf(
  text: string,
  {
    language,
    hits,
    sender,
    names,
    isAboutKin,
  }: Voice & { readonly names: readonly Found[]; readonly isAboutKin: boolean },
): Whole {
  const isFor = isAboutKin || hits.some(speaksForAnother);
  const told = language ? tell(text, language) : [];
  return { text, hits, language, sender, names: names.map(({ value }) => value), isFor, isAboutKin, told };
}

const isListed = (line: Line): boolean => line.isListed;
const unlisted = (lines: readonly Line[]): readonly Line[] =>
  lines.some(isListed) ? lines.filter((line) => !line.isListed) : lines;

/** The country that an address ends with. */
function countryAtEnd({ value, end }: Found): Found[] {
  const [all = '', last = ''] = /(?:, | \()([^,()]{3,40})\)?$/.exec(value) ?? [];
  const to = all.endsWith(')') ? end - 1 : end;
  return last === '' || countryCode(last) === undefined
    ? []
    : [{ type: 'country', value: last, start: to - last.length, end: to }];
}

/** Each once, with where it stands. */
function distinct(found: readonly Found[], where: Place['in']): ClaimedIdentifier[] {
  const distinct: ClaimedIdentifier[] = [];
  for (const { type, value, start, end } of found)
    if (!distinct.some((each) => each.type === type && each.value.toLowerCase() === value.toLowerCase()))
      distinct.push({ type, value, start, end, in: where });
  return distinct;
}
