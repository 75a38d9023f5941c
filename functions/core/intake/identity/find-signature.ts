import { LANGUAGES } from '../languages/all.ts';
import type { Found, Line } from './line.ts';
import { plain } from './labels.ts';
import { isName } from './values.ts';

/** Lines at the end of a mail that may belong to a signature, and characters of one. */
const BLOCK = 7;
const LONGEST = 90;
/** What stands before a name and is none of it. */
const TITLE =
  /^(?:dr|prof|mag|ing|dipl|lic|sc|avv|dott|dott\.?ssa|mgr|inż|inz|judr|mudr|phdr|rndr|rechtsanw[aä]lt(?:in)?|ra|avvocato|ma[iî]tre|me|herr|frau|hr|fr|mr|mrs|ms|miss|m|mme|mlle|sr|sra|srta|don|doña|sig|sig\.?ra|sig\.?na|pan|pani|paní|dhr|mevr|mevrouw|κος|κα|κ|г-н|г-жа|д-р|проф|инж|адв|av|doç|coach|fam|familie|famille|familia|famiglia)\.?$/iu;
const HONORIFIC = /^(?:bey|hanım|teyze|amca|abla|efendi)$/iu;
const CJK_HONORIFIC = /(?:先生|女士|小姐|太太|同学|同學|老师|老師|さん|様)$/u;
const CJK = /^[\u3040-\u30ff\u3400-\u9fff々]{1,8}$/u;
const FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文游施麦麥';

let closings: ReadonlySet<string> | undefined;

/** Closing formulas of all languages: people end in another one than they wrote in. */
function isClosing(text: string): boolean {
  closings ??= new Set(LANGUAGES.flatMap(({ identity }) => identity.closing.split('|').map(plain)));
  return closings.has(plain(text));
}

/** Name and address in the header, "Ann Example <ann@…>": it names nobody by itself, and confirms a name that the text states. */
export type Sender = string;

/** The name that a mail is signed with: on a line of its own near the end, or after the last words. */
export function signedName(lines: readonly Line[], sender: Sender): Found[] {
  const written = lines.filter(({ text }) => text.trim() !== '').slice(-BLOCK);
  // from the top of the signature down: below the name stand firm, place and telephone
  const prose = written.findLastIndex(({ text, label }) => label === undefined && isProse(text));
  for (const line of written.length > 1 ? written.slice(prose + 1) : []) {
    const found = nameOn(line, sender);
    if (found) return [found];
  }
  const last = written[prose] ?? written[0];
  const found = last && nameAfter(last, sender);
  return found ? [found] : [];
}

/** A line that ends a sentence, or is too long to be anything else; "Anna P." and "Example Ltd." are none. */
function isProse(text: string): boolean {
  const line = text.trim();
  const ends = /[.!?…。！？:：;；)]$/u.test(line) && !/^(?:\S{1,25}\s){0,4}\p{Lu}\p{Ll}{0,2}\.$/u.test(line);
  return line.length > LONGEST || (ends && !/^\p{Lu}\S*(?: \S+){1,3} \(\S+\)$/u.test(line));
}

/** The name on a line of a signature: "Ann Example, Example Ltd", "Chair: Ann Example", "Dr. Ann Example". */
function nameOn(line: Line, sender: Sender): Found | undefined {
  const { text, label, isMatter } = line;
  if (label !== undefined || isMatter || /^\s*\S*@/.test(text)) return undefined;
  const from = /^[^:：]{1,25}[:：]\s/u.test(text) ? text.search(/[:：]/) + 1 : 0;
  const part = text.slice(from).split(/[,，、;|/(（–—]|\s-\s/u, 1)[0] ?? '';
  return nameIn({ line, from, part }, sender, true);
}

/** The name after the last sentence, or after the closing words in it: "Thanks, Ann", "mfg Ann Example". */
function nameAfter(line: Line, sender: Sender): Found | undefined {
  const text = line.text.trimEnd().replace(/[.!。]$/u, '');
  const stops = [
    ...text.matchAll(
      /(?<!(?<!\p{L})(?:\p{L}{1,2}|prof|ing|mag|avv|lic|dott|mgr|инж))[.!?…。！？]["»”)]?\s*|[:：)]\s+|[,，、]\s*/giu,
    ),
  ].slice(-3);
  for (const { 0: stop, index } of stops.toReversed()) {
    const from = index + stop.length;
    const part = text.slice(from);
    if (part.length > 60) break;
    const before =
      text
        .slice(0, index)
        .split(/[.!?…。！？,，、]\s*/u)
        .at(-1) ?? '';
    const isAlone = isClosing(before);
    const found = nameIn({ line, from, part }, sender, isAlone);
    if (found) return found;
  }
  return stops.length === 0 && text.length < 60 ? nameIn({ line, from: 0, part: text }, sender, false) : undefined;
}

/** A stretch of a line, from an offset in it. */
interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly part: string;
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** `isAlone`: it stands on a line of its own, or after a closing formula. */
function nameIn({ line, from, part }: Stretch, sender: Sender, isAlone: boolean): Found | undefined {
  const words = [...part.matchAll(/\S+/gu)]
    .map(({ 0: word, index }): Word => ({ word, start: from + index }))
    .filter(({ word }) => !/^[\d+]/.test(word));
  const closed = closingAt(words.map(({ word }) => word));
  const rest = withoutTitles(words.slice(closed));
  const eastern = easternName(rest, sender, closed > 0 || isAlone);
  const taken = eastern ?? rest;
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || taken.length > 5) return undefined;
  const written = line.text.slice(first.start, last.start + last.word.length);
  const value = eastern ? written.replace(CJK_HONORIFIC, '') : written.replace(/(?<=\p{L}{2})[.,!]$/u, '');
  const isMeant = closed > 0 || agrees(value, sender) || (isAlone && taken.length > 1);
  if (!eastern && !(isMeant && isProper(value))) return undefined;
  const start = line.start + first.start;
  return { type: 'name', value, start, end: start + value.length };
}

function withoutTitles(words: readonly Word[]): Word[] {
  const rest = [...words];
  while (rest.length > 1 && isTitle(rest[0]?.word ?? '')) rest.shift();
  while (rest.length > 1 && HONORIFIC.test(rest.at(-1)?.word ?? '')) rest.pop();
  return rest;
}

const isTitle = (word: string): boolean => TITLE.test(word.replace(/\.$/, ''));

/** How many words at the start are a closing formula. */
function closingAt(words: readonly string[]): number {
  for (let count = Math.min(6, words.length); count > 0; count -= 1) {
    if (isClosing(words.slice(0, count).join(' '))) return count;
  }
  return 0;
}

/** A name in Han or kana: the last one or two words of a line. */
function easternName(words: readonly Word[], sender: Sender, isClosed: boolean): Word[] | undefined {
  const end = words.findLastIndex(({ word }) => CJK.test(word));
  const [before, last] = [words[end - 1], words[end]];
  if (!last || isClosing(last.word)) return undefined;
  if (before && CJK.test(before.word) && agrees(`${before.word}${last.word}`, sender)) return [before, last];
  const name = last.word.replace(CJK_HONORIFIC, '');
  if (name === '') return undefined;
  const isFamily = FAMILY_NAMES.includes(name.charAt(0)) || name !== last.word;
  return agrees(name, sender) || (isClosed && name.length <= 4 && isFamily) ? [last] : undefined;
}

/** Whether the header names the same: a word of the one in the other. */
function agrees(value: string, sender: Sender): boolean {
  const known = plain(sender.replace(/@.*/u, '')).replace(/ /g, '');
  return plain(value)
    .split(' ')
    .some((word) => known.includes(word) && (word.length > 1 || CJK.test(word)));
}

const COMPANY = /\s(?:SAS|SARL|SA|SL|SRL|SpA|GmbH|AG|KG|UG|Ltd|LLC|Inc|PLC|BV|NV|AB|AS|Oy|Kft|doo|ООД|ЕООД|АД)$/iu;

/** A name with more than initials, no heading in capitals, no closing. */
function isProper(value: string): boolean {
  if (!isName(value) || !/^\p{Lu}/u.test(value) || !/\p{L}{2}/u.test(value) || isClosing(value) || COMPANY.test(value))
    return false;
  return value.length < 5 || value !== value.toUpperCase();
}

const FULL_NAME =
  /(?<![\p{L}'’])\p{Lu}[\p{Ll}'’-]{1,25}(?:\s(?:de |del |van |von |El |Al )?\p{Lu}[\p{L}'’-]{1,25}){1,3}(?![\p{L}'’])/gu;

/** A name that the header confirms in part, where the text says it: "I am Ann Example and …". */
export function confirmedName(lines: readonly Line[], sender: Sender): Found[] {
  const shown = sender.replace(/<.*/u, '').trim();
  const isEastern = CJK.test(shown) && shown.length > 1;
  for (const { text, start } of shown === '' ? [] : lines) {
    const at = isEastern ? text.indexOf(shown) : -1;
    if (at >= 0) return [{ type: 'name', value: shown, start: start + at, end: start + at + shown.length }];
    for (const { 0: value, index } of text.matchAll(FULL_NAME)) {
      if (!isProper(value) || !confirms(shown, value)) continue;
      const name = untitled(value);
      const from = start + index + value.length - name.length;
      return [{ type: 'name', value: name, start: from, end: from + name.length }];
    }
  }
  return [];
}

/** Whether a whole word of the name in the header stands in this one. */
function confirms(shown: string, value: string): boolean {
  const words = plain(value).split(' ');
  return plain(shown)
    .split(' ')
    .some((word) => word.length > 2 && words.includes(word));
}

/** A name without what a person is by trade or courtesy. */
export function untitled(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  return words.join(' ');
}
