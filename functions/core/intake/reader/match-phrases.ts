import { foldToString } from './fold.ts';
import type { Sound } from './sounds.ts';

const SPACE = 32;
const STAR = 42;
const MAX_WORD = 40;
const MAX_GAP = 200;

/** A concept found in the text; offsets are those of the text, `word` counts words (or characters where unspaced). */
export interface Hit<Name extends string = Sound> {
  readonly concept: Name;
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** A trie node; most have one child, which is kept apart because a Map for each would double time and memory. */
interface Node<Name> {
  code: number;
  child: Node<Name> | undefined;
  others: Map<number, Node<Name>> | undefined;
  star: Node<Name> | undefined;
  ends: Name[] | undefined;
}

/** A trie of phrases. */
export interface Phrases<Name extends string = Sound> {
  readonly root: Node<Name>;
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
  return { root, unspaced };
}

function addPhrase<Name>(root: Node<Name>, concept: Name, phrase: string): void {
  if (phrase === '') return;
  let node = root;
  for (let at = 0; at < phrase.length; at += 1) node = descend(node, phrase.charCodeAt(at));
  node.ends ??= [];
  if (!node.ends.includes(concept)) node.ends.push(concept);
}

function newNode<Name>(): Node<Name> {
  return { code: 0, child: undefined, others: undefined, star: undefined, ends: undefined };
}

function descend<Name>(node: Node<Name>, code: number): Node<Name> {
  if (code === STAR) return (node.star ??= newNode<Name>());
  const known = next(node, code);
  if (known) return known;
  const child = newNode<Name>();
  if (!node.child) {
    node.code = code;
    node.child = child;
  } else (node.others ??= new Map<number, Node<Name>>()).set(code, child);
  return child;
}

function next<Name>(node: Node<Name>, code: number): Node<Name> | undefined {
  return node.code === code ? node.child : node.others?.get(code);
}

/** All phrases in the folded text, in order; the longest of each concept at each place. Linear but for phrase length. */
export function matchPhrases<Name extends string>(codes: Uint16Array, phrases: Phrases<Name>): Hit<Name>[] {
  const into: Walk<Name> = { codes, unspaced: phrases.unspaced, hits: [], first: 0, start: 0, word: 0 };
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === SPACE) continue;
    if (!phrases.unspaced && at > 0 && codes[at - 1] !== SPACE) continue;
    into.word += 1;
    into.start = at;
    into.first = into.hits.length;
    walk(phrases.root, at, into);
  }
  return into.hits;
}

/** The state of one pass; `first` is where the hits of the current start begin. */
interface Walk<Name extends string> {
  readonly codes: Uint16Array;
  readonly unspaced: boolean;
  readonly hits: Hit<Name>[];
  first: number;
  start: number;
  word: number;
}

function walk<Name extends string>(from: Node<Name>, start: number, into: Walk<Name>): void {
  const { codes } = into;
  let node: Node<Name> | undefined = from;
  let at = start;
  while (node) {
    if (node.ends && (into.unspaced || isWordEnd(codes, at))) keep(node.ends, at, into);
    if (node.star) walk(node.star, wordEnd(codes, at), into);
    if (at >= codes.length) return;
    const code: number = codes[at] ?? SPACE;
    node = next(node, code);
    at += 1;
    if (code === SPACE) while (codes[at] === SPACE && at - start < MAX_GAP) at += 1;
  }
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
