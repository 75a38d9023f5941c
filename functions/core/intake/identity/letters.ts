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
