import { Beginnings, STAR, type Node } from './beginnings.ts';
import { foldToString } from './fold.ts';
import { numberOf, type Sound } from './sounds.ts';

/** No text holds this code, so that a star is no asterisk. */
const NO_CODE = 0xffff;
/** Marks beside a node's code: the last of its siblings; a star follows it, which is its first child. */
export const CODE = 0xffff;
export const LAST = 1 << 16;
export const STARRED = 1 << 17;
/** Beside a node's first child stands the number of what ends at it. */
export const CHILD = 0xf_ffff;
export const LIST = 20;

/** What ends at a node, and its number among the sounds. */
export interface Ending<Name> {
  readonly concept: Name;
  readonly number: number;
}

/**
 * A trie of phrases in one array, which a walk goes through faster than objects: a node's code and its first child, or 0, stand side by
 * side, its siblings behind it, so that a phrase's letters are mostly found in one stretch of memory.
 */
export interface Phrases<Name extends string = Sound> {
  readonly nodes: Int32Array;
  /** what ends at nodes; the first of them at none */
  readonly lists: readonly (readonly Ending<Name>[])[];
  readonly beginnings: Beginnings;
  /** where words have no blanks between them, the root's children by code */
  readonly starts: Uint16Array;
  readonly unspaced: boolean;
}

/** Builds the trie; phrases stand between bars, `*` at a word's end stands for any ending of it. */
export function buildPhrases<Name extends string>(
  phrasesOf: Partial<Record<Name, string>>,
  unspaced = false,
): Phrases<Name> {
  const root: Node<Name> = { number: 0, next: new Map(), ends: [] };
  for (const [concept, phrases] of Object.entries(phrasesOf) as [Name, string][])
    for (const phrase of phrases.split('|')) addPhrase(root, concept, foldToString(phrase.trim()));
  return { ...flatten(root), starts: unspaced ? startsOf(root) : new Uint16Array(), unspaced };
}

function startsOf({ next }: Node<string>): Uint16Array {
  const starts = new Uint16Array(NO_CODE);
  for (const [code, { number }] of next) starts[code] = number;
  return starts;
}

/** Phrases of each of some words before each of others, as a trie wants them. */
export const pairsOf = (first: string, then: string): string =>
  first
    .split(' ')
    .flatMap((word) => then.split(' ').map((next) => `${word} ${next}`))
    .join('|');

function addPhrase<Name>(root: Node<Name>, concept: Name, phrase: string): void {
  if (phrase === '') return;
  let node = root;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    const child = node.next.get(code) ?? { number: 0, next: new Map(), ends: [] };
    node.next.set(code, child);
    node = child;
  }
  if (!node.ends.includes(concept)) node.ends.push(concept);
}

/** So many letters of all phrases stand together, since each word of a text goes through them; behind them phrase after phrase. */
const TOP = 3;

function flatten<Name extends string>(root: Node<Name>): Omit<Phrases<Name>, 'starts' | 'unspaced'> {
  const nodes = [0, 0];
  const { lists, placeOf } = placeLists<Name>();
  const place = ({ number: parent, next }: Node<Name>): Node<Name>[] => {
    if (next.size === 0) return [];
    nodes[2 * parent + 1] = (nodes[2 * parent + 1] ?? 0) | (nodes.length / 2);
    const children = [...next].sort(([one], [other]) => Number(other === STAR) - Number(one === STAR));
    return children.map(([code, child], at) => {
      const marks = (at === children.length - 1 ? LAST : 0) | (child.next.has(STAR) ? STARRED : 0);
      child.number = nodes.length / 2;
      nodes.push((code === STAR ? NO_CODE : code) | marks, placeOf(child.ends) << LIST);
      return child;
    });
  };
  const placeAll = (node: Node<Name>): void => place(node).forEach(placeAll);
  let level = [root];
  for (let depth = 0; depth < TOP; depth += 1) level = level.flatMap(place);
  level.forEach(placeAll);
  return { nodes: Int32Array.from(nodes), lists, beginnings: new Beginnings(root) };
}

/** Lists what ends at nodes; most ends are alike. */
function placeLists<Name extends string>(): { lists: Ending<Name>[][]; placeOf: (ends: Name[]) => number } {
  const lists: Ending<Name>[][] = [[]];
  const places = new Map([['', 0]]);
  const placeOf = (ends: Name[]): number => {
    const key = ends.join(' ');
    const place = places.get(key) ?? lists.push(ends.map((concept) => ({ concept, number: numberOf(concept) }))) - 1;
    places.set(key, place);
    return place;
  };
  return { lists, placeOf };
}
