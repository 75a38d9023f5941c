import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { countryNamed } from './countries.ts';
import { plain } from './labels.ts';
import { DIGIT, foundName, type Found, type Line } from './line.ts';
import { saysWho, type Voice } from './name-after.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import { isOfFamily, speaksOfAccount } from './relative.ts';
import type { Sender } from './sender.ts';
import { datesIn, shortDatesIn, type Span } from './shapes.ts';
import { untitled, withoutCourtesy } from './titles.ts';
import { isName } from './values.ts';
import { MY, OUR } from './said-words.ts';

const HAN_OR_KANA = String.raw`\u3040-\u30ff\u3400-\u9fff々`;
/** A name, and between it and a date a bracket or a comma and at most the word for birth. */
const BESIDE_DATE = new RegExp(
  String.raw`((?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+(?: ${PARTICLES_BEFORE}\p{Lu}[\p{L}'’-]+){0,3}|[\u3400-\u9fff々ツヶ]{1,4}[ 　][${HAN_OR_KANA}]{1,5}|(?<=うちの|子の|の|[儿女兒]子?|我家)[${HAN_OR_KANA}]{2,5})(?:\s?([,(（、，])(?:\s?[\p{L}\d._@-]{3,30}, )?|(?=\s\p{Ll}))([^,()\d（）]{0,25})$`,
  'u',
);
const OURS = new RegExp(String.raw`^(?:${OUR}|${MY}|ο|η|(?:daten|kontos?|profils?|accounts?) von)\s`, 'iu');
const CJK_LETTER = /[\u3040-\u30ff\u3400-\u9fff]/u;
const OURS_EASTERN = /(?:うちの|子の|我家|[儿女兒]子?)$/u;

/** Whether it is more than a first name. */
export const isWhole = (name: string): boolean => name.includes(' ') || /^[\u3400-\u9fff]{3,4}$/u.test(name);

/** "Alan Example (born 2 May 1950)": with the day of birth beside the name, a mail is about somebody else than its sender. */
export function toldName(lines: readonly Line[], voice: Voice): Found | undefined {
  for (const line of lines) {
    if (line.label !== undefined || (line.holds & DIGIT) === 0) continue;
    for (const date of [...datesIn(line.text), ...shortDatesIn(line.text)]) {
      const found = nameBeside(line, date, voice);
      if (found) return found;
    }
  }
  return undefined;
}

function nameBeside(line: Line, date: Span, { hits, sender, language }: Voice): Found | undefined {
  const told = toldBeside(line, date, hits);
  if (!told) return undefined;
  const { shown, end, start } = told;
  const value = withoutCourtesy(shown);
  if (
    !(isMeant(told, hits) || isOfFamily(value, sender)) ||
    !((told.isOurs && speaksOfAccount(hits)) || isWhole(value)) ||
    !isName(value) ||
    isKin(shown, end, hits) ||
    isSenders(value, sender)
  )
    return undefined;
  const isOwn = hits.some((hit) => saysWho(hit) && hit.end >= start - 2 && hit.end < end);
  if (isOwn || isCountry(value, language)) return undefined;
  return foundName(value, end - shown.length);
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
