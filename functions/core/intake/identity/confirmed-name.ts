import { plain } from './labels.ts';
import { CAPITALS, foundName, type Found, type Line } from './line.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import { fromHeaderOn, isFormer, isProper } from './proper-name.ts';
import type { Sender } from './sender.ts';
import { isSpelt } from './spelt.ts';
import { isCjk, untitled, withoutCourtesy } from './titles.ts';
import { matchesIn } from './matches.ts';

const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}'’„“"«-])\p{Lu}[\p{L}'’-]{1,29}(?:\s(?:(?:El|Al|Lo|Van|De) )?${PARTICLES_BEFORE}\p{Lu}[\p{L}'’-]{1,29}){1,3}(?![\p{L}'’])`,
  'gu',
);

/** A name that the header confirms in part, where the text says it: "I am Ann Example and …". */
export function confirmedName(lines: readonly Line[], sender: Sender): Found | undefined {
  const shown = withoutBlank(sender.shown);
  if (sender.letters === '') return undefined;
  const isEastern = isCjk(shown) && shown.length > 1;
  const starts = isEastern || shown === '' ? [''] : startsOf(shown);
  let inPart: Found | undefined;
  for (const line of lines) {
    if ((line.holds & CAPITALS) === 0 || !starts.some((word) => line.text.includes(word))) continue;
    const eastern = isEastern && shown.length < 7 ? easternAsShown(line, shown) : undefined;
    const found = eastern ?? fullName(line, sender);
    if (found && (eastern || isWhole(found, sender))) return found;
    inPart ??= found;
  }
  return inPart;
}

/** How the words of the header's name begin. */
const startsOf = (shown: string): string[] =>
  shown
    .split(/[\s.]+/u)
    .flatMap((word) => (word.length > 2 ? [word.slice(0, 3), word.charAt(0).toUpperCase() + word.slice(1, 3)] : []));

/** "吉田 直子" is written without a blank, too. */
const withoutBlank = (shown: string): string =>
  /^[\u3040-\u9fff]+[ \u3000][\u3040-\u9fff]+$/u.test(shown) ? shown.replace(/[ \u3000]/u, '') : shown;

/** "Ann Former is Ann Example now": the header has the other name, too. */
const isWhole = ({ value }: Found, { words }: Sender): boolean =>
  words.length > 1 && words.every((word) => plain(value).split(' ').includes(word));

function easternAsShown({ text, start }: Line, shown: string): Found | undefined {
  const at = text.indexOf(shown);
  return at >= 0 ? foundName(withoutCourtesy(shown), start + at) : undefined;
}

function fullName({ text, start }: Line, sender: Sender): Found | undefined {
  let inPart: Found | undefined;
  for (const { 0: value, index } of matchesIn(text, FULL_NAME)) {
    const [before, after] = [text.slice(Math.max(0, index - 30), index), text.slice(index + value.length)];
    const isKnown = sender.shown === '' ? isSpelt(value.split(' '), sender) : confirms(sender.words, value);
    if (!isKnown || !isProper(value) || isFormer(before, after)) continue;
    const name = withoutOrigin(fromHeaderOn(untitled(value), sender), sender);
    const found = foundName(name, start + index + value.indexOf(name));
    if (isWhole(found, sender)) return found;
    inPart ??= found;
  }
  return inPart;
}

/** Whether a whole word of the name in the header stands in this one. */
function confirms(known: readonly string[], value: string): boolean {
  const words = plain(value).split(' ');
  return known.some((word) => word.length > 2 && words.includes(word));
}

/** "Ann Example de Melford" of ann.e@ */
function withoutOrigin(name: string, sender: Sender): string {
  const before = sender.shown === '' ? name.slice(0, Math.max(0, name.lastIndexOf(' de '))) : '';
  return before.includes(' ') && isSpelt(before.split(' '), sender) ? before : name;
}
