import { closingAt, isClosing } from './closings.ts';
import { plain } from './labels.ts';
import type { Found, Line } from './line.ts';
import { fromHeaderOn, isProper } from './proper-name.ts';
import type { Sender } from './sender.ts';
import { isStreetWord } from './street.ts';
import { untitled } from './titles.ts';
import { isName } from './values.ts';

/** Lines at the end of a mail that may belong to a signature, and characters of one. */
const BLOCK = 7;
const LONGEST = 90;

/** The last lines that are not empty. */
export function lastWritten(lines: readonly Line[]): Line[] {
  const written: Line[] = [];
  for (let at = lines.length - 1; at >= 0 && written.length < BLOCK; at -= 1) {
    const line = lines[at];
    if (line && line.text.trim() !== '') written.unshift(line);
  }
  return written;
}

/** The whole name of the header, as it stands there, at the end of one of the last lines: most mails are signed so. */
export function nameAsShown(written: readonly Line[], { shown, words }: Sender): Found | undefined {
  if (words.length < 2) return undefined;
  for (let line = written.length - 1; line >= Math.max(0, written.length - 3); line -= 1) {
    const { text = '', start = 0, label } = written[line] ?? {};
    const at = label === undefined ? text.lastIndexOf(shown) : -1;
    if (at < 0 || !/^[\s.!]{0,4}$/u.test(text.slice(at + shown.length))) continue;
    const isApart = /(?:^|[.!?:;)…–—]\s{0,3})$/u.test(text.slice(Math.max(0, at - 4), at));
    // below a name stands a firm
    const isFirm = isName(written[line - 1]?.text.trim() ?? '');
    if (isApart && !isFirm && isProper(shown))
      return { type: 'name', value: shown, start: start + at, end: start + at + shown.length };
  }
  return undefined;
}

/** A line that ends a sentence, or is too long to be anything else; "Anna P." and "Example Ltd." are none. */
export function isProse(text: string): boolean {
  const line = text.trim();
  const ends = /[.!?…。！？:：;；)]$/u.test(line) && !/^(?:\S{1,25}\s){0,4}\p{Lu}\p{Ll}{0,2}\.$/u.test(line);
  return line.length > LONGEST || (ends && !/^\p{Lu}\S*(?: \S+){1,3} \(\S+\)$/u.test(line));
}

/** Characters at the end of a line in which a signature stands. */
const TAIL = 260;
const POSTSCRIPT = /^\s*(?:p\.? ?-?s\b|п\.? ?п|υ\.? ?γ|hamiş|ps)/iu;

/** The last words of a line near the end, where all of them stand in the header: in small letters, too. */
export function senderAtEnd(lines: readonly Line[], sender: Sender): Found | undefined {
  const known = sender.words;
  if (known.length === 0) return undefined;
  const written = lines.slice(-4);
  for (const { text, start, label } of written.toReversed()) {
    if (label !== undefined) continue;
    const cut = Math.max(0, text.length - 90);
    const words = [...text.slice(cut).matchAll(/[\p{L}\p{M}'’-]+/gu)].map(({ 0: word, index }) => ({
      word,
      index: cut + index,
    }));
    const isKnown = (back: number): boolean => known.includes(plain(words.at(-1 - back)?.word ?? ''));
    // "burak ata" of Burak
    const unknown = !isKnown(0) && isKnown(1) && CLAUSE_OF_TWO.test(text) ? 1 : 0;
    let count = unknown;
    const isNext = (back: number): boolean => {
      const [word, next] = [words.at(-1 - back), words.at(-back)];
      return !word || !next || /^(?:\s|,\s|\.\s|-)$/u.test(text.slice(word.index + word.word.length, next.index));
    };
    while (count < 4 && count < words.length && isKnown(count) && (count === 0 || isNext(count))) count += 1;
    const [first, last] = [words.at(-count), words.at(-1)];
    if (count === 0 || !first || !last) continue;
    const end = last.index + last.word.length;
    const initials = /(?<![\p{L}.])(?:\p{Lu}\.[ -]?){1,2}$/u.exec(text.slice(0, first.index))?.[0].length ?? 0;
    const from = first.index - initials;
    const before = text.slice(0, from);
    const value = text.slice(from, end);
    const isLast = /^[\s.!,)*<3\p{Extended_Pictographic}x]*$/u.test(text.slice(end));
    const isSmall = value === value.toLowerCase() && count < known.length;
    const isApart =
      /(?:^|[.,!?;:(–—]\s?)$/u.test(before.replace(/\s+$/u, ' ')) || isClosing(before.split(/[.,!?;]/u).at(-1) ?? '');
    const isFree = /(?:^|[\s(–—])$/u.test(before) && !/\p{Lu}\p{L}+\s$/u.test(before);
    if (isLast && isFree && (isApart || !isSmall) && value.length > 2 && !/[!?]/.test(value)) {
      const name = value.replace(/\s(?:bey|hanım|teyze|amca|abla|efendi)$/iu, '');
      return { type: 'name', value: name, start: start + from, end: start + from + name.length };
    }
  }
  return undefined;
}

/** Two words in small letters that are all of the last clause. */
const CLAUSE_OF_TWO = /(?:^|[.!?,;]\s)\p{Ll}{2,20}\s\p{Ll}{2,20}[.!]?\s*$/u;

const RUN =
  /^(?:\p{Lu}[\p{Ll}'’]{0,24}(?:-\p{Lu}\p{Ll}{1,20}|['’]?\p{Lu}\p{Ll}{1,20})?|[dDlLO]['’]\p{Lu}\p{Ll}+)(?:\s(?:(?:de|del|della|di|da|dos|van|von|der|den|la|le|el|af|ten|ter)\s){0,2}(?:[dDlLO]['’])?\p{Lu}[\p{Ll}'’]{1,24}(?:-\p{Lu}\p{Ll}{1,20}|\p{Lu}\p{Ll}{1,20})?){1,3}(?=\s?(?:[,;(–—|]|\.?\s*$|\. ))/u;

/** A sentence near the end that is nothing but a name, and what stands in one row with it: "… Thanks. Ann Example, born …". */
export function lastName(lines: readonly Line[], sender: Sender): Found | undefined {
  const written = lines.slice(-5);
  const prose = written.findLastIndex(({ text, label }) => label === undefined && isProse(text));
  // from the top of the signature down, then what goes before from the end up
  const below = prose < 0 ? [] : written.slice(prose + 1);
  const above = prose < 0 ? written : written.slice(0, prose + 1);
  for (const line of [...below, ...above.toReversed()]) {
    const found = nameAlone(line, sender.words);
    if (found) return found;
  }
  return undefined;
}

function nameAlone({ text, start, label, isMatter }: Line, known: readonly string[]): Found | undefined {
  if (label !== undefined || POSTSCRIPT.test(text) || (isMatter && text.length < LONGEST)) return undefined;
  const cut = Math.max(0, text.length - TAIL);
  const ends = [...text.slice(cut).matchAll(/[.!?…:);]["»”)]?\s+/gu)].map(
    ({ 0: stop, index }) => cut + index + stop.length,
  );
  for (const from of [0, ...ends].slice(-4).toReversed()) {
    const first = text.charAt(from);
    // no capital, no name
    if (first === first.toLowerCase() && !/^[dl]['’]/u.test(text.slice(from, from + 2))) continue;
    const shape = RUN.exec(text.slice(from, from + 90))?.[0];
    if (shape === undefined) continue;
    const run = untitled(
      shape
        .split(' ')
        .slice(closingAt(shape.split(' ')))
        .join(' '),
    ).replace(/\s(?:Bey|Hanım|Teyze|Amca|Abla|Efendi)$/u, '');
    const value = fromHeaderOn(run, known);
    const words = value.split(' ');
    // "Es Agüero, Nicolás Agüero"
    const isCut =
      words.length === 2 &&
      (words[0] ?? '').length < 4 &&
      !known.includes(plain(words[0] ?? '')) &&
      known.includes(plain(words[1] ?? ''));
    // "Ask Linda Marsh."
    const isSentence = from > 0 && words.length > 2 && !words.some((word) => known.includes(plain(word)));
    if (isCut || isSentence || isStreetWord(words[0] ?? '')) continue;
    const isNone =
      !isProper(value) || isClosing(value.split(' ').slice(0, 2).join(' ')) || (from === 0 && text.length > 160);
    if (isNone || !value.includes(' ')) continue;
    const at = text.indexOf(value, from);
    return { type: 'name', value, start: start + at, end: start + at + value.length };
  }
  return undefined;
}
