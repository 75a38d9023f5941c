import type { Language } from '../../reader/concepts.ts';
import { customs } from './customs.ts';
import { form } from './form.ts';

/** Croatian. */
export const hr: Language = {
  tag: 'hr',
  customs,
  form,
  words:
    'i u na se je da to su sam od za o ne mi me moje moji mojih moj koje koji što kako ali ili već bih li ste vam vas imam imate molim dobar dan hvala lijep pozdrav poštovani želim još samo sve svi bez kao biti nije mogu možete nisam iz s sa po vaše vašeg vašoj zašto gdje jer više te smo ću',
  concepts: {
    ask: 'molim|želim|želio bih|željela bih|htio bih|htjela bih|tražim|zahtijevam|zahtjevam|ovim putem|ovime|možete li|biste li|možete|mogli biste|potrebno mi je|trebam|ostvarujem|ostvariti|zahtjev za|podnosim zahtjev|hoću|pozivam vas|ljubazno|inzistiram|morate|ovim|povlačim|opozivam|ulažem|protivim se',
    not: 'ne|nemojte|nije|bez|nikad|nikada|umjesto|ni|niti|ne želim',
    keep: 'nemojte brisati|nemojte obrisati|nemojte izbrisati|ne brišite|ne brisati|ne želim brisanje|ne želim brisati|ne želim da brišete|ne želim da obrišete|ne želim da izbrišete|bez brisanja|umjesto brisanja|ne tražim brisanje|nemojte ništa brisati|nemojte ih brisati|nemojte ih obrisati|nemojte uklanjati|ne uklanjajte|nemojte zatvoriti|nemojte zatvarati|ne zatvarajte|ne želim zatvoriti|nemojte gasiti|ne gasite',
    erase:
      'obriš*|obris*|izbriš*|izbris*|briš*|brisanj*|ukloni*|uklanj*|uništi*|maknite|maknuti|maknete|zatvor*|deaktiv*|ugasi*|nestati|nestanem|pobriš*|pobris*|izbaci*|poništi*|anonimiz*|počisti*|riješiti',
    data: 'podatke|podataka|podaci|podacima|osobne podatke|osobnih podataka|informacije|informacija|info|sve što imate|sve što znate|što imate o meni|što znate o meni|sve o meni|sve što o meni|zapise|zapisi|evidencij*|povijest|tragove|trag|sve|baze|baza podataka|bazu|moju adresu|moj mail|moj email|moj broj|moje ime|razgovore|spis',
    account: 'račun|računa|profil|profila|korisnički račun|članstvo|registracij*|account',
    about:
      'o meni|mene|moje|moji|mojih|moj|moju|moja|mojoj|mojim|koji se odnose na mene|koje se odnose na mene|u vezi sa mnom|svoje|svojih|svoj|mnom|meni',
    get: 'pošalji*|poslati|pošaljete|dajte|dati|date|daj|kopij*|preslik*|pristup*|uvid*|vidjeti|znati|saznati|dobiti|primiti|ustupi*|popis|pregled|ispis|izvadak|preuzeti|recite|navedite|pružit*|omogući*|uručit*|obavijestite me|obavijesti me|pokažite|pokažete|pokazati|dostavite|dostaviti|dostavu|dostavljanje|dostavite mi|izvijestite me|izvijestiti me',
    what: 'koje|koji|kakve|što|sto|jesu li|imate li|li|koliko|sve|svih|kompletnu|potpunu|cjelokupn*',
    hold: 'imate|čuvate|čuvaju|obrađuj*|obrađujete|prikuplj*|prikupili|pohranj*|pohranjen*|spremili|spremljen*|znate|posjeduj*|vodite|raspolaž*|držite|ima|nalaze|posjedujete',
    fix: 'isprav*|izmijen*|promijen*|promjen*|ažurir*|dopun*|zamijen*|korigir*|izmjen*|uredi*|popravi*',
    field:
      'ime|imena|prezime|prezimena|adresu|adresa|adrese|e mail|email|mail|e poštu|datum rođenja|datuma rođenja|rođenja|rođendan|telefon|broj telefona|broj|mobitel|poštanski broj|ulica|ulicu|grad|podatke|podataka|podaci|spol|titulu|oib|kontakt|kontakt podatke|bračno|godina rođenja|godinu rođenja|podacima|podatcima',
    wrong:
      'pogreš*|krivo|kriv*|netočn*|neispravn*|zastarje*|star*|greš*|tipfeler|ne odgovara*|nije točn*|nije toč*|nisu točn*|preselio|preselila|preseljenj*|udala|oženio|razve*|treba biti|trebalo bi biti|trebala bi biti|točna je|točno je|ispravno je|ispravna je|nova adresa|novu adresu|nepotpun*|pogrešno napisan*|krivo napisan*|promijenila|promijenio',
    stop: 'prestanite|prestati|stop|dosta|ne želim|nemojte mi|ne šaljite|ne zovite|nemojte slati|nemojte zvati|nemojte koristiti|ne koristite|ne kontaktirajte|nemojte prodavati|ne prodajte|ne dijelite|nemojte dijeliti|odjav*|maknite me s|maknite me sa|uklonite me s|uklonite me sa|prigov*|protivim|zabranjujem|muka mi je|obustavite|pustite me na miru|ostavite me na miru|dajte mi mir|prekinite',
    marketing:
      'reklam*|marketing*|newsletter*|bilten*|promocij*|ponud*|spam*|mailove|mailov*|e mailove|emailove|mejlove|poziv*|zvati|zvanje|sms*|poruke|oglas*|profilir*|izrada profila|izradu profila|izrade profila|praćenj*|letke|katalog*|treniranj*|trenirat*|učenje|ai|legitiman* interes*|legitimn* interes*|prodaj*|dijeljenj*|dijeliti|treć*|promidžb*|oglašavanj*|statisti*',
    list: 'mailing list*|popisa primatelja|liste|listu|lista|newslettera|newsletter|biltena|popisa|popis za slanje|distribucijske|mailing liste',
    withdraw: 'povlač*|povuć*|povlačim|opoziv*|poništav*|ukidam|povuci*',
    consent: 'privol*|suglasnost*|pristan*|dopuštenj*|dozvol*|odobrenj*',
    thing:
      'narudžb*|paket*|pošiljk*|račun za|fakture|fakturu|chat|chata|jednu poruku|fotografij*|slik*|lozink*|termin|rezervacij*|komentar*|objav*|košaric*|proizvod*|plaćanj*|kartic*|kupon*|popust*|aplikacij*|pretplat*|ugovor*|povrat*|reklamacij*|kolačić*|virus*|cijen*|cjenik|radno vrijeme|recenzij*|jamstv*|datoteku|playlist*|životopis|dostav* pak*',
    how: 'kako mogu|kako da|kako obrisati|kako izbrisati|kako se|kako promijeniti|gdje mogu|je li moguće|može li se|mogu li|da li je moguće|postoji li način|što se događa ako|kako funkcionira|da li mogu',
    done: 'ste obrisali|ste izbrisali|obrisali ste|izbrisali ste|je obrisan*|je izbrisan*|su obrisan*|su izbrisan*|obrisan je|izbrisan je|obrisao sam|obrisala sam|izbrisao sam|izbrisala sam|vratiti račun|oporavi*|blokiran*|hvala na brisanju|hvala što ste obrisali|aplikacija je obrisala|vratim|vratiti',
    before:
      'već sam|tražio sam|tražila sam|zatražio sam|zatražila sam|poslao sam|poslala sam|uputio sam|uputila sam|podnio sam|podnijela sam|moj zahtjev od|moj prethodni|prethodni zahtjev|moj zadnji|moj posljednji|bez odgovora|nikakav odgovor|nisam dobio|nisam dobila|nisam primio|nisam primila|još uvijek čekam|i dalje čekam|prije dva tjedna|prije mjesec|prije tjedan|tjedna|prošli mjesec|prošli tjedan|drugi put|treći put|podsjetnik|podsjećam|ponovno|opet|ponavljam|opomena|kao što sam tražio|kao što sam tražila|vaš odgovor od|u kojoj je fazi|koji je status',
    threat:
      'pridržavam pravo|zadržavam pravo|u suprotnom|inače|ako ne odgovorite|ako mi ne|ukoliko ne|pravne korake|pravni postupak|bit ću primoran*|u slučaju da ne|ne odgovorite li|ako to ne|obratit ću se|obratit ću|podnijet ću|prijavit ću|bit ću prisiljen*|ne dobijem li|ne postupite li|izostane li',
    if: 'ako sam|ukoliko|ako|u slučaju|ako ste|jesam li',
    retract:
      'povlačim svoj zahtjev|povlačim zahtjev|povući svoj zahtjev|povući zahtjev|odustajem|poništite moj zahtjev|otkažite moj zahtjev|zaboravite moj zahtjev|zanemarite moj|ignorirajte moj|predomislio|predomislila|ipak nemojte|pustite to|storniram',
    until: 'dok|dok se|dok ne|do tada|zasad',
    court: 'sud|suda|sudu|sudski*|spor*|dokaz*',
    server: 'poslužitelj*|server*|sustav*|baz*',
    none: 'nijedan|nijedna|ništa|nikakvi|nikakav|nitko|niko',
    access:
      'pravo na pristup|pravo pristupa|prava na pristup|prava pristupa|pristup mojim|pristup osobnim|pristup podacima|pristup svim|pristupa osobnim|zahtjev za pristup|zahtjev za uvid|uvid u|kopiju mojih|kopija mojih|kopiju svih|kopiju svojih|kopiju osobnih|kopiju podataka|presliku mojih|presliku svih|koje podatke|koje sve podatke|koje informacije|kakve podatke|koje osobne|što znate o meni|sto znate o meni|što sve znate|što imate o meni|što sve imate|sve što imate o meni|sve što znate o meni|sve što o meni|znati koje|znati što|vidjeti koje|vidjeti što|vidjeti svoje|vidjeti sve|vidjeti moje|obrađujete li|imate li podatke|imate li kakve|imate li moje|imate li ikakve|obrađuju li se|potvrdite obrađujete|svi podaci koje|sve podatke koje|sve informacije koje|ispis mojih|izvadak mojih|popis mojih',
    portability:
      'prenosivost*|prijenos podataka|prijenos mojih|prenesite moje|prenijeti moje|prenijeti podatke|prebaciti moje|prebacite moje|strojno čitljiv*|strukturiran*|uobičajeno upotrebljavan*|uobičajen*|csv|json|xml|excel*|tablic*|izvoz*|izvezit*|eksport*|drugom pružatelju|drugog pružatelja|drugom voditelju|drugoj tvrtki|novom pružatelju|novog pružatelja|konkurencij*|drugu uslugu|druge usluge|drugu platformu|drugoj platformi|ponijeti|prelazim k|prelazim na drug*|uvoz|uvesti|u formatu',
    erasure:
      'pravo na zaborav|prava na zaborav|pravo na brisanje|prava na brisanje|zahtjev za brisanje|zahtjev za brisanjem|brisanje mojih|brisanje svih|brisanje osobnih|brisanje podataka|brisanje računa|brisanje mog|brisanje korisničkog|obrišite moje|obrišite me|obrišite moj|obrišite sve|izbrišite moje|izbrišite me|izbrišite moj|izbrišite sve|obrisati moje|obrisati moj|obrisati račun|obrisati sve|izbrisati moje|izbrisati moj|izbrisati račun|izbrisati sve|uklonite moje|uklonite sve|uklonite me iz|maknite moje|maknite me iz|zaboravite me|zaboravite na mene|zatvorite moj|zatvoriti račun|zatvoriti moj|ugasite moj|ugasiti račun|ne želim da imate|ne želim da čuvate|ne želim da više imate|nemojte čuvati|nemojte više čuvati|ništa o meni|ništa moje|nikakav trag|nikakvog traga|bez traga|iz vaše baze|iz vašeg sustava|iz vaših sustava|iz baze|iz sustava|kao da nikad|nestati iz|iz kartoteke|iz svoje kartoteke|iz evidencije|iz svoje evidencije|iz vaše evidencije',
    rectification:
      'pravo na ispravak|prava na ispravak|ispravak mojih|ispravak osobnih|ispravak podataka|ispravak netočnih|ispravkom|zahtjev za ispravak|zahtjev za ispravkom|ispravite moje|ispravite moj|ispravite mi|ispravite moju|ispraviti moje|ispraviti moj|ispraviti podatke|ispravak|promjena adrese|promjenu adrese|promjena prezimena|promjenu prezimena|promijeniti adresu|promijeniti prezime|promijenite moju|promijenite moj|promijenite mi|ažurirajte|ažurirati|ažuriranje mojih|ažuriranje podataka|krivo napisano|pogrešno napisano|krivo ime|krivo prezime|pogrešno ime|pogrešno prezime|kriva adresa|krivu adresu|pogrešna adresa|pogrešnu adresu|krivi datum|pogrešan datum|krivi podaci|pogrešni podaci|netočne podatke|netočni podaci|netočnih|preselio sam|preselila sam|preselili|nova adresa|novu adresu|moja nova|moje novo|ne zovem se|nije moje ime|nije moja adresa|točna adresa|ispravna adresa|stara adresa|staru adresu|udala sam',
    restriction:
      'ograničenje obrade|ograničavanje obrade|ograničenje|ograničavanje|ograničiti|ograničite|ograničenja|pravo na ograničenje|zamrzn*|zamrzavanje|blokirajte moje|blokirati moje|blokirajte podatke|blokirajte|obustavite obradu|pauziraj*|pauza|stavite na čekanje|dok ne provjerite|dok provjeravate|dok se ne provjeri|dok se ne razjasni|dok se to|dok se ne riješi|dok ne riješite|dok ne razjasnite|do provjere|do razjašnjenja|za vrijeme provjere|tijekom provjere|samo čuvajte|samo pohran*|čuvajte ih ali|zadržite ih ali|sačuvajte ali|zadržite podatke ali|ali ih ne koristite|ali ih nemojte koristiti|ali nemojte koristiti|ne dirajte|nemojte dirati|ništa s njima|trebam ih za sud|za sudski',
    objection:
      'prigovor na|prigovora|prigovaram|ulažem prigovor|podnosim prigovor|uložiti prigovor|pravo na prigovor|prigovor|protivim se|usprotiv*|odjavite me|odjaviti se|odjava|odjavu|odjaviti|ne želim primati|ne želim dobivati|ne želim nikakv*|prestanite mi slati|prestanite slati|prestanite zvati|prestanite me|prestanite koristiti|prestanite obrađivati|prestanite prodavati|prestanite dijeliti|prestanite s|nemojte mi slati|nemojte mi više|nemojte me zvati|nemojte me više|nemojte koristiti moje|nemojte prodavati|nemojte dijeliti|ne šaljite mi|ne zovite me|ne koristite moje|ne prodajte|ne dijelite|ne želim da koristite|ne želim da se moji|ne želim da prodajete|ne želim da dijelite|profiliranj*|izrad* profila|automatiziran*|izravnog marketinga|izravni marketing|marketinške svrhe|u marketinške|reklamne svrhe|za treniranje|za obuku|s mailing liste|sa mailing liste|s liste|s popisa|dosta spama|dosta mi je vaših',
    withdraw_consent:
      'povlačim privolu|povlačim svoju privolu|povlačim suglasnost|povlačim svoju suglasnost|povlačim pristanak|povlačim svoj pristanak|povlačim tu|povlačim navedenu|povući privolu|povući svoju privolu|povući suglasnost|povući pristanak|povlačenje privole|povlačenju privole|povlačenje suglasnosti|povlačenje pristanka|opozivam privolu|opozivam suglasnost|opozivam svoju|opoziv privole|opozvati privolu|više ne pristajem|ne pristajem više|više se ne slažem|više ne dajem|više nemate moju privolu|više nemate moj pristanak|privolu koju sam dao|privolu koju sam dala|ukidam privolu|ukidam pristanak|dao privolu povlačim|dala privolu povlačim',
    information:
      'pravila privatnosti|politika privatnosti|politiku privatnosti|izjava o privatnosti|odakle vam|otkud vam|kako ste dobili|kako ste došli|gdje ste nabavili|tko vam je dao|zašto imate moje|zašto čuvate|zašto prikupljate|zašto obrađujete|za što koristite|za što vam|zašto vam|čemu služe|u koju svrhu|u koje svrhe|s kojom svrhom|koja je svrha|kome dajete|kome prodajete|kome prosljeđujete|s kim dijelite|tko ima pristup|tko vidi|tko sve|koliko dugo|koliko dugo čuvate|koliko ćete|pravna osnova|pravnu osnovu|pravni temelj|na kojoj osnovi|temeljem čega|što radite s mojim|što se događa s mojim|tko je vaš|gdje se čuvaju|gdje čuvate|gdje su pohranjeni|u kojoj zemlji|u kojoj državi|pravo na informacije|prodajete li|dijelite li|kako štitite|kako koristite moje|kako obrađujete|tko je službenik|pravnoj osnovi|pravnom temelju|pravnoj osnovici|kome ste|kome su|kojim tvrtkama|kojim trećim|kojim primateljima|koliko ih dugo|koliko ćete ih|do kada ćete|od koga ste|iz kojeg izvora|odakle ste|na temelju čega|kojem roku ih|imate li službenika',
    complaint:
      'podnosim pritužbu|podnijeti pritužbu|pritužba na|pritužbu na|pritužba prema|pritužba protiv|pritužbu protiv|pritužba u skladu|pritužbu u skladu|pritužba|pritužbu|žalim se|žaliti se|želim se žaliti|žalbu na|podnosim žalbu|azop|agencij* za zaštitu|nadzorn* tijel*|povreda privatnosti|povredu moje|povreda osobnih|kršite|krši moj*|prekršili|curenje podataka|procurili|nezakonit*|ilegaln*|protuzakonit*|bez moje privole|bez mog pristanka|bez moje suglasnosti|bez mog dopuštenja|bez moje dozvole|bez pitanja|prijavljujem vas|prijaviti vas|sramota što radite s mojim',
    child:
      'moj sin|mog sina|mojeg sina|moja kći|moje kćeri|moje kćerke|moja kćer|moje dijete|mog djeteta|mojeg djeteta|našeg djeteta|našeg sina|naše kćeri|maloljetn*|kao roditelj|zakonski zastupnik|skrbnik|moje djece',
    client:
      'u ime klijenta|u ime svog|u ime moje|moj klijent|mog klijenta|moja klijentica|moje klijentice|naš klijent|našeg klijenta|punomoć|opunomoć*|kao odvjetnik|kao odvjetnica|zastupam|zastupamo|moje stranke|svoje stranke|u ime i za račun|vlastodav*|zastupati|punomoćnik|punomoćnica',
    deceased: 'preminul*|pokojn*|umro|umrla|smrti|nasljednik|nasljednica|ostavin*|smrtni list',
  },
  topics: {
    share:
      'dajete|dali|davati|dijel*|prodaj*|prodal*|prosljeđ*|proslijed*|prosljed*|ustupa*|preprod*|otkri*|prodaje*|prodavat*|prosljeđiv*|dijelit*|dati drugima|ustupat*|otkrivat*',
    others:
      'trećim*|treće strane|firm*|tvrtk*|partner*|drugima|drugim|drugoj|oglašivač*|bilo kome|trećim stranama|drugim tvrtkama|druge tvrtke|drugim firmama|partnerima|osiguranj*|nikome|strancima|nekome drugom|posrednik*',
    trace:
      'obriš*|izbriš*|maknit*|maknut*|ukloni*|nestan*|trag*|zaborav*|uništ*|bac*|ništa o meni|van iz|biti u vaš*|poništ*|nigdje|evidencij*|kao da me|nikad nije bilo|nikad postoj*|izbris*|obrisa*|skinite|izbac*|nikakav profil|ni slike|zatvorite|nitko ne može|maknite|maknuti|obrišite|obrisite|izbrišite|uklonite|uklonit*|bacite|smeće|ugasite|ugasiti|zatvorit*|počistite|nestati|trag|ništa ne ostane|ne ostane|ništa moje|zaboravite|uništite|precrtajte|odlazim|zbogom|van',
    record: 'dosje*|spis*|karton*|dokumentacij*|povijest|snimk*|bilješk*|nalaz*|zapis*',
    copy: 'kopij*|presli*|ispis*|popis*|pregled podataka|izvadak|sve što|što imate|imate li još|pošaljite sve|pošaljite mi sve|pregled|na papiru|poštom|u pdf|cjelokupn*|kompletn*|popis svega|spis|preslik*',
    see: 'vidjeti|vidim|znati|znate|zanima me|pokaž*|uvid*|recite|saznati|pročitati|pogledati|o meni|što imate|što znate|što piše|što vodite|zapisano|zabilježeno|evidentir*|želim znati|htio bih znati|htjela bih znati|želim vidjeti|pokažite|uvid|na moje ime',
    switch:
      'drugog operatera|drugom operateru|druge banke|drugu banku|drugu aplikaciju|drugog pružatelja|prelaz*|selim se kod|mijenjam|konkurencij*|drugdje|novo osiguranje',
    format:
      'csv|json|xml|excel|datotek*|format*|oblik*|učita*|uvez*|uvoz*|izvoz*|prebac*|strojno|prenosiv*|preuze*|čitljiv*|uvesti|izvesti|učitati|prenijeti|prijenos*|ponijeti|drugi program|drugom programu|druga aplikacij*|drugu aplikaciju|tablic*|vcard|zip|digitaln*|elektroničk*',
    dispute:
      'osporav*|spor*|provjer*|sud*|odvjetnik*|dok|dok traje|dok ne|do tada|u međuvremenu|razjasn*|točnost*|ne slažem|nije moj|dug|dokaz*|istraž*|sudu|sudski|sudsk*|presud*|parnic*|medijacij*|ne slažem se|dok se|dok to|razriješ*|utvrd*|istrag*|točnost',
    freeze:
      'zamrzn*|zaključ*|blokir*|ne korist*|bez korištenja|samo čuva*|čuvate|ogranič*|pauzir*|ne dira*|nitko|obustav*|pauz*|u međuvremenu|dotad|zamrz*|blokira*|zaključa*|ne dirajte|ne diraj*|netaknut*|kako jest|kao što je|ništa ne brišite|ne brišite|ništa brisati|ne koristite|ne upotreblj*|ostanu spremljen*|neka ostane|sačuvajte|sačuvati|pauzira*|obustavi*|do tada|zasad|za sada',
    first: 'prvo|zatim|potom|onda|nakon|prije|čim|kad dobijem',
    leak: 'procur*|curenj*|poslali|susjed*|kolega|kolegi|krivoj osobi|nepoznat*|bez pitanja|bez dozvole|povred*|objavi*|odali|strancu|izvikali|pred svima|iza leđa|bolest*|naglas|svi vide|vidljivo svima|u kopiji|moj šef|moja šefica|moj bivši|moja bivša|poslodav*|stanodav*|dali ste|predali ste|poslali ste|odao|odala|objavili|ukrad*|hakir*|rekli su|saznao|saznala|saznali|sad zna|njuškao|kopao|vaš djelatnik|vaša djelatnica|vaš zaposlenik|operater|bez da me|a da me niste|iza mojih leđa|pokazao|pokazala|ostavio|ostavila|pročitao|pročitala',
    authority:
      'azop|agencij*|nadzorn*|tijelo|prijavit*|prijavit ću|odvjetnik*|policij*|sud|sudu|tužb*|tužit ću|odvjetnik|prijavu|prijavila|prijavio|inspekcij*|ombudsman|pučki pravobranitelj|novine|novinar*|televizij*',
    remedy:
      'pritužb*|žal*|sraman*|sramota|objašnjen*|nedopustiv*|ozbiljn*|prigovor*|formaln*|skandal*|službenu|podnijeti|ulažem|istraž*|isprik*|odštet*|bijesn*|sram vas bilo|sram|sramotno|bezobrazluk|bezobrazn*|neprihvatljiv*|kako se usuđujete|rugate|rugl*|ljut*|bijes*|isprič*|nitko se nije|objasnite|žalba|naknad*|nesposob*|ignorira*|lakrdij*|tako se ne|neprofesionaln*|nedopustivo|odgovor*',
    howlong:
      'koliko dugo|rok čuvanja|do kada|koliko godina|koliko dana|rok|čuvate|nakon brisanja|kad obrišem|zauvijek|ostaju|ostaje',
    why: 'zašto|svrh*|pravna osnova|odakle|kome|tko ima|što radite s|čemu|odakle vam|od koga|s kojim pravom|tko vam je dao|u koju svrhu|na temelju čega|razlog',
    officer:
      'službenik* za zaštitu|dpo|politik* privatnosti|zaštit* podataka|kolačić*|službenik za zaštitu|tko je zadužen|kome se obratiti|kome se javiti|osoba za|tko se bavi',
    camera: 'kamer*|nadzorn* kamer*|video*',
    calls:
      'zvat*|zovete|zvati|pozivi|pozive|sms|poruk*|mailove|e mail*|pisma|letk*|kontaktir*|slati|šaljete|newsletter*|bilten*|zove*|zovite|zvali|telefon*|nazivat*|prodavač*|telefonsk*|sms*|poruke|obavijest*|mejlove|slanje|šaljite|dobivati|sandučić',
    enough:
      'dosta|prestanite|stanite|ostavite|mir*|zadnji put|dosađ*|gnjav*|spam*|nemojte više|sit sam|gotovo|zabranjujem|ne zanima me|dosta mi je|dosta je|dojadilo|prestani*|ostavite me|pustite me|ne želim dobivati|ne želim primati|ne zanimaju|ne zanima|nisam tražio|nisam tražila|koliko puta|zadnji|smeta*|maltretir*|nikad više|stop|nijednu više',
    order: 'narudžb*|paket*|pošiljk*|dostav*|košaric*|rezervacij*|proizvod*|artik*|povrat*|veličin*|ulaznic*|kupon*',
    bill: 'račun za|račun*|fakt*|plać*|plat*|naplat*|cijen*|povrat novca|iznos*|karticu|struju',
    cancel: 'otkaz*|otkazati|raskin*|storn*',
    subscription: 'pretplat*|ugovor*|članstv*|teretan*|časopis*|premium',
    login:
      'lozink*|prijav* u|prijaviti se|ući u|ne mogu ući|greška|ne radi|kod za|zaključan|šifr*|zaboravi*|blokiran*|prijaviti|kod|greškom|slučajno|vratiti|povrat*|gumb|tipka|ažuriranj*|instalir*|izgubi*|smrzava|ekran',
    shop: 'radno vrijeme|otvoren*|termin*|pokvaren*|neispravan|serviser*|jamstv*|popravak|upute|očitanje|slomljen*',
    thanks:
      'hvala na|hvala za|riješen*|stigl*|sve u redu|pohvala|pohval*|svaka čast|bravo|odlič*|super|obožavam|samo tako|hvala što|spasi*|divn*',
    moved:
      'preselio|preselila|nova adresa|udala|oženio|razve*|novi broj|stara adresa|živim|preselil*|promijenio broj|promijenila broj|promjenio|novi mail|novo prezime|sada živim|sad živim|razvela|razveo|djevojačko|sad se zovem|promijenio se|promijenila se|promijenilo se',
    mistake:
      'krivo|pogrešn*|netočn*|greška u|ispravi*|treba biti|umjesto|tipfeler|promijeni*|zastarj*|znamenka|ispravak|izmijeni*|promijenite|ažurir*|je kriva|promijenite je|nije točno|piše da|piše mi|vodite me kao|vodi kao|upisan kao|upisana kao|još uvijek stoji|još stoji|stari|stara|staro|zapravo|ispravno|ispravan|točno je|točan|treba pisati|trebalo bi|promijenit*|izmijenit*|prepravit*|ispravit*|popravit*|ažurirat*|dopunit*|zamijenit*|pogreška|greška|tipkarsk*|ne postoji|nije moje|nisam|fali slovo',
    agreed:
      'privol*|pristan*|pristal*|suglasn*|dozvol*|dopust*|potpisa*|rekao sam da|rekla sam da|dopustio sam|dopustila sam|dopustil*|dozvolio sam|dozvolila sam|dozvolil*|dao sam|dala sam|pristao sam|pristala sam|kliknuo sam|kliknula sam|označio|označila|potpisao|potpisala|prihvatio|prihvatila|odobrio|odobrila|moje da|to dopuštenje|taj pristanak|složio sam|složila sam',
    regret:
      'povlačim|povuć*|predomisli*|opoziv*|više ne pristajem|ne pristajem|odustajem|sad ne|sada kažem ne|je ne|uzimam natrag|vraćam|ne dam više|više ne dam|više ne dopuštam|više ne želim|ne želim više|ne vrijedi|prestaje vrijediti|od danas|od sada|ubuduće ne|predomislila|predomislio|promijenio sam mišljenje|promijenila sam mišljenje|žalim|isključite|poništite to|razmislio|razmislila|opozivam',
    all: 'sve|svi|cijel*|kompletn*|potpun*|svaki|u cijelosti|išta|svega',
    only: 'samo|jedino|nemojte brisati|ne želim brisati|ne brišite|zabunom|greškom|zadržati račun',
    photo: 'fotografij*|slik*|lice|lokacij*|glas|zdravstven*|istraživanj*|studij*|snima*|snimlj*|video|intervju',
    left: 'više nisam|nisam više|prije godina|nikad se nisam|ne koristim|bivši|odlazim|zbogom|bila korisnica|bio korisnik|bio sam vaš|devedesetih|upisao me|prijavio me',
    household:
      'dijete|djeteta|djec*|sin*|kći|kćer*|majk*|mama|otac|oca|muž*|suprug*|roditelj*|djed*|bak*|umro|umrla|preminu*|pokojn*',
    practice:
      'sprema*|pohran*|algoritam*|automat*|čita li|tko čita|poslužitelj*|odluču*|anonim*|gdje završi|tko ima pristup|izvan eu|što se događa|koje podatke|što prikupljate|što spremate|što čuvate|što radite s|tko može|tko vidi|tko sluša|čitate li|slušate li|čita li netko|čovjek|gdje su|gdje se|u kojoj zemlji|server*|u inozemstvu|sigurnosne kopije|dijelite li|prodajete li|prosljeđujete li|kako postupate|kako radi|prije nego|čemu služi|djeca',
    needless:
      'ne trebate|nije potrebno|ne treba|riješeno|nemojte ukloniti|nemojte|nemojte brisati|ne zatvarajte|želim zadržati|neka ostane kako|ostajem|ništa brisati|sve je u redu|samo sam htio|samo sam htjela|molim nemojte|koristim ga opet',
    unlist:
      'newsletter*|bilten*|odjav*|s liste|mailing list*|reklam*|oglas*|promotivn*|popust*|ponud*|kupon*|rasprodaj*|akcij*|liste za slanje|ponude|ponuda|promocij*|reklame|katalog*|anket*|prodajn*|odjavite|odjaviti|odjava|s popisa|letak|letke|nagradn* igr*|paketi',
    profile:
      'profil*|kupnj*|kupovin*|ciljan*|personaliz*|prać*|praćenj*|ponašanj*|prijedloz*|preporuk*|interes*|navik*|lokacij*|prati*|analiz*|prisluškuj*|špijun*|bodov*|ocjenjuj*|etiket*|kategorij*|prilagođen*|na temelju',
    stuff: 'kontakte|poruke i|favorit*|playlist*|trening*|slike i',
    waiting: 'još ništa|bez odgovora|prije mjesec|tražio|tražila|čekam',
  },
  letter: {
    thirdPerson: 'niže potpisan*|dolje potpisan*',
    aside:
      'članku 19|članka 19|čl 19|primatelje kojima|primateljima kojima|svakog primatelja|sve primatelje|obavijest* primatelj*|izvijest* primatelj*|obavijest primateljima|kojima su podaci|kojima ste podatke|kojima ste podatak|kojima su otkriveni|o poduzetim|poduzetim radnjama|poduzetim mjerama|poduzete mjere|poduzete radnje|o poduzetome|o poduzetom|koje mjere|koje ste mjere|koje korake|o ishodu|o rješenju|o riješenju|o brisanju|o ispravku|o provedbi|o izvršenju|ukidanja ograničenja|potvrdu o|potvrdu da|pisanu potvrdu|pismenu potvrdu|potvrdite mi|pisano potvrdite|molim potvrdu|potvrdite primitak|morate čuvati|morate zadržati|obvezni čuvati|zakonsk* obvez*|obveza čuvanja|ne možete izbrisati|ne mogu izbrisati|odbij*|odbijanj*|obrazlož*|razloge odbijanja|dokazivanja identiteta|moj identitet|mog identiteta|identifikacij*|presliku osobne|preslika osobne|kopiju osobne|dodatne informacije|dodatni podaci|zakon vas obvezuje|zakon nalaže|zakon obvezuje',
    named:
      'postojanju prava|postojanje prava|pravo na podnošenje|prava na podnošenje|pravo podnijeti pritužbu|o svojim pravima|o mojim pravima|zadržavam pravo|pridržavam pravo|svjestan sam|svjesna sam',
    further:
      'također|ujedno|istodobno|istovremeno|osim toga|nadalje|dodatno|k tome|isto tako|drugo|treće|na kraju|konačno|usto',
  },
  identity: {
    name: 'ime|ime i prezime|puno ime|prezime i ime|moje ime|pacijent|pacijentica|pacijentkinja|ime pacijenta|ime i prezime pacijenta|dijete|ime djeteta|ime i prezime djeteta|učenik|učenica|podnositelj|podnositeljica|podnositelj zahtjeva|podnositeljica zahtjeva|pošiljatelj|pošiljateljica|ispitanik|ispitanica|vlasnik računa|osiguranik|osiguranica|ugovaratelj|član|članica|pretplatnik|pretplatnica|stanar|stanarka|najmoprimac|kupac|klijent|klijentica|korisnik|korisnica|ime kupca|ime korisnika|prezime ime|ime prezime',
    email:
      'email|e mail|e mail adresa|email adresa|e pošta|mail|adresa e pošte|moj e mail|moja e mail adresa|moj email',
    phone:
      'telefon|tel|broj telefona|mobitel|broj mobitela|moj telefon|moj broj telefona|moj broj|kontakt telefon|mob|fiksni|moj mob|zovite|br mob|tel br|kućni broj telefona|moj mobitel|na broj|na mobitel|broj telefona je|kontakt broj|nazovite me na|na telefon',
    customer:
      'broj kupca|korisničkim brojem|korisničkog broja|brojem kupca|brojem klijenta|brojem korisnika|brojem ugovora|šifrom kupca|korisnički broj|šifra kupca|broj korisnika|id korisnika|id kupca|broj klijenta|broj ugovora|moj korisnički broj|broj člana|broj kartice|br kartice|broj članske iskaznice|članska iskaznica|broj iskaznice|kartica vjernosti|kartica lojalnosti|kartica kupca|broj kartice vjernosti|broj loyalty kartice|loyalty kartica|članski broj|članskim brojem|broj članske kartice|članska kartica|broj članice|br člana|šifra člana|id člana|broj police|br police|brojem police|polica br|polica broj|ugovor br|ugovor broj|ugovora br|broj pretplatnika|pretplatnički broj|pretplatničkim brojem|broj pretplate|broj pacijenta|broj pacijentice|id pacijenta|broj kartona|broj sudionika|broj sudionice|šifra sudionika|id sudionika|broj stanara|broj najmoprimca|šifra korisnika|šifra klijenta|matični broj|broj studenta|broj osiguranika|broj osiguranice|broj partnera|broj obračunskog mjesta|korisnički id|br korisnika|br klijenta|korisnik br|kupac br|član br|korisnička šifra|broj čitatelja|broj donatora|zdravstveni karton|štedna knjižica|broj štedne knjižice|korisnički račun|korisnički račun broj|kartica člana|kartica pacijenta|broj osigurane osobe|kartica popusta|šifra pacijenta|broj polise|broj korisnice|broj klijentice|broj studentice|broj učenika|broj učenice|broj zaposlenika|broj zaposlenice|broj radnika|broj radnice|broj pretplatnice|broj potrošača|broj potrošačice|broj partije|broj knjižice|broj čitateljice|broj donatorice|broj suvlasnika|broj volontera|broj igrača|broj brojila korisnika|broj štediše|broj kreditne partije|br kupca|br korisnice|br klijentice|br članice|br osiguranika|br osiguranice|br pacijenta|br pacijentice|br studenta|br studentice|br učenika|br učenice|br zaposlenika|br zaposlenice|br radnika|br radnice|br pretplatnika|br pretplatnice|br potrošača|br potrošačice|br najmoprimca|br stanara|br sudionika|br sudionice|br partije|br iskaznice|br ugovora|br knjižice|br kartona|br čitatelja|br čitateljice|br donatora|br donatorice|br suvlasnika|br volontera|br igrača|br brojila korisnika|br štediše|br kreditne partije|brojem člana|brojem osiguranika|brojem osiguranice|brojem pacijenta|brojem pacijentice|šifra korisnice|šifra klijentice|šifra članice|šifra osiguranika|šifra osiguranice|šifra pacijentice|šifra studenta|šifra studentice|šifra učenika|šifra učenice|šifra zaposlenika|šifra zaposlenice|šifra radnika|šifra radnice|šifra pretplatnika|šifra pretplatnice|šifra potrošača|šifra potrošačice|šifra najmoprimca|šifra stanara|šifra sudionice|šifra partije|šifra police|šifra kartice|šifra iskaznice|šifra ugovora|šifra knjižice|šifra kartona|šifra čitatelja|šifra čitateljice|šifra donatora|šifra donatorice|šifra suvlasnika|šifra volontera|šifra igrača|šifra brojila korisnika|šifra štediše|šifra kreditne partije|šifrom korisnika|šifrom člana|šifrom osiguranika|šifrom osiguranice|šifrom pacijenta|šifrom pacijentice|šifrom police|šifrom ugovora|id osiguranika|id osiguranice|id pacijentice|id police|id ugovora|kod kupca|kod korisnika|kod člana|kod osiguranika|kod osiguranice|kod pacijenta|kod pacijentice|kod police|kod ugovora|korisnički br|članski br|pretplatnički br|matični br|evidencijski broj|evidencijski br|službeni broj|službeni br|potrošački broj|potrošački br|klijentski broj|klijentski br|čl broj|čl br|kor broj|kor br|kup broj|kup br|osig broj|osig br|pretpl broj|pretpl br|član broj|članica br|članica broj|korisnik broj|korisnica br|korisnica broj|kupac broj|klijent br|klijent broj|pretplatnik br|pretplatnik broj|potrošač br|potrošač broj|iskaznica br|iskaznica broj|kartica br|kartica broj|osiguranik br|osiguranik broj|pacijent br|pacijent broj|broj zdravstvenog kartona|broj kartona pacijenta|br zdravstvenog kartona|broj polaznika|broj gosta|broj donora|broj kartice kluba|račun člana|članski račun|račun vjernosti|ugovor o kreditu|broj djelatnika|učenički broj|broj putnika|broj vozača|broj kandidata|broj dostavljača|račun korisnika|obračunsko mjerno mjesto|obračunsko mjesto|mjerno mjesto|polici|broj brojila',
    client:
      'kupac|kupca|korisnik|korisnica|ugovor|ugovora|klijent|klijentica|stranka|član|članica|pretplatnik|pretplatnica|br ugovora|br kupca|broj|moj broj|moj broj je|polica|police|policu|kartica|kartice|karticu|iskaznica|iskaznice|pretplata|pretplate|članstvo|pacijent|pacijentica|osiguranik|osiguranica|sudionik|sudionica|najmoprimac|stanar|karton|knjižica|osigurana osoba|student|studentica|učenik|učenica|potrošač|zaposlenik|djelatnik|čitatelj|čitateljica|partija|partije|donator|polaznik|polaznica|gost|zdravstveni karton|mbo|mibpg|omm|račun korisnika|putnik|putnika|kartici putnika|vozač|dostavljač|kandidat|kandidatkinja|igrač|pod brojem|učenički broj|učenički broj je|propusnica|volonter|obračunsko mjerno mjesto|obračunsko mjesto|mjerno mjesto|polici|brojilo|broj brojila',
    account: 'korisničko ime|moje korisničko ime|nadimak|moj nadimak',
    handle:
      'koristim ime|koristim nadimak|nik|nikom|račun|korisnik|profil|nick|registriran kao|registrirana kao|prijavljen kao|prijavljena kao|kod vas sam|vodim se kao|nalaz* kao|nalog|profilu|korisnica|korisničkim imenom|pod imenom|pod nadimkom|prijavljujem se kao',
    born: 'datum rođenja|rođen|rođena|rođen dana|rođena dana|rođendan|rodio sam se|rodila sam se|godina rođenja|rođ|roditi|rođ dana|datum rođ|rođeni|g rođenja|rođenog|rođene|rođenu|rodio se|rodila se|rodio|rodila|god rođ|godište|došao na svijet|došla na svijet|rođ god|rođen sam|rođena sam|rodjen|rodjena|rodj|datuma rođenja|datumom rođenja',
    address:
      'adresa|ulica|adresa stanovanja|prebivalište|poštanska adresa|moja adresa|stanujem na|boravište|ulica i broj|stalno prebivalište',
    place:
      'poštanski broj|grad|mjesto|poštanski broj i mjesto|poštanski broj i grad|poštanski broj grad|pošt broj i mjesto|pošt broj|mjesto i poštanski broj|poštanski broj mjesto|pošta',
    country: 'država|zemlja|država prebivališta|zemlja prebivališta|država boravišta',
    company: 'tvrtka|naziv tvrtke|primatelj',
    iAm: 'zovem se|moje ime je|ja sam|ja dolje potpisani|ja dolje potpisana|ovdje|javlja se|piše vam|moje je ime|ime mi je|zovu me|ja se zovem|moje puno ime je|moje ime i prezime je',
    kin: 'muž|muža|suprug|supruga|supruge|žena|žene|sin|sina|kći|kćer|kćeri|kćerka|kćerke|majka|majke|mama|otac|oca|tata|brat|brata|sestra|sestre|unuk|unuka|unuke|nećak|nećaka|nećakinja|stric|teta|baka|bake|djed|djeda|klijent|klijenta|klijentica|klijentice|klijenticu|stranka|stranku|gospodin|gospodina|gospođa|gospođe|u ime|pokojni|pokojnog|pokojna|pokojne|štićenik|štićenika|u domu|svekrva|punica|majka od|otac od|skrbnica|skrbnik|zastupam|zastupamo|opunomoćenik|roditelji|udovica|u ime i za račun|zastupati',
    perhaps: 'ja sam',
    closing:
      'lijep pozdrav|s poštovanjem|srdačan pozdrav|pozdrav|lp|hvala|hvala unaprijed|unaprijed hvala|zahvaljujem|unaprijed zahvaljujem|srdačno|lijepi pozdrav|puno hvala|pozdravi|lijepo vas pozdravljam|hvala vam|hvala lijepa|hvala lijepo|hvala puno|najljepša hvala|s štovanjem|sa štovanjem|uz pozdrav|srdačno vas pozdravljam|srdačno vaš|pozz|poz|ugodan dan|lijepi pozdravi|s pozdravom|fala|s poštovanjem i zahvalom|bog s vama|bog vas blagoslovio|bog vam platio|hvaljen isus|zahvaljujemo|unaprijed zahvaljujemo|zahvalni|zahvalan|zahvalna',
    live: 'živim u|stanujem u|s prebivalištem u|boravim u|ja sam iz|iz|živim|stanujem|boravim|gdje živim|nastanjen u|nastanjena u|živimo u|nastanjen|nastanjena|s prebivalištem|ovdje u|boravištem u|prebivalištem u|preselila sam u|preselio sam u|preselila sam se u|preselio sam se u|preselila sam|preselio sam|živi u|odselila u|odselio u|stanovnik|stanovnica',
    own: 'moj|moja|moje|mog|mojem|mojoj|mojim|mene|dobiti me|nazovite me|ja sam',
    theirs: 'njegov*|njezin*|njen*|njihov*|mu je|joj je|zove se|potpisuje se|predstavlja se|profil imena',
    another:
      'netko|neko|nekoga|nekome|neki|neka|nekog|izvjesn*|stanovit*|muškarac|tip|žena|osoba|osobe|nepoznat*|stran*|moj bivši|moja bivša|bivši|bivša|bivše|prijatelj*|frend*|susjed*|kolega|kolege|kolegica|kolegice|šef*|stanodav*|gazd*|učitelj*|razredni*|liječni*|doktor*|zubar*|bolnic*|klinik*|ordinacij*|poliklinik*|odvjetni*|ured|ureda|kancelarij*|bilježni*|knjigovođ*|agent*|pozivnog centra|pozivni centar|call cent*|centrale|centrala|korisnička služba|podršk*|operater*|djelatni*|zaposleni*|osiguranj*|banka|banke|policij*|ovrh*|utjeriva*|trgovin*|dućan*|hotel*|restoran*|letak|spam*|prevar*|uznemir*|gnjav*|prati me|maltretir*|troll*|dostavljač*|poslodav*|cimer*|rođak*|rođaki*|bratić*|sestričn*|djevojk*|dečk*|zaručni*|šogor*|socijaln*|trener*|župnik*|dadilj*|učenik*|učenic*|primalj*|punic*|punac|pisao mi|pisala mi|mi je pisao|mi je pisala|piše mi|mi piše|šalje mi|mi šalje|prijeti mi|agencij*|nekretnin*|vodoinstalater*|električar*|servis|radiona|letku|letak*|plakat*|oglas*|vizitk*|reklama od',
    numbered:
      'narudžb*|faktur*|ticket*|tiket*|predmet*|broj slučaja|slučaj br|slučaj broj|spis*|prijav*|paket*|pošiljk*|praćenj*|dostav*|leta|vlak*|rezervacij*|potvrd*|smrtni*|kupon*|lutrij*|dobit*|nagrad*|tablic*|registracijs*|putovnic*|iban|članak|čl|uredb*|serij*|verzij*|zahtjev*|upit*|pritužb*|sud|suda|policij*|naš broj|naš znak|prtljag*|kofer*|moj let|let je|broj leta|nar|oib|jmbg|osobn*|poštanski broj|imei|račun br|račun broj|ponud*|kreditna kartica|kreditne kartice|bankovna kartica|sim kartica|poklon kartica|model|šteta br|broj štete|štetni spis|štetnog spisa|štetni broj',
    old: 'stari|stara|staro|starog|prijašnj*|prethodn*|prije|ranije|bio|bila|bilo|više nije',
    office: 'odjel*|služb*|na ruke*',
    noTown:
      'direk*|stud*|prof*|dokt*|fotogra*|poslan*|datum*|prilo*|računovod*|uprava|prodaja|nabava|recepcij*|član|članica|vlasni*|stanar*|umirov*|nastavni*|inžen*|pacijent*|predsjed*|ravnatelj*|voditelj*|hvala|kupac|odvjetni*',
    denies: 'ne|bez',
    received:
      'koji sam|koju sam|koji mi|sam dobio|sam dobila|dobila sam|dobio sam|primio sam|primila sam|stigao mi|stigao je samo|stigla mi',
    without:
      'nemam račun|nemam kod vas|račun nemam|nikad nisam imala račun|nikad nisam imao račun|nisam registriran|nisam registrirana|nije moj profil|ne koristim vašu|kod vas nemam',
  },
};
