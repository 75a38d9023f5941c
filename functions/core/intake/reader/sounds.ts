import type { Concept, IdentityWords, Topic } from './concepts.ts';

/** A law the text names, by our short name for it. */
export type Law = 'GDPR' | 'UK GDPR' | 'CCPA' | 'LGPD' | 'KVKK' | 'APPI' | 'PIPL' | 'FADP';

/** All that one pass over a text listens for: concepts, topics, laws, articles, and what announces an identifier. */
export type Sound = Concept | Topic | Law | 'article' | Announcement;
export type Announcement = `says ${keyof IdentityWords}`;
