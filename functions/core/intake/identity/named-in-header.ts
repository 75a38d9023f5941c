import type { Hit } from '../reader/match-phrases.ts';
import { plain } from './labels.ts';
import { CAPITALS, foundName, lineAt, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';
import type { Voice } from './name-after.ts';
import { isFirm } from './proper-name.ts';
import { speaksForAnother } from './relative.ts';
import { isTitle } from './titles.ts';

/** Characters between a relative and his name: "my son (Max Example", "the mother of Max Example". */
const BESIDE = 24;
/** Letters at the end of a word that its case may change. */
const ENDING = 2;

/** Of whom a mail tells, and who signs it. */
interface Named {
  readonly told: Found | undefined;
  readonly signed: Found | undefined;
}

/**
 * Whom the header names, where the text tells of him as of a relative or a client and somebody else signs it, or by another case of his
 * name: a mail from a child's or a client's account is about him, however its writer is called.
 */
export function namedInHeader(
  { told, signed }: Named,
  lines: readonly Line[],
  { hits, sender }: Voice,
): Found | undefined {
  if (!hits.some((hit) => speaksForAnother(hit) || hit.concept === 'says kin')) return undefined;
  const shown = sender.shown === '' ? spelt(lines, sender.local) : sender.shown;
  if (shown === undefined || shown.length < 2 || isFirm(shown) || isOther({ told, signed }, shown, lines))
    return undefined;
  const isFor = hits.some(speaksForAnother) && shown.includes(' ');
  for (const { text, start } of lines) {
    const at = wordAt(text, shown);
    if (at >= 0 && (isFor || isBesideKin(text, { from: start, at }, hits))) return foundName(shown, start + at);
  }
  return undefined;
}

/** Where a name stands that is part of no longer word. */
function wordAt(text: string, name: string): number {
  const at = text.indexOf(name);
  return at < 0 || !/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + name.length)}`) ? at : -1;
}

/** Somebody else is told of, or the header names who signs. */
function isOther({ told, signed }: Named, shown: string, lines: readonly Line[]): boolean {
  if (told && !isHeading(told, lines)) return !isInflected(told.value, shown);
  const writer = told ?? signed;
  return writer !== undefined && isSame(writer.value, shown);
}

/** "Mrs Ann Example" on a line of its own: who signs. */
function isHeading({ start }: Found, lines: readonly Line[]): boolean {
  const { text = '', start: from = 0 } = lineAt(lines, start) ?? {};
  const [title = ''] = text
    .slice(0, start - from)
    .trim()
    .split(' ', 1);
  return title === '' ? start === from : isTitle(title);
}

const RUN = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{0,29}(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]{0,29}){1,5}/gu;
/** The name that an address is put together from: "ann.example@". */
function spelt(lines: readonly Line[], local: readonly string[]): string | undefined {
  const whole = local.join(' ');
  if (local.length < 2) return undefined;
  for (const { text, holds } of lines) {
    const run =
      (holds & CAPITALS) === 0 ? undefined : matchesIn(text, RUN).find(({ 0: name }) => plain(name) === whole);
    if (run) return run[0];
  }
  return undefined;
}

/** A relative is named right before, or somebody with a title. */
const isBesideKin = (text: string, { from, at }: { from: number; at: number }, hits: readonly Hit[]): boolean =>
  hits.some(
    ({ concept, start, end }) =>
      concept === 'says kin' &&
      start >= from &&
      end <= from + at &&
      from + at - end < BESIDE &&
      !/[.!?]\s|[,;:]\s\P{Lu}/u.test(text.slice(end - from, at)),
  );

/** Whether both have the first name of one, or begin with its letter: "A. Example". */
function isSame(value: string, shown: string): boolean {
  const [words, known] = [plain(value).split(' '), plain(shown).split(' ')];
  const [first = '', initial = known[0] ?? ''] = [words[0], known[0]];
  return (
    known.includes(first) ||
    words.includes(initial) ||
    (first.length < 3 && known.some((word) => word.startsWith(first)))
  );
}

/** "Annę Przykładową" of Anna Przykładowa, "Annę" of her */
const isInflected = (value: string, shown: string): boolean =>
  value !== shown &&
  plain(value)
    .split(' ')
    .every((word) =>
      plain(shown)
        .split(' ')
        .some((known) => hasStem(word, known)),
    );
const hasStem = (word: string, known: string): boolean =>
  known.length > ENDING && word.startsWith(known.slice(0, known.length > 2 * ENDING ? -ENDING : -1));
