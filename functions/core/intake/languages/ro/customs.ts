import type { Customs } from '../customs.ts';

/** Of who writes in Romanian. */
export const customs: Customs = {
  name: {
    particles: '',
    links: '',
    titles: 'dr inginer inginera prof ing av domnul domnului doamna doamnei familia elev eleva elevul elevei',
    roles:
      'pacient pacientă pacientul pacienta client clientă clientul clienta abonat abonată abonatul abonata membru membră solicitant solicitantă',
    courtesies: '',
    seconds: 'maria ana ioana andrei elena',
    hasOneFamily: true,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'str str. strada stradă bd. bulevardul b-dul bulevard calea aleea sos. șos. șoseaua intrarea piața sat satul fundătura splaiul splai',
    endings: '',
    leading: 'str. strada bulevardul calea',
    particles: '',
    shortened: 'sf dr prof gen',
    number: 'bl bl.',
    notBefore: 'contract membru abonat ecuson articolul card',
    leads: 'stau',
  },
  place: {
    towns:
      'bucuresti cluj iasi timisoara constanta craiova brasov galati ploiesti oradea braila arad pitesti sibiu bacau suceava botosani focsani buzau resita tulcea slatina calarasi giurgiu alexandria zalau hunedoara vaslui barlad medias',
    inflectsTowns: false,
    inflectsCountries: true,
    noCountries: 'roman',
    countries:
      'AT austria|AT áustria|BE belgia|BG bulgaria|CA canada|CA canadá|CN china|DE germania|FR franța|GR grecia|HR croatia|IE irlanda|IT italia|IT itália|LU luxemburg|PL polonia|PL polónia|PT portugalia|RO romania|RO românia|SI slovenia|TW taiwan|GB marea britanie',
  },
  day: {
    numbers:
      '1:prim|unu|întâi 2:doi|două|doua 3:trei 4:patru 5:cinci 6:șase|sase 7:șapte|sapte 8:opt 9:nouă|noua 10:zece 11:unsprezece|unspe 12:doisprezece|douăsprezece 13:treisprezece 14:paisprezece 15:cincisprezece|cinspe 16:șaisprezece|saisprezece 17:șaptesprezece|saptesprezece 18:optsprezece 19:nouăsprezece|nouasprezece 20:douăzeci|douazeci 30:treizeci 40:patruzeci 50:cincizeci|cinzeci 60:șaizeci|saizeci 70:șaptezeci|saptezeci 80:optzeci 90:nouăzeci|nouazeci 100:sut 1000:mie|mii',
    months: 'ianuarie feb mar apr mai iunie iulie aug sep oct noi|nov dec',
    feasts: 'crăciun ajun revelion bobotea',
    links: 'în al lui an anul luna ziua și',
  },
  said: {
    from: 'din',
    greetings: 'salutări',
    withYou: 'la dvs|la dumneavoastră|la voi',
    yours: 'dvs',
    my: '',
    our: '',
    me: 'mă|îmi',
    undersigned: 'subsemnat*',
    dear: 'stimat*|bună|salut',
    firms:
      'brutări*|cofetări*|firma|biroul|departamentul|serviciul|direcția|compartimentul|secretariatul|spitalul|banca|primăria|căminul|pensiunea|clinica|școala|hotel',
    alone:
      'anonim|urgent|important|client|ajunge|sfârșit|anexă|anexe|atașament|copie|chiriaș|confidențial|recomandat|trimis|sincer|salutări|mamă|mama|tată|tata|membru|da|nu',
  },
};
