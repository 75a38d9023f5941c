/** Sentences (subject included) in which a letter states its matter. */
export const OPENING = 6;
