import type { Customs } from '../customs.ts';

/** Of who writes in Bulgarian. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'д-р проф инж адв г-н г-на г-жа господин господина госпожа ученик ученика ученичка ученичката',
    courtesies: '',
    seconds: '',
    hasOneFamily: true,
  },
  street: {
    words: 'ул ул. улица улицата бул бул. булевард ж.к ж.к. жк пл. кв кв. квартал',
    endings: '',
    leading: 'ул ул. бул бул.',
    particles: 'на и',
    shortened: 'св',
    number: 'номер бр бр. бл бл.',
    notBefore: 'клиент* абонат член чл тел* номер',
    leads: 'в във и мой живея',
  },
  place: {
    towns:
      'софия пловдив варна бургас русе плевен сливен добрич шумен перник хасково ямбол пазарджик благоевград враца габрово видин монтана кюстендил ловеч силистра разград търговище смолян кърджали асеновград',
    inflectsTowns: false,
    inflectsCountries: true,
    noCountries: '',
  },
  day: {
    numbers: 'пър вто тре чет пет шес сед осе осм дев дес еди два три две сто хил',
    months: 'яну фев мар апр май юни юли авг сеп окт ное дек',
    feasts: 'коледа бъдни нова гергьов',
    links: 'на от година г и',
  },
  said: {
    from: 'от|ot',
    greetings: 'поздрави',
    withYou: 'при вас',
    yours: 'ваш*',
    my: 'мой|моя*|мое*',
    our: 'наш*',
    me: 'ме|ми',
  },
};
