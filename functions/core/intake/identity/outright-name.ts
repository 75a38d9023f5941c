import { FAMILY_NAMES } from '../languages/zh/names.ts';
import { CAPITALS, foundIn, type Found, type Line } from './line.ts';
import { namesLawyer } from './others.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import { isFirm, WORD } from './proper-name.ts';
import { isName } from './values.ts';

const NAME = String.raw`${WORD}(?: (?:[yei] )?${PARTICLES_BEFORE}${WORD}){1,4}`;
const END = String.raw`(?=[.,;!?(]|\s*$)`;
const ACCOUNT = String.raw`(?:[Aa]ccount|[Kk]onto|[Cc]ompte|[Cc]uenta|[Cc]onta|[Rr]ačun|[Úú]čet|[Cc]ont|[Hh]esap|λογαριασμ|[Пп]рофил|[Аа]каунт)`;
/** Who the writer is no longer. */
const NOT_I = String.raw`(?<!\p{L})(?:I['’]?(?: a)?m (?:not|no longer)|bin (?:ich )?(?:nicht|nicht mehr|keine?)|heiße (?:ich )?nicht(?: mehr)?|je ne (?:suis|m['’]appelle) (?:pas|plus)|no (?:soy|me llamo)|não (?:sou|me chamo)|non (?:sono|mi chiamo)(?: più)?|(?:ben|heet)(?: ik)? niet(?: meer| langer)?|(?:är|heter)(?: jag)? inte(?: längre)?|nie (?:jestem|nazywam się)|nejsem|(?:se )?nejmenuj[iu](?: se)?|nisam(?: više)?|(?:se )?ne zovem(?: se)?|δεν (?:είμαι|με λένε)(?: πια)?|не (?:съм|се казвам)(?: вече)?|nu (?:mai )?(?:sunt|mă (?:mai )?numesc|mă (?:mai )?cheamă))`;

const TITLE = String.raw`(?:D\.\/D\.?ª\.?|D\.ª?|Dª|Don|Doña|Dña\.?|Sra?\.|M\.|Mme|Monsieur|Madame|Sig\.(?:ra)?|Herr|Frau|Mrs?\.?|Ms\.?)`;

/** What says outright who somebody is, before or after the name. */
const SHAPES: readonly string[] = [
  String.raw`(?<!\p{L})(?:(?:it|that)['’]?s (?:me|mine)|das bin ich|c['’]est moi|soy yo|es mí[oa]|sou eu|é minha|é meu|è mi[oa]|sono io|dat ben ik|det är jag|to ja|to jsem já|to sam ja|sunt eu|o benim|εγώ είμαι|това съм аз)[,:–—-]? (${NAME})${END}`,
  String.raw`(?:^|[.!?:] ?)(?:I|Ich|Moi|Yo|Eu|Io|Ik|Jag|Ja|Já|Ben|Εγώ|Аз), (?:the undersigned |die |der |η |ο )?(${NAME})(?=,)`,
  String.raw`(?<!\p{L})(?:[Ss]igned|[Gg]ez|[Uu]nterzeichnet|[Ss]ignée?|[Ff]do|[Ff]irmad[oa]|[Aa]ssinad[oa]|[Ff]irmat[oa]|[Gg]etekend|[Uu]ndertecknat|[Pp]odpisano|[Pp]odpisana?|[Pp]odepsána?|[Pp]otpisana?|[Ss]emnată?|İmza|[Υυ]πογραφή|[Пп]одпис)[.:,]{0,2} (${NAME})${END}`,
  String.raw`${ACCOUNT}\p{L}{0,3} [^.!?]{0,24}(?:is|auf den Namen|läuft auf|au nom de|a nombre de|em nome de|intestato a|op naam van|står på|na nazwisko|na jméno|na ime|pe numele|στο όνομα|на името на) (${NAME})(?=[.,;!?(]|\s*$|\s[\p{Ll}(–-])`,
  String.raw`${ACCOUNT}\p{L}{0,3} (${NAME}) adına`,
  // "it is in the name of Ann Example"
  String.raw`(?<!\p{L})(?:[Ii]n the name of|under the name|[Aa]uf den Namen|[Aa]u nom d['’e]|[Aa] nombre de|[Ee]m nome d[eao]|[Ii]ntestat[oa] a|a nome di|(?:op|onder) (?:de )?naam(?: van)?|i namnet|na nazwisko|na jméno|na ime|pe numele|στο όνομα|на името на) ?(${NAME})(?=[.,;!?(]|\s*$|\s[\p{Ll}(–-])`,
  // "real name Ann Example", "nombre completo: Ana Ejemplo"
  String.raw`(?<!\p{L})(?:(?:[Rr]eal|[Ff]ull|[Tt]rue|[Ee]chter?|[Rr]ichtiger|[Vv]oller|[Vv]olledige|[Vv]rai|[Rr]iktigt|[Ss]kutečné|[Cc]elé|[Pp]ravo|[Pp]uno|πραγματικό|πλήρες|истинско|пълно|[Gg]erçek|[Tt]am) (?:name|nom|naam|namn|jméno|ime|όνομα|име|adım)|(?:[Nn]ombre|[Nn]ome|[Nn]om|[Nn]ume|[Nn]umele) (?:completo|real|verdadero|verdadeiro|vero|complet|real|adevărat)|[Ii]mię i nazwisko)(?: is| ist| is| es| é| è| est| är| je| to| este| είναι| е)?:? (${NAME})${END}`,
  String.raw`(?:^|[.!?] )((?:\p{Lu}\. ?){1,3}${WORD})\s*$`,
  // "I am not Ann Former any more but Ann Example"
  String.raw`${NOT_I} (?:${WORD} ?){1,3},? (?:\p{Ll}{1,7} )?(?:but|sondern|mais|sino|mas|ma|bensì|maar|utan|ale|lecz|nego|već|αλλά|а|ci) (?:\p{Ll}{1,5} )?(${NAME})${END}`,
  // "ben emekli öğretmen Ayşe Örnek"
  String.raw`(?<!\p{L})[Bb]en (?:\p{Ll}{2,16} ){1,3}(${NAME})${END}`,
  // "… printed and by post, to Ann Example, Example Street 5"
  String.raw`(?:[Pp]ost|POST|[Pp]oczt|[Cc]ourrier|[Cc]orreo|[Cc]orreio|[Pp]ošt|[Bb]rief|[Ll]etter|[Ll]ettre|[Cc]arta|ταχυδρομ|[Пп]ощ|[Pp]oșt|[Gg]edruckt|[Pp]rinted|[Ii]mprim|[Ss]tamp|[Uu]tskriv|[Vv]ytišt|[Tt]iskan|[Tt]ipărit|[Ll]istownie|[Pp]ap(?:el|ier|er|ír|per)|χαρτί|хартия|[Hh]ârtie|[Kk]artki|[Pp]apíř)[^\n]{1,90}?(?<!\p{L})(?:to|an|à|al?|para|naar|aan|till|na|do|dla|προς|στ\p{L}{1,2}|на|до|până la|către|adına) (?:die |den |der |the |la |il )?(?:(?:Frau|Herrn?|Mrs?|Ms|Mme|Mevrouw|Pani?) )?(${NAME})(?=, [^!?\n]{0,34}\d)`,
  // "the undersigned, Lic. Ana Ejemplo, …", and how an application begins: "from Anna Example, …"
  String.raw`(?<!\p{L})(?:[Ee]l|[Ll]a) (?:suscrit[oa]|infrascrit[oa]|que suscribe|abajo firmante),? (?:(?:Lic|Ing|Arq|Dra?|Mtr[oa]|C)\. )?(${NAME})(?=,)`,
  String.raw`^(?:от|От|ОТ) {1,8}(${NAME})(?=,?\s*$|, (?:ЕГН|с ЕГН|жив|адрес|пост|гр\.|ж\.к|ул\.|тел|\d{4} ))`,
  // "The undersigned, Ann Example, …"
  String.raw`(?<!\p{L})(?:[Uu]ndersigned|[Uu]nterzeichne\p{L}+|[Oo]ndergetekende|[Υυ]πογεγραμμέν\p{L}+|[Υυ]πογράφ\p{L}+|imzası bulunan|[Ll][ao] scrivente|[Ss]oussignée?|[Ss]ottoscritt[oa]|[Aa]ssinad[oa]|[Pp]odpisan[aiy]|[Pp]odepsan[áý]|[Uu]ndertecknad|[Pp]otpisan[ai]|[Пп]одписан\p{L}*|[Ss]ubsemnat\p{L}+),? (${NAME})(?=[,.( ])`,
  // "on my own behalf, Ann Example"
  String.raw`(?<!\p{L})(?:Ici|Hier|on my (?:own )?behalf,) (${NAME})(?=[,.]|\s*$)`,
  String.raw`(?<!\p{L})It is (${NAME}) writing(?! to)`,
  // "Ann Example here, …"
  String.raw`^(${NAME}) (?:here|hier|ici|aquí|aqui|qui|tutaj|här|tady|εδώ|ovdje|тук|aici|burada)(?=[,.;:]| [–—-] )`,
  // "you knew my name – Ann Example – and …"
  String.raw`(?<!\p{L})(?:my name|meine[nm]? Namen?|mon nom|mi nombre|meu nome|mio nome|mijn naam|(?:moje|moim?) (?:imię|nazwisk\p{Ll}+|imieniem i nazwiskiem)|mitt namn|m[éý]\p{Ll}* jmén\p{Ll}+|ό?νομά μου|moj\p{Ll}* ime(?:nom)?|името ми|numele meu|adımı?) ?[–—(] ?(${NAME})(?= ?[–—)])`,
  // "I am member no. 1873, Ann Example."
  String.raw`(?<!\p{L})(?:member|customer|patient|client|s[óo]ci[oa]|soci[oa]|utente|mitglied|kund[ei]n?|adhérente?|abonnée?|lid|klant|klient(?:ka)?|człon\p{L}+|pacjent(?:ka)?|medlem|kund|člen(?:ka)?|zákazn\p{L}+|član(?:ica)?|korisni\p{L}+|член|клиент(?:ка)?|абонат(?:ка)?|πελάτ\p{L}+|μέλος|membr[uă]|client[ăe]?|üye|müşteri) (?:n\.?[ºo°]|[Nn]r\.?|no\.|č\.|br\.|αρ\.|№) ?\d[\d./-]{1,12}, (${NAME})(?=[.,])`,
  // "D.ª Ana Ejemplo, mayor de edad, …"
  String.raw`^(?:${TITLE} )?(${NAME}), (?:mayor de edad|con (?:DNI|D\.N\.I|NIF|NIE|domicilio)|provist[oa] de|vecin[oa] de|domiciliad[oa]|residente (?:na|no|em|en|a|in) |portadora? d|brasileir[oa]|née? le|demeurant|domiciliée?|nat[oa] (?:a|il) |codice fiscale|geb\.|geboren|wohnhaft|born|residing|nar\.|narozen|bytem|zam\.|zamieszka|urodz|rođen|роден|γεννηθ|κάτοικος)`,
];
const HAN = String.raw`[\u3400-\u9fff々]`;
const EASTERN: readonly string[] = [
  String.raw`(?:私です|是我|就是我)[、，,。](?:名前は|叫)?(${HAN}{2,4}[\u3041-\u30ff]{0,4})(?=です|[。，,、]|\s*$)`,
  String.raw`(?:^|。)私、(${HAN}{2,4}[\u3041-\u30ff]{0,4}?)(?=は|です|と申)`,
  String.raw`(?:署名|签名|簽名)[:：]\s?(${HAN}{2,4}[\u3041-\u30ff]{0,4})(?=[。\s]|$)`,
  String.raw`(?:名前|氏名|本名)は(${HAN}{1,4}[ 　]?[\u3041-\u30ff\u3400-\u9fff]{1,6}?)(?=です|と申|といい|と言)`,
  // the wrong name is quoted before the right one
  String.raw`(?<!の)(?:氏名|名前)[がはも][^「」]{0,10}「[^「」]{1,12}」[^「」]{0,24}正しくは「(${HAN}{1,4}[ 　]?[\u3041-\u30ff\u3400-\u9fff]{1,6})」`,
  String.raw`宛名は「(${HAN}{1,4}[ 　]?[\u3041-\u30ff\u3400-\u9fff]{1,6})」`,
  String.raw`名義は(${HAN}{2,4}[\u3041-\u30ff]{0,4})です`,
  String.raw`(?:^|。)我[，,](${HAN}{2,4})[，,]`,
  String.raw`(?:账户|帐户|账号|帳號)[^。]{0,4}在(${HAN}{2,4})名下`,
];

const WHOLE = new RegExp(SHAPES.join('|'), 'u');
const WHOLE_EASTERN = new RegExp(EASTERN.join('|'), 'u');

/** Who says it where nothing else does: "I, Ann Example, …", "signed Ann Example", "the account is in the name of Ann Example". */
export function outrightName(lines: readonly Line[]): Found | undefined {
  for (const { text, start, holds } of lines) {
    if ((holds & CAPITALS) === 0) continue;
    const found = (/[\u3400-\u9fff]/.test(text) ? WHOLE_EASTERN : WHOLE).exec(text);
    const name = found ? foundIn(found, start) : undefined;
    if (name && isPersons(name.value)) return name;
  }
  return undefined;
}

const isPersons = (value: string): boolean =>
  isName(value) && !isFirm(value) && !namesLawyer(value) && isEastern(value);

/** A Chinese name begins like one; one with kana in it is Japanese. */
const isEastern = (value: string): boolean =>
  !/^[\u3400-\u9fff]{2,3}$/u.test(value) || FAMILY_NAMES.includes(value.charAt(0)) || value.length > 2;
