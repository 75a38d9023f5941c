import type { Customs } from '../customs.ts';

/** Of who writes in Italian. */
export const customs: Customs = {
  name: {
    particles: 'de del della di da dos la',
    links: '',
    titles: 'dott dottssa dott.ssa prof ing avv avvocato sig sigra sig.ra signa sig.na don suor famiglia alunno alunna',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
  },
  street: {
    words: 'via viale v.le piazza p.zza corso vicolo largo strada contrada località loc. frazione fraz.',
    endings: '',
    leading: 'via viale piazza vicolo strada località',
    particles: 'delle dei degli',
    shortened: '',
    number: 'numero',
    notBefore: 'contratto cliente tessera matricola articolo',
    leads: 'in a e abito vivo',
  },
  place: { towns: '', inflectsTowns: false, inflectsCountries: false, noCountries: '' },
  day: {
    numbers: 'pri uno due tre qua cin sei set ott nov dod die und tre qui ven cen mil ses',
    months: 'gen feb mar apr mag giu lug ago set ott nov dic',
    feasts: 'natale capodanno ferragosto epifania',
    links: 'di del della al anno giorno e',
  },
  said: {
    from: '',
    greetings: 'saluti|baci',
    withYou: 'presso di voi|presso voi|da voi',
    yours: 'vostro|vostra|vostri|vostre',
    my: 'mio|mia|miei|mie',
    our: 'nostr*',
    me: 'mi|me',
  },
};
