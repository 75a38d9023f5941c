import type { Hit } from '../reader/match-phrases.ts';
import { plain } from './labels.ts';
import { foundName, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { isFirm } from './proper-name.ts';
import { speaksForAnother } from './relative.ts';
import { isTitle } from './titles.ts';

/** Characters between a relative and his name: "my son (Max Example", "the mother of Max Example". */
const BESIDE = 24;
/** Letters at the end of a word that its case may change. */
const ENDING = 2;

/**
 * Whom the header names, where the text tells of him as of a relative or a client and somebody else signs it, or by another case of his
 * name: a mail from a child's or a client's account is about him, however its writer is called.
 */
export function namedInHeader(
  { told, signed }: { readonly told: Found | undefined; readonly signed: Found | undefined },
  lines: readonly Line[],
  { hits, sender }: Voice,
): Found | undefined {
  const { shown } = sender;
  if (shown.length < 2 || isFirm(shown)) return undefined;
  if (told ? !isInflected(told.value, shown) : !signed || isSame(signed.value, shown)) return undefined;
  const isFor = hits.some(speaksForAnother) && shown.includes(' ');
  for (const { text, start } of lines) {
    for (let at = text.indexOf(shown); at >= 0; at = text.indexOf(shown, at + 1)) {
      const isWord = !/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + shown.length)}`);
      if (isWord && (isFor || isBesideKin(text, { from: start, at }, hits))) return foundName(shown, start + at);
    }
  }
  return undefined;
}

/** A relative is named right before, who is more than a title. */
const isBesideKin = (text: string, { from, at }: { from: number; at: number }, hits: readonly Hit[]): boolean =>
  hits.some(
    ({ concept, start, end }) =>
      concept === 'says kin' &&
      start >= from &&
      end <= from + at &&
      from + at - end < BESIDE &&
      !isTitle(text.slice(start - from, end - from)) &&
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
