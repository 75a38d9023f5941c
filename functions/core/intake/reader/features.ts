import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { isMeaning, MEANINGS, numberOf } from './sounds.ts';

const MANY = MEANINGS.length;
/** How a feature is written: a word, a word in a mail that asks, a pair by order, a pair of neighbours. */
const FORMS = ['', '?', '>', '>>'] as const;
const WORD = 0;
const ASKED = 1;
const PAIR = 2;
const NEIGHBOURS = 3;
/** How many of the following words a word is paired with. */
const WINDOW = 8;
/** Characters within which two words are neighbours. */
const NEAR = 25;

/** Features are numbers below this. */
export const FEATURES = FORMS.length * MANY * MANY;

/** Visits a sentence's features, some more than once: each word's meaning, and pairs of them, with the hits they rest on. */
export function eachFeature(
  { hits }: Pick<Heard, 'hits'>,
  isQuestion: boolean,
  visit: (feature: number, first: Hit, last: Hit) => void,
): void {
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit || !isMeaning(hit.number)) continue;
    visit(feature(WORD, hit.number, 0), hit, hit);
    if (isQuestion) visit(feature(ASKED, hit.number, 0), hit, hit);
    let left = WINDOW;
    for (let then = at + 1; then < hits.length && left > 0; then += 1) {
      const next = hits[then] ?? hit;
      if (!isMeaning(next.number)) continue;
      left -= 1;
      if (next.number === hit.number) continue;
      visit(feature(PAIR, hit.number, next.number), hit, next);
      if (next.start - hit.start < NEAR) visit(feature(NEIGHBOURS, hit.number, next.number), hit, next);
    }
  }
}

/** The forms of two words lie side by side: who is a neighbour is a pair, too, and what lies close is read at once. */
function feature(form: number, first: number, second: number): number {
  return (first * MANY + second) * FORMS.length + form;
}

/** A feature's name: "erase", "erase?", "erase>data", "erase>>data". */
export function nameOf(feature: number): string {
  const form = feature % FORMS.length;
  const words = Math.floor(feature / FORMS.length);
  const first = MEANINGS[Math.floor(words / MANY)] ?? '';
  return `${first}${FORMS[form] ?? ''}${form >= PAIR ? (MEANINGS[words % MANY] ?? '') : ''}`;
}

/** The feature of that name; undefined for one that no language has any more. */
export function featureOf(name: string): number | undefined {
  const [, first = '', form = '', second = ''] = /^(\w+)(?:(\?|>>?)(\w*))?$/.exec(name) ?? [];
  const one = numberOf(first);
  const other = second === '' ? 0 : numberOf(second);
  if (!isMeaning(one) || !isMeaning(other)) return undefined;
  return feature(FORMS.indexOf(form as (typeof FORMS)[number]), one, other);
}
