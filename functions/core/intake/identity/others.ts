import { phrasesOf } from '../languages/words-of.ts';
import { withLetters } from './letters.ts';
import { buildPhrases, pairsOf, type Phrases } from '../reader/build-phrases.ts';
import { fold } from '../reader/fold.ts';
import { matchPhrases } from '../reader/match-phrases.ts';
import type { Span } from './shapes.ts';
import { isTitle } from './titles.ts';
import { matchesIn } from './matches.ts';
import { ME, MY } from './said-words.ts';

const CALLED_SO = withLetters(/^\p{Lu}[\p{L}'’-]{2,}/u);
const OPENED = /^[(„“"]/;
/** A full stop behind it ends a sentence. */
const LONG = withLetters(/\p{L}{5}\.$/u);
/** Characters between somebody else's name and the number; more where it is said to be theirs. */
const BESIDE = 24;
const THEIRS = withLetters(
  /(?<!\p{L})(?:his|her|its|their|sein\p{L}*|ihre?|son|sa|su|suo|sua|seu|zijn|haar|hans|hennes|jego|jej|jeho|její|njegov\p{L}*|njezin\p{L}*|негов\p{L}*|нейн\p{L}*|lui|ei|του|της|onun)(?!\p{L})/u,
);

/** Whether a person with a title is named before a number or an address, in its sentence, who is not the writer. */
export function namesAnother(before: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const near = before.slice(-80);
  const words = matchesIn(near, /\S+/g);
  return words.some(({ 0: title, index }, at) => {
    if (!isTitle(OPENED.test(title) ? title.slice(1) : title) || /^me\.?$/i.test(title)) return false;
    const name = CALLED_SO.exec(words[at + 1]?.[0] ?? '')?.[0];
    if (name === undefined || LONG.test(title) || names.some((own) => own.includes(name))) return false;
    const rest = near.slice(index + title.length + 1 + name.length).replace(/^(?: \p{Lu}[\p{L}'’-]+)*/u, '');
    return !/[.!?] \p{Lu}|\n/u.test(rest) && (rest.length < BESIDE || (rest.length < 2 * BESIDE && THEIRS.test(rest)));
  });
}

/** Numbers of services, of which no person has one: free of charge, or of shared cost. */
const SERVICE =
  /^(?:0(?:800|850)(?:[ ./-]|\d{4,7}$)|(?:80[018]|90[0125])(?:[ ./-]?\d){6}$|0(?:120|570)[ -]\d{3}[ -]?\d{3}$|0771-\d\d \d|400-\d{3}-|106\d{5,}$|444 \d \d{3}$|(?:\+?1[ .-])?\(?8(?:00|88|77|66|55|44|33)\)?[ .-]\d{3}[ .-]\d{4}$)/;
/** Who calls, where it is not the writer. */
const CALLS = withLetters(
  /(?<!\p{L})(?:calls?|calling|rings?|ringing|phoning|anruf\p{L}*|angerufen|ruft|rufen|appel(?:ez|ent|er|s)?|appelle(?:nt)?|llam(?:an|ando|éis|adas?|en|ar)|lig(?:am|ar|uem)|chamadas?|chiam(?:ano|ate|are|ata)|telefonate|bellen|belt|telefoontjes|ringa|samtal\p{L}*|dzwoni(?:ć|ą|cie)|dzwońcie|telefony|volat|volají|volejte|volání|zvati|zovu|zovite|pozivi|sunați|sună|apeluri\p{L}*|καλείτε|καλούν|κλήσεις|звън(?:ите|ят)|обажд(?:ате|ания))(?!\p{L})/iu,
);
/** What leads to the number that a call came from. */
const FROM = withLetters(
  /(?<![\p{L}'’])(?:from|von|vom|depuis|du|del|desde|do|dal|dall['’]|vanaf|från|ze?|sa?|od|από|от|de pe|de la)(?: (?:the|der|le|el|o|il|het|το|τον|τη))?(?: (?:n[uú]m\p{L}+|broja|čísla|номер|αριθμό))?[:\s„“"«]{1,3}$/iu,
);
/** What leads to the number that the writer called. */
const I_CALLED = withLetters(
  /(?<!\p{L})(?:I (?:\p{L}+ )?(?:called|rang|phoned|dialled)|j['’]ai (?:\p{L}+ )?appelé|llamé|he llamado|liguei|ho chiamato|ik (?:\p{L}+ )?belde|jag (?:\p{L}+ )?ringde|(?:za)?dzwonił[ae]m|volala? jsem|zval[ao] sam|nazvala? sam|am sunat|обадих се|κάλεσα|πήρα)(?: (?:au|le|al|para|para o|il|naar|på|pod|na|la|на|το|στο)){0,2}[:\s„“"«]{1,3}$/iu,
);
/** Who has been called so by a number right before. */
const CALLED_FROM = /^[”"»]?\s?(?:['’]?[dt][ae]n a(?:ra|rı)|から[^、。]{0,6}(?:電話|かけ)|に電話)/u;
const CALLED_FROM_HAN = /(?:(?:别|不要)[^，。]{0,4}[用从從由]|打了|(?<![请請可])(?:拨打|撥打))\s?$/u;

/** "冯先生(136…", "戸田さん、080-…" */
const COURTEOUS_IN_HAN =
  /([\u3040-\u30ff\u3400-\u9fff]{1,3})(?:先生|女士|小姐|太太|阿姨|叔叔|经理|經理|主任|律师|律師|さん|さま|様|氏)[(（、,，:：]\s?(?:电话|電話|手机|手機|携帯|TEL)?[:：]?\s?$/iu;

/** Whether somebody who is called so politely, and is not one of these, stands right before. */
function isOfCourteous(before: string, names: readonly string[]): boolean {
  const called = COURTEOUS_IN_HAN.exec(before)?.[1];
  return called !== undefined && !names.some((name) => name.startsWith(called.slice(-1)) || name.includes(called));
}

/** What leads to a number that is called. */
const ON = withLetters(
  /(?<![\p{L}'’])(?:on|at|to|an|auf|unter|die|au|sur|al?|en|ao|no|para|sul|op|onder|på|till|na|pod|do|на|στο|σε|pe|la|anrufen|zovite|nazovite|zvati|call|ring|ringa|bellen?|llamar(?:me)?|ligar(?:-me)?|chiamar(?:e|mi)|appeler|dzwonić|volat|volejte|sunați|звънете)(?: (?:the|der|die|dem|le|el|o|il|meine[nr]?|nummer|numer|numero|número|numéro|broj|číslo|номер|numărul|τον|το)){0,2}[:\s„“"«]{1,3}$/u,
);
/** Whether it is told where somebody is called: "on", "at". */
export const isAt = (before: string): boolean => ON.test(before.slice(-32));
/** The writer, whom somebody calls. */
const NAMES_ME = withLetters(new RegExp(String.raw`(?<![\p{L}'’])${ME}(?![\p{L}'’])`, 'giu'));
const CALLED_AT = withLetters(
  /(?<!\p{L})(?:ruft|klingel\p{L}*|calls?|calling|ring(?:s|ing|er|a)?|appel(?:le|ez|er|s)|llama\p{L}*|liga\p{L}*|chiama\p{L}*|bel(?:t|len)|dzwoni\p{L}*|telefony|vol(?:á|at|ají|al[ai]?|ejte)|zo(?:ve|vu|vite)|zvati|zvonite|sun(?:ă|ați)|звън\p{L}*|обажда\p{L}*|καλε\p{L}*|reklam\p{L}*|sms\p{L}*)(?!\p{L}|[- ](?:la|le|lui|him|her|them|ihn|sie|hem|haar|ga|ju|ho|ji)(?!\p{L}))/giu,
);

/** Who calls is not called. */
const SOMEBODY_CALLS = withLetters(
  /(?<!\p{L})(?:ruft|klingelt|calls|rings|r?appelée?|appelle(?:nt)?|llaman?|ligam?|chiama(?:no)?|belt|bellen|ringer|dzwoni[ął]?|volá|volají|zove|zovu|sună|звъни|звънят|καλεί|καλούν|receive|receiving|erhalte|bekomme|reçois|recibo|recebo|ricevo|krijg|ontvang|dostaję|otrzymuję|dostávám|får|primam|dobivam|получавам|λαμβάνω|primesc)(?!\p{L})/iu,
);

/** Where, in what stands before a number, it is said that somebody calls the writer at it; −1 where it is not. */
export const calledBack = (before: string): number =>
  !ON.test(before.slice(-32))
    ? -1
    : SOMEBODY_CALLS.test(before)
      ? before.length
      : Math.max(
          -1,
          ...[...matchesIn(before, NAMES_ME), ...matchesIn(before, CALLED_AT)].map(
            ({ 0: word, index }) => index + word.length,
          ),
        );

/** Characters before a number that are looked at. */
const FAR = 200;
const NEAR = 90;
/** What is known of a mail in which a number or an address stands. */
export interface Around {
  /** names of the writer, or of whom the mail is about */
  readonly names: readonly string[];
  /** a mail for a client */
  readonly isClients: boolean;
}

/** Whether a telephone number in a text is a service's, a lawyer's, or somebody else's who calls, was called or is named with it. */
export function isAnothersPhone(text: string, { value, start, end }: Span, around: Around): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + 12);
  const isAnothers =
    SERVICE.test(value.trim()) ||
    I_CALLED.test(before.slice(-48)) ||
    (FROM.test(before.slice(-32)) && CALLS.test(before.slice(-80))) ||
    CALLED_FROM.test(after) ||
    CALLED_FROM_HAN.test(before.slice(-10)) ||
    isOfCourteous(before.slice(-16), around.names) ||
    namesAnother(before.slice(-80), around.names) ||
    isNumberOf(before.slice(-60), around.names) ||
    isOfLawyer(before, around);
  return isAnothers && !OWNED.test(before.slice(-48));
}

/** Who acts for somebody, and where. */
const LAWYERS =
  'lawyer|lawyers|solicitor|solicitors|attorney|barrister|law firm|rechtsanw*|anwalt*|anwält*|kanzlei|notar*|avocat*|maître|cabinet|abogado|abogada|abogados|abogadas|letrado|letrada|bufete|despacho|advogado|advogada|advogados|advogadas|escritório|associados|avvocato|avvocati|avv|studio legale|advocaat|advocaten*|adwokat*|adw|radca|kancelari*|advokat*|advokát*|judr|odvjetni*|ured|δικηγόρ*|адвокат*|адв|avukat*';
/** "Our", before what belongs to all of us. */
export const OURS = `this ${phrasesOf(({ our }) => our).join(' ')}`;
const OFFICES = 'office büro escritório bufete despacho studio kantoor ured byrå';
/** "Mr. A. Example" in Dutch, "Av. Ann Example" in Turkish. */
const LAWYER_WITH_NAME = withLetters(
  /(?<!\p{L})(?:mr\. \p{L}\.|av\. (?![^,\n]{2,40},? (?:n\S{0,2} ?)?\d)\p{L})|弁護士|律[师師]|法律事務所/giu,
);
let lawyers: Phrases<'lawyer'> | undefined;

/** Where the last of them is named, −1 for none. */
function lastLawyer(line: string): number {
  lawyers ??= buildPhrases({ lawyer: `${LAWYERS}|${pairsOf(OURS, OFFICES)}` });
  const [said, titled] = [matchPhrases(fold(line), lawyers).at(-1), matchesIn(line, LAWYER_WITH_NAME).at(-1)];
  return Math.max(said?.start ?? -1, titled?.index ?? -1);
}
/** Whether who acts for somebody is named in a text. */
export const namesLawyer = (text: string): boolean => lastLawyer(text) >= 0;

const OWNED = withLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:call|ring|reach|text|phone) me (?:at|on)?\s?$|(?:be|being) (?:telephoned|called|rung|phoned|contacted|texted)(?:[, ][^.!?]{0,40})? (?:at|on) $|(?:receb|recib|reç|receiv|bekomm|erhalt|ricev)\p{L}*(?: \p{L}+){0,2} (?:chamadas|llamadas|appels|calls|anrufe|telefonate|chiamate)(?: \p{L}+){0,3} (?:para o|al|to|sur le|au|auf|sul) $|(?<!\p{L})${MY}\s[^.!?]{0,40}$|(?:μου|ми|meu|mea)(?: (?:είναι|е|este|e))?[:\s]{1,3}$`,
    'iu',
  ),
);

/** "Derek's number is …" */
const NUMBER_OF = withLetters(
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,})['’](?:s|[ıiuü]n|n[ıiuü]n) (?:\p{Ll}+ ){0,2}(?:number|phone|mobile|cell|numarası|telefonu|cebi)[^.!?\d]{0,12}$|(?:[Nn]umm?er|[Nn]um[eé]ro|[Nn]úmero|[Tt]elefon|[Tt]el[eé]fono|[Tt]éléphone|[Hh]andynummer|[Nn]umărul|[Тт]елефонът|[Нн]омерът) (?:von|de|do|da|di|del|della|van|od|на|lui|till) (\p{Lu}\p{Ll}{2,})(?: (?:ist|is|est|es|[éèе]|je|to|är|este))?[: ]{1,2}$/u,
);
const NUMBER_OF_EASTERN =
  /[\u30a0-\u30ff\u3400-\u9fff]{1,6}(?:さん|くん|君|ちゃん|氏|先生)の(?:電話番号|番号|電話|携帯)[はが]?[:：\s]?$/u;

function isNumberOf(before: string, names: readonly string[]): boolean {
  if (NUMBER_OF_EASTERN.test(before)) return true;
  const found = NUMBER_OF.exec(before);
  const name = found?.[1] ?? found?.[2];
  return name !== undefined && !names.some((own) => own.includes(name));
}

/** Another sentence begins. */
const NEXT = withLetters(/(?:\p{L}{4}|\d)[.!?] {1,2}\p{Lu}/u);

/** Whether who acts for somebody is named before a place in its line, and no owner after; right before it, unless the mail is a client's. */
export function isOfLawyer(before: string, { names, isClients }: Around): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(isClients ? -FAR : -NEAR);
  const lawyer = line === '' ? -1 : lastLawyer(line);
  if (lawyer < 0 || NEXT.test(line.slice(lawyer))) return false;
  const owner = Math.max(-1, ...names.map((name) => line.lastIndexOf(name)));
  const name = names.find((each) => line.lastIndexOf(each) === owner);
  // "Ann Example, solicitor, …" is one and the same, and writes for a client
  return owner < lawyer && !(!isClients && name !== undefined && owner >= 0 && lawyer - owner - name.length < 4);
}

const NAMED_ONLY = withLetters(/^(?:[\s,]{0,2}[\p{Lu}\u3040-\u9fff][\p{L}\p{N}.'’-]{0,20}){0,4}\s?$/u);
/** Whether nothing but a name stands there. */
export const isNameOnly = (text: string): boolean => NAMED_ONLY.test(text);
