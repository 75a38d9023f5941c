import { gather } from '../gather.ts';
import { plain } from './labels.ts';
import { CAPITALS, foundName, lineWith, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import { isProper, WORD } from './proper-name.ts';
import { untitled } from './titles.ts';

const NAME = String.raw`${WORD}(?: (?:[yei] )?${PARTICLES_BEFORE}(?:\p{Lu}\. |[dDlLO]['’])?${WORD}){1,5}`;
const RUN = new RegExp(String.raw`(?<![\p{L}'’„“"«-])${NAME}(?![\p{L}'’])`, 'gu');
/** "Flo (Florence Example)", "Flo, Florence Example" */
const BEHIND = new RegExp(String.raw`^(?: \((?:\p{Ll}{3,12} )?(${NAME})[),]|[,.–—-] (${NAME})(?=[.,;!?)]|\s*$))`, 'u');
const INITIAL = /^\p{Lu}\.?$/u;

/** The name in full of who signs "A. Example", "Ann Example" or "Ann", where it heads a line of the letter or stands right behind. */
export function nameWithin(signed: Found, lines: readonly Line[]): Found {
  const words = signed.value.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const shown = words.length < 3 ? behind(signed, lines) : undefined;
  if (shown || words.length < 2 || last.length < 3) return shown ?? signed;
  const within = gather(lines, (line) => namesOn(line, { first, last, least: signed.value.length }));
  const [found] = within;
  // of two that may be meant neither is
  return found && within.every(({ value }) => plain(value) === plain(found.value)) ? found : signed;
}

/** Names that head a line, begin as the signed one does, end as it and are longer. */
function namesOn(
  { text, start, holds, label }: Line,
  { first, last, least }: { first: string; last: string; least: number },
): Found[] {
  if ((holds & CAPITALS) === 0 || label !== undefined || !text.includes(last)) return [];
  return matchesIn(text, RUN).flatMap(({ 0: run, index }) => {
    const value = ownIn(untitled(run), first, last) ?? '';
    // within a sentence it may be a relative's, or that of who is greeted
    const isHead =
      text.slice(0, index + run.indexOf(value)).trim() === '' &&
      /^\s*(?:$|[,;(|])/u.test(text.slice(index + run.length));
    return !isHead || value.length <= least || !isProper(value)
      ? []
      : [foundName(value, start + index + run.indexOf(value))];
  });
}

/** What of words with capitals is a name that begins as the signed one does, and ends as it. */
function ownIn(run: string, first: string, last: string): string | undefined {
  const words = run.split(' ');
  const end = words.lastIndexOf(last);
  const isFirst = (word: string): boolean => (INITIAL.test(first) ? word.startsWith(first.charAt(0)) : word === first);
  const start = words.findIndex(isFirst);
  return end > 0 && start >= 0 && start < end && (words[start]?.length ?? 0) > 2
    ? words.slice(start, end + 1).join(' ')
    : undefined;
}

/** The name in full right behind a short one that it begins like. */
function behind({ value, start, end }: Found, lines: readonly Line[]): Found | undefined {
  const line = lineWith(lines, { start, end });
  const after = line?.text.slice(end - line.start, end - line.start + 80) ?? '';
  const [, inBrackets, repeated] = /^(?: \(|[,.–—-] )/u.test(after) ? (BEHIND.exec(after) ?? []) : [];
  const name = inBrackets ?? (repeated?.startsWith(`${value} `) === true ? repeated : '');
  const isSame = plain(name).startsWith(plain(value.split(' ', 1)[0] ?? '').slice(0, 3));
  return isSame && name.length > value.length && isProper(name)
    ? foundName(name, end + after.indexOf(name))
    : undefined;
}
