import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { countryNamed } from './countries.ts';
import { lineWith, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';

/** Characters after "I live in" and before "where I live" in which the country stands. */
const AFTER = 48;
const BEFORE = 26;

/** The country that the writer says to live in: "I have lived in Austria since …", "Finland, where I live". */
export function countryOfResidence(
  lines: readonly Line[],
  hits: readonly Hit[],
  language: Language | undefined,
): Found[] {
  if (!language) return [];
  for (const hit of hits) {
    if (hit.concept !== 'says live') continue;
    const line = lineWith(lines, hit);
    if (!line || line.label !== undefined) continue;
    const [from, to] = [hit.start - line.start, hit.end - line.start];
    const after = line.text.slice(to, to + AFTER).split(/[.!?;。！？]/u, 1)[0] ?? '';
    const before =
      line.text
        .slice(Math.max(0, from - BEFORE), from)
        .split(/[.!?;。！？]/u)
        .at(-1) ?? '';
    const found =
      countryIn(after, { at: line.start + to, language, isFirst: true }) ??
      countryIn(before, { at: line.start + from - before.length, language, isFirst: false });
    if (found) return [found];
  }
  return [];
}

/** What follows an address: "…, Austria", "… (Austria)", or on the next line. */
const BEHIND = /^[\s,;(–—-]{1,6}(\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3}?)(?=[.,;)\n]|\s*$|\s[–—-]\s)/u;

/** The country right behind an address. */
export function countryBehind(text: string, { end }: Found, tag: string): Found[] {
  const [all = '', value = ''] = BEHIND.exec(text.slice(end, end + AFTER)) ?? [];
  const start = end + all.length - value.length;
  return value === '' || countryNamed(value, tag) === undefined
    ? []
    : [{ type: 'country', value, start, end: start + value.length }];
}

interface Place {
  readonly at: number;
  readonly language: Language;
  /** the first country counts, else the last */
  readonly isFirst: boolean;
}

function countryIn(text: string, place: Place): Found | undefined {
  if (place.language.unspaced === true) return easternCountry(text, place);
  if (!/\p{Lu}/u.test(text)) return undefined;
  const words = matchesIn(text, /[\p{L}\p{M}-]+/gu).map(({ 0: word, index }) => ({ word, start: index }));
  const runs = words
    .map((_, first) => words.slice(first, first + 3))
    .filter(([first]) => /^\p{Lu}/u.test(first?.word ?? ''));
  for (const run of place.isFirst ? runs : runs.toReversed()) {
    const from = run[0]?.start ?? 0;
    const ends = run.map(({ word, start }) => start + word.length);
    const to = ends.findLast((end) => isCountry(text, from, end, place.language));
    if (to !== undefined)
      return { type: 'country', value: text.slice(from, to), start: place.at + from, end: place.at + to };
  }
  return undefined;
}

/** "Českém Krumlově" is a town, and what goes on in capitals may be one. */
function isCountry(text: string, from: number, to: number, { tag }: Language): boolean {
  const value = text.slice(from, to);
  const goesOn = /^[ -][\p{Lu}\d]/u.test(text.slice(to, to + 2));
  return !goesOn && !/[,.:]/.test(value) && countryNamed(value, tag) !== undefined;
}

function easternCountry(text: string, { at, language, isFirst }: Place): Found | undefined {
  for (let step = 0; step < text.length; step += 1) {
    const start = isFirst ? step : text.length - 1 - step;
    for (let end = Math.min(text.length, start + 8); end - start > 1; end -= 1) {
      const value = text.slice(start, end);
      const isPeople = /^[人語语]/u.test(text.slice(end, end + 1));
      if (!isPeople && !/[\s,，、()（）]/u.test(value) && countryNamed(value, language.tag) !== undefined)
        return { type: 'country', value, start: at + start, end: at + end };
    }
  }
  return undefined;
}
