import type { Customs } from '../customs.ts';

/** Of who writes in Polish. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'dr prof mgr inż inz mec r.pr ra śp ś.p pan pana pani panią uczeń uczennica uczennicy ucznia',
    roles: 'pacjent pacjentka klient klientka członek członkini abonent abonentka wnioskodawca wnioskodawczyni nadawca',
    courtesies: '',
    seconds: 'maria anna jan',
    hasOneFamily: true,
    hasCapitalNouns: false,
  },
  street: {
    words: 'ul ul. ulica ulicy ulicą aleja aleje alei al. os. osiedle osiedlu pl. plac placu skwer rondo bulwar',
    endings: '',
    leading: 'ul ul.',
    particles: 'na nad pod i',
    shortened: 'św gen prof ks kr kard marsz',
    number: '',
    notBefore: 'członek klient* umowa rodo artyk* numer* karta karty',
    leads: 'w we u na do i ja mieszkam',
  },
  place: {
    towns:
      'warszawa krakow lodz wroclaw poznan gdansk gdynia sopot szczecin bydgoszcz lublin katowice bialystok torun kielce rzeszow olsztyn opole gliwice zabrze bytom sosnowiec radom elblag koszalin slupsk tarnow plock wloclawek',
    inflectsTowns: true,
    inflectsCountries: true,
    noCountries: '',
    countries:
      'AT austria|AT áustria|BE belgia|BG bulgaria|BR brazylia|CA kanada|CH szwajcaria|CZ czechy|DE niemcy|DK dania|ES hiszpania|FR francja|GB wielka brytania|IE irlandia|IT włochy|NL holandia|PL polska|PT portugalia|RO rumunia|SE szwecja|TR turcja|DE niemczech|ES hiszpanii|FR francji|PL polsce',
  },
  day: {
    numbers:
      '1:pierwsz|jed 2:drug|dwa|dwie|dwu 3:trzec|trzy 4:czwart|cztery 5:piąt|pięć 6:szóst|sześć 7:siódm|siedem 8:ósm|osiem 9:dziewiąt|dziewięć 10:dziesiąt|dziesięć 11:jedena 12:dwuna|dwana 13:trzyna 14:czterna 15:piętna 16:szesna 17:siedemna 18:osiemna 19:dziewiętna 20:dwudzies|dwadzie 30:trzydzie 40:czterdzie 50:pięćdzie 60:sześćdzie 70:siedemdzie 80:osiemdzie 90:dziewięćdzie 100:sto|set 1000:tysi',
    months: 'sty lut mar kwi maj|mai cze lip sie wrz paź lis gru',
    feasts: 'wigili sylwest trzech',
    links: 'dnia dn dzień w z roku roka r rok i',
  },
  said: {
    from: 'z|ze',
    greetings: 'pozdrowienia',
    withYou: 'u państwa|u was',
    yours: 'wasz*',
    my: 'mój|moj*',
    our: 'nasz*',
    me: 'mnie|mi',
    undersigned: 'podpisany|podpisana',
    dear: 'szanown*|dzień|cześć|witam',
    firms:
      'piekarnia|cukiernia|sklep|zakład|szkoła|biuro|kancel*|firma|dział|wydział|sekretariat|inspektor|zarząd|szpital|bank|willa|przychodnia|urząd|apteka|hotel',
    alone:
      'anonim|pilne|ważne|klient|klientka|dość|koniec|załącznik|załączniki|kopia|matka|najemca|poufne|polecony|wysłano|szczerze|pozdrowienia|ojciec|członek|członkini|najemczyni|tak|nie|proszę|rozczarowana',
  },
};
