import type { Customs } from '../customs.ts';

/** Of who writes in English. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'dr prof rev revd cllr dame sir mr mrs ms miss coach pupil pastor col capt major',
    roles: 'patient customer client member tenant policyholder applicant subscriber student resident pensioner',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'street st st. road rd rd. lane ln avenue ave ave. drive dr close row court terrace gardens crescent way walk hill grove mews square park place blvd hwy wharf yard view rise parade quay',
    endings: '',
    leading: '',
    particles: 'of the and',
    shortened: 'ste apt ave blvd dr',
    number: 'number',
    notBefore:
      'year class member client* customer* account badge art cfr usc part article section paragra* recital iphone windows android gdpr covid no nr order ticket case ref page chapter flat unit apt apartment suite room since until age tel* phone* mobil* handy cell* gsm fax whatsapp number version* clyent* card',
    leads: 'in at from and i my',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT austria|AT áustria|BE belgium|BG bulgaria|BR brazil|CA canada|CA canadá|CH switzerland|CN china|CY cyprus|CZ czechia|DE germany|DK denmark|ES spain|FI finland|FR france|GB united kingdom|GR greece|HR croatia|HU hungary|IE ireland|IT italy|JP japan|LU luxembourg|NL netherlands|NO norway|PL poland|PT portugal|RO romania|RO românia|SE sweden|SI slovenia|SK slovakia|TR türkiye|TW taiwan|US united states|CZ czech republic|GB uk|GB great britain|GB england|GB scotland|GB wales|GB northern ireland|NL the netherlands|NL holland|TR turkey|HK hong kong|US united states of america|US usa|US us|US-CA california|FI suomi|HU magyarország',
  },
  day: {
    numbers:
      '1:first|one 2:second|two 3:third|three 4:four 5:fifth|five 6:six|sixth 7:seven|seventh 8:eigh|eighth 9:nin 10:ten 11:eleven 12:twel 13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen 18:eighteen 19:nineteen 20:twent 30:thirt 40:forty|fortie|fourty 50:fift 60:sixt 70:sevent 80:eighty|eightie 90:ninet 100:hundred 1000:thousand',
    months: 'jan feb mar apr may jun jul aug sep oct nov dec',
    feasts: 'christmas new',
    links: 'of the year',
  },
  said: {
    from: 'from',
    greetings: 'greetings|regards|love|hugs',
    withYou: 'with you',
    yours: 'your',
    my: 'my',
    our: 'our',
    me: 'me',
    undersigned: 'undersigned',
    dear: 'dear|hello|hi|hey|good',
    firms: 'bakery|cafe|restaurant|studio|salon|the|hotel|newsletter|pension|department|office|nursing|care|apartment',
    alone:
      'anonymous|urgent|important|customer|waiting|sincerely|truly|warmly|enough|stop|end|attached|enclosure|enclosed|attachment|copy|bye|goodbye|respectfully|confidential|sent|asap|immediately|regretfully|disappointed|angry|yes|no|please|sorry|note|notice|reminder|today|sincere|faithfully|yours|resident|tenant|member|patient|mother|father',
  },
};
