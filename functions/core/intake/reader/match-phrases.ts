import { foldToString } from './fold.ts';
import type { Sound } from './sounds.ts';

const SPACE = 32;
const STAR = 42;
const NO_CODE = 0xffff;
const MAX_WORD = 40;
const MAX_GAP = 200;
/** Marks beside an index: phrases end at the node; a star follows it. Most nodes have neither, and nothing else to look up. */
const ENDS = 1 << 30;
const STARRED = 1 << 29;
const INDEX = STARRED - 1;
/** Latin, Greek and Cyrillic letters have codes below this. */
const ALPHABETS = 0x530;

/** A concept found in the text; offsets are those of the text, `word` counts words (or characters where unspaced). */
export interface Hit<Name extends string = Sound> {
  readonly concept: Name;
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** A node while the trie is built. */
interface Node<Name> {
  readonly next: Map<number, Node<Name>>;
  readonly ends: Name[];
}

/**
 * A trie of phrases in flat arrays, which a walk goes through faster than objects: node n is reached by `codes[n]`, its
 * children are the nodes from `first[n]` to before `first[n + 1]`, marks apart, `star[n]` is the one after any ending of a word.
 */
export interface Phrases<Name extends string = Sound> {
  readonly codes: Uint16Array;
  readonly first: Int32Array;
  /** 0 for none */
  readonly star: Uint32Array;
  readonly ends: readonly (readonly Name[] | undefined)[];
  /** the root's children by code: too many to look through; codes of the alphabets stand in a table */
  readonly starts: ReadonlyMap<number, number>;
  readonly alphabet: Uint32Array;
  readonly unspaced: boolean;
}

/** Builds the trie of phrases that stand between bars; `*` at a word's end stands for any ending of it. */
export function buildPhrases<Name extends string>(
  phrasesOf: Partial<Record<Name, string>>,
  unspaced = false,
): Phrases<Name> {
  const root = newNode<Name>();
  for (const [concept, phrases] of Object.entries(phrasesOf) as [Name, string][]) {
    for (const phrase of phrases.split('|')) addPhrase(root, concept, foldToString(phrase.trim()));
  }
  return { ...flatten(root), unspaced };
}

function newNode<Name>(): Node<Name> {
  return { next: new Map(), ends: [] };
}

function addPhrase<Name>(root: Node<Name>, concept: Name, phrase: string): void {
  if (phrase === '') return;
  let node = root;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    const child = node.next.get(code) ?? newNode<Name>();
    node.next.set(code, child);
    node = child;
  }
  if (!node.ends.includes(concept)) node.ends.push(concept);
}

/** Numbers the nodes breadth first, so that siblings stand together. */
function flatten<Name extends string>(root: Node<Name>): Omit<Phrases<Name>, 'unspaced'> {
  const nodes = [root];
  const codes = [0];
  const first: number[] = [];
  const star: number[] = [];
  for (const { next, ends } of nodes) {
    const marks = (ends.length > 0 ? ENDS : 0) | (next.has(STAR) ? STARRED : 0);
    first.push(nodes.length | marks);
    star.push(0);
    // in order of their codes, so that a walk can stop early
    for (const [code, child] of [...next].sort(byCode)) {
      if (code === STAR) star[star.length - 1] = nodes.length;
      // no text holds this code, so that a star is no asterisk
      codes.push(code === STAR ? NO_CODE : code);
      nodes.push(child);
    }
  }
  first.push(nodes.length);
  const starts = new Map([...root.next].sort(byCode).map(([code], at) => [code, at + 1] as const));
  const alphabet = new Uint32Array(ALPHABETS);
  for (const [code, node] of starts) if (code < ALPHABETS) alphabet[code] = node;
  const ends = nodes.map((node) => (node.ends.length > 0 ? node.ends : undefined));
  return {
    ...{ codes: Uint16Array.from(codes), first: Int32Array.from(first), star: Uint32Array.from(star) },
    ...{ ends, starts, alphabet },
  };
}

/** The star comes last: its code is above all others. */
function byCode([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return (one === STAR ? NO_CODE : one) - (other === STAR ? NO_CODE : other);
}

/** All phrases in the folded text, in order; the longest of each concept at each place. Linear but for phrase length. */
export function matchPhrases<Name extends string>(codes: Uint16Array, phrases: Phrases<Name>): Hit<Name>[] {
  const into: Walk<Name> = { codes, phrases, hits: [], first: 0, start: 0, word: 0 };
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === SPACE) continue;
    if (!phrases.unspaced && at > 0 && codes[at - 1] !== SPACE) continue;
    into.word += 1;
    into.start = at;
    into.first = into.hits.length;
    const node = startOf(phrases, codes[at] ?? SPACE);
    if (node !== 0) walk(node, at + 1, into);
  }
  return into.hits;
}

function startOf({ starts, alphabet }: Phrases<string>, code: number): number {
  return (code < ALPHABETS ? alphabet[code] : starts.get(code)) ?? 0;
}

/** The state of one pass; `first` is where the hits of the current start begin. */
interface Walk<Name extends string> {
  readonly codes: Uint16Array;
  readonly phrases: Phrases<Name>;
  readonly hits: Hit<Name>[];
  first: number;
  start: number;
  word: number;
}

/** Follows the text from a node on; `from` is the place after the node's own code. */
function walk<Name extends string>(from: number, after: number, into: Walk<Name>): void {
  const { codes, phrases } = into;
  let node = from;
  let at = after;
  while (node !== 0) {
    const marks = phrases.first[node] ?? 0;
    if ((marks & ENDS) !== 0 && (phrases.unspaced || isWordEnd(codes, at))) keep(phrases.ends[node] ?? [], at, into);
    if ((marks & STARRED) !== 0) walk(phrases.star[node] ?? 0, wordEnd(codes, at), into);
    if (at >= codes.length) return;
    const code = codes[at] ?? SPACE;
    node = childOf(phrases, node, code);
    at += 1;
    if (code === SPACE) while (codes[at] === SPACE && at - into.start < MAX_GAP) at += 1;
  }
}

/** The child reached by a code, 0 for none. Most nodes have one. */
function childOf({ codes, first }: Phrases<string>, node: number, code: number): number {
  const stop = (first[node + 1] ?? 0) & INDEX;
  for (let child = (first[node] ?? 0) & INDEX; child < stop; child += 1) {
    const found = codes[child] ?? 0;
    if (found >= code) return found === code ? child : 0;
  }
  return 0;
}

function keep<Name extends string>(concepts: readonly Name[], end: number, into: Walk<Name>): void {
  for (const concept of concepts) {
    const hit = { concept, start: into.start, end, word: into.word };
    let at = into.first;
    while (at < into.hits.length && into.hits[at]?.concept !== concept) at += 1;
    if (end > (into.hits[at]?.end ?? -1)) into.hits[at] = hit;
  }
}

function isWordEnd(codes: Uint16Array, at: number): boolean {
  return at >= codes.length || codes[at] === SPACE;
}

function wordEnd(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && codes[at] !== SPACE && at - from < MAX_WORD) at += 1;
  return at;
}
