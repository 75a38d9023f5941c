import { codeAt } from '../code-at.ts';
import { commonWordsIn } from '../reader/any-language.ts';
import { endsAsFirm } from './block-address.ts';
import { isClosing } from './closings.ts';
import { countryNamed } from './countries.ts';
import { plain } from './labels.ts';
import { withLetters } from './letters.ts';
import type { Found } from './line.ts';
import { isFirm } from './proper-name.ts';
import { leadsStreet, STREET_WORDS } from './street-words.ts';
import { isTitle } from './titles.ts';
import { FROM, GREETINGS } from './said-words.ts';
import { TOWN_ALONE } from './place.ts';

/** So little stands behind the name of who signs, in so many items. */
const TAIL = 120;
const ITEMS = 6;
/** Characters around a name in which a town stands right beside it. */
const LEAD = 60;
/** One word, or one with another that many towns begin with. */
export const TOWN = String.raw`(?:(?:San|Santa|São|Sant|St|Saint|Sankt|Bad|New|Den|La|El|Le|Les|Los|Las|Nova|Novi|Nové|Nový|Stara|Velika|Velké|Veliko|Mala|Gornji|Donji|Slavonski|Baia|Alba|Târgu|Piatra|Ciudad|Villa|Vila|Bahía|Puerto|Buenos|Castel|Monte|Rio|Porto|Belo|Nowy|Nowa|Zielona|Jelenia|Nea|Νέα|Άγιος|Стара|Велико|Нова|Нови|České|Hradec|Ústí|Mladá|Reggio|Great|Upper|Lower|North|South|East|West|гр|с|mun|oraș|sat|satul|com|comuna|село|obec|wieś|selo|Hoek|Kaštel|Zlatar|Ponta|Campo|Vale|Stary|Staré|Stará|Český|Česká|Banská|Golden|Fort|Port|Mount|Lake)\.?[ -]{1,2})?\p{Lu}\p{L}{2,19}(?:-\p{Lu}\p{L}{2,19}|(?:-\p{Ll}{1,4}){1,2}-\p{Lu}\p{L}{2,19}| (?:de|del|della|do|da|di|du|dos|sul|sulla|al|am|an der|vor der|ob der|im|upon|sur|aan|aan den|aan de|van|nad|pod|na|de la|de los) \p{Lu}\p{L}{2,19})?`;
const IS_TOWN = withLetters(new RegExp(`^${TOWN}$`, 'u'));
/** "Melford, Loamshire" */
const IS_REGION = withLetters(/^\p{Lu}\p{L}{3,19}(?: \p{Lu}\p{L}{2,19})?$/u);
const LEADS = `(?:${FROM}|of|d[aeiou]|à|in?)`;
/** "Ann Example from Melford, …", "Ann Example, born 3 May 1970, of Melford" */
const IS_FROM = withLetters(
  new RegExp(
    String.raw`^(?: here)?(?:,? ?\(?[^\n,.;()\d]{0,16}\d[^\n,;()]{2,20}\d\.?(?: [гr]\.)?)?,? ${LEADS} (${TOWN})(?=[,.;:)!\n]|\s*$| (?:[yeiaи]|und|and|et|en|och|και|și|ve) )`,
    'u',
  ),
);
/** "Ann Example, born 3 May 1970, Melford" */
const IS_BORN = withLetters(
  new RegExp(
    String.raw`^,? ?\(?[^\n,.;()\d]{0,20}\d[^\n,;()]{2,22}\d\.?(?: [гr]\.)?(?: \p{Ll}{4,9})?\)?, (${TOWN})(?=[,.;:)!\n]|\s*$)`,
    'u',
  ),
);
/** In small letters, where the name is: "ann example, melford" at the end, "ann example from melford". */
const SMALL = withLetters(
  new RegExp(
    String.raw`^(?:, ((?!\p{Ll}{0,3} )\p{Ll}{3,16}(?: \p{Ll}{4,16})?)[.!]?\s*$|,? (?:${FROM}|de) (\p{Ll}{3,16})(?=[.,;!?\n]|\s*$))`,
    'u',
  ),
);
/** "Melford'da oturan Ayşe Example" */
const LIVES_BEFORE = withLetters(new RegExp(String.raw`(${TOWN})['’][dt][ae] (?:oturan|yaşayan|ikamet eden) $`, 'u'));
/** "Kind regards from sunny Melford" above the name, but not "aus dem Schwarzwald" */
const GREETS_FROM = withLetters(
  new RegExp(
    String.raw`(?<=\p{L}{3})(?: (?:${FROM}|desde|depuis)|['’]?[dt][ae]n)(?: (?:the|ein(?:em)?|ett|une?|o|a|το|τη|την|τα|τον|le|la|l['’]|el))?(?: (?!de[mr] )\p{Ll}{3,14})? (${TOWN})[,!]?\n$`,
    'u',
  ),
);
/** "Greetings from Melford!" at the end */
const GREETS_AT_END = withLetters(
  new RegExp(
    String.raw`(?:${GREETINGS}|[Bb]ises|[Ss]alut\p{L}*|[Pp]ozdrav\p{L}*|[Zz]drav\p{L}*) (?:${FROM}|d[aeiu]|desde) (${TOWN}) ?[.!,]{0,3}\s*$`,
    'u',
  ),
);
/** "Ann Example Melford": all that follows a name. */
const BESIDE = withLetters(new RegExp(String.raw`^ (${TOWN})[.!]?\s*$`, 'u'));
/** "…，深水埗", "… うるま市": all that follows a name in Han. */
const BESIDE_HAN =
  /^[ \u3000、，,]([\u3040-\u30ff\u3400-\u9fff]{1,5}[市区區町村県縣]|[\u3400-\u9fff]{1,2}[埗涌灣角環圍埔塘澳]|沙田|屯門|元朗|上水|粉嶺|九龍|新界|香港|[台臺][北中南]|高雄|桃園|新竹|上海|北京|广州|深圳|杭州|南京|成都|武汉|沈阳|西安|重庆|天津|苏州)[。.]?\s*$/u;
/** What separates one item of a signature from the next. */
const ENDS = /[ \t\r]?\n[ \t]*|, |(?<=\p{L}{4})[.!] (?=\p{Lu}\p{Ll})| [–—|·/-] ?| ?\(|\)[,.]? ?/uy;

/** What else stands behind a name: what somebody is, or belongs to. */
const isNoTown = (town: string): boolean =>
  commonWordsIn(town).some(({ concept, word }) => concept === 'noTown' && word === 1);

/** Whether a word can be a town, and nothing that people are or where streets are. */
export const isTown = (town: string, tag: string): boolean =>
  !isNoTown(town) &&
  !endsAsFirm(town) &&
  !isFirm(town) &&
  !isTitle(town) &&
  !isClosing(town) &&
  !STREET_WORDS.has(town.toLowerCase()) &&
  !leadsStreet((town.split(' ', 1)[0] ?? '').toLowerCase()) &&
  countryNamed(town, tag) === undefined;

/** The town that who writes signs with, or says to be from, where nothing more is said of where he lives. */
export function signedTown(text: string, name: Found, tag: string): Found[] {
  const isOther = (town: string): boolean => !isTown(town, tag) || plain(name.value).split(' ').includes(plain(town));
  const beside = townBeside(text, name, tag, isOther);
  if (beside) return beside;
  const end = lastEnd(text, name);
  if (end < 0) return [];
  return name.value.includes(' ') ? townBehind(text, end, isOther) : townAfterFirstName(text, end, isOther);
}

/** The first town that is told right behind a name, or right before it. */
function townBeside(text: string, name: Found, tag: string, isOther: (town: string) => boolean): Found[] | undefined {
  const ahead = Math.max(0, name.start - LEAD);
  const behind = matchesBehind(text, name);
  if (tag === 'zh' || tag === 'ja') behind.push(BESIDE_HAN.exec(text.slice(name.end, name.end + 16)));
  const before = tag === 'tr' ? [LIVES_BEFORE.exec(text.slice(ahead, name.start))] : [];
  if (text.charAt(name.start - 1) === '\n') before.push(GREETS_FROM.exec(text.slice(ahead, name.start)));
  return townIn(behind, name.end, isOther) ?? townIn(before, ahead, isOther);
}

function townIn(
  matches: readonly (RegExpExecArray | null)[],
  from: number,
  isOther: (town: string) => boolean,
): Found[] | undefined {
  for (const found of matches) {
    const town = found?.[1] ?? found?.[2];
    if (found && town !== undefined && !isOther(town))
      return addressAt(from + found.index + found[0].indexOf(town), town);
  }
  return undefined;
}

/** A town in what stands behind a name; mostly it ends its line. */
function matchesBehind(text: string, name: Found): (RegExpExecArray | null)[] {
  const behind = text.slice(name.end, name.end + LEAD);
  if (behind === '' || behind.startsWith('\n')) return [];
  return [IS_FROM, IS_BORN, ...(isSmall(name) ? [SMALL] : []), BESIDE].map((shape) => shape.exec(behind));
}

const isSmall = ({ value }: Found): boolean => value === value.toLowerCase() && value.includes(' ');

/** The town that somebody greets from at the end. */
export function greetedFrom(text: string, tag: string): Found[] {
  const last = text.trimEnd().length;
  const from = Math.max(text.lastIndexOf('\n', last - 1) + 1, last - LEAD);
  const found = GREETS_AT_END.exec(text.slice(from, last));
  const town = found?.[1] ?? '';
  return found && isTown(town, tag) ? addressAt(from + found.index + found[0].lastIndexOf(town), town) : [];
}

/** "Ann, Melford" and "Ann, 24, Melford", and nothing more. */
const ENDS_WITH_TOWN = withLetters(new RegExp(String.raw`^, (?:\d\d, )?(${TOWN})[.!]?\s*$`, 'u'));
function townAfterFirstName(text: string, end: number, isOther: (town: string) => boolean): Found[] {
  const [whole = '', town = ''] = ENDS_WITH_TOWN.exec(text.slice(end, end + LEAD)) ?? [];
  return town === '' || isOther(town) ? [] : addressAt(end + whole.indexOf(town), town);
}

const addressAt = (start: number, value: string): Found[] => [
  { type: 'postal-address', value: value.replace(' / ', ', '), start, end: start + value.length },
];

/** Where the name ends that the mail is signed with; −1 where much follows. */
function lastEnd(text: string, { value, end }: Found): number {
  const last = text.trimEnd().length - TAIL;
  if (end >= last) return end;
  for (const part of [value, value.slice(value.lastIndexOf(' ') + 1), value.split(' ', 1)[0] ?? '']) {
    const at = part.length > 2 ? text.lastIndexOf(part) : -1;
    if (at >= last) return at + part.length;
  }
  return -1;
}

/** What stands behind a name between commas or on a line. */
interface Item {
  readonly value: string;
  readonly start: number;
}

/** Among what stands behind a name between commas and line by line, and holds digits else, the first that is a town, with its region. */
function townBehind(text: string, end: number, isOther: (town: string) => boolean): Found[] {
  const items = itemsBehind(text, end);
  for (const [at, { value, start }] of items.entries()) {
    if (TOWN_ALONE.test(value) && text.slice(end, start).includes('\n'))
      return withStreet({ type: 'postal-address', value, start, end: start + value.length }, items[at + 1]);
    const isSkipped = value === '' || /[\d@:]/.test(value) || (/^\p{Ll}/u.test(value) && !IS_TOWN.test(value));
    if (isSkipped) continue;
    if (!IS_TOWN.test(value) || isOther(value)) return [];
    return addressAt(start, text.slice(start, regionEnd(text, start + value.length, items[at + 1], isOther)));
  }
  return [];
}

/** A town, with the street below it. */
function withStreet(town: Found, next: Item | undefined): Found[] {
  const [first = ''] = next?.value.split(' ', 1) ?? [];
  if (!next || !/\d/.test(next.value) || !STREET_WORDS.has(first.toLowerCase())) return [town];
  return [{ ...town, value: `${town.value}, ${next.value}`, end: next.start + next.value.length }];
}

/** Where a region ends that stands behind a town, or the town: "Melford, Loamshire", "Melford (Loamshire)". */
function regionEnd(text: string, end: number, next: Item | undefined, isOther: (town: string) => boolean): number {
  const between = next && text.slice(end, next.start);
  if (!next || !/^(?:, | ?\/ ?| \()$/.test(between ?? '') || !IS_REGION.test(next.value) || isOther(next.value))
    return end;
  return next.start + next.value.length + (between === ' (' ? 1 : 0);
}

/** What stands behind a name, from its end up to an empty line or the next sentence; nothing where the name goes on. */
function itemsBehind(text: string, from: number): Item[] {
  const items: Item[] = [];
  const tail = text.slice(from, from + TAIL);
  let start = 0;
  for (let isOver = false; !isOver && items.length < ITEMS;) {
    const next = endFrom(tail, start);
    const stop = next?.[0] ?? '';
    const said = tail.slice(start, next?.index).trimEnd();
    const value = isStop(said.slice(-1)) ? said.slice(0, -1) : said;
    if (items.length === 0 ? value !== '' : value === '' && stop.includes('\n')) break;
    items.push({ value, start: from + start });
    isOver = next === null || isStop(stop.charAt(0));
    start = (next?.index ?? 0) + stop.length;
  }
  return items;
}

const isStop = (char: string): boolean => char === '.' || char === '!';

/** No sign that ends an item has a higher code than a full stop. */
const LAST_END = 46;

/** The next end of an item; looked for only where one can begin. */
function endFrom(tail: string, from: number): RegExpExecArray | null {
  for (let at = from; at < tail.length; at += 1) {
    if (codeAt(tail, at) > LAST_END || !mayEnd(tail.charAt(at), tail.charAt(at + 1))) continue;
    ENDS.lastIndex = at;
    const found = ENDS.exec(tail);
    if (found) return found;
  }
  return null;
}

function mayEnd(char: string, next: string): boolean {
  if (char === '\n' || char === '(' || char === ')') return true;
  if (char === ' ') return next !== '' && '\n–—|·/-('.includes(next);
  return char === '\t' || char === '\r' ? next === '\n' : next === ' ' && (char === ',' || isStop(char));
}
