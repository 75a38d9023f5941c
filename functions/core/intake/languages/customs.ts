/** Words in lower case with blanks between; none where a language has none. */
type Words = string;

/** How people are called. */
export interface NameWords {
  /** within a name, in small letters: "de", "van" */
  readonly particles: Words;
  /** the same where it is an everyday word, too: "y", "zu" */
  readonly links: Words;
  /** before a name and none of it, each without its last full stop: "mrs", "dr", "pupil" */
  readonly titles: Words;
  /** what somebody is to whom he writes, before a name and none of it: "patient", "member" */
  readonly roles: Words;
  /** the same behind a name: "bey" */
  readonly courtesies: Words;
  /** given names that often come second, without accents; only where `hasOneFamily` */
  readonly seconds: Words;
  /** whether who writes has one name of the family, or two that a dash joins: a third word may be his town */
  readonly hasOneFamily: boolean;
  /** whether nouns have capitals, as names have */
  readonly hasCapitalNouns: boolean;
}

/** How streets and houses are called. */
export interface StreetWords {
  /** words that say, alone, that something is a street, a square or an estate, shortened ones with their full stop, too: "street", "rd." */
  readonly words: Words;
  /** endings that say so of a longer word: "straße" of "Birkenstraße" */
  readonly endings: Words;
  /** those of the words that always stand first in a street: "rue" */
  readonly leading: Words;
  /** small words within a street beside those of a name: "of the" */
  readonly particles: Words;
  /** what else is shortened in a street, without the full stop, which ends no sentence then: "dr" */
  readonly shortened: Words;
  /** between a street and its number: "number" */
  readonly number: Words;
  /** before a number that is no house's, `*` for any ending: "article", "room", "client*" */
  readonly notBefore: Words;
  /** what leads to an address and is none of it, where it has a capital: "in", "I", "my" */
  readonly leads: Words;
}

/** Where people live. */
export interface PlaceWords {
  /** towns that people sign with behind their name, and that hardly anybody is called; without accents */
  readonly towns: Words;
  /** whether a town has another ending behind "in" */
  readonly inflectsTowns: boolean;
  /** whether a country has, and what is like one with another ending and none, without accents: "roman", a town in Romania */
  readonly inflectsCountries: boolean;
  readonly noCountries: Words;
  /** countries where its speakers live, each behind its code of ISO 3166, between bars; also with the ending that they have behind "in" */
  readonly countries: string;
}

/** How days are told; nearly all by how words begin, with accents. */
export interface DayWords {
  /** how numbers begin, those of days and those that years are put together from, each behind what it counts: "20:twent" of "twenty-first" */
  readonly numbers: Words;
  /** how the twelve months begin, in order; a bar between two beginnings of one month */
  readonly months: Words;
  /** how days with a name begin: "christmas" */
  readonly feasts: Words;
  /** between day, month and year, whole: "of", "the" */
  readonly links: Words;
}

/** What people say around names, places and numbers: between bars, in lower case, `*` for any ending. */
export interface SaidWords {
  /** before the town that somebody is from, where it is within no name: "from" */
  readonly from: string;
  /** "greetings", before whom or where they are from */
  readonly greetings: string;
  readonly withYou: string;
  /** "your", of him who is written to */
  readonly yours: string;
  readonly my: string;
  readonly our: string;
  /** "me", of him who writes, as an object */
  readonly me: string;
  /** "the undersigned", before a name */
  readonly undersigned: string;
  /** "dear", "hello": the first word of how people are greeted */
  readonly dear: string;
  /** "bakery", "hotel": the first word of how a house or a firm is called */
  readonly firms: string;
  /** "urgent", "enclosure": what stands alone below a mail and is nobody's name */
  readonly alone: string;
}

/** How people are called, where they live and how they tell days where a language is spoken. */
export interface Customs {
  readonly name: NameWords;
  readonly street: StreetWords;
  readonly place: PlaceWords;
  readonly day: DayWords;
  readonly said: SaidWords;
}

/** Of a language that is written without blanks: its own finders know how, and nothing of what others go by is to be found in it. */
export const NO_CUSTOMS: Customs = {
  name: {
    particles: '',
    links: '',
    titles: '',
    roles: '',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: { words: '', endings: '', leading: '', particles: '', shortened: '', number: '', notBefore: '', leads: '' },
  place: { towns: '', inflectsTowns: false, inflectsCountries: false, noCountries: '', countries: '' },
  day: { numbers: '', months: '', feasts: '', links: '' },
  said: {
    from: '',
    greetings: '',
    withYou: '',
    yours: '',
    my: '',
    our: '',
    me: '',
    undersigned: '',
    dear: '',
    firms: '',
    alone: '',
  },
};
