import type { Customs } from '../customs.ts';

/** Of who writes in Czech. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'dr prof ing mgr mudr mvdr judr phdr rndr pan paní žák žákyně žáka',
    roles: 'pacient pacientka klient klientka zákazník zákaznice člen členka žadatel žadatelka odesílatel',
    courtesies: '',
    seconds: 'marie anna jan pavel',
    hasOneFamily: true,
    hasCapitalNouns: false,
  },
  street: {
    words: 'ulice ulici náměstí nám. nábřeží tř. třída třídě sídliště sídlišti alej',
    endings: 'ulice',
    leading: '',
    particles: 'na nad pod',
    shortened: 'sv gen dr',
    number: 'č č. č.p. čp čp.',
    notBefore: 'zákazn* smlouva čl* artík* karta karty kartu',
    leads: 'v ve u o na já bydlím',
  },
  place: {
    towns:
      'praha brno ostrava plzen liberec olomouc pardubice zlin havirov kladno opava jihlava teplice karvina trebic tabor znojmo kolin prerov trutnov kromeriz',
    inflectsTowns: true,
    inflectsCountries: true,
    noCountries: '',
    countries:
      'AT rakousko|BE belgië|BE belgie|BG bulharsko|BR brazilië|CA kanada|CH švýcarsko|CZ česko|DE německo|ES španělsko|FR francie|GR řecko|HR chorvatsko|IT italie|IT itálie|NL nizozemsko|PL polsko|RO rumunsko|SE švédsko|SK slovensko|TR turecko|CZ česká republika|CZ česku|CZ české republice|DE německu|GB velká británie',
  },
  day: {
    numbers:
      '1:prv|jed 2:druh|dva|dvě 3:třet|tři 4:čtvrt|čtyři 5:pát|pět 6:šest 7:sedm 8:osm 9:devát|devět 10:desát|deset 11:jedenác 12:dvanác 13:třinác 14:čtrnác 15:patnác 16:šestnác 17:sedmnác 18:osmnác 19:devatenác 20:dvacát|dvacet 30:třicát|třicet 40:čtyřicát|čtyřicet 50:padesát 60:šedesát 70:sedmdesát 80:osmdesát 90:devadesát 100:sto|set 1000:tisíc',
    months: 'led únor břez dub květ červn|červen červenec|červenc srpn|srpen září říj listop pros',
    feasts: 'štědr silvestr vánoc',
    links: 'dne dn v o roku roka rok a',
  },
  said: {
    from: 'z|ze',
    greetings: 'pozdrav*',
    withYou: 'u vás',
    yours: 'váš|vaš*',
    my: 'můj|mou|moj*',
    our: 'náš|naš*',
    me: 'mě|mně|mi',
    undersigned: 'podepsaný|podepsaná',
    dear: 'vážen*|dobrý|ahoj',
    firms:
      'pekařství|cukrárna|kadeřnictví|autoservis|škola|účetní|kancel*|firma|oddělení|odbor|úřad|správa|sekretariát|vedení|domov|nemocnice|banka|penzion|lékárna|hotel',
    alone:
      'anonym|naléhavé|důležité|zákazník|zákaznice|dost|konec|příloha|přílohy|kopie|matka|nájemník|nashledanou|důvěrné|doporučeně|odesláno|upřímně|zdravím|otec|členka|člen|ano|ne|prosím|zklamaná',
  },
};
