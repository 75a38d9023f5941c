import { LANGUAGES } from '../languages/all.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';

let listed: readonly string[] | undefined;
let ids: ReadonlyMap<string, number> | undefined;

/** All that a feature may name: concepts and topics, as English lists them. */
const symbols = (): readonly string[] =>
  (listed ??= LANGUAGES.filter(({ tag }) => tag === 'en').flatMap(({ concepts, topics }) =>
    [concepts, topics].flatMap(Object.keys),
  ));
const idOf = (symbol: string): number | undefined =>
  (ids ??= new Map(symbols().map((each, id) => [each, id]))).get(symbol);
const BITS = 7;
const MASK = (1 << BITS) - 1;
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
export const FEATURES = FORMS.length << (2 * BITS);

/** Visits a text's features, some more than once: each word's meaning, and pairs of them, with the hits they rest on. */
export function eachFeature(
  heard: readonly Heard[],
  isQuestion: boolean,
  visit: (feature: number, first: Hit, last: Hit) => void,
): void {
  for (const { hits } of heard) {
    if (hits.length === 0) continue;
    const known: Hit[] = [];
    const numbers: number[] = [];
    for (const hit of hits) {
      const id = idOf(hit.concept);
      if (id === undefined) continue;
      known.push(hit);
      numbers.push(id);
    }
    for (let at = 0; at < known.length; at += 1) {
      const hit = known[at];
      const id = numbers[at] ?? 0;
      if (!hit) continue;
      visit(feature(WORD, id, 0), hit, hit);
      if (isQuestion) visit(feature(ASKED, id, 0), hit, hit);
      const last = Math.min(known.length - 1, at + WINDOW);
      for (let then = at + 1; then <= last; then += 1) {
        const next = known[then] ?? hit;
        const nextId = numbers[then] ?? 0;
        if (nextId === id) continue;
        visit(feature(PAIR, id, nextId), hit, next);
        if (next.start - hit.start < NEAR) visit(feature(NEIGHBOURS, id, nextId), hit, next);
      }
    }
  }
}

function feature(form: number, first: number, second: number): number {
  return (form << (2 * BITS)) | (first << BITS) | second;
}

/** A feature's name: "erase", "erase?", "erase>data", "erase>>data". */
export function nameOf(feature: number): string {
  const form = feature >> (2 * BITS);
  const first = symbols()[(feature >> BITS) & MASK] ?? '';
  return `${first}${FORMS[form] ?? ''}${form >= PAIR ? (symbols()[feature & MASK] ?? '') : ''}`;
}

/** The feature of that name; undefined for one that no language has any more. */
export function featureOf(name: string): number | undefined {
  const [, first = '', form = '', second = ''] = /^(\w+)(?:(\?|>>?)(\w*))?$/.exec(name) ?? [];
  const one = idOf(first);
  const other = second === '' ? 0 : idOf(second);
  if (one === undefined || other === undefined) return undefined;
  return feature(FORMS.indexOf(form as (typeof FORMS)[number]), one, other);
}
