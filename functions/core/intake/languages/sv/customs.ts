import type { Customs } from '../customs.ts';

/** Of who writes in Swedish. */
export const customs: Customs = {
  name: {
    particles: 'af av',
    links: '',
    titles: 'dr prof docent lektor kand fr elev eleven',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words: 'gata gatan väg vägen',
    endings: 'gata gatan väg vägen gränd torg backen stigen allén',
    leading: '',
    particles: '',
    shortened: 'hl',
    number: '',
    notBefore: 'medlem kund* avtal artikel lager nummer kort',
    leads: 'på i jag min bor',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT österrike|BE belgien|BG bulgarien|BR brasilien|CA kanada|CH schweiz|CN kina|DE tyskland|DK danmark|ES spanien|FI finland|FR frankrike|GB storbritannien|HR kroatien|IE irland|IT italien|JP japan|LU luxemburg|NO norge|PL polen|PT portugal|RO rumänien|SE sverige|TW taiwan|US usa',
  },
  day: {
    numbers: 'för and tre tret fjä fyr fem sjä sju ått nio tio tol fjo tju',
    months: 'jan feb mar apr maj jun jul aug sep okt nov dec',
    feasts: 'juldag julafton nyår trettondag midsommar',
    links: 'den år året och',
  },
  said: {
    from: 'från',
    greetings: 'hälsning*|kram*',
    withYou: 'hos er',
    yours: 'ert',
    my: 'min|mitt|mina',
    our: 'vår*',
    me: 'mig',
    undersigned: 'undertecknad*',
    dear: 'bästa|hej|hejsan|hallå',
    firms: 'bageri',
  },
};
