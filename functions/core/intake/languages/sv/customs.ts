import type { Customs } from '../customs.ts';

/** Of who writes in Swedish. */
export const customs: Customs = {
  name: {
    particles: 'af av',
    links: '',
    titles: 'dr prof docent lektor kand fr elev eleven',
    roles: 'patient kund medlem hyresgäst avsändare',
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
    numbers:
      '1:först|ett|oen 2:andr|två 3:tre 4:fjärd|fyra 5:fem 6:sex|sjätt 7:sju 8:åtta|åttond 9:nio 10:tio 11:elf|elv 12:tolf|tolv 13:tretton 14:fjorton 15:femton 16:sexton 17:sjutton 18:arton 19:nitton 20:tjug 30:tretti 40:fyrti 50:femti 60:sexti 70:sjutti 80:åtti 90:nitti 100:hundra 1000:tusen',
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
    dear: 'bästa|hej|hejsan|hallå|till',
    firms:
      'bageri|avdelningen|kundtjänst|kundservice|styrelsen|sjukhuset|brf|äldreboendet|vårdcentralen|kommun|apoteket|skolan',
    alone:
      'anonym|brådskande|viktigt|kund|nog|slut|bilaga|bilagor|kopia|hyresgäst|hejdå|konfidentiellt|rekommenderat|skickat|uppriktigt|hälsningar|tacksam|mamma|pappa|medlem|ja|nej|snälla|besviken',
  },
};
