import { KANA_NAMES, NO_NAME_ENDS, NO_NAMES } from '../languages/ja/names.ts';
import { FAMILY_NAMES, LONG_FAMILY_NAMES, NO_FAMILY, WORDS_OR_FAMILY_NAMES } from '../languages/zh/names.ts';
import { foundIn, type Found, type Line } from './line.ts';

const HAN = String.raw`\u3400-\u9fff々`;
/** What no name ends with: who somebody is, and what he wants. */
const NO_NAME = `(?<![${NO_NAME_ENDS}]|${NO_NAMES})`;
/** What follows a name at the end of a mail. */
const TAIL = String.raw`(?=[。.]?\s*$|[ 　](?:拝|より)\s*$|[、,，\s]\s?(?:[${HAN}]{1,5}(?:番号|コード|ID)|[A-Z]{0,3}-?\d|昭和|平成|大人|[一二三四五六七八九〇十\d]{1,4}[号年歳才名階組]))`;

const JAPANESE = [
  // "お世話になります。工藤遥です。", "203号室の江口です", "揉めている小野寺です"
  String.raw`(?:^|[。、！\s]|(?<=[\u3040-\u9fff\d）)])の|[てで]いる|(?:予約|利用|契約|登録)してる|(?:使っ|通っ)てる|てます|[しっいれ]た|おります)([${HAN}]{2,4}(?:${KANA_NAMES})?|[${HAN}]{1,3}(?:${KANA_NAMES})|[${HAN}]{1,2}[\u3041-\u3096]{1,3}子)${NO_NAME}(?:です(?:[。、！(（]|けど|が、|\s*$)|と申します|でございます)`,
  // "私は佐々木健二で"
  String.raw`私は([${HAN}]{3,5})${NO_NAME}(?=で、|です)`,
];
const LAST_IN_KANA = String.raw`(?:[。！!？?♪…wｗ）)\s]|\p{Extended_Pictographic}\ufe0f?|^)([${HAN}]{1,3}(?:${KANA_NAMES})|[${HAN}]{1,2}[\u3041-\u3096]{1,3}子)${TAIL}`;
const LAST_BEFORE_NUMBER = String.raw`[。！!？?♪…）)]\s?([${HAN}]{2,5})${NO_NAME}(?=[、,，\s]\s?(?:[${HAN}]{2,5}(?:番号|コード)|[A-Z]{0,3}-?\d{3}|昭和|平成|大人))`;

const SELF = String.raw`(?:我是|我就是|本人|我係|我叫|我哋係|我老)`;
const FAMILY = `(?:${LONG_FAMILY_NAMES}|[${FAMILY_NAMES}${WORDS_OR_FAMILY_NAMES}])`;
const CHINESE = [
  // "我是3栋1702的高明。", "本人退休教师钱仲文,"
  String.raw`${SELF}(?:[^，,。！!？?：:]{0,24}?[的嘅客户戶者师師生员員主机機\d号號室])?,?(${FAMILY}[${HAN}]{1,2})(?=[，,。(（]|\s*$)`,
  // "就是个跑长途货车的,潘志刚,"
  String.raw`${SELF}[^，,。！!？?：:]{0,16}的[，,](${FAMILY}[${HAN}]{2})(?=[，,。])`,
  // "我是老周，"
  String.raw`我是(老[${FAMILY_NAMES}])(?=[，,。])`,
  // "我姓邬，邬志远，"
  String.raw`(?<=姓[${HAN}][，,]\s?)(${FAMILY}[${HAN}]{1,2})(?=[，,。])`,
  // "全名馮嘉琪", "名字叫…"
  String.raw`(?:全名|真名|本名)[是叫:：]?\s?(${FAMILY}[${HAN}]{1,2})(?=[，,。(（]|\s*$)`,
];
/** What follows a name at the end of a Chinese mail: a number with its word, a day, a place, or how a letter is signed. */
const CHINESE_TAIL = String.raw`[。.]?\s*$|[，, ] ?(?:[${HAN}]{0,6}[号號码碼]|[於于][${HAN}]{2,6}\s*$|(?:住|現居|现居)?[${HAN}]{2,4}\s*$|民[國国]|(?:[${HAN}]{2,6}[ :：]{0,2})?(?:[A-Za-z]{1,5}[-_ ]?)?\(?\d{2}|\d{1,3}[栋棟号號楼樓]|[${HAN}]{2} [${HAN}]{1,4}[号號] ?\d)`;
const CHINESE_LAST = String.raw`(?:[。！!？?…)）\s~～，,]|\p{Extended_Pictographic}\ufe0f?|^)(${FAMILY}[${HAN}]{1,2})(?=${CHINESE_TAIL}|(?<=\d[，,]\s?[${HAN}]{3})。)`;

const SAID = { ja: new RegExp(JAPANESE.join('|'), 'u'), zh: new RegExp(CHINESE.join('|'), 'u') };
const LAST = {
  ja: new RegExp(`${LAST_IN_KANA}|${LAST_BEFORE_NUMBER}`, 'u'),
  zh: new RegExp(CHINESE_LAST, 'u'),
};
/** Characters in which a mail begins, and in which it ends. */
const BEGIN = 130;
const END = 44;

/** The name that a Japanese or Chinese mail is signed with at its very end, else who says at its start that he writes. */
export function nameAtEitherEnd(lines: readonly Line[], tag: 'ja' | 'zh'): Found | undefined {
  const last = lines.findLast(({ text }) => text.trim() !== '');
  if (!last || last.label !== undefined) return saidIn(lines, tag);
  const cut = Math.max(0, last.text.length - END);
  const found = LAST[tag].exec(last.text.slice(cut));
  return (found && isName(found, tag) ? foundIn(found, last.start + cut) : undefined) ?? saidIn(lines, tag);
}

function saidIn(lines: readonly Line[], tag: 'ja' | 'zh'): Found | undefined {
  for (const { text, start } of lines) {
    if (start > BEGIN) return undefined;
    const found = SAID[tag].exec(text.slice(0, BEGIN));
    if (found && isName(found, tag)) return foundIn(found, start);
  }
  return undefined;
}

const isName = (found: RegExpExecArray, tag: string): boolean => {
  const value = found.slice(1).find((group) => group !== undefined) ?? '';
  return tag === 'ja' || !(NO_FAMILY.test(value) || /[人客员員者户戶们們的了吗嗎吧呢啊]$/u.test(value));
};
