import type { Customs } from '../languages/customs.ts';
import type { FormWords } from '../languages/form.ts';
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

/** What a mail is about: words that prove nothing alone and much together. The second opinion weighs them in pairs. */
export type Topic =
  /** pass on, sell, disclose */
  | 'share'
  /** third parties, partners, other companies */
  | 'others'
  /** get rid of, no trace, out of your system */
  | 'trace'
  /** file, dossier, recordings, notes */
  | 'record'
  /** copy, overview, list of */
  | 'copy'
  /** look at, find out, wonder */
  | 'see'
  /** moving to another provider */
  | 'switch'
  /** a file that a machine can read */
  | 'format'
  /** contest, verify, until it is settled */
  | 'dispute'
  /** lock, don't touch, only keep */
  | 'freeze'
  /** first, then, afterwards */
  | 'first'
  /** sent to the wrong person, told without asking */
  | 'leak'
  /** commissioner, ombudsman */
  | 'authority'
  /** complain, outrageous, an explanation */
  | 'remedy'
  /** how long, retention period */
  | 'howlong'
  /** why, for what purpose, from whom */
  | 'why'
  /** data protection officer, privacy policy */
  | 'officer'
  /** CCTV, footage */
  | 'camera'
  /** calls, texts, letters: how one is reached */
  | 'calls'
  /** fed up, leave me alone, for the last time */
  | 'enough'
  /** order, parcel, booking */
  | 'order'
  /** invoice, payment, refund */
  | 'bill'
  /** cancel, terminate */
  | 'cancel'
  /** subscription, contract, gym */
  | 'subscription'
  /** password, log in, error */
  | 'login'
  /** opening hours, repairs, appointments */
  | 'shop'
  /** thank you for, solved */
  | 'thanks'
  /** moved house, married, a new number */
  | 'moved'
  /** typo, should be, instead of */
  | 'mistake'
  /** agreed, ticked, permission */
  | 'agreed'
  /** changed my mind, take it back, no longer */
  | 'regret'
  /** everything, all of it */
  | 'all'
  /** only, just, by mistake */
  | 'only'
  /** photos, location, health: what is consented to */
  | 'photo'
  /** no longer a customer, stopped using */
  | 'left'
  /** children, parents, the deceased */
  | 'household'
  /** how it is handled: stored, automated, who reads it */
  | 'practice'
  /** no need, you don't have to */
  | 'needless'
  /** mailing list, newsletter, advertising */
  | 'unlist'
  /** purchases, targeted, personalised, tracking */
  | 'profile'
  /** contacts, playlists, messages: what one takes along */
  | 'stuff'
  /** still waiting, no answer, weeks ago */
  | 'waiting';

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
  readonly topics: Readonly<Record<Topic, string>>;
  readonly letter: LetterWords;
  readonly identity: IdentityWords;
  /** how people are called, where they live and how they tell days */
  readonly customs: Customs;
  readonly form: FormWords;
}

/** What formal letters say beside what they ask for; between bars. The second opinion does not weigh it. */
export interface LetterWords {
  /** how a letter is to be answered: "what you have done", "tell the recipients", "what must be kept", "a copy of my passport" */
  readonly aside: string;
  /** rights that are named and not asked for: "the existence of a right to" */
  readonly named: string;
  /** "besides", "finally": one more demand follows */
  readonly further: string;
  /** "the undersigned", "of full age, exercises his right": where a letter says so, "his data" are the writer's */
  readonly thirdPerson: string;
}

/** Labels and phrases before what a person states about himself; between bars. */
export interface IdentityWords {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly customer: string;
  /** "customer", "contract", right before such a number */
  readonly client: string;
  /** "username", before what a person chose to be called */
  readonly account: string;
  /** "account", before such a name only where it has a digit, a dot or an underscore */
  readonly handle: string;
  readonly born: string;
  readonly address: string;
  readonly place: string;
  readonly country: string;
  /** labels of what is not the person's: the addressee, and what a letter is about */
  readonly company: string;
  /** "my name is", before a name in running text */
  readonly iAm: string;
  /** "I am", before a name only where more about the person follows: "I am Ann Example, born …" */
  readonly perhaps?: string;
  /** "my husband", "our client", before the name of whom a mail is written for */
  readonly kin: string;
  /** closing formulas; the name stands on the next line */
  readonly closing: string;
  /** "I live in", before a country or region */
  readonly live: string;
  /** "my", "reach me": what follows is the writer's own */
  readonly own: string;
  /** "his", "their": what follows is somebody's, of whom was spoken */
  readonly theirs: string;
  /** "somebody", "neighbour", "hotline", "shop": what follows is not the writer's */
  readonly another: string;
  /** "order", "invoice", "case", "flight": what else bears a number */
  readonly numbered: string;
  /** "old", "formerly", "was" */
  readonly old: string;
  /** "privacy", "for the attention of": in a line of an address it is an office that is written to */
  readonly office?: string;
  /** "to": so begins a line that names whom is written to */
  readonly to?: string;
  /** "manager", "tenant", "phone": what stands behind a name and is no town */
  readonly noTown?: string;
  /** "not", "without", "another": what comes right behind it is not so */
  readonly denies?: string;
  /** the same in languages where it stands behind what it denies */
  readonly deniesBefore?: string;
  /** "that I got", "you sent me": behind "automatic reply" it is said by a person */
  readonly received: string;
  /** "I have no account with you" */
  readonly without: string;
}
