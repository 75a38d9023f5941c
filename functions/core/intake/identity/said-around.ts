import { withLetters } from './letters.ts';
import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import type { Found } from './line.ts';
import { placesIn } from './others-place.ts';
import { tells, type Told } from './telling.ts';
import { matchesIn } from './matches.ts';
import { ME, WITH_YOU, YOUR } from './said-words.ts';

/** What is known of the mail. */
interface Mail {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly told: Told;
  /** whether it is written for somebody else */
  readonly isFor: boolean;
}

const FROM = withLetters(
  /(?<![\p{L}'’])(?:from|von|vom|depuis|desde|vanaf|från|od|από|от|de pe)(?: (?:the|der|user|uživatele|użytkownika|korisnika|потребител|utilizatorul|χρήστη|τον|την|το|el|le|den|n[uú]mero|numéro|number|nummer|broja|čísla|numeru|номер))*[:\s„“"«'@]{1,3}$/u,
);
const FROM_HIS = withLetters(/(?:numara|hat|hesab|adres)(?:s?ın|in|sin)dan[\s„“"«'(@]{1,3}$/u);
const FROM_AN_ADDRESS = withLetters(/(?<![\p{L}'’])(?:van|du|de|di|da|do|del|dal|dall['’]|ze?|sa?)[:\s„“"«'<]{1,3}$/u);
/** Done by somebody of that name. */
const BY_USER = withLetters(
  /(?<!\p{L})(?:(?:by|from) (?:the )?(?:user|member|account)|(?:von|vom|durch) (?:de[mnr] )?(?:nutzer|benutzer|user|mitglied|konto|account)(?:in)?|(?:par|de) l['’]utilisateur|(?:par|de) l['’]utilisatrice|par (?:le compte|un certain)|(?:por|de) (?:el|la) usuari[oa]|por (?:la cuenta|un tal)|pel[oa] (?:utilizador|usuári[oa]|conta|perfil)\p{Ll}*|(?:dall['’]|da un )utente|dal profilo|door (?:de )?(?:gebruiker|gebruikster|het account)|przez (?:użytkowni\p{Ll}+|konto)|av (?:användaren|kontot)|uživatelem|uživatelkou|od (?:strane )?korisni\p{Ll}+|от (?:потребител\p{Ll}*|профила)|από (?:τον|την) χρήστη|de (?:către )?utilizato\p{Ll}+|de către contul)[\s„“"«'’@]{1,3}$/iu,
);
const BY_USER_BEHIND = withLetters(
  /^[”"»」』'’]{0,2}\s?(?:によって|に(?:より|よる)|(?:(?:adlı|isimli) )?(?:kullanıcı(?:sı)?n?(?:ın)? )?tarafından(?!\p{L}))/u,
);
/** "My chats with …" */
const TALKED_WITH = withLetters(
  /(?<!\p{L})(?:chat|convers|messag|mesaj|nachricht|unterhalt|discu[sțt]|mensaj|mensag|mensagen|messagg|bericht|gesprek|wiadomo|rozm[oó]w|czat|meddeland|konversation|zpráv|konverza|poruk|razgovor|съобщени|чат|разговор|συνομιλ|μηνύματα)\p{L}*(?: \p{L}{1,8}){0,2} (?:with|mit|avec|con|com|met|med|ze?|sa?|с|със|με|cu)[\s„“"«'’@]{1,3}$/iu,
);
/** Somebody pretends to be the writer. */
const POSES = withLetters(
  /(?<!\p{L})(?:(?:pretend|pos)(?:s|ed|ing|es) (?:to be|as) me|impersonat\p{Ll}+|(?:gibt|gab|gaben|geben) sich (?:als|für) mich|sich (?:als|für) mich aus\p{Ll}+|(?:se fait|se font|se faisant|se faire|s['’]est fait) passer pour moi|usurp\p{Ll}+|(?:hac(?:e|en|ía|iéndose)|pasa(?:r|ndo)?)(?:se)? (?:pasar )?por mí|suplant\p{Ll}+|passar por mim|fingem? ser eu|(?:si spaccia(?:va|no)?|spacciandosi|si finge|si fa passare) per me|(?:doet|deed|doen) zich voor als mij|zich (?:als mij|voor mij) (?:voordoe\p{Ll}+|uitge\p{Ll}+)|podszywa\p{Ll}* się|podając się za mnie|(?:utger sig|låtsas|påstår sig) (?:för att )?vara (?:jag|mig)|vydáv\p{Ll}+ se za mě|predstavlja\p{Ll}* se kao ja|lažno se predstavlja\p{Ll}*|(?:представя\p{Ll}*|прави) се (?:за|на) мен|παριστάνει εμένα|υποδύεται εμένα|se dă(?:dea)? drept mine|se dă(?:dea)? că e eu|(?:fake|fals\p{Ll}*|falš\p{Ll}*|fałszyw\p{Ll}+|lažn\p{Ll}+|фалшив\p{Ll}*|ψεύτικ\p{Ll}+|sahte|gefälscht\p{Ll}*|faux|nep) ?-?(?:account|profil\p{Ll}*|compte|kont\p{Ll}+|cuenta|conta|perfil|račun|акаунт|профил|λογαριασμ\p{Ll}+|προφίλ|hesap\p{Ll}*)|(?:account|profilo|conta|perfil|cuenta|compte|profil|cont|contul|konto) (?:fals\p{Ll}*|faux|fasull\p{Ll}+|taroc\p{Ll}+)|ben(?:mişim)? gibi (?:davran\p{Ll}+|yap\p{Ll}+|görün\p{Ll}+)|kendini ben (?:diye|olarak))(?!\p{L})|なりすま|偽の?アカ|冒充成?我|假冒成?我|冒用|冒名|假[账帐帳][号號]/giu,
);

/** Where it is last said that somebody pretends to be the writer: what he is called is like the writer's name; −1 where it is not. */
export const posesAt = (clause: string): number =>
  Math.max(-1, ...matchesIn(clause, POSES).map(({ 0: said, index }) => index + said.length));

/** "I call from …": the number is the caller's. */
const I_CALL = withLetters(
  /(?<!\p{L})(?:I(?:['’]m| am|['’]ve| have)? (?:call|ring|rang|phone|order|text)\p{Ll}*|ich (?:rufe|rief|habe)|rufe ich|j['’](?:ai )?appel\p{Ll}+|llam[oé]|ligo|liguei|chiamo|ho chiamato|ik bel(?:de)?|bel ik|dzwoni(?:ę|łam|łem)|jag (?:ring|beställ)(?:er|de)|volám|volal[ai]? jsem|objednávám|zovem|zva[ol]a? sam|обаждам се|звъня|звънях|καλώ|κάλεσα|κλήση|παίρνω|πήρα|τηλεφωνώ|sun|am sunat|arıyorum|aradım)(?: \S{1,12}){0,3}\s$/iu,
);

/** Bought there. */
const AT_A_SHOP = withLetters(
  /(?<![\p{L}'’])(?:bei|chez|(?<!(?:me|reached|available|is|number) )at|bij|hos|presso)\s$/u,
);

/** Whether it is said to be where something came from, or where it was bought. */
export function isFrom({ type }: Found, clause: string): boolean {
  if (type === 'customer-number' || (type === 'phone' && I_CALL.test(clause.slice(-48)))) return false;
  if (
    FROM.test(clause.slice(-32)) ||
    FROM_HIS.test(clause.slice(-32)) ||
    (type === 'account' && (BY_USER.test(clause.slice(-40)) || TALKED_WITH.test(clause.slice(-48))))
  )
    return true;
  return (type === 'email' ? FROM_AN_ADDRESS : AT_A_SHOP).test(clause.slice(-12));
}

/** "(… – that is not mine!)" */
const NOT_MINE = withLetters(
  /^["”“»」』]?\s?[,(–—-]?\s?(?:(?:(?:that|which|this|it)(?:['’]s| is)|das (?:ist|gehört)|c['’]est|eso|isso|questo|dat is|det är|to|toto|tohle|това|αυτό)\s)?(?:(?:is )?not mine|isn['’]t mine|nicht (?:meine?s?|mir|von mir)(?!\p{L})|gehört mir nicht|(?:n['’]est )?pas (?:à moi|la mienne|le mien)|no es (?:mí[oa]|la mía|el mío)|não é (?:a )?(?:minha|meu)|non è (?:la |il )?mi[oa](?!\p{L})|(?:is )?niet (?:van mij|de mijne|het mijne)|(?:är )?inte mi(?:n|tt)(?!\p{L})|nie (?:jest )?(?:moj[ea]|mój)(?!\p{L})|n(?:ení|eni|ie je) (?:moj[ea]|můj|muj)(?!\p{L})|nije moj[ae]?(?!\p{L})|не е мо(?:я|е|ят|ето)(?!\p{L})|δεν είναι (?:δικ|η δικ|το δικ)|nu (?:e|este) (?:a mea|al meu)|benim değil|(?:并|並)?不是我的|は?私の(?:もの|もん)?(?:では|じゃ)(?:な|あり))/iu,
);
/** Whether what follows something says that it is not the writer's. */
export const isNotMine = (after: string): boolean => NOT_MINE.test(after);

/** "… belongs to my son" */
const BELONGS = withLetters(
  /^[”"»’')]{0,2},? (?:belongs to|gehört(?! zu)|appartient à|pertenece a|pertence a|appartiene a|is van|tillhör|należy do|patří(?! k)|pripada|принадлежи на|ανήκει (?:στον?|στη|σε)|aparține) (?!(?:me|mir|moi|mí|mim|mij|mig|mnie|mně|meni|мен|μένα|mie)(?!\p{L})|(?:my|meinem|mon|mi|minha|mijn|mitt) (?:account|konto|compte|cuenta|conta))/iu,
);

/** What goes on after a name without a comma: "example_1 keeps writing me". */
const GOES_ON = withLetters(
  /^[”"»’')]{0,2} (?!(?:is|was|ist|war|est|était|es|[éèеy]|era|je|jest|är|var|este|είναι|to|[eiaи]|und|and|et|og|och|en|και|ve|și|o|или|oder|or|ou) )\p{Ll}[^,;:(–—]{0,40}/u,
);
const NAMES_ME = withLetters(new RegExp(String.raw`(?<![\p{L}'’])(?:${ME}|m['’]\p{L}+)(?![\p{L}'’])`, 'u'));
const TO_ME_IN_HAN = /^[”」』]?(?:[都总總又老]|一直|天天)?(?:给我|給我|对我|對我)/u;
/** What the writer asks for. */
const ASKED: readonly string[] = [
  'erase',
  'fix',
  'stop',
  'ask',
  'keep',
  'withdraw',
  'says phone',
  'says born',
  'says live',
];
const IS = withLetters(
  /^[”"»’')]{0,2},? ?(?:(?:that|this|it)(?:['’]s| is| was)|is|das ist|ist|c['’]est|est|es|[éèе]|to je|je|to|jest|то е|това е|είναι|este|e|är|det är)(?!\p{L})/u,
);
const FROM_BEHIND = withLetters(/^[”"»」]?\s?(?:['’]?[dt][ae]n(?!\p{L})|adresinden|から)/u);

/** Characters before what is said to be one's own. */
const BESIDE = 16;

/** Whether what follows says it: "… keeps writing me", "… is my neighbour's", "… diye biri", "…という人". */
export function isSaidAfter({ type, start, end }: Found, mail: Mail, language: Language): boolean {
  // "my profile example_1 shows …"
  const isMine = tells(mail.told, 'own', start - BESIDE, start);
  if (isNotMine(mail.text.slice(end, end + 48)) || BELONGS.test(mail.text.slice(end, end + 48))) return true;
  const after = mail.text.slice(end, end + 48).split(/[\n。！？]|[.;!?]\s/u, 1)[0] ?? '';
  if (type === 'email' && FROM_BEHIND.test(after)) return true;
  if (type !== 'phone' && TO_ME_IN_HAN.test(after)) return true;
  if (type === 'account' && BY_USER_BEHIND.test(after)) return true;
  if ((type === 'account' || type === 'email') && !isMine && actsOnMe(after, end, mail)) return true;
  return isAnothers(after, end, { told: mail.told, language }) || isOfKin(after, end, mail);
}

const KIN_BEHIND = withLetters(
  /^\s?[(（](?:\p{L}{1,8} ){0,2}$|^,? ?[(（–—-]? ?(?:which|that|der|die|das|qui|que|che|wat|som|któr\p{L}+|co|které|který|koji|koje|който|което|που|care) (?:is|ist|est|es|är|jest|je|είναι|este|[eéèе]) (?:\p{L}{1,6} ){0,3}$/u,
);
/** "0692 … (my wife)", "…, which is my daughter's" */
function isOfKin(after: string, end: number, { hits, isFor }: Mail): boolean {
  if (isFor || !/^\s?[,(（–—-]/u.test(after)) return false;
  return hits.some(
    (hit) =>
      hit.concept === 'says kin' &&
      hit.start >= end &&
      hit.start - end < after.length &&
      KIN_BEHIND.test(after.slice(0, hit.start - end)) &&
      /^(?:['’]s)?[)）.,;]|^\s*$/u.test(after.slice(hit.end - end)) &&
      !/^[^),]*\d/.test(after.slice(hit.end - end)),
  );
}

/** "… is my neighbour's" */
function isAnothers(after: string, end: number, { told, language }: { told: Told; language: Language }): boolean {
  const isUnspaced = language.unspaced === true;
  const is = IS.exec(after)?.[0].length ?? (language.tag === 'tr' || isUnspaced ? 0 : -1);
  if (is < 0) return false;
  const next = after.slice(is, is + (isUnspaced ? 10 : 24)).split(/[,)，、）]/u, 1)[0] ?? '';
  return tells(told, 'another', end + is, end + is + next.length);
}

function actsOnMe(after: string, end: number, { hits, told }: Mail): boolean {
  const goes = GOES_ON.exec(after)?.[0];
  if (goes === undefined || !/\p{L} \p{L}/u.test(goes)) return false;
  if (!NAMES_ME.test(goes) && !tells(told, 'own', end, end + goes.length)) return false;
  return !hits.some(({ concept, start }) => ASKED.includes(concept) && start >= end && start < end + goes.length);
}

/** "… no longer works" */
const IS_GONE = withLetters(
  /^[)”"»]{0,2},? (?:\p{Ll}{1,4} )?(?:is gone|no longer|does(?:n['’]t| not)|gibt es nicht|gilt nicht|existiert nicht|funktioniert nicht|nicht mehr|n['’](?:existe|est) plus|ne (?:fonctionne|marche) plus|ya no|já não|não existe|não uso|non (?:esiste|è|funziona|uso) più|bestaat niet|werkt niet|gebruik ik niet|is niet meer|nie (?:istnieje|działa)|już nie|finns inte|fungerar inte|gäller inte|už ne\p{Ll}*|neplatí|nefunguje|više ne|ne postoji|вече не|не съществува|δεν (?:ισχύει|υπάρχει|λειτουργεί)|nu mai|artık|geçersiz|もう使|已不|已经不|不再|停用)/iu,
);
/** Whether an address is said to be no longer in use. */
const isGone = (type: Found['type'], text: string, end: number): boolean =>
  type === 'email' && IS_GONE.test(text.slice(end, end + 40));

/** "Customer of your bank, number …" */
const ENDS_WITH_YOUR = withLetters(new RegExp(String.raw`(?<!\p{L})(?:${YOUR}|era?)\s$`, 'iu'));
/** Whether what stands before a word says that it is the addressee's. */
export const isYours = (before: string): boolean => ENDS_WITH_YOUR.test(before);

/** What is said of what somebody has with whom is written to. */
const SAYS_WITH_YOU = new RegExp(`${WITH_YOU}|そちらに`, 'i');
export const isWithYou = (clause: string): boolean => SAYS_WITH_YOU.test(clause);

/** "Reference", "file": by it a customer may be known, too. */
export const isOfFile = (said: string): boolean =>
  /^(?:r[eé]f|dossier|akt|file|expediente|processo|pratica|fascicolo|spraw|spis|ärende|φάκελ|predmet|досие|преписк|dosar|dosya)/i.test(
    said,
  );

/** "Not 0170 … but 0171 …", "instead of 0170 …" */
const INSTEAD_OF = withLetters(
  /(?<!\p{L})(?:not|nicht|niet|non|no|nie|ne|inte|όχι|οχι|не|nu|não|pas|instead of|rather than|(?:an)?statt(?: der)?|au lieu d[eu]|à la place d[eu]|en (?:vez|lugar) del?|em vez d[eo]|no lugar d[eo]|invece d(?:i|el(?:lo|la)?)|al posto d(?:i|el(?:lo|la)?)|in plaats van|i ?stället för|zamiast|místo|umjesto|вместо|αντί (?:για|του|της)|în loc(?:ul)? de)(?: (?:the|die|der|l[aeo]|el|o|il|het|de|den|το|na|till|på|op|auf))?\s$/iu,
);

/** "My old number …", "… no longer works", "not … but" */
export const isOldOne = ({ type, start, end }: Found, told: Told, text: string): boolean => {
  const reach = type === 'email' ? 2 * BESIDE : BESIDE;
  return (
    told.some((word) => word.concept === 'old' && start - word.end < reach) ||
    isGone(type, text, end) ||
    (type === 'phone' && INSTEAD_OF.test(text.slice(Math.max(0, start - 24), start)))
  );
};

/** "Ann Example, solicitor": what a person is. */
export const isRoleOf = (clause: string, start: number, names: readonly string[]): boolean =>
  names.some((name) => {
    const at = clause.lastIndexOf(name, start);
    return at >= 0 && start - at - name.length < 4;
  });

/** "in my letterbox (3 Market Street)", "at my home (…)" */
const MAILBOX = withLetters(
  /(?<!\p{L})(?:letter ?box|mail ?box|doormat|home|front door|post|Briefkasten|Haustür|zu Hause|nach Hause|boîte aux lettres|chez moi|buzón|mi casa|caixa d[oe] correio|minha casa|cassetta(?: delle lettere| postale)?|casa mia|brievenbus|mijn huis|skrzynk\p{L}+|do domu|brevlåda\p{L}*|schránk\p{L}+|γραμματοκιβώτι\p{L}+|σπίτι(?: μου)?|sandučić\p{L}*|kuć\p{L}|пощенск\p{L}+ кутия|дома(?: ми)?|cuti\p{L}+ poștal\p{L}+|acasă|posta kutu\p{L}+|evime) ?\($/iu,
);
/** Whether a bracket opens behind where somebody gets his post. */
export const isAtMailbox = (before: string): boolean => MAILBOX.test(before);

/** Characters between a word for an address and what it announces on the next line. */
const INTRODUCED = 60;
/** "My new address is:", on the line above. */
export const isIntroduced = (text: string, start: number, hits: readonly Hit[]): boolean =>
  hits.some(
    ({ concept, end }) =>
      (concept === 'says address' || concept === 'moved') &&
      end <= start &&
      start - end < INTRODUCED &&
      /^[^.!?\n]{0,40}[:：] ?\n{1,2}$/u.test(text.slice(end, start)) &&
      !isOthersPlace(text.slice(Math.max(0, start - 2 * INTRODUCED), start), hits, start),
  );

const NOT_OWN = new RegExp(String.raw`(?<!\p{L})${YOUR}(?!\p{L})`, 'iu');
const FORMER =
  /(?<!\p{L})(?:old|former|previous|alte[nr]?|frühere[nr]?|bisherige[nr]?|ancienne|antigua|anterior|antiga|vecchi[oa]|precedente|oude|vorige|star[aeáy]|poprzedni|gamla|tidigare|předchozí|παλιά|prethodna|стар\p{L}*|vechea|fosta|eski)(?!\p{L})/iu;
/** "My old address was:", "my mother's address is:", "your new address is:" */
function isOthersPlace(before: string, hits: readonly Hit[], start: number): boolean {
  const intro =
    before
      .trimEnd()
      .split(/\n|[.!?] /u)
      .at(-1) ?? '';
  const isKin = ({ concept, start: at }: Hit): boolean =>
    concept === 'says kin' && at < start && start - at < intro.length + 4;
  return placesIn(intro).length > 0 || FORMER.test(intro) || NOT_OWN.test(intro) || hits.some(isKin);
}
