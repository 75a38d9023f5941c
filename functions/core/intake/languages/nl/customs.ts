import type { Customs } from '../customs.ts';

/** Of who writes in Dutch. */
export const customs: Customs = {
  name: {
    particles: "van der den de ten ter 't ’t",
    links: '',
    titles: 'mw drs dr prof ing mr heer meester dhr mevr mevrouw fam familie leerling ir jhr bc',
    roles: 'patiënt patiënte klant lid huurder huurster verzekerde verzoeker verzoekster afzender',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words: 'straat laan weg plein kade gracht',
    endings: 'straat laan weg plein kade gracht dijk singel hof',
    leading: '',
    particles: 'het op aan',
    shortened: 'st kard',
    number: '',
    notBefore: 'lid klant* abonnee avg artikel kaart',
    leads: 'in te op en ik mijn woon',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT oostenrijk|BE belgië|BE belgie|BR brazilië|CA canada|CA canadá|CH zwitserland|CN china|CY cyprus|DE duitsland|DK denemarken|ES spanje|FI finland|FR frankrijk|GB verenigd koninkrijk|IE ierland|IT italie|IT itálie|JP japan|LU luxemburg|NL nederland|PL polen|PT portugal|SE zweden|TR turkije|TW taiwan|US verenigde staten',
  },
  day: {
    numbers:
      '1:eerst|een|één 2:twee 3:drie|derd 4:vier 5:vijf 6:zes 7:zeven 8:acht 9:negen 10:tien 11:elf 12:twaalf 13:dertien 14:veertien 15:vijftien 16:zestien 17:zeventien 18:achttien 19:negentien 20:twintig 30:dertig 40:veertig 50:vijftig 60:zestig 70:zeventig 80:tachtig 90:negentig 100:honderd 1000:duizend',
    months: 'jan feb maart|mrt apr mei jun jul aug sep okt nov dec',
    feasts: 'kerst oudjaar nieuwjaar',
    links: 'van op de en',
  },
  said: {
    from: 'uit',
    greetings: 'groet*',
    withYou: 'bij u|bij jullie',
    yours: 'uw|jullie',
    my: 'mijn',
    our: 'onze|ons',
    me: 'mij',
    undersigned: 'ondergetekende',
    dear: 'beste|geachte|dag|goede*|hallo|aan',
    firms:
      'bakkerij|slagerij|kapsalon|afdeling|directie|secretariaat|bestuur|huize|zorgcentrum|woonzorgcentrum|verpleeghuis|verzorgingshuis|stichting|basisschool|praktijk|apotheek|gemeente|residentie',
    alone:
      'anoniem|dringend|belangrijk|klant|genoeg|einde|bijlage|bijlagen|kopie|huurder|goedendag|hoogachtend|vertrouwelijk|aangetekend|verzonden|oprecht|groeten|dankjewel|moeder|vader|lid|huurster|ja|nee|alsjeblieft|teleurgesteld',
  },
};
