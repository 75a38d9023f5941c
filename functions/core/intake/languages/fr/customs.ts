import type { Customs } from '../customs.ts';

/** Of who writes in French. */
export const customs: Customs = {
  name: {
    particles: 'de du des la le les',
    links: '',
    titles: 'dr pr m me mr mme mlle monsieur madame maitre maître abbé famille élève',
    roles:
      'patient patiente client cliente adhérent adhérente abonné abonnée locataire assuré assurée demandeur demanderesse usager usagère',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'rue avenue av av. boulevard boul. bd bd. chemin route place quai venelle sente esplanade allée impasse cours passage sentier square ruelle chaussée faubourg montée traverse lotissement rond-point lieu-dit ch. rte imp. all.',
    endings: '',
    leading: 'rue chemin impasse',
    particles: '',
    shortened: 'ste gen',
    number: 'numéro',
    notBefore: 'adhérent licence article rgpd dossier compte carte',
    leads: 'en et je mon',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT autriche|BE belgique|BG bulgarie|BR brésil|CA canada|CA canadá|CH suisse|CN chine|DE allemagne|DK dänemark|DK danemark|ES espagne|FR france|GB royaume uni|GR grèce|HR croatie|HU hongrie|IE irlande|IT italie|IT itálie|JP japon|JP japón|LU luxembourg|NL pays bas|NO norvège|PL pologne|PT portugal|RO roumanie|SE suède|TR turquie|TW taiwan|US états unis|US-CA californie',
  },
  day: {
    numbers:
      '1:premier|un 2:deux 3:trois 4:quatr 5:cinq 6:six 7:sept 8:huit 9:neuf|neuv 10:dix 11:onz 12:douz 13:treiz 14:quatorz 15:quinz 16:seiz 20:vingt 30:trent 40:quarant 50:cinquant 60:soixant 70:septant 80:quatre-vingt|huitant|octant 90:nonant 100:cent 1000:mil',
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
    undersigned: 'soussigné|soussignée',
    dear: 'cher|chère|chers|bonjour|bonsoir|salut|aux',
    firms:
      'boulangerie|pâtisserie|boucherie|garage|pharmacie|clinique|école|bureau|syndic|cabinet|agen*|associa*|restaurant|café|service|direction|secrétariat|département|résidence|manoir|château|ehpad|hôpital|maison|domaine|mairie|société|banque',
    alone:
      'anonyme|urgent|important|client|assez|stop|fin|annexe|annexes|copie|locataire|respectueusement|confidentiel|recommandé|envoyé|sincèrement|salutations|remerciements|cliente|mère|père|adhérent|merci|oui|non|jointes|déçue|déçu',
  },
};
