import { SPACE } from './beginnings.ts';
import { CHILD, CODE, LAST, LIST, STARRED, type Ending, type Phrases } from './build-phrases.ts';
import type { Sound } from './sounds.ts';

const MAX_WORD = 40;
const MAX_GAP = 200;

/** A concept found in the text; offsets are those of the text, `word` counts words (or characters where unspaced). */
export interface Hit<Name extends string = Sound> {
  readonly concept: Name;
  /** of a sound, see numberOf */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** Where words begin in folded text, and the highest of its codes, which tells whether a script can be in it. */
export interface Words {
  readonly words: readonly number[];
  readonly highest: number;
}

/** A text is looked through for several things at its words. */
export function wordsIn(codes: Uint16Array): Words {
  const words: number[] = [];
  let highest = SPACE;
  let before = SPACE;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? SPACE;
    if (code !== SPACE && before === SPACE) words.push(at);
    if (code > highest) highest = code;
    before = code;
  }
  return { words, highest };
}

/** All phrases in the folded text, in order; the longest of each concept at each place. Linear but for phrase length. */
export function matchPhrases<Name extends string>(
  codes: Uint16Array,
  phrases: Phrases<Name>,
  words?: readonly number[],
): Hit<Name>[] {
  const into: Walk<Name> = { codes, phrases, hits: [], first: 0, start: 0, word: 0 };
  if (phrases.unspaced) matchAnywhere(into);
  else matchWords(words ?? wordsIn(codes).words, into);
  return into.hits;
}

function matchWords(words: readonly number[], into: Walk<string>): void {
  const { codes, phrases } = into;
  for (const at of words) {
    into.word += 1;
    const node = phrases.beginnings.nodeAt(codes, at);
    if (node !== 0) follow(node, at, (codes[at + 1] ?? SPACE) === SPACE ? at + 1 : at + 2, into);
  }
}

function matchAnywhere(into: Walk<string>): void {
  const { codes, phrases } = into;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? SPACE;
    if (code === SPACE) continue;
    into.word += 1;
    const node = phrases.starts[code] ?? 0;
    if (node !== 0) follow(node, at, at + 1, into);
  }
}

function follow(node: number, start: number, after: number, into: Walk<string>): void {
  into.start = start;
  into.first = into.hits.length;
  walk(node, after, into);
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
  const { nodes, lists, unspaced } = phrases;
  let node = from;
  let at = after;
  while (node !== 0) {
    const below = nodes[2 * node + 1] ?? 0;
    const list = below >>> LIST;
    if (list !== 0 && (unspaced || isWordEnd(codes, at))) keep(lists[list] ?? [], at, into);
    const child = below & CHILD;
    if (((nodes[2 * node] ?? 0) & STARRED) !== 0) walk(child, wordEnd(codes, at), into);
    if (at >= codes.length || child === 0) return;
    const code = codes[at] ?? SPACE;
    node = siblingWith(nodes, child, code);
    at += 1;
    if (code === SPACE) while (codes[at] === SPACE && at - into.start < MAX_GAP) at += 1;
  }
}

/** The first or a later sibling that has this code, 0 for none. Most have none beside them. */
function siblingWith(nodes: Int32Array, first: number, code: number): number {
  for (let node = first; ; node += 1) {
    const found = nodes[2 * node] ?? LAST;
    if ((found & CODE) === code) return node;
    if ((found & LAST) !== 0) return 0;
  }
}

function keep<Name extends string>(
  endings: readonly Ending<Name>[],
  end: number,
  { hits, first, start, word }: Walk<Name>,
): void {
  for (const { concept, number } of endings) {
    let at = first;
    while (at < hits.length && hits[at]?.concept !== concept) at += 1;
    const known = hits[at];
    if (known === undefined || end > known.end) hits[at] = { concept, number, start, end, word };
  }
}

function isWordEnd(codes: Uint16Array, at: number): boolean {
  return at >= codes.length || codes[at] === SPACE;
}

/** Where a word ends, or so much of it as one is long. */
export function wordEnd(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && codes[at] !== SPACE && at - from < MAX_WORD) at += 1;
  return at;
}
