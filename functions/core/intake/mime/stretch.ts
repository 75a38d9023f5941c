/** Bytes that are looked through at once: a loop that is called often is compiled well, and one that goes on for long badly. */
export const STRETCH = 16_384;
