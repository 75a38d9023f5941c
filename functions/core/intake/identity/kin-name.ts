import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { countryNamed } from './countries.ts';
import { plain } from './labels.ts';
import { DIGIT, type Found, type Line } from './line.ts';
import { agreesWholly, GONE, namedAs } from './late-name.ts';
import { heardAfter, nameAt, type Heard, type Voice } from './name-after.ts';
import { senderOf, type Sender } from './sender.ts';
import { datesIn, shortDatesIn, type Span } from './shapes.ts';
import { isTitle as isTitleWord, untitled, withoutCourtesy } from './titles.ts';
import { isName } from './values.ts';

/** Who is spoken for. */
const ACTS: readonly string[] = ['child', 'client', 'deceased'];
/** Characters after a name within which something of the person is told. */
const SOON = 60;
const TELLS: readonly string[] = [
  'says born',
  'says customer',
  'says client',
  'says live',
  'says handle',
  'says account',
];

/** "My late husband Alan Example, born …": in a mail for somebody it is about him. */
export function kinName(lines: readonly Line[], voice: Voice): Found | undefined {
  const { hits, sender } = voice;
  const told = toldName(lines, voice);
  if (told) return told;
  const isForSomebody = hits.some(({ concept }) => ACTS.includes(concept));
  for (const hit of hits) {
    const heard = hit.concept === 'says kin' ? heardAfter(hit, lines) : undefined;
    if (!heard) continue;
    const name = nameAt(untitledOf(heard), senderOf(undefined)) ?? nameBefore(hit, heard.line);
    if (!name || !isWhole(name.value) || agreesWholly(name.value, sender)) continue;
    if (isForSomebody || isAbout(name, hit, { line: heard.line, hits })) return name;
  }
  return isForSomebody || hits.some(({ concept }) => concept === 'says kin') ? namedAs(lines, voice) : undefined;
}

/** Whether a mail is about whom it names: its writer acts for them, they died, or more is told of them. */
function isAbout(name: Found, hit: Hit, { line, hits }: { line: Line; hits: readonly Hit[] }): boolean {
  const at = (place: number): number => place - line.start;
  return (
    ACTING.test(line.text.slice(at(hit.start))) ||
    LATE.test(line.text.slice(0, at(name.start))) ||
    GONE.test(line.text.slice(at(name.end), at(name.end) + 40)) ||
    (!isTitle(hit, line) && isToldOf(name, line, hits))
  );
}

/** What goes before a name that stands for it. */
function untitledOf(heard: Heard): Heard {
  const [title = ''] = heard.rest.split(' ', 1);
  return isTitleWord(title)
    ? { ...heard, rest: heard.rest.slice(title.length + 1), at: heard.at + title.length + 1 }
    : heard;
}

/** Who acts for somebody says so. */
const ACTING =
  /^(?:acts? for|executors? (?:of|for)|estate of|widow(?:er)? of|witwer? von|veu(?:ve|f) de|viud[ao] de|vedov[ao] di|viúv[ao] de|weduwe|wdow|änk|vdov|udov|χήρα|вдов|văduv|vertret|treed op|optreed|vertegenw|repr[eé]sent|rappresent|assisto|zastup|företräder|mandat|reprezint)/iu;

/** More than a first name. */
const isWhole = (name: string): boolean => name.includes(' ') || /^[\u3400-\u9fff]{3,4}$/u.test(name);

const isTitle = (hit: Hit, { text, start }: Line): boolean =>
  TITLE_ALONE.test(text.slice(hit.start - start, hit.end - start));

/** Something of the person follows: in brackets, or a date, a number, a place. */
function isToldOf({ end }: Found, { text, start }: Line, hits: readonly Hit[]): boolean {
  const isTold = hits.some((hit) => TELLS.includes(hit.concept) && hit.start >= end && hit.start - end < SOON);
  return isTold || /^\s?[(（]/u.test(text.slice(end - start, end - start + 3));
}

/** "Mr" before a name says of nobody alone that a mail is about him. */
const TITLE_ALONE =
  /^(?:herrn?|de heer|mevrouw|dhr|mw|monsieur|madame|mm?e?|don|doña|d|dª|senhora?|sra?|d[oa] senhora?|signora?|sig|sig ra|pan|pana|panią?|paní|κύριος|κυρία|κ|gospodina?|gospođ[ae]|господин|госпожа|г.н|г.жа|domnul(?:ui)?|doamn(?:a|ei)|sayın|partner)\.?$/iu;

/** "Ann Example, my mother, born …" */
function nameBefore(hit: Hit, { text, start }: Line): Found | undefined {
  const before = text.slice(Math.max(0, hit.start - start - 70), hit.start - start);
  const found = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}), \p{L}{0,6} ?$/u.exec(before);
  if (!found) return undefined;
  const at = hit.start - before.length + found.index;
  return { type: 'name', value: found[1] ?? '', start: at, end: at + (found[1] ?? '').length };
}

const OWN: readonly string[] = ['says iAm', 'says perhaps'];
type Ears = Voice;

const HAN_OR_KANA = String.raw`\u3040-\u30ff\u3400-\u9fff々`;
/** A name, and between it and a date a bracket or a comma and at most the word for birth. */
const BESIDE_DATE = new RegExp(
  String.raw`((?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|della|di|da|dos|van|von|der|den|la|le) ){0,2}\p{Lu}[\p{L}'’-]+){0,3}|[\u3400-\u9fff々]{1,4}[ 　][${HAN_OR_KANA}]{1,5}|(?<=うちの|子の|の|[儿女兒]子?|我家)[${HAN_OR_KANA}]{2,5})(?:\s?([,(（、，])|(?=\s\p{Ll}))([^,()\d（）]{0,25})$`,
  'u',
);
const OURS =
  /^(?:our|my|unsere?|meine?|notre|mon|ma|nuestr[oa]|mi|noss[oa]|meu|minha|(?:nostr|mi)[oa]|onze|mijn|nasza?|mój|moja|vår|min|náš|naše|můj|moje|naša?|moj|наш\p{L}*|ο|η)\s/iu;
const CJK_LETTER = /[\u3040-\u30ff\u3400-\u9fff]/u;
const OURS_EASTERN = /(?:うちの|子の|我家|[儿女兒]子?)$/u;
/** Who is gone. */
const LATE =
  /(?:(?<!\p{L})(?:the )?late|verstorben\p{L}*|selige[rn]?|feue?|difunt[oa]|defunt[oa]|falecid[oa]|wijlen|zmarł\p{L}*|śp|ś\.\s?p|avlidn[ae]|zesnul\p{L}*|nebožt\p{L}*|pokojn\p{L}*|μακαρίτ\p{L}*|покойн\p{L}*|răposat\p{L}*|rahmetli|merhum)\.?\s\P{Lu}{0,24}$|[先亡故][夫父母妻]$|亡き$/iu;

/** "Alan Example (born 2 May 1950)": with the day of birth beside the name, a mail is about somebody else than its sender. */
function toldName(lines: readonly Line[], ears: Ears): Found | undefined {
  for (const line of lines) {
    if (line.label !== undefined || (line.holds & DIGIT) === 0) continue;
    for (const date of [...datesIn(line.text), ...shortDatesIn(line.text)]) {
      const found = nameBeside(line, date, ears);
      if (found) return found;
    }
  }
  return undefined;
}

function nameBeside(line: Line, date: Span, { hits, sender, language }: Ears): Found | undefined {
  const told = toldBeside(line, date, hits);
  if (!told) return undefined;
  const { shown, end, start } = told;
  const value = withoutCourtesy(shown);
  if (
    !isMeant(told, hits) ||
    !(told.isOurs || isWhole(value)) ||
    !isName(value) ||
    isKin(shown, end, hits) ||
    isCountry(value, language)
  )
    return undefined;
  const isOwn = hits.some((hit) => OWN.includes(hit.concept) && hit.end >= start - 2 && hit.end < end);
  if (isOwn || isSenders(value, sender)) return undefined;
  return { type: 'name', value, start: end - shown.length, end: end - shown.length + value.length };
}

/** What stands before a date and could be a name, without titles and words for relatives; places in the whole text. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly mark: string;
  readonly between: string;
  /** "our daughter" */
  readonly isOurs: boolean;
  /** where the date ends */
  readonly until: number;
}

const isRightBefore = ({ concept, end }: Hit, date: number): boolean =>
  concept === 'says born' && end <= date && date - end < 5;

function toldBeside({ text, start }: Line, date: Span, hits: readonly Hit[]): Told | undefined {
  const isApart = /[,(（、，]/u.test(text.slice(Math.max(0, date.start - 27), date.start));
  // "Ann Example born 2 May 1950"
  if (!isApart && !hits.some((hit) => isRightBefore(hit, start + date.start))) return undefined;
  const from = Math.max(0, date.start - 100);
  const beside = BESIDE_DATE.exec(text.slice(from, date.start));
  if (!beside) return undefined;
  const [, whole = '', mark = '', between = ''] = beside;
  const [first, end] = [start + from + beside.index, start + from + beside.index + whole.length];
  const kin = hits.filter((hit) => hit.concept === 'says kin' && hit.end >= first - 2 && hit.end < end);
  const lead = Math.max(OURS.exec(whole)?.[0].length ?? 0, ...kin.map((hit) => hit.end - first));
  const before = text.slice(0, first - start);
  const isOurs =
    kin.length > 0 || lead > 0 || OURS_EASTERN.test(before) || OURS.test(before.split(' ').slice(-2).join(' '));
  const shown = untitled(whole.slice(lead).trimStart());
  return { shown, mark, between, isOurs, start: first, end, until: start + date.end };
}

function isMeant({ mark, between, isOurs, end, until }: Told, hits: readonly Hit[]): boolean {
  if (hits.some(({ concept, start }) => concept === 'says born' && start >= end && start <= until + 3)) return true;
  if (mark === '') return false;
  if (/^ ?(?:[nbfdрг]|d\.t)\. ?$/u.test(between)) return true;
  return /^(?:\p{L}{0,4}\. ?|\* ?)?$/u.test(between.trimStart()) && (isOurs || mark !== ',');
}

/** The same first name, or all of the header's within it. */
function isSenders(value: string, { shown, words }: Sender): boolean {
  const parts = plain(value).split(' ');
  const isSame = !CJK_LETTER.test(value) && words.includes(parts[0] ?? '');
  return isSame || shown.includes(value) || (words.length > 0 && words.every((word) => parts.includes(word)));
}

/** "Living in the United States, born …" */
const isCountry = (value: string, language: Language | undefined): boolean =>
  language !== undefined && countryNamed(value, language.tag) !== undefined;

/** "Our son (born …": who it is, and no name. */
const isKin = (value: string, end: number, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.concept === 'says kin' && hit.end === end && hit.end - hit.start >= value.length);
