/** FNV-1a's step, over a whole code unit. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619);
