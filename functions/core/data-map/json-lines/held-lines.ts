import type { StoreRecord } from '../connector.ts';
import { foldAscii } from '../values.ts';
import { parseLine } from './line.ts';
import type { Line } from './read-lines.ts';

const NEWLINE = 0x0a;

/** Lines whose record holds one of some texts. Those of another case of A to Z, too: whoever takes them looks at each. */
export interface Lookup {
  /** Of `textsOf`: equal names, equal texts. */
  name: string;
  textsOf: (record: StoreRecord) => string[];
  texts: string[];
}

/** Where a line stands; moved along when lines before it change. */
interface Place {
  at: number;
  length: number;
}

/** A line that is held. */
export interface HeldLine extends Line {
  place: Place;
}

interface Index {
  textsOf: Lookup['textsOf'];
  places: Map<string, Place[]>;
}

/** The lines of a file in memory, and by the texts that were looked up so far where they stand. */
export class HeldLines {
  bytes: Uint8Array = new Uint8Array();
  #places: Place[] = [];
  readonly #indexes = new Map<string, Index>();

  /** Takes over bytes that begin with those held, which end with a line or are none. @throws StoreMismatch on a line that is no record; nothing is held then that could be trusted */
  append(bytes: Uint8Array): void {
    const added: Place[] = [];
    for (let at = this.bytes.length; at < bytes.length; at += added.at(-1)?.length ?? 0) {
      const newline = bytes.indexOf(NEWLINE, at);
      added.push({ at, length: (newline < 0 ? bytes.length : newline + 1) - at });
    }
    this.bytes = bytes;
    const before = this.#places.length;
    this.#places.push(...added);
    if (this.#indexes.size > 0) added.forEach((place, nth) => this.#put(place, before + nth + 1));
  }

  /** The lines that are looked up, in their order. @throws StoreMismatch when any line is no record: it can't be judged */
  find({ name, textsOf, texts }: Lookup): HeldLine[] {
    let index = this.#indexes.get(name);
    if (!index) {
      index = { textsOf, places: new Map() };
      for (const [nth, place] of this.#places.entries()) putInto(index, place, parseLine(this.#lineAt(place, nth + 1)));
      this.#indexes.set(name, index);
    }
    const { places } = index;
    const found = new Set(texts.flatMap((text) => places.get(foldAscii(text)) ?? []));
    return [...found].sort((left, right) => left.at - right.at).map((place) => this.#lineAt(place));
  }

  /** Takes over bytes in which lines have become others, or none. */
  change(outcomes: Map<HeldLine, Uint8Array | undefined>, bytes: Uint8Array): void {
    const lengths = new Map<Place, number>();
    for (const [line, outcome] of outcomes) {
      this.#remove(line);
      lengths.set(line.place, outcome?.length ?? 0);
    }
    let at = 0;
    for (const place of this.#places) {
      place.at = at;
      place.length = lengths.get(place) ?? place.length;
      at += place.length;
    }
    if (lengths.size > 0) this.#places = this.#places.filter(({ length }) => length > 0);
    this.bytes = bytes;
    for (const [{ place, number }, outcome] of outcomes) if (outcome) this.#put(place, number);
  }

  #lineAt(place: Place, number?: number): HeldLine {
    const places = this.#places;
    return {
      place,
      bytes: this.bytes.subarray(place.at, place.at + place.length),
      // Counting is left until somebody asks.
      get number() {
        return number ?? places.indexOf(place) + 1;
      },
    };
  }

  #put(place: Place, number: number): void {
    const record = parseLine(this.#lineAt(place, number));
    for (const index of this.#indexes.values()) putInto(index, place, record);
  }

  #remove(line: HeldLine): void {
    const record = parseLine(line);
    for (const { textsOf, places } of this.#indexes.values())
      for (const text of record ? textsOf(record).map(foldAscii) : []) {
        const left = places.get(text)?.filter((place) => place !== line.place) ?? [];
        if (left.length > 0) places.set(text, left);
        else places.delete(text);
      }
  }
}

/** An empty line has no record. */
function putInto({ textsOf, places }: Index, place: Place, record: StoreRecord | undefined): void {
  for (const text of record ? textsOf(record).map(foldAscii) : []) {
    const there = places.get(text);
    if (there) there.push(place);
    else places.set(text, [place]);
  }
}
