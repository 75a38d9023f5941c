import type { Concept } from './concepts.ts';
import { foldToString } from './fold.ts';

const SPACE = 32;
const STAR = 42;
const MAX_WORD = 40;

/** A concept found in the text; offsets are those of the text, `word` counts words (or characters where unspaced). */
export interface Hit<Name extends string = Concept> {
  readonly concept: Name;
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

interface Node<Name> {
  readonly next: Map<number, Node<Name>>;
  readonly ends: Name[];
}

/** A trie of phrases. */
export interface Phrases<Name extends string = Concept> {
  readonly root: Node<Name>;
  readonly unspaced: boolean;
}

/** Builds the trie of one language's phrases, or of any other phrases by concept. */
export function buildPhrases<Name extends string>(
  phrasesOf: Partial<Record<Name, string>>,
  unspaced = false,
): Phrases<Name> {
  const root = newNode<Name>();
  for (const [concept, phrases] of Object.entries(phrasesOf) as [Name, string][]) {
    for (const phrase of phrases.split('|')) {
      let node = root;
      for (const char of foldToString(phrase.trim())) node = descend(node, char.charCodeAt(0));
      if (node !== root && !node.ends.includes(concept)) node.ends.push(concept);
    }
  }
  return { root, unspaced };
}

function newNode<Name>(): Node<Name> {
  return { next: new Map<number, Node<Name>>(), ends: [] };
}

function descend<Name>(node: Node<Name>, code: number): Node<Name> {
  let child = node.next.get(code);
  if (!child) {
    child = newNode<Name>();
    node.next.set(code, child);
  }
  return child;
}

/** All phrases in the folded text, in order; the longest of each concept at each place. Linear but for phrase length. */
export function matchPhrases<Name extends string>(codes: Uint16Array, phrases: Phrases<Name>): Hit<Name>[] {
  const hits: Hit<Name>[] = [];
  let word = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === SPACE) continue;
    const starts = phrases.unspaced || at === 0 || codes[at - 1] === SPACE;
    if (!starts) continue;
    word += 1;
    const found = new Map<Name, number>();
    walk(phrases.root, at, { codes, unspaced: phrases.unspaced, found });
    for (const [concept, end] of found) hits.push({ concept, start: at, end, word });
  }
  return hits;
}

interface Walk<Name> {
  readonly codes: Uint16Array;
  readonly unspaced: boolean;
  readonly found: Map<Name, number>;
}

function walk<Name>(from: Node<Name>, start: number, into: Walk<Name>): void {
  let node: Node<Name> | undefined = from;
  let at = start;
  while (node) {
    if (node.ends.length > 0 && (into.unspaced || isWordEnd(into.codes, at))) keep(node, at, into);
    const star = node.next.get(STAR);
    if (star) {
      const end = wordEnd(into.codes, at);
      if (star.ends.length > 0) keep(star, end, into);
      if (star.next.size > 0) walk(star, end, into);
    }
    if (at >= into.codes.length) return;
    const code: number = into.codes[at] ?? SPACE;
    node = node.next.get(code);
    at += 1;
    if (code === SPACE) while (into.codes[at] === SPACE && at - start < 200) at += 1;
  }
}

function keep<Name>(node: Node<Name>, end: number, into: Walk<Name>): void {
  for (const concept of node.ends) if (end > (into.found.get(concept) ?? -1)) into.found.set(concept, end);
}

function isWordEnd(codes: Uint16Array, at: number): boolean {
  return at >= codes.length || codes[at] === SPACE;
}

function wordEnd(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && codes[at] !== SPACE && at - from < MAX_WORD) at += 1;
  return at;
}
