import type { Concept, IdentityWords } from './concepts.ts';
import type { Law } from './laws.ts';

/** All that one pass over a text listens for: concepts, laws, articles, and what announces an identifier. */
export type Sound = Concept | Law | 'article' | Announcement;
export type Announcement = `says ${keyof IdentityWords}`;
