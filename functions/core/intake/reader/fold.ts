import { codeAt } from '../code-at.ts';

const SPACE = 32;
const KEPT: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 's',
  æ: 'e',
  œ: 'o',
  ς: 'σ',
  '*': '*',
};
const table = new Uint16Array(65_536);

/** Texts are folded into one long array, part after part, for to make an array for each takes longer than to fold a short one. */
const ROOM = 32_768;
let room = new Uint16Array(ROOM);
let taken = 0;

function takeRoom(length: number): Uint16Array {
  if (length > ROOM / 4) return new Uint16Array(length);
  if (taken + length > ROOM) [room, taken] = [new Uint16Array(ROOM), 0];
  taken += length;
  return room.subarray(taken - length, taken);
}

/** Folds text to comparable code units, one for one, so that offsets stay: lower case, no accents, punctuation blank. */
export function fold(text: string): Uint16Array {
  const { length } = text;
  const codes = takeRoom(length);
  const known = table;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    const folded = known[code] ?? 0;
    codes[at] = folded === 0 ? learn(code) : folded;
  }
  return codes;
}

function learn(code: number): number {
  const folded = foldUnit(code);
  table[code] = folded;
  return folded;
}

function foldUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SPACE;
  const char = String.fromCharCode(code).toLowerCase().slice(0, 1);
  const kept = KEPT[char];
  if (kept !== undefined) return kept.charCodeAt(0);
  // kana keep their voicing marks
  const plain = code >= 0x3000 ? char.normalize('NFKC') : char.normalize('NFKD');
  const first = plain.replace(/\p{M}/gu, '').toLowerCase().slice(0, 1);
  return /[\p{L}\p{N}]/u.test(first) || first === 'ー' ? (KEPT[first] ?? first).charCodeAt(0) : SPACE;
}

/** Folded text as a string. */
export function foldToString(text: string): string {
  return text.length > 4096 ? foldToString(text.slice(0, 4096)) + foldToString(text.slice(4096)) : asString(fold(text));
}

/** Some thousand folded code units as a string. */
export function asString(codes: Uint16Array): string {
  return String.fromCharCode.apply(undefined, codes as unknown as number[]);
}
