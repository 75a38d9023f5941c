import type { Customs } from '../customs.ts';

/** Of who writes in German. */
export const customs: Customs = {
  name: {
    particles: 'von der den',
    links: 'zu zum',
    titles:
      'dr prof mag ing dipl lic sc doc jur herr herrn hr frau fr fam familie pfarrer pastor pater oma opa ra rechtsanwalt rechtsanwält rechtsanwaltin rechtsanwältin schüler schülerin',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
  },
  street: {
    words: 'straße strasse gasse weg platz allee ring damm ufer steig',
    endings: 'straße strasse str str. gasse weg wegen platz allee ring damm ufer steig',
    leading: '',
    particles: 'dem zum zur am an im auf',
    shortened: 'prof dr',
    number: 'hausnummer',
    notBefore: 'halle lager mitglied kunde vertrag artikel absatz abs satz dsgvo bestellung seite kapitel seit konto',
    leads: 'in von bei aus im und ich mein wohne',
  },
  place: { towns: '', inflectsTowns: false, inflectsCountries: false, noCountries: '' },
  day: {
    numbers: 'ers zwe dri vie fün sec sie ach neu zeh elf zwö zwa drei ein hun',
    months: 'jan|jän feb mär apr mai jun jul aug sep okt nov dez',
    feasts: 'heiligabend weihnacht silvester neujahr',
    links: 'den der des dem am im jahr jahre jahres',
  },
  said: {
    from: 'aus',
    greetings: 'gru*|grü*',
    withYou: 'bei euch|bei ihnen',
    yours: 'ihr|ihre|ihrem|ihren|ihrer|ihres|eur|eure|eurem|euren|eurer|eures',
    my: 'mein*',
    our: 'unser*',
    me: 'mir|mich',
  },
};
