import { foldToString } from './fold.ts';
import { numberOf, type Sound } from './sounds.ts';

export const SPACE = 32;
const STAR = 42;
/** No text holds this code, so that a star is no asterisk. */
const NO_CODE = 0xffff;
/** Latin, Greek and Cyrillic letters have codes below this. */
export const ALPHABETS = 0x530;
/** Pairs of codes are told apart by so many numbers, a power of two. */
const PAIRS = 2048;

/** Marks beside a node's code: the last of its siblings; a star follows it, which is its first child. */
export const CODE = 0xffff;
export const LAST = 1 << 16;
export const STARRED = 1 << 17;
/** Beside a node's first child stands the number of what ends at it. */
export const CHILD = 0xf_ffff;
export const LIST = 20;

/** A node while the trie is built. */
interface Node<Name> {
  readonly next: Map<number, Node<Name>>;
  readonly ends: Name[];
}

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
  /** the root's children by code: too many to look through; codes of the alphabets stand in a table */
  readonly starts: ReadonlyMap<number, number>;
  readonly alphabet: Uint32Array;
  /** by the first two codes of a phrase, a bit for each third one: most words begin no phrase, and fail here */
  readonly thirds: Int32Array;
  /** by the first three codes, a bit for each fourth one */
  readonly fourths: Int32Array;
  readonly unspaced: boolean;
}

/** Builds the trie; phrases stand between bars, `*` at a word's end stands for any ending of it. */
export function buildPhrases<Name extends string>(
  phrasesOf: Partial<Record<Name, string>>,
  unspaced = false,
): Phrases<Name> {
  const root: Node<Name> = { next: new Map(), ends: [] };
  const [thirds, fourths] = [new Int32Array(PAIRS), new Int32Array(PAIRS)];
  for (const [concept, phrases] of Object.entries(phrasesOf) as [Name, string][]) {
    for (const phrase of phrases.split('|')) {
      const folded = foldToString(phrase.trim());
      addPhrase(root, concept, folded);
      noteBeginning(thirds, folded, unspaced);
      noteFourth(fourths, folded, unspaced);
    }
  }
  return { ...flatten(root), thirds, fourths, unspaced };
}

function addPhrase<Name>(root: Node<Name>, concept: Name, phrase: string): void {
  if (phrase === '') return;
  let node = root;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    const child = node.next.get(code) ?? { next: new Map(), ends: [] };
    node.next.set(code, child);
    node = child;
  }
  if (!node.ends.includes(concept)) node.ends.push(concept);
}

/** So many letters of all phrases stand together, since each word of a text goes through them; behind them phrase after phrase. */
const TOP = 3;

/** A node, and its number. */
type Placed<Name> = readonly [Node<Name>, number];

function flatten<Name extends string>(
  root: Node<Name>,
): Pick<Phrases<Name>, 'nodes' | 'lists' | 'starts' | 'alphabet'> {
  const nodes = [0, 0];
  const { lists, placeOf } = placeLists<Name>();
  const place = ([{ next }, parent]: Placed<Name>): Placed<Name>[] => {
    if (next.size === 0) return [];
    const first = nodes.length / 2;
    nodes[2 * parent + 1] = (nodes[2 * parent + 1] ?? 0) | first;
    const children = [...next].sort(([one], [other]) => Number(other === STAR) - Number(one === STAR));
    return children.map(([code, child], at) => {
      const marks = (at === children.length - 1 ? LAST : 0) | (child.next.has(STAR) ? STARRED : 0);
      nodes.push((code === STAR ? NO_CODE : code) | marks, placeOf(child.ends) << LIST);
      return [child, first + at];
    });
  };
  const placeAll = (placed: Placed<Name>): void => place(placed).forEach(placeAll);
  let level: Placed<Name>[] = [[root, 0]];
  for (let depth = 0; depth < TOP; depth += 1) level = level.flatMap(place);
  level.forEach(placeAll);
  const starts = new Map([...root.next.keys()].map((code, at) => [code, at + 1] as const));
  const alphabet = new Uint32Array(ALPHABETS);
  for (const [code, node] of starts) if (code < ALPHABETS) alphabet[code] = node;
  return { nodes: Int32Array.from(nodes), lists, starts, alphabet };
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

const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);

/** A shorter phrase is followed by the end of its word; what a star stands for is anything. */
function noteBeginning(thirds: Int32Array, phrase: string, unspaced: boolean): void {
  if (phrase === '') return;
  const [first = SPACE, second = SPACE, third = SPACE] = [0, 1, 2].map((at) =>
    at < phrase.length ? phrase.charCodeAt(at) : SPACE,
  );
  const pair = pairOf(first, second);
  if (second === STAR || (unspaced && phrase.length < 2)) thirds.fill(-1);
  else if (third === STAR || (unspaced && phrase.length < 3)) thirds[pair] = -1;
  else thirds[pair] = (thirds[pair] ?? 0) | (1 << (second === SPACE ? SPACE : third));
}

const tripleOf = (first: number, second: number, third: number): number =>
  (first * 961 + second * 31 + third) & (PAIRS - 1);

/** What follows a blank is not looked at, here nor in a text, where blanks may be many. */
function noteFourth(fourths: Int32Array, phrase: string, unspaced: boolean): void {
  const [first = SPACE, second = SPACE, third = SPACE, fourth = SPACE] = [...phrase.slice(0, 4)].map((char) =>
    char.charCodeAt(0),
  );
  const star = phrase.indexOf('*');
  if (unspaced || (star >= 0 && star < 3)) fourths.fill(-1);
  else if (second !== SPACE && third !== SPACE) {
    const triple = tripleOf(first, second, third);
    fourths[triple] = star === 3 ? -1 : (fourths[triple] ?? 0) | (1 << fourth);
  }
}

/** Whether a phrase may begin at a place; blanks after a word of one letter may be many. */
export function mayBegin(codes: Uint16Array, at: number, { thirds, fourths }: Phrases<string>): boolean {
  const first = codes[at] ?? SPACE;
  const second = codes[at + 1] ?? SPACE;
  const third = second === SPACE ? SPACE : (codes[at + 2] ?? SPACE);
  if ((((thirds[pairOf(first, second)] ?? 0) >>> third) & 1) === 0) return false;
  return third === SPACE || (((fourths[tripleOf(first, second, third)] ?? 0) >>> (codes[at + 3] ?? SPACE)) & 1) === 1;
}
