import type { Hit } from '../reader/match-phrases.ts';
import { FAMILY_NAMES, LONG_FAMILY_NAMES } from '../languages/zh/names.ts';
import { isFunctionWord } from './function-words.ts';
import { plain } from './labels.ts';
import { withLetters } from './letters.ts';
import { CAPITALS, foundIn, foundName, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import type { Sender } from './sender.ts';
import { matchesIn } from './matches.ts';
import { isTitle, withoutCourtesy } from './titles.ts';
import { isName } from './values.ts';

/** What is said of who died. */
export const GONE = withLetters(
  /(?<!\p{L})(?:died|passed|has left us|is no longer|gestorben|verstorben|von uns gegangen|nous a quittés?|(?:est )?(?:mort|décédé)e?|falleció|murió|nos dejó|faleceu|partiu|morreu|mancat[oa]|mort[oa]|scompars[oa]|s['’]est éteinte?|hakk['’]a yürüdü|overleden|overleed|gick bort|dog|zmarła?|odszedł|odeszła|zemřela?|odešla?|umr(?:o|la)|preminu(?:o|la)|murit|s-a (?:stins|prăpădit|dus)|vefat|έφυγε|πέθανε|απεβίωσε|почина)(?!\p{L})|旅立|亡くな|他界|病故|去世|过世|過世/iu,
);
/** A full name, and how somebody else is said to be called. */
const FULL = String.raw`(\p{Lu}[\p{L}'’-]+(?: ${PARTICLES_BEFORE}\p{Lu}[\p{L}'’-]+){1,3})`;
const CALLED = withLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:[Hh](?:is|er) (?:full )?name (?:is|was)|(?:[Ee]r|[Ss]ie) (?:heißt|hieß)|(?:il|elle|Il|Elle) s['’]appel(?:ait|le)|[Ss]e llama(?:ba)?|[Cc]ham(?:a|ava)-se|[Ss]i chiama(?:va)?|[Hh](?:ij|eet|eette|ette)(?: (?:heet|heette))?|[Nn]azywał?a? się|[Hh](?:eter|ette) (?:han|hon)|(?:[Hh]an|[Hh]on) h(?:eter|ette)|[Jj]men(?:uje se|oval se|ovala se)|[Zz](?:ove|vao|vala) se|[Λλ]έγ(?:εται|όταν)|[Кк]азва(?:ше)? се|[Îî]l (?:cheamă|chema)|[Ss]e num(?:ea|ește)) ${FULL}`,
    'u',
  ),
);
/** "My son's name is Alan Example", "oğlumun adı …" */
const NAMED = withLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:[Oo]ğlum(?:uz)?un adı|[Kk]ızım(?:ız)?ın adı|[Çç]ocuğum(?:uz)?un adı|(?:son|daughter|child)(?:['’]s name is| is called)|(?:Sohn|Tochter|Kind) heißt|(?:[Mm]eines|[Uu]nseres) (?:Sohnes|Kindes) (?:ist|lautet)|(?:fils|fille|enfant) s['’]appelle|(?:hij[oa]|niñ[oa]) se llama|filh[oa] (?:se )?chama(?:-se)?|(?:figli[oa]|bambin[oa]) si chiama|(?:zoon|dochter|kind) heet|(?:syn|córka|dziecko) nazywa się|(?:son|dotter|barn) heter|(?:syn|dcera|dítě) se jmenuje|(?:sin|kći|dijete) se zove|(?:γιος|κόρη|παιδί) (?:μου )?λέγεται|(?:син ми|дъщеря ми|детето ми) се казва|(?:fiul|fiica|copilul) (?:meu |mea )?se numește) ${FULL}`,
    'u',
  ),
);
const WHO_DIED = withLetters(new RegExp(String.raw`(?<![\p{L}'’-])${FULL}`, 'gu'));

/** "受苏曼女士委托", "当職は、見本 花子の代理人", "先生名叫顾怀德" */
const COMMISSIONED =
  /受(?:[當当]事人|委[託托]人)?([\u3400-\u9fff]{2,4}?)(?:女士|先生|小姐)?(?:[(（][^()（）]{1,60}[)）])?(?:之|的)?委[托託任]|当職は、([\u3400-\u9fff]{1,4}[ \u3000][\u3040-\u9fff]{1,4})(?=[(（氏の])|(?:名叫|名字[叫是]|姓名[叫是为])([\u3400-\u9fff]{2,4})(?=[，,。、;；])/u;

/** "我是何予安的妈妈", "見本 花子の父です": whose relative or agent writes. */
const WHOSE_KIN = new RegExp(
  String.raw`我是((?:${LONG_FAMILY_NAMES}|[${FAMILY_NAMES}])(?!老[师師]|[经經]理|[医醫]生|大夫|先生|女士|小姐|[总總])[\u3400-\u9fff]{1,2}?)(?:同[学學])?的(?:[妈媽]{2}|爸{2}|家[长長]|父[亲親]|母[亲親]|[监監][护護]人|[儿兒]子|女[儿兒]|太太|妻子|丈夫|先生|老公|老婆|[孙孫][子女]|代理人)|(?<![\u3400-\u9fff])((?!会社|貴社|御社|弊社|貴殿|当社|[組班課係科室号][ \u3000])[\u3400-\u9fff]{1,4}[ \u3000][\u3040-\u9fff]{1,5})(?:[(（][^()（）]{1,20}[)）])?の(?:[父母娘妻夫親]|[父母]親|息子|保護者|法定代理人|代理人)です`,
  'u',
);

/** Of whom somebody writes who says no more of himself. */
export function kinsOwn(lines: readonly Line[]): Found | undefined {
  for (const { text, start } of lines) {
    const found = text.includes('我是') || text.includes('の') ? WHOSE_KIN.exec(text) : null;
    const name = found ? foundIn(found, start) : undefined;
    if (name && isName(name.value)) return name;
  }
  return undefined;
}

/** Characters between a word for a relative and what he is called. */
const SOON = 120;

const hasGone = (text: string, { 0: name, index }: RegExpExecArray): boolean =>
  GONE.test(/^[,(]?[^.!?]{0,36}/.exec(text.slice(index + name.length))?.[0] ?? '');

/** "受…委托": who commissioned a lawyer. */
function clientIn(text: string, start: number): Found | undefined {
  const commissioned = COMMISSIONED.exec(text);
  if (!commissioned) return undefined;
  const { value, start: at } = foundIn(commissioned, start);
  return foundName(withoutCourtesy(value), at);
}

/** How a relative is said to be called who is named before it. */
function calledOn(text: string, start: number, kin: readonly Hit[]): RegExpExecArray | null {
  if (!kin.some(({ end }) => end <= start + text.length && start - end < SOON)) return null;
  const called = CALLED.exec(text);
  const at = start + (called?.index ?? 0);
  return NAMED.exec(text) ?? (kin.some(({ end }) => end <= at && at - end < SOON) ? called : null);
}

/** "His name was Alan Example" soon after a relative, "Alan Example, who died …". */
export function namedAs(lines: readonly Line[], kin: readonly Hit[], voice: Voice): Found | undefined {
  for (const { text, start, label, holds } of lines) {
    if ((holds & CAPITALS) === 0) continue;
    const client = clientIn(text, start);
    if (client) return client;
    // "受…（出生日期：…）委托" only looks labelled
    if (label !== undefined) continue;
    const called = calledOn(text, start, kin);
    const died = GONE.test(text) ? matchesIn(text, WHO_DIED).filter((match) => hasGone(text, match)) : [];
    const name = (called ? [called, ...died] : died)
      .map((match) => foundIn(match, start))
      .find(({ value }) => isAnothers(value, voice));
    if (name) return name;
  }
  return undefined;
}

/** A name that begins with no title and no word of the language, and is not the header's. */
function isAnothers(value: string, { sender, language }: Voice): boolean {
  const [first = ''] = value.split(' ', 1);
  return isName(value) && !isTitle(first) && !isFunctionWord(first, language) && !agreesWholly(value, sender);
}

/** Whether the header names the same, word by word. */
export const agreesWholly = (value: string, sender: Sender): boolean =>
  plain(value)
    .split(' ')
    .every((word) => sender.words.includes(word));
