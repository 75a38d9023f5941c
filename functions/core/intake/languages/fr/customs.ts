import type { Customs } from '../customs.ts';

/** Of who writes in French. */
export const customs: Customs = {
  name: {
    particles: 'de du des la le les',
    links: '',
    titles: 'dr pr m me mr mme mlle monsieur madame maitre maître abbé famille élève',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
  },
  street: {
    words:
      'rue avenue av av. boulevard boul. bd bd. chemin route place quai venelle sente esplanade allée impasse cours passage sentier square ruelle chaussée faubourg',
    endings: '',
    leading: 'rue chemin impasse',
    particles: '',
    shortened: 'ste gen',
    number: 'numéro',
    notBefore: 'adhérent licence article rgpd dossier compte',
    leads: 'en et je mon',
  },
  place: { towns: '', inflectsTowns: false, inflectsCountries: false, noCountries: '' },
  day: {
    numbers: 'pre deu tro qua cin six sei sep hui neu dix onz dou tre vin un cen soi mil',
    months: 'jan fev|fév mar avr mai juin juil aoû sep oct nov dec|déc',
    feasts: 'noël',
    links: 'de le du la an jour et à',
  },
  said: {
    from: '',
    greetings: 'salutations|bisous',
    withYou: 'chez vous',
    yours: 'votre|vos',
    my: 'mon|ma|mes',
    our: 'notre',
    me: 'me',
  },
};
