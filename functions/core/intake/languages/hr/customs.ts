import type { Customs } from '../customs.ts';

/** Of who writes in Croatian. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles:
      'vaš vaša dr prof mag dipl ing odvj uč gospodin gospodina gospodinu gospođa gospođe gospođu gđa gđe gđu gđica učenik učenica učenika učenice',
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
    numbers: 'prv dru jed dva tri tre treć čet pet šes šez sed osm osa dev des dva sto tis hvi',
    months: 'siječ|sij velj ožu tra svi lip srp kol ruj list stud pros',
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
    firms: 'pekara|računovodstvo|racunovodstvo|škola',
  },
};
