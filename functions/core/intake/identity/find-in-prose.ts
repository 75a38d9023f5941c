import type { IdentifierType } from '../reading.ts';
import type { IdentityWords, Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { countryCode } from './countries.ts';
import type { Found, Line } from './line.ts';
import { untitled } from './find-signature.ts';
import { plain } from './labels.ts';
import { isAccount, isCustomerNumber, isName, isPhone, readBirthDate } from './values.ts';

/** What follows a phrase in running text, and how it must look. */
interface Announced {
  readonly words: keyof IdentityWords;
  readonly type: IdentifierType;
  readonly read: (rest: string) => string | undefined;
}

const LINKS =
  /^[\s:：,.#是は为為]*(?:(?:is|are|ist|lautet|este|jest|är|je|to(?: je)?|είναι|n[ro°º]?|number|the|also|es|est|[éè])[\s.:°º#]+)?/iu;

const ANNOUNCED: readonly Announced[] = [
  { words: 'iAm', type: 'name', read: readName },
  { words: 'perhaps', type: 'name', read: readName },
  {
    words: 'customer',
    type: 'customer-number',
    read: (rest) => token(rest, /^[a-z]{0,6}[-/]?\d[\da-z/-]*(?: \d{2,6}){0,4}/i, isCustomerNumber),
  },
  { words: 'account', type: 'account', read: (rest) => readHandle(rest) ?? lastWord(rest) },
  { words: 'handle', type: 'account', read: readHandle },
  { words: 'phone', type: 'phone', read: (rest) => token(rest, /^[+(\d][\d ()./\u2010-\u2015-]{5,24}/, isPhone) },
  { words: 'born', type: 'date-of-birth', read: readDate },
  { words: 'live', type: 'country', read: readCountry },
];

/** "佐藤美咲と申します": in Japanese the name comes first. */
export function nameBeforeVerb(lines: readonly Line[]): Found[] {
  for (const { text, start } of lines) {
    const name =
      /(?:^|[、。,\sは])([\u3040-\u30ff\u3400-\u9fff]{2,8})(?:と(?:申|言|いい)|(?<=[\u30a0-\u30ff\u3400-\u9fff])です[。、]?(?=\s*(?:電話|生年|住所|お客様|会員)))/u.exec(
        text,
      );
    const value = name?.[1]?.replace(/^.*は/u, '') ?? '';
    if (!name || !isName(value)) continue;
    const from = start + name.index + name[0].lastIndexOf(value);
    return [{ type: 'name', value, start: from, end: from + value.length }];
  }
  return [];
}

/** What running text says outright: "my name is …", "customer number …", "born on …", "I live in …". */
export function findInProse(lines: readonly Line[], hits: readonly Hit[]): Found[] {
  const announcing = hits.filter(({ concept }) => concept.startsWith('says '));
  return ANNOUNCED.flatMap((announced) => {
    for (const hit of announcing) {
      const found = hit.concept === `says ${announced.words}` && readAfter(hit, announced, { lines, announcing });
      if (found) return [found];
    }
    return [];
  });
}

function readAfter(
  hit: Hit,
  { words, type, read }: Announced,
  { lines, announcing }: { lines: readonly Line[]; announcing: readonly Hit[] },
): Found | undefined {
  const line = lines.find(({ start, text }) => hit.start >= start && hit.end <= start + text.length);
  if (!line || line.label !== undefined || line.isMatter) return undefined;
  const rest = line.text.slice(hit.end - line.start);
  const gap = LINKS.exec(rest.slice(0, 40))?.[0].length ?? 0;
  // what is called something is said to be so
  const isSaid = words !== 'account' || /[\p{L}:：]/u.test(rest.slice(0, gap));
  const value = (isSaid ? read : readHandle)(rest.slice(gap, gap + 80));
  const start = hit.end + gap;
  if (value === undefined || (words === 'perhaps' && !goesOn(line, start + value.length, announcing))) return undefined;
  return { ...shownAs(type, value), start, end: start + value.length };
}

/** "Registered number" may be that of a telephone; a date is written in one way where it can be read in one only. */
function shownAs(type: IdentifierType, value: string): Pick<Found, 'type' | 'value'> {
  if (type === 'date-of-birth') return { type, value: readBirthDate(value) ?? value };
  return { type: type === 'customer-number' && /^0\d{1,3}-\d{2,4}-\d{4}$/.test(value) ? 'phone' : type, value };
}

/** "I am Ann Example, born …": "I am Very Disappointed." is no name. */
function goesOn({ text, start }: Line, after: number, announcing: readonly Hit[]): boolean {
  const isComma = /[,，]/.test(text.charAt(after - start));
  return (
    isComma && announcing.some((hit) => hit.start > after && hit.start - after < 60 && hit.end <= start + text.length)
  );
}

function token(rest: string, shape: RegExp, fits: (text: string) => boolean): string | undefined {
  const value = shape.exec(rest)?.[0].replace(/[\s(./-]{1,4}$/, '');
  return value !== undefined && fits(value) ? value : undefined;
}

function readHandle(rest: string): string | undefined {
  return token(rest, /^[\p{L}\p{N}._-]{4,40}/u, isHandle);
}

/** "My nick is example." */
function lastWord(rest: string): string | undefined {
  return /^\p{Ll}{5,30}(?=[.,;)]|\s*$)/u.exec(rest)?.[0];
}

/** A word that no sentence has: with a digit, an underscore, or a dot inside. */
function isHandle(text: string): boolean {
  return isAccount(text) && /[\d_]|\p{L}\.\p{L}/u.test(text) && /\p{L}/u.test(text);
}

const PARTICLE = /^(?:de|del|della|di|da|dos|van|von|der|den|la|le|el)$/;
const NAME_WORD = /^\p{Lu}(?:\.|[\p{L}'’-]{0,29})$/u;
/** A word of a name that ends the sentence. */
const CLOSED_WORD = /^\p{Lu}[\p{L}'’-]{1,29}[.,;!]$/u;
const FAMILY_NAMES =
  '王李张张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許盧蔣葉';
/** A Chinese name by its family name; else two or more capitalised words up to the first that isn't one. */
function readName(rest: string): string | undefined {
  const chinese = /^[\u3400-\u9fff]{2,4}(?=[，,。、\s]|$)/u.exec(rest)?.[0];
  if (chinese !== undefined) return FAMILY_NAMES.includes(chinese.charAt(0)) ? chinese : undefined;
  const words = rest.split(' ', 7);
  const stop = words.findIndex((word) => !PARTICLE.test(word) && !NAME_WORD.test(word));
  const taken = stop < 0 ? words : words.slice(0, stop + (CLOSED_WORD.test(words[stop] ?? '') ? 1 : 0));
  const value = taken.join(' ').replace(/[.,;!]$/, '');
  return taken.length > 1 && isName(value) ? value : undefined;
}

function readDate(rest: string): string | undefined {
  const numeric = /^\d{1,4}\s?[./年-]\s?\d{1,2}\s?[./月-]\s?\d{1,4}日?/u.exec(rest)?.[0];
  const words =
    /^(?:\d{1,2}\.?(?:st|nd|rd|th|er)? (?:of |de )?\p{L}{3,12}\.? (?:de )?\d{4}|\p{L}{3,12} \d{1,2}, \d{4})/u.exec(
      rest,
    )?.[0];
  const value = numeric ?? words;
  return value !== undefined && readBirthDate(value) !== undefined ? value : undefined;
}

function readCountry(rest: string): string | undefined {
  const words = /^\p{L}+(?:[ -]\p{L}+){0,3}/u.exec(rest)?.[0].split(' ') ?? [];
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const value = words.slice(0, count).join(' ').replace(/^the /i, '');
    if (countryCode(value) !== undefined) return value;
  }
  return undefined;
}

const closings = new Map<string, ReadonlySet<string>>();

function closingsOf(language: Language): ReadonlySet<string> {
  const known = closings.get(language.tag) ?? new Set(language.identity.closing.split('|').map(plain));
  closings.set(language.tag, known);
  return known;
}

/** The name under "Kind regards", or after it on the same line; the last closing counts. */
export function nameBelowClosing(lines: readonly Line[], language: Language | undefined): Found[] {
  if (!language) return [];
  const known = closingsOf(language);
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 40); at -= 1) {
    const line = lines[at];
    if (!line || line.text.length > 80) continue;
    if (known.has(plain(line.text))) return nameOf(lines.slice(at + 1).find(({ text }) => text.trim() !== ''));
    const comma = line.text.search(/[,，]/);
    if (comma > 0 && known.has(plain(line.text.slice(0, comma)))) {
      const value = line.text.slice(comma + 1).trim();
      if (value !== '') return nameOf({ ...line, text: value, start: line.start + line.text.indexOf(value, comma) });
    }
  }
  return [];
}

function nameOf(line: Line | undefined): Found[] {
  const value = untitled((line?.text.trim() ?? '').split(/[,，]/u, 1)[0]?.trim() ?? '').replace(
    /(?<=\p{L}{2})\.$/u,
    '',
  );
  if (!line || !isName(value)) return [];
  const start = line.start + line.text.indexOf(value);
  return [{ type: 'name', value, start, end: start + value.length }];
}
