import { wordList } from './word-list.ts';

const isMark = wordList(
  '# n n. n° nº no n.. n.° n.º n.o n.°. n.º. nr nr. no. no: num num. núm núm. numero número numéro number bl bl. бл бл. bloque bloco č č. č.p. čp čp. br br. бр бр. номер № αρ αρ. αριθ αριθ. numarası numaras numarali hausnummer lote',
);

/** Whether this stands between a street and its number: "n.º", "č.p.". */
export const marksNumber = (word: string): boolean => isMark(word.toLowerCase());

/** Small words within the name of a street. */
export const PARTICLES = new Set(
  'de del della delle dei degli di do da dos das du des la las los le les el van von der den dem het ten ter zum zur am an im auf op aan e y i of the and na nad pod pri и на του της των τον'.split(
    ' ',
  ),
);
/** Words that say, alone, that something is a street, a square or an estate; in lower case. */
export const STREET_WORDS = new Set(
  'sat satul köyü rue avenue av av. boulevard boul. bd bd. chemin route place quai venelle sente esplanade allée impasse cours passage sentier square ruelle chaussée faubourg calle c/ cl. avda. avda avenida paseo pº plaza camino jr. jirón pasaje psje. carrera cra. transversal carretera carrer ronda travesía privada via viale v.le piazza p.zza corso vicolo largo strada contrada località loc. frazione fraz. urbanização urb. urbanización rua r. travessa praça estrada alameda linha quinta lugar bairro rúa ul. ul ulica ulicy ulici ulicą ulice aleja aleje alei al. os. osiedle osiedlu plac placu pl. náměstí nám. nábřeží tř. třída třídě cesta cesti trg trgu put obala prilaz šetalište ул. ул улица улицата бул. бул булевард ж.к. ж.к жк пл. кв. кв квартал οδός οδού οδό λεωφόρος λεωφόρου λεωφ. πλατεία str. str strada stradă bd. bulevardul b-dul bulevard calea aleea sos. șos. șoseaua intrarea piața sokak sok. sok sk. sokağı sokağında cadde cad. cad cd. caddesi caddesinde mah. mah mahallesi mahalle bulvarı blv. straat laan weg plein kade gracht gata väg gatan vägen street road lane drive close row court terrace gardens crescent way walk hill grove mews square park place st st. rd rd. ave ave. ln dr blvd hwy wharf yard view rise parade quay straße strasse gasse platz allee ring damm ufer steig'.split(
    ' ',
  ),
);
const STREET_ENDING =
  /(?:stra(?:ß|ss)e|str\.?|gasse|weg|wegen|platz|allee|ring|damm|ufer|steig|straat|laan|plein|kade|gracht|dijk|singel|hof|gatan|gata|vägen|väg|gränd|torg|backen|stigen|allén|ulice|sokağı|caddesi)$/iu;

/** Endings that say so of a longer word: "Birkenweg". */
export const endsLikeStreet = (word: string): boolean => STREET_ENDING.test(word);

const isLeading = wordList(
  'jr. jirón carrera cra. rua rue calle via viale piazza vicolo avenida avda avda. travessa praça chemin impasse località strada str. ul ul. ул ул. бул бул. bulevardul calea οδός οδού',
);

/** Whether a word for a street always stands first. */
export const leadsStreet = (word: string): boolean => isLeading(word.toLowerCase());

const isShort = wordList(
  'jr cra psje apt sit str st ste av avda ava avd bd blvd boul dr prof gen św sv ul al os pl nám tř sok sk cad cd mah blv ул бул пл кв ж.к св λεωφ αγ șos sos ks kr hl kard marsz',
);

/** Whether a word is shortened, so that its full stop ends no sentence. */
export const isShortened = (word: string): boolean =>
  word.endsWith('.') && (/^\p{L}\.$/u.test(word) || isShort(word.slice(0, -1).toLowerCase()));

const isOther = wordList(
  'member client customer account lager halle abone üye müşteri tesisat contrato contract contratto cliente socio socia sócio sócia abonado tessera matricola mitglied kunde vertrag lid klant abonnee adhérent licence członek klient umowa člen zákazník smlouva kund medlem avtal πελάτης μέλος kupac član ugovor клиент абонат член membru abonat badge ecuson legajo art cfr usc part article artikel artículo artigo articolo articolul artyk* artík* čl* член чл άρθρο madde* section paragra* absatz abs satz recital iphone windows android gdpr dsgvo rgpd avg rodo covid no nr order bestellung ticket case ref page seite chapter kapitel flat unit apt apartment suite room since seit until age tel* тел* τηλ* phone mobil* handy cell* cel móvil gsm fax numer* nummer number broj номер αριθμ* version* versión* κιν* whatsapp client* clyent* klient* kund* klant* customer member müşteri* πελάτ* клиент* zákazn* dosya dossier konto account compte cuenta conta',
);

/** Whether this is no street before a number: a law, a device, a date. */
export const isNoStreet = (word: string): boolean =>
  isOther(word.toLowerCase().replace(/\.$/, '')) || /(?:nummer|numret|nr|number|grad)\.?$/iu.test(word);

const isLead = wordList(
  'in von at bei aus from en em na do op te på w v u o a в и y we ve im στην στη στο στον във und and et e ik ich je i jag ja já мой my mon mein mijn min adresim μένω κατοικώ vivo moro resido abito wohne woon bor mieszkam bydlím živim stau живея ben biz',
);

/** Whether a word with a capital leads to an address and is none of it. */
export const leadsToAddress = (word: string): boolean => isLead(word.toLowerCase());
