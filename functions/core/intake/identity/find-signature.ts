import { closingAt, isClosing, mayClose } from './closings.ts';
import { FAMILY_NAMES, NO_FAMILY } from '../languages/zh/names.ts';
import { labelOf, plain } from './labels.ts';
import { foundName, type Found, type Line } from './line.ts';
import { isProse, OF_LETTER } from './name-at-end.ts';
import { isProper } from './proper-name.ts';
import type { Sender } from './sender.ts';
import { isCjk, isTitle, withoutCourtesy } from './titles.ts';
import { matchesIn } from './matches.ts';
import { FROM } from './said-words.ts';

/** What a name begins with. */
const CAPITAL = /[\p{Lu}\u3040-\u9fff]/u;
const CJK_WORD = /[\u3040-\u9fff]/u;

/** The name that a mail is signed with: on a line of its own near the end, or after the last words. */
export function signedName(written: readonly Line[], sender: Sender): Found | undefined {
  // from the top of the signature down: below the name stand firm, place and telephone
  const prose = written.findLastIndex(({ text, label }) => label === undefined && isProse(text));
  for (const line of written.length > 1 ? written.slice(prose + 1) : []) {
    const found = nameOn(line, sender);
    if (found) return found;
  }
  const last = written[prose] ?? written[0];
  return last && nameAfter(last, sender);
}

/** The name on a line of a signature: "Ann Example, Example Ltd", "Chair: Ann Example", "Dr. Ann Example". */
function nameOn(line: Line, sender: Sender): Found | undefined {
  const { text, label, isMatter } = line;
  if (label !== undefined || isMatter || /^\s*\S*@/.test(text) || isClosing(text)) return undefined;
  const from = /^[^:：]{1,25}[:：]\s/u.test(text) ? text.search(/[:：]/) + 1 : 0;
  const part = text.slice(from).split(/[,，、;|/(（]|(?<=\S\s{0,2})[–—]|\s-\s/u, 1)[0] ?? '';
  return OF_LETTER.test(text.slice(from + part.length)) ? undefined : nameIn({ line, from, part }, sender, true);
}

/** "Ann from Melford", "Ann, Melford" */
const BEFORE_PLACE = new RegExp(String.raw`[,，、]| ${FROM} (?=\p{Lu})`, 'u');

/** What may stand before a name in a line. */
const STOPS =
  /(?<!(?<!\p{L})(?:\p{L}{1,2}|prof|ing|mag|avv|lic|dott|mgr|инж))[.!?…。！？]["»”)]?\s*|[:：)]\s+|[,，、]\s*/giu;

/** The name after the last sentence, or after the closing words in it: "Thanks, Ann", "mfg Ann Example". */
function nameAfter(line: Line, sender: Sender): Found | undefined {
  const text = line.text.trimEnd().replace(/(?<!\s\p{Lu})[.!。]$/u, '');
  if (!mayBeSigned(text.slice(-60), sender)) return undefined;
  const cut = Math.max(0, text.length - 120);
  const stops = matchesIn(text.slice(cut), STOPS).slice(-3);
  for (const { 0: stop, index: at } of stops.toReversed()) {
    const index = cut + at;
    const from = index + stop.length;
    const whole = text.slice(from);
    const part = whole.split(BEFORE_PLACE, 1)[0] ?? '';
    if (whole.length > 60) break;
    const before = text.slice(Math.max(0, index - 60), index).split(/[.!?;…。！？,，、]\s*/u);
    const isAlone = isClosing(before.at(-1) ?? '');
    const found =
      nameIn({ line, from, part }, sender, isAlone) ?? (isAlone ? firstNameAt(line, from, part) : undefined);
    if (found) return found;
  }
  return stops.length === 0 && text.length < 60 ? nameIn({ line, from: 0, part: text }, sender, false) : undefined;
}

/** "Thanks, Ann": one word that is all that follows a closing formula. */
function firstNameAt({ start }: Line, from: number, part: string): Found | undefined {
  const value = FIRST_NAME.exec(part)?.[0] ?? '';
  const folded = plain(value);
  if (value === '' || isClosing(value) || mayClose(folded) || labelOf(folded) !== undefined) return undefined;
  return foundName(value, start + from);
}
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,14}(?=[.!]?\s*$)/u;

/** Whether the last words hold a closing formula's first, or anything of the header. */
function mayBeSigned(tail: string, { letters }: Sender): boolean {
  const words = plain(tail).split(' ');
  return words.some((word) => CJK_WORD.test(word) || mayClose(word) || (word.length > 1 && letters.includes(word)));
}

/** A stretch of a line, from an offset in it. */
interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly part: string;
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** `isAlone`: it stands on a line of its own, or after a closing formula. */
function nameIn({ line, from, part }: Stretch, sender: Sender, isAlone: boolean): Found | undefined {
  if (!CAPITAL.test(part)) return undefined;
  const words = matchesIn(part, /\S+/gu)
    .map(({ 0: word, index }): Word => ({ word, start: from + index }))
    .filter(({ word }) => !/^(?:[\d+]|[-–—~*]+$)/.test(word));
  const closed = closingAt(words.map(({ word }) => word));
  const rest = withoutTitles(words.slice(closed));
  const eastern = easternName(rest, sender, closed > 0 || isAlone);
  const taken = eastern ?? rest;
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || taken.length > 5) return undefined;
  const written = line.text.slice(first.start, last.start + last.word.length);
  const value = withoutCourtesy(eastern ? written : written.replace(/(?<=\p{L}{2})[.,!]$/u, ''));
  const isMeant = closed > 0 || agrees(value, sender) || (isAlone && taken.length > 1);
  if (!eastern && !(isMeant && isProper(value))) return undefined;
  const start = line.start + first.start;
  return foundName(value, start);
}

function withoutTitles(words: readonly Word[]): Word[] {
  const rest = [...words];
  while (rest.length > 1 && isTitle(rest[0]?.word ?? '')) rest.shift();
  return rest;
}

/** A name in Han or kana: the last one or two words of a line. */
function easternName(words: readonly Word[], sender: Sender, isClosed: boolean): Word[] | undefined {
  const end = words.findLastIndex(({ word }) => isCjk(word));
  const [before, last] = [words[end - 1], words[end]];
  if (!last || isClosing(last.word)) return undefined;
  if (before && isCjk(before.word) && agrees(`${before.word}${last.word}`, sender)) return [before, last];
  const name = withoutCourtesy(last.word);
  if (name === '') return undefined;
  const isFamily = (FAMILY_NAMES.includes(name.charAt(0)) && !NO_FAMILY.test(name)) || name !== last.word;
  return agrees(name, sender) || (isClosed && name.length <= 4 && isFamily) ? [last] : undefined;
}

/** Whether the header names the same: a word of the one in the other. */
function agrees(value: string, sender: Sender): boolean {
  return plain(value)
    .split(' ')
    .some((word) => sender.letters.includes(word) && (word.length > 1 || isCjk(word)));
}
