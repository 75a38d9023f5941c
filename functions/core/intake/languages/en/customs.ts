import type { Customs } from '../customs.ts';

/** Of who writes in English. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'dr prof rev sir mr mrs ms miss coach pupil pastor',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
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
      'member client* customer* account badge art cfr usc part article section paragra* recital iphone windows android gdpr covid no nr order ticket case ref page chapter flat unit apt apartment suite room since until age tel* phone* mobil* handy cell* gsm fax whatsapp number version* clyent*',
    leads: 'in at from and i my',
  },
  place: { towns: '', inflectsTowns: false, inflectsCountries: false, noCountries: '' },
  day: {
    numbers: 'fir sec thi fou fif six sev eig nin ten ele twe thir one two tho hun for',
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
  },
};
