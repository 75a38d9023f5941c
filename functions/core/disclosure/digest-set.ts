const WORDS = 3;
const FULL = 0.6;

/**
 * A set of SHA-256 digests of which it keeps 96 bits, in some 30 bytes each: a million of them meet by chance once in
 * 10^17 sets. The function adds one (lowercase hex) and says whether it is new.
 */
export function digestSet(): (hex: string) => boolean {
  let table = new Uint32Array(WORDS * 64);
  let held = 0;
  return (hex) => {
    if (held >= (table.length / WORDS) * FULL) table = grown(table);
    const isNew = add(table, [word(hex, 0), word(hex, 8), word(hex, 16)]);
    if (isNew) held++;
    return isNew;
  };
}

type Key = [number, number, number];

/** Never zero in the first place, which marks an empty slot. */
const word = (hex: string, at: number): number => parseInt(hex.slice(at, at + 8), 16) || 1;

function add(table: Uint32Array, [first, second, third]: Key): boolean {
  const slots = table.length / WORDS;
  for (let slot = first % slots; ; slot = (slot + 1) % slots) {
    const at = slot * WORDS;
    if (table[at] === 0) {
      table.set([first, second, third], at);
      return true;
    }
    if (table[at] === first && table[at + 1] === second && table[at + 2] === third) return false;
  }
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  for (let at = 0; at < table.length; at += WORDS) {
    const [first = 0, second = 0, third = 0] = table.subarray(at, at + WORDS);
    if (first !== 0) add(larger, [first, second, third]);
  }
  return larger;
}
