import type { Right } from '../../request/right.ts';

/**
 * What a word or phrase means to the reader, the same in every language. A right's own name stands for phrases that
 * ask for it by themselves ("right to be forgotten"); the others count together with their neighbours.
 */
export type Concept =
  | Right
  /** asking: please, I want, I request, can you */
  | 'ask'
  /** negation: not, don't, never */
  | 'not'
  /** verbs: delete, erase, wipe */
  | 'erase'
  /** a verb of erasure already negated: "silmeyin", "別删" */
  | 'keep'
  /** what erasure and access are about: my data, everything about me */
  | 'data'
  /** account, profile, membership: can be erased, but seeing it is no right of access */
  | 'account'
  /** verbs: send me, show me, provide, a copy of */
  | 'get'
  /** what, which, whether */
  | 'what'
  /** hold, store, collect, know */
  | 'hold'
  /** about me, on me, concerning me */
  | 'about'
  /** verbs: correct, update, change */
  | 'fix'
  /** what can be corrected: name, address, date of birth */
  | 'field'
  /** wrong, misspelled, outdated */
  | 'wrong'
  /** stop, no more */
  | 'stop'
  /** advertising, newsletter, profiling, calls */
  | 'marketing'
  /** mailing list, newsletter: to be taken off it is an objection, not erasure */
  | 'list'
  /** verbs: withdraw, revoke */
  | 'withdraw'
  /** consent, permission */
  | 'consent'
  /** not personal data as a whole: order, chat, photo, password */
  | 'thing'
  /** how do I, where can I */
  | 'how'
  /** already happened: you deleted, was deleted */
  | 'done'
  /** a request sent before: I asked you, weeks ago, no answer so far */
  | 'before'
  /** what would follow: otherwise, I reserve the right, if you do not */
  | 'threat'
  /** if, in case */
  | 'if'
  /** takes the request back: never mind my request */
  | 'retract'
  /** until, as long as: what is to stop for a while is to be restricted */
  | 'until'
  /** court, lawsuit: a ground to keep data without using it (GDPR Art. 18(1)(c)) */
  | 'court'
  /** servers, systems, databases */
  | 'server'
  /** none, nothing */
  | 'none'
  | 'child'
  | 'client'
  | 'deceased';

/**
 * One language: function words that tell it apart, and its phrases by concept. Phrases stand between bars, in lower
 * case; `*` at a word's end stands for any ending, accents don't matter.
 */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  /** its commonest words, space-separated */
  readonly words: string;
  /** written without spaces: phrases match anywhere */
  readonly unspaced?: boolean;
  readonly concepts: Partial<Record<Concept, string>>;
  readonly identity: IdentityWords;
}

/** Labels and phrases before what a person states about himself; between bars. */
export interface IdentityWords {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly customer: string;
  readonly born: string;
  readonly address: string;
  readonly place: string;
  readonly country: string;
  /** "my name is", before a name in running text */
  readonly iAm: string;
  /** closing formulas; the name stands on the next line */
  readonly closing: string;
  /** "I live in", before a country or region */
  readonly live: string;
}
