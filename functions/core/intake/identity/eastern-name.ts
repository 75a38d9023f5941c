import { nameAtEitherEnd } from './eastern-end.ts';
import { GIVEN_ENDS, LAST_WORDS, ROLES } from '../languages/ja/names.ts';
import { FAMILY_NAMES, LONG_FAMILY_NAMES, NO_FAMILY } from '../languages/zh/names.ts';
import { foundIn, foundName, type Found, type Line } from './line.ts';
import { plain } from './labels.ts';
import type { Sender } from './sender.ts';
import { matchesIn } from './matches.ts';
import { shownInText } from './shown-in-text.ts';

const HAN = String.raw`\u3400-\u9fff々ツヶ`;
/** What ends a trade or the name of a house, and no family name: "看護師", "工務店". */
const WORKS = String.raw`[${HAN}]{1,6}[師員店社署団校局組協]|[${HAN}]{2,6}[士長]`;
/** Family names that end as a department does. */
const ENDS_IN_BU = '(?:長谷|[服阿安渡磯岡矢園軽刑綾物久建田跡小卜占宮海秦河川石]|日下|曽我)部[ 　]';
const KANA = String.raw`\u3041-\u3096\u30a1-\u30faー`;
/** Nothing but a name has a blank inside, in Japanese. */
const SPACED = new RegExp(
  String.raw`(?<![${HAN}\d])(?!(?:${ROLES})[ 　])(?!(?:${WORKS})[ 　])(?!(?:[${HAN}]{0,3}[課係室週]|(?!${ENDS_IN_BU})[${HAN}]{0,3}部|[組班科号])[ 　])([${HAN}]{1,4})[ 　](?![${HAN}]{1,4}(?:番号|様)|御中)(?:[${HAN}${KANA}]{1,5}(?<!です|だ|でした|ます|店|薬局|支店)(?=\s*(?:$|[、。,（()）]))|[${HAN}${KANA}]{1,5}?)(?=だ[。、]|です|でした|と申|と言|といい|でござ|さん|\s(?![${HAN}]{1,3}(?:\s*$|[(（]))|[氏様、。,（()）「のにをがはも拝]|$|こと|より|名義)`,
  'gu',
);
const FOREIGN =
  /(?<=^|[是叫，,。：:\s])[\u3400-\u9fff]{2,6}[·・•][\u3400-\u9fff]{2,8}(?=[，,。、(（\s]|$)|[\u30a1-\u30faー]{2,12}(?:[・=][\u30a1-\u30faー]{1,12}){1,3}(?=です|と申|といい|[、。,(（]|$|\s)/gu;
/** "会员号GT2019" */
const NUMBER_OF = String.raw`[会會客编編电電手保学學账賬帐帳户戶][${HAN}]{1,4}[ :：]?[A-Z\d]`;
/** In Chinese a clause of its own: "…,王小梅,1990年…", or the last one of a mail. */
const CLAUSE = new RegExp(
  String.raw`(?:(?<=[号號室\d][,，])([${HAN}]{3})(?=[,，])|(?<=^|[。!?！？,，;；、:：\s)）])([${HAN}]{2,4})(?=[(（]|[,，] ?(?:\d|[A-Z]{1,4}[-\d]|[a-z][a-z0-9_.]{3}|[${HAN}]{1,7}[省市区區县縣]|${NUMBER_OF})|\s*$|[,，。]\s*$| [謹谨敬拜][啟启上]\s*$| ?1[3-9]\d{9}| {1,3}(?:手[机機]|[电電][话話])| ${NUMBER_OF}))`,
  'gmu',
);

/** Before the day of birth, in Japanese: "森健太、1990年…生まれ". */
const BEFORE_BIRTH = new RegExp(
  String.raw`(?<=^|[。、,，])(?!${ROLES})([${HAN}]{2,5}[${KANA}]{0,3})(?=[、,(（]\s?(?:19|20|明治|大正|昭和|平成|令和|[MTSH]\d)[\d年月日./-]{4,10}生)`,
  'gu',
);

/** "村上のり子 080-…", "小川 / 会員番号 …" */
const BEFORE_NUMBER = new RegExp(
  String.raw`(?<=^|[。！？]\s?)(?!${ROLES}|電話|携帯|番号|連絡|自宅|勤務|直通)([${HAN}]{2,5}|[${HAN}]{1,3}[${KANA}]{1,3}[${HAN}]{0,2})(?<!番号|コード)(?=[ 　](?:0\d{1,3}-|[/／][ 　]))`,
  'gmu',
);
/** "…に参加した三浦ゆかりです", "住人の遠藤です" */
const SAID_LAST = new RegExp(
  String.raw`(?:(?:住人|会員|利用者|顧客|患者|生徒|保護者|契約者|入居者|組合員|受講生|クラス|コース|教室)の|(?:参加|登録|購入|利用|契約|入会|予約|注文|通院|入院)(?:した|している|しております|していた|していました))([${HAN}]{2,5}|[${HAN}]{2,3}[${KANA}]{2,4})です(?=[。、]|\s*$)`,
  'u',
);

/** "会員番号はA-4821、早川です" */
const IS_SAID = new RegExp(String.raw`(?<=[A-Z\d]{3}[、。])(?!${ROLES}|本人)([${HAN}]{2,4})です(?=[。、]|\s*$)`, 'u');

/** A name in Han or kana where its writing tells: a blank inside, foreign in kana, or a clause of its own. */
export function easternName(lines: readonly Line[], sender: Sender, tag: 'ja' | 'zh'): Found | undefined {
  const asShown = shownInText(lines, sender);
  if (asShown) return asShown;
  const whole = (tag === 'ja' ? wholeName(lines, sender) : undefined) ?? longerName(lines, sender, tag);
  if (whole) return whole;
  const signed = tag === 'ja' ? (saidInHan(lines) ?? signedInHan(lines)) : undefined;
  if (signed) return signed;
  const read = lines.filter(({ label, value }) => label === undefined || value === '');
  const shapes = tag === 'ja' ? [SPACED, FOREIGN, BEFORE_BIRTH, BEFORE_NUMBER] : [FOREIGN, CLAUSE];
  const found = read.flatMap(({ text, start }) =>
    shapes.flatMap((shape) =>
      matchesIn(text, shape).map(({ 0: value, index }) => ({
        ...{ value, at: start + index },
        isBesideNumber: BESIDE_NUMBER.test(text.slice(index + value.length, index + value.length + 10)),
      })),
    ),
  );
  const fits = found.filter(
    ({ value, isBesideNumber }) => tag === 'ja' || /[·・•]/u.test(value) || isChinese(value, sender, isBesideNumber),
  );
  const known = sender.words.join('');
  const shown = fits.findLast(
    ({ value }) => known !== '' && value.split(/[ \u3000]/u).some((part) => known.includes(plain(part))),
  );
  const best = shown ?? fits.at(-1);
  if (best) return foundName(best.value, best.at);
  const ended = nameAtEitherEnd(lines, tag);
  return ended ?? (tag === 'zh' ? (memberInHan(lines) ?? familiarInHan(lines)) : undefined);
}

const SIGNED = new RegExp(String.raw`^(?!${ROLES})[${HAN}]{3,4}[${GIVEN_ENDS}]$`, 'u');

/** "我是你们的会员林小雨": who writes is a member, a customer. */
const MEMBER = new RegExp(
  String.raw`(?:我是|本人是|本人为|本人為)[^，,。]{0,10}(?:会员|會員|客户|客戶|用户|用戶|顾客|顧客|学员|學員|业主|業主|患者|住户|住戶|读者|讀者)([${FAMILY_NAMES}][${HAN}]{1,2})(?=[，,。(（]|\s*$)`,
  'u',
);

function saidInHan(lines: readonly Line[]): Found | undefined {
  for (const { text, start } of lines) {
    const found = SAID_LAST.exec(text) ?? IS_SAID.exec(text);
    const value = found?.[1] ?? '';
    const from = start + (found?.index ?? 0) + (found?.[0].lastIndexOf(value) ?? 0);
    if (found) return foundName(value, from);
  }
  return undefined;
}

function memberInHan(lines: readonly Line[]): Found | undefined {
  for (const { text, start } of lines) {
    const found = MEMBER.exec(text);
    if (found) return foundIn(found, start);
  }
  return undefined;
}

/** "老魏", "阿Ken": how friends call, as the last line. */
function familiarInHan(lines: readonly Line[]): Found | undefined {
  const at = lines.findLastIndex(({ text }) => text.trim() !== '');
  const { text = '', start = 0 } = at > 0 ? (lines[at] ?? {}) : {};
  const value = text.trim();
  const from = start + text.indexOf(value);
  return /^(?:[老小阿][\u3400-\u9fff]|阿[A-Z][a-z]{1,11})$/u.test(value) ? foundName(value, from) : undefined;
}

/** "…ください。田所": nothing but a family name comes last, and no word for how a letter ends. */
const LAST_IN_HAN = new RegExp(
  String.raw`(?:[。！!？?]\s?|[A-Z\d-]{4}\s)(?!${ROLES}|${LAST_WORDS})([${HAN}]{2,3}|(?<=\s)[\u3041-\u3096]{2,4})(?:より|拝)?$`,
  'u',
);

/** The last line below others, where it is nothing but a name in Han, or the last sentence. */
function signedInHan(lines: readonly Line[]): Found | undefined {
  const at = lines.findLastIndex(({ text }) => text.trim() !== '');
  const { text = '', start = 0 } = lines[at] ?? {};
  const value = text.trim();
  const short = LAST_IN_HAN.exec(at > 0 ? `。${value}` : value)?.[1];
  const last = /[。！!？?]([^。！!？?]{4,5})$/u.exec(value)?.[1] ?? '';
  const name = [value, last].find((each) => SIGNED.test(each)) ?? short;
  const from = start + text.lastIndexOf(name ?? value);
  return name === undefined ? undefined : foundName(name, from);
}

/** The header's given name with the family name before it, as the last clause: "…。高橋和夫". */
function wholeName(lines: readonly Line[], { shown }: Sender): Found | undefined {
  if (shown.length < 2 || shown.length > 4 || !/^[\u3040-\u30ff\u3400-\u9fff]+$/u.test(shown)) return undefined;
  for (const { text, start } of lines.toReversed()) {
    const at = text.lastIndexOf(shown);
    const isInKana = /^[\u3040-\u30ff]+$/u.test(shown);
    const ends = isInKana ? /^\s*(?:$|[、。,，（(だ]|です|と申|より)/u : /^\s*(?:$|[、。,，（(])/u;
    if (at < 0 || !ends.test(text.slice(at + shown.length))) continue;
    // "…の三浦さつきです": where kana begin, the family name ends
    const before = isInKana
      ? /(?:^|[^\u3400-\u9fff々])([\u3400-\u9fff々]{2,3})$/u
      : /(?:^|[。．！？!?\s])([\u3400-\u9fff々]{1,3})$/u;
    const family = before.exec(text.slice(0, at))?.[1];
    if (family === undefined || new RegExp(`^(?:${ROLES})`, 'u').test(family)) return undefined;
    return { type: 'name', value: family + shown, start: start + at - family.length, end: start + at + shown.length };
  }
  return undefined;
}

/** The header's family name with the given name behind it, or in Chinese the given name with the family name before it. */
function longerName(lines: readonly Line[], { shown }: Sender, tag: string): Found | undefined {
  if (!/^[\u3400-\u9fff々]{1,3}$/u.test(shown)) return undefined;
  const shape =
    tag === 'ja'
      ? new RegExp(
          String.raw`${shown}(?:(?:[${HAN}]{1,3}|[\u3041-\u3096]{2,4}|[\u30a1-\u30faー]{2,4})(?=[。、，\s]|です|と申|$)|[${KANA}]{1,3}[${HAN}](?=\s*$))`,
          'u',
        )
      : new RegExp(String.raw`[${FAMILY_NAMES}]${shown}(?=[，,。、（(\s]|$)`, 'u');
  for (const { text, start, label } of lines.toReversed()) {
    const found = label === undefined ? shape.exec(text) : null;
    if (found && !/(?:さん|様|氏|です|こと)$/u.test(found[0])) return foundName(found[0], start + found.index);
  }
  return undefined;
}

const BESIDE_NUMBER = new RegExp(
  String.raw`^ 1[3-9]\d|^[(（,，] ?(?:\d|[A-Z]{1,4}[-\d]|[${HAN}]{1,7}[省市区县區縣]|${NUMBER_OF})|^ ${NUMBER_OF}|^ {1,3}(?:手[机機]|[电電][话話])`,
  'u',
);
/** "欧阳文静" */
const LONG_FAMILY = new RegExp(`^(?:${LONG_FAMILY_NAMES})`, 'u');
/** What no name ends with. */
const ENDS_NO_NAME = /[了过過费費单單证證册冊馆館店场場楼樓群险險价價额額款票员員客季]$/u;

function isChinese(value: string, { shown }: Sender, isBesideNumber: boolean): boolean {
  if (value.length < 4 && shown.includes(value)) return true;
  const isLong = value.length === 3 || (value.length === 2 && isBesideNumber) || LONG_FAMILY.test(value);
  return isLong && FAMILY_NAMES.includes(value.charAt(0)) && !NO_FAMILY.test(value) && !ENDS_NO_NAME.test(value);
}
