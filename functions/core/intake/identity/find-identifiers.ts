import type { ClaimedIdentifier, IdentifierType, Place } from '../reading.ts';
import type { Concept, Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { bornOn } from './born-on.ts';
import { codeAt } from '../code-at.ts';
import { countryCode } from './countries.ts';
import { labelOf, plain } from './labels.ts';
import { statedEmails } from './find-emails.ts';
import { COLON, kindsIn, type Found, type Line } from './line.ts';
import { besideName, nameBeforeAddress } from './find-beside-name.ts';
import { isOtherKind } from './other-kind.ts';
import { countryOfResidence } from './find-country.ts';
import { statedAddress } from './find-address.ts';
import type { Sender } from './sender.ts';
import { inNominative, writersName } from './find-names.ts';
import { kinName } from './kin-name.ts';
import type { Voice } from './name-after.ts';
import { hasNoAccount, standingOf, type Standing, type Whole } from './whose.ts';
import { findInProse } from './find-in-prose.ts';
import { labelled } from './find-labelled.ts';
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
const MAX_LINE = 1_200;
/** A line that lists what is to be changed is shorter. */
const LISTED = 80;
const FOR_SOMEBODY: readonly string[] = ['child', 'client', 'deceased'];
/** "Name: …" of a contact form; the person's own words come below "Message:". */
const FORM_MESSAGE =
  /^(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|meddelande|zpráva|μήνυμα|poruka|съобщение|mesaj|メッセージ|本文|お問い合わせ内容|留言|消息)\s?[:：]$/iu;

/** Finds what the text itself states about the person, each with its place; nothing is guessed or completed. */
export function findIdentifiers(text: string, where: Place['in'], { language, hits, sender, year }: Context): Stated {
  const lines = linesOf(text, hits);
  const own = lines.slice(lines.findIndex(isFormMessage) + 1);
  const labels = labelled(own);
  const isName = ({ type }: Found): boolean => type === 'name';
  const labelledNames = labels.filter(isName);
  const voice = { hits, language, sender };
  // whose matter it is: of whom a mail is written for, else who writes
  const kin = kinName(own, voice);
  const name = kin ?? (labelledNames.length > 0 ? undefined : writersName(own, voice));
  const named = name ? [inNominative(name)] : [];
  const names = name ? named : labelledNames;
  let whole: Whole | undefined;
  const standing = (each: Found): Standing => {
    whole ??= wholeOf(text, { ...voice, names, isAboutKin: kin !== undefined });
    return standingOf(each, whole);
  };
  const said = [...labels, ...findInProse(own, hits, standing)];
  const found = [...said.filter((each) => !(isName(each) && named.length > 0)), ...named];
  const has = (type: IdentifierType): boolean => found.some((each) => each.type === type);
  if (!has('date-of-birth')) found.push(...bornOn(unlisted(own), { hits, found: names, year }));
  if (!has('country')) found.push(...countryOfResidence(own, hits, language));
  if (!has('postal-address') && /\d/.test(text))
    found.push(
      ...statedAddress(text, { lines: own, hits, names, sender: sender.words, language }).filter(
        ({ type }) => !has(type),
      ),
    );
  if (!has('country')) found.push(...found.flatMap(countryAtEnd));
  const address = found.find(({ type }) => type === 'postal-address');
  if (address && !has('name')) found.push(...nameBeforeAddress(text, address));
  if (names.length > 0) found.push(...besideName(own, { found, year, standing }).filter(({ type }) => !has(type)));
  found.push(...findUnannounced(own, { text, hits, found, language, sender, year, standing }));
  const emails = statedEmails(own, { hits, sender, standing });
  const all = distinct([...found.filter((each) => !isOtherKind(text, each, found)), ...emails]).map((each) => ({
    ...each,
    in: where,
  }));
  const countries = all.filter(({ type }) => type === 'country').map(({ value }) => countryCode(value));
  return { identifiers: all, residence: countries.find((code) => code !== undefined) };
}

const MAX_FORM_MESSAGE = 30;
const isFormMessage = ({ text, value, holds }: Line): boolean =>
  (holds & COLON) !== 0 && value === '' && text.length < MAX_FORM_MESSAGE && FORM_MESSAGE.test(text.trim());

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
  const isFor = isAboutKin || hits.some(({ concept }) => FOR_SOMEBODY.includes(concept));
  const known = { text, hits, language, sender, names: names.map(({ value }) => value), isFor };
  return { ...known, isStranger: hasNoAccount(known) };
}

const unlisted = (lines: readonly Line[]): Line[] => lines.filter(({ isListed }) => !isListed);

/** The country that an address ends with. */
function countryAtEnd({ type, value, end }: Found): Found[] {
  const last = value.split(', ').at(-1) ?? '';
  if (type !== 'postal-address' || !value.includes(', ') || countryCode(last) === undefined) return [];
  return [{ type: 'country', value: last, start: end - last.length, end }];
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
    if (listsMatter && raw.trim() === '') listsMatter = false;
    const isMatter = listsMatter || (raw.length > 40 && concerns('fix', start, end));
    lines.push(lineOf(raw.slice(0, MAX_LINE), start, { isMatter, isListed: listsMatter && raw.length < LISTED }));
    // "Please change the following:" makes what is listed below the matter of the request
    if (verbs.length > 0 && /[:：]\s{0,4}$/.test(raw.slice(-5))) {
      const intro = start + lastSentence(raw, raw.length);
      listsMatter ||= concerns('fix', intro, end) || concerns('erase', intro, end);
    }
    start = end + 1;
  }
  return lines;
}

/** Where the last sentence before an offset begins: after ". ", "! ", "? " or "。". */
function lastSentence(text: string, before: number): number {
  let next = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const code = codeAt(text, at);
    if (code === 0x3002 || (next === 32 && (code === 46 || code === 33 || code === 63))) return at + 1;
    next = code;
  }
  return 0;
}

function colonIn(text: string): number {
  const plainColon = text.indexOf(':');
  const wide = text.indexOf('：');
  return plainColon < 0 || (wide >= 0 && wide < plainColon) ? wide : plainColon;
}

function lineOf(text: string, start: number, { isMatter, isListed }: Pick<Line, 'isMatter' | 'isListed'>): Line {
  const holds = kindsIn(text);
  const unlabelled = { text, start, label: undefined, value: '', valueStart: start, isMatter, isListed, holds };
  if ((holds & COLON) === 0) return unlabelled;
  const colon = colonIn(text);
  if (colon < 1 || colon > 60) return unlabelled;
  const after = text.slice(colon + 1);
  const value = after.trim();
  // more than one sentence is no value
  if (/[.!?] {1,2}\p{Lu}\p{L}* \p{Ll}/u.test(value)) return unlabelled;
  const label = labelOf(plain(text.slice(lastSentence(text, colon), colon)));
  return { ...unlabelled, label, value, valueStart: start + colon + 1 + after.indexOf(value.slice(0, 1)) };
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
