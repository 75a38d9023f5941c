import { wordsOf } from '../languages/words-of.ts';

/** Small words within a name; those of Arabic ones stand in every language. */
const PARTICLES = new Set(['al', 'bin', 'ibn', ...wordsOf(({ name }) => name.particles)]);
const LINKS = new Set(wordsOf(({ name }) => name.links));

/** Up to two of them before a word of a name, as a pattern. */
export const PARTICLES_BEFORE = `(?:(?:${[...PARTICLES].join('|')}) ){0,2}`;

/** Whether a word is one. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** The same, or an everyday word that may be one: "y". */
export const mayBeParticle = (word: string): boolean => PARTICLES.has(word) || LINKS.has(word);
