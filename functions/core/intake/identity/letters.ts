/**
 * Letters of Latin, Greek and Cyrillic, for a class of a pattern. Engines test `\p{…}` with a call for each character of a text that
 * has one beyond Latin-1, and a few stretches at once.
 */
export const LETTERS = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u052f\u1e00-\u1fff`;
/** The same with digits. */
export const LETTERS_AND_DIGITS = String.raw`${LETTERS}\d\uff10-\uff19`;
/** Capitals as they stand in numbers of customers. */
export const CAPITALS = String.raw`A-ZÀ-ÖØ-ÞĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽȘȚ\u0386-\u03ab\u0400-\u042f`;
/** Small letters, and those of Latin that stand in pairs with their capitals. */
export const SMALL_LETTERS = String.raw`a-z\xdf-\xf6\xf8-\u024f\u03ac-\u03ce\u0430-\u052f`;

const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: CAPITALS,
  Ll: SMALL_LETTERS,
  N: String.raw`\d\uff10-\uff19`,
};

/** The pattern with these letters where it says `\p{L}`, `\p{Lu}` or `\p{Ll}`, and digits where it says `\p{N}`. */
export function withLetters({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const spelt = source.replace(/\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/g, (part: string, letters: string | undefined) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    const known = letters === undefined ? undefined : CLASSES[letters];
    return known === undefined ? part : isInClass ? known : `[${known}]`;
  });
  return new RegExp(spelt, flags.replace('u', ''));
}

/** Letters that are no vowels; a word of nothing else is shortened: "Chr.", "Ст." */
export const CONSONANTS = 'bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщβγδζθκλμνξπρσςτφχψ';
