import type { Customs } from '../customs.ts';

/** Of who writes in German. */
export const customs: Customs = {
  name: {
    particles: 'von der den',
    links: 'zu zum',
    titles:
      'kfm med dr prof mag ing dipl lic sc doc jur herr herrn hr frau fr fam familie pfarrer pastor pater oma opa ra rechtsanwalt rechtsanwält rechtsanwaltin rechtsanwältin schüler schülerin',
    roles:
      'patient patientin kunde kundin mitglied mieter mieterin versicherter versicherte versicherungsnehmer versicherungsnehmerin antragsteller antragstellerin absender absenderin rentner rentnerin',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: true,
  },
  street: {
    words: 'straße strasse gasse weg platz allee ring damm ufer steig',
    endings: 'straße strasse str str. gasse weg wegen platz allee ring damm ufer steig',
    leading: '',
    particles: 'dem zum zur am an im auf',
    shortened: 'prof dr',
    number: 'hausnummer',
    notBefore:
      'halle lager mitglied kunde vertrag artikel absatz abs satz dsgvo bestellung seite kapitel seit konto jahre jahren jahr monate monaten wochen tage tagen karte kundenkarte',
    leads: 'in von bei aus im und ich mein wohne',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT österreich|BE belgien|BG bulgarien|BR brasilien|CA kanada|CH schweiz|CN china|CZ tschechien|DE deutschland|DK dänemark|DK danemark|ES spanien|FI finnland|FR frankreich|GB vereinigtes königreich|GR griechenland|HR kroatien|HU ungarn|IE irland|IT italien|JP japan|LU luxemburg|NL niederlande|NO norwegen|PL polen|PT portugal|RO rumänien|SE schweden|SI slowenien|SK slowakei|TR türkei|TW taiwan|US vereinigte staaten|GB großbritannien|US-CA kalifornien',
  },
  day: {
    numbers:
      '1:ers|ein 2:zwei|zwo 3:drei|drit 4:vier 5:fünf|fuenf 6:sechs 7:sieb 8:ach 9:neun 10:zehn 11:elf 12:zwölf|zwoelf 13:dreizehn 14:vierzehn 15:fünfzehn|fuenfzehn 16:sechzehn 17:siebzehn 18:achtzehn 19:neunzehn 20:zwanzig 30:dreißig|dreissig 40:vierzig 50:fünfzig|fuenfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig 100:hundert 1000:tausend',
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
    undersigned: 'unterzeichne*|unterfertigt*',
    dear: 'liebe|lieber|liebes|sehr|guten|hallo|servus|moin',
    firms:
      'bäckerei|metzgerei|tischlerei|schreinerei|gärtnerei|praxis|klinik|haus|café|gasthof|pension|apotheke|schule|firma|hotel|abteilung|kundenservice|kundendienst|vorstand|geschäftsführung|sekretariat|schloss|pflegeheim|altenheim|seniorenheim|seniorenresidenz|altersheim|klinikum|universität|gemeinde',
    alone:
      'anonym|dringend|wichtig|kunde|warte|hochachtend|genug|stopp|ende|anlage|anlagen|anhang|kopie|mieter|tschüss|wiedersehen|einschreiben|vertraulich|ergebenst|gesendet|abgeschickt|vorab|dankeschön|bitte|sofort|mutter|vater|mitglied|mieterin|kundin|enttäuscht|heute|ja|nein|servus|hinweis|erinnerung|anhänge',
  },
};
