export const SPACE = 32;
export const STAR = 42;

/** A node while a trie is built; its number when it is placed. */
export interface Node<Name> {
  number: number;
  readonly next: Map<number, Node<Name>>;
  readonly ends: Name[];
}

/** An entry: two codes, the node to go on from, a bit for each code that may be third, and whether any code may be fourth. */
const SIZE = 4;
/** Three codes are told apart by so many numbers, a power of two. */
const TRIPLES = 2048;

/**
 * What phrases begin with, by their first two codes: most words of a text begin none, and are told apart by one or two looks here. A
 * word of one letter goes on from its first code's node, behind which blanks may be many; any other from the second's.
 */
export class Beginnings {
  private readonly entries: Int32Array;
  private readonly places: number;
  /** by the first three codes, a bit for each fourth one */
  private readonly fourths = new Int32Array(TRIPLES);

  constructor(root: Node<string>) {
    const pairs = [...root.next].flatMap(([first, node]) => pairsOf(first, node));
    this.places = 2 ** Math.ceil(Math.log2(2 * pairs.length + 1));
    this.entries = new Int32Array(this.places * SIZE);
    for (const { key, node, thirds, next } of pairs) {
      this.entries.set([key, node, thirds, Number(next.has(STAR))], this.placeOf(key));
      for (const [third, after] of next) this.note(tripleOf(key, third), bitsOf(after));
    }
  }

  /** The node to go on from at the start of a word, 0 where no phrase begins. */
  nodeAt(codes: Uint16Array, at: number): number {
    const { entries, fourths } = this;
    const second = codes[at + 1] ?? SPACE;
    const key = keyOf(codes[at] ?? SPACE, second);
    const place = this.placeOf(key);
    const third = second === SPACE ? SPACE : (codes[at + 2] ?? SPACE);
    if ((((entries[place + 2] ?? 0) >>> third) & 1) === 0) return 0;
    const isOpen = third === SPACE || entries[place + 3] !== 0;
    const may = isOpen || (((fourths[tripleOf(key, third)] ?? 0) >>> (codes[at + 3] ?? SPACE)) & 1) === 1;
    return may ? (entries[place + 1] ?? 0) : 0;
  }

  private note(triple: number, bits: number): void {
    this.fourths[triple] = (this.fourths[triple] ?? 0) | bits;
  }

  /** Where a key stands, or could. */
  private placeOf(key: number): number {
    const { entries, places } = this;
    let place = (Math.imul(key, 0x9e37_79b1) >>> 16) & (places - 1);
    while (entries[place * SIZE] !== 0 && entries[place * SIZE] !== key) place = (place + 1) & (places - 1);
    return place * SIZE;
  }
}

const keyOf = (first: number, second: number): number => (first << 16) | second;
const tripleOf = (key: number, third: number): number =>
  ((key >>> 16) * 961 + (key & 0xffff) * 31 + third) & (TRIPLES - 1);

/** Two codes, the node to go on from, and what may follow them. */
interface Beginning extends Pick<Node<string>, 'next'> {
  readonly key: number;
  readonly node: number;
  readonly thirds: number;
}

function pairsOf(first: number, { number, ends, next }: Node<string>): Beginning[] {
  if (next.has(STAR)) throw new Error('a phrase must begin with two letters');
  const longer = [...next]
    .filter(([second]) => second !== SPACE)
    .map(([second, after]): Beginning => {
      return { key: keyOf(first, second), node: after.number, thirds: bitsOf(after), next: after.next };
    });
  if (ends.length === 0 && !next.has(SPACE)) return longer;
  return [{ key: keyOf(first, SPACE), node: number, thirds: -1, next: new Map() }, ...longer];
}

/** Bits for the codes that may follow a node: where a phrase ends, its word does; what a star stands for is anything. */
function bitsOf({ ends, next }: Node<string>): number {
  if (next.has(STAR)) return -1;
  const bitOf = (code: number): number => 1 << (code & 31);
  return [...next.keys()].reduce((bits, code) => bits | bitOf(code), ends.length > 0 ? bitOf(SPACE) : 0);
}
