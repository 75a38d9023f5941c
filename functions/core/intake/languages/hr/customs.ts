import type { Customs } from '../customs.ts';

/** Of who writes in Croatian. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles:
      'vaš vaša dr prof mag dipl ing odvj uč gospodin gospodina gospodinu gospođa gospođe gospođu gđa gđe gđu gđica učenik učenica učenika učenice',
    roles: 'pacijent pacijentica korisnik korisnica klijent klijentica član članica kupac podnositelj podnositeljica',
    courtesies: '',
    seconds: 'marija ana',
    hasOneFamily: true,
    hasCapitalNouns: false,
  },
  street: {
    words: 'ulica ulici cesta cesti trg trgu put obala prilaz šetalište avenija odvojak vijenac',
    endings: '',
    leading: '',
    particles: 'na pod pri i',
    shortened: 'sv dr kr',
    number: 'br br.',
    notBefore: 'kupac član ugovor broj kartica kartice',
    leads: 'u na i ja živim',
  },
  place: {
    towns:
      'zagreb split rijeka osijek zadar sibenik dubrovnik karlovac sisak varazdin cakovec koprivnica bjelovar pula vinkovci vukovar sinj makarska trogir knin pozega virovitica dakovo krapina gospic umag porec rovinj opatija',
    inflectsTowns: true,
    inflectsCountries: true,
    noCountries: '',
    countries:
      'AT austrija|BE belgija|BG bugarska|BR brazil|CA kanada|CN kina|DE njemačka|ES španjolska|FR francuska|GB ujedinjeno kraljevstvo|GR grčka|HR hrvatska|IT italija|JP japan|NL nizozemska|PL poljska|PT portugal|RO rumunjska|SE švedska|SI slovenija|TR turska|DE njemačkoj|HR hrvatskoj',
  },
  day: {
    numbers:
      '1:prv|jed 2:drug|dva|dvi 3:treć|tri 4:četvrt|četiri 5:pet 6:šest 7:sedm|sedam 8:osm|osam 9:devet 10:deset 11:jedanaest 12:dvanaest 13:trinaest 14:četrnaest 15:petnaest 16:šesnaest 17:sedamnaest 18:osamnaest 19:devetnaest 20:dvadeset 30:trideset 40:četrdeset 50:pedeset 60:šezdeset 70:sedamdeset 80:osamdeset 90:devedeset 100:sto 1000:tisuć|hiljad',
    months: 'siječ|sij velj ožu tra svi lip srp kol ruj lis stud pros',
    feasts: 'badnjak božić silvestrov sveta',
    links: 'dana dan u god godine godina i',
  },
  said: {
    from: 'iz|od',
    greetings: 'pozdrav*',
    withYou: 'kod vas|u vas',
    yours: 'vaš*',
    my: 'moj*',
    our: 'naš*',
    me: 'mi',
    undersigned: 'potpisani|potpisana',
    dear: 'poštovani|poštovana|poštovane|dobar|hvaljen',
    firms:
      'pekara|računovodstvo|racunovodstvo|škola|odjel|ured|uprava|služba|tajništvo|bolnica|banka|ljekarna|hotel|udruga|obrt',
    alone:
      'anonimno|hitno|važno|kupac|korisnica|dosta|kraj|prilog|prilozi|kopija|majka|stanar|doviđenja|povjerljivo|preporučeno|poslano|iskreno|pozdravi|otac|član|članica|da|ne|molim|razočarana',
  },
};
