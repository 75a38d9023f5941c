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

/** Folds text to comparable code units, one for one, so that offsets stay: lower case, no accents, punctuation blank. */
export function fold(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let folded = table[code] ?? 0;
    if (folded === 0) {
      folded = foldUnit(code);
      table[code] = folded;
    }
    codes[at] = folded;
  }
  return codes;
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
