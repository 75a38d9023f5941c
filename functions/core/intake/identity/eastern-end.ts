import { FAMILY_NAMES, NO_FAMILY } from './family-names.ts';
import { foundIn, type Found, type Line } from './line.ts';

const HAN = String.raw`\u3400-\u9fff々`;
/** Given names that are written in hiragana. */
const IN_KANA =
  'あい|あおい|あかね|あかり|あきこ|あきら|あけみ|あさひ|あずさ|あつし|あや|あやか|あやこ|あやの|あゆみ|あゆ|いずみ|うらら|えみ|えり|えりか|かえで|かおり|かおる|かずこ|かずみ|かつみ|かな|かなえ|かなこ|かほ|かりん|かれん|きみこ|くみこ|けい|けいこ|こずえ|こころ|このみ|さおり|さき|さくら|さち|さちこ|さつき|さとみ|さとる|さやか|さゆり|さより|しおり|しげる|しずか|しのぶ|しほ|すず|すみれ|すみこ|せつこ|たかこ|たかし|たくや|たけし|ちえ|ちあき|ちか|ちさと|ちづる|ちはる|ちひろ|ちよ|つかさ|つとむ|ともこ|ともみ|なお|なおこ|なおみ|なぎさ|なつき|なつみ|なな|ななみ|のぞみ|のぶこ|のりこ|はじめ|はな|はなえ|はるか|はるき|はるな|はるみ|ひかり|ひかる|ひさこ|ひとみ|ひな|ひなこ|ひなた|ひろこ|ひろし|ひろみ|ふみ|ふみえ|ふみこ|まい|まき|まこと|まさこ|まさみ|まどか|まなみ|まなぶ|まゆ|まゆみ|まり|まりこ|まりな|みか|みき|みさき|みずき|みちこ|みちる|みつこ|みどり|みな|みなみ|みのり|みのる|みほ|みゆき|みらい|めい|めぐみ|もえ|もえか|もも|ももか|やすこ|やよい|ゆい|ゆう|ゆうき|ゆうこ|ゆうな|ゆか|ゆかり|ゆき|ゆきこ|ゆきの|ゆみ|ゆみこ|ゆり|ゆりか|ようこ|よしえ|よしこ|らん|りえ|りか|りな|りお|りょう|りん|るい|るみ|れい|れいこ|れな|わかな';
/** What no name ends with: who somebody is, and what he wants. */
const NO_NAME =
  '(?<![歳才円回日月年時分件番号様方者客員夫妻母父娘孫弟妹兄姉婦親目]|本人|他人|学生|生徒|担当|家族|家内|本当|心配|不安|残念|迷惑|大変|失礼|結構|可能|不要|必要|無理|最悪|最低|以上|男性|女性|独身|別人|一人|二人|現在|当然|至急|早急|緊急|結果|理由|連絡|返信|返事|対応|解約|退会|削除|確認|希望|要望|長男|次男|三男|長女|次女|三女|息子|店長|部長|課長|社長|会長|院長|園長|代表|常連|高校|大学|個人|法人|匿名)';
/** What follows a name at the end of a mail. */
const TAIL = String.raw`(?=[。.]?\s*$|[、,，\s]\s?(?:[${HAN}]{1,5}(?:番号|コード|ID)|[A-Z]{0,3}-?\d|昭和|平成|大人|[一二三四五六七八九〇十\d]{1,4}[号年歳才名階組]))`;

const JAPANESE = [
  // "お世話になります。工藤遥です。", "203号室の江口です", "揉めている小野寺です"
  String.raw`(?:^|[。、！\s]|(?<=[\u3040-\u9fff\d）)])の|[てで]いる|(?:予約|利用|契約|登録)してる|(?:使っ|通っ)てる|てます|[しっいれ]た|おります)([${HAN}]{2,4}(?:${IN_KANA})?|[${HAN}]{1,3}(?:${IN_KANA})|[${HAN}]{1,2}[\u3041-\u3096]{1,3}子)${NO_NAME}(?:です(?:[。、！(（]|けど|が、|\s*$)|と申します|でございます)`,
  // "私は佐々木健二で"
  String.raw`私は([${HAN}]{3,5})${NO_NAME}(?=で、|です)`,
];
const LAST_IN_KANA = String.raw`(?:[。！!？?♪…wｗ）)\s]|\p{Extended_Pictographic}\ufe0f?|^)([${HAN}]{1,3}(?:${IN_KANA})|[${HAN}]{1,2}[\u3041-\u3096]{1,3}子)${TAIL}`;
const LAST_BEFORE_NUMBER = String.raw`[。！!？?♪…）)]\s?([${HAN}]{2,5})${NO_NAME}(?=[、,，\s]\s?(?:[${HAN}]{2,5}(?:番号|コード)|[A-Z]{0,3}-?\d{3}|昭和|平成|大人))`;

const SELF = String.raw`(?:我是|我就是|本人|我係|我叫|我哋係|我老)`;
/** Family names that are common words, too, and tell only at the end. */
const FAMILY = `${FAMILY_NAMES}俞梅莫古郎韦韋舒屈项項祝`;
const CHINESE = [
  // "我是3栋1702的高明。", "本人退休教师钱仲文,"
  String.raw`${SELF}(?:[^，,。！!？?：:]{0,24}?[的嘅客户戶者师師生员員主机機\d号號室])?,?([${FAMILY}][${HAN}]{1,2})(?=[，,。(（]|\s*$)`,
  // "就是个跑长途货车的,潘志刚,"
  String.raw`${SELF}[^，,。！!？?：:]{0,16}的[，,]([${FAMILY}][${HAN}]{2})(?=[，,。])`,
  // "全名馮嘉琪", "名字叫…"
  String.raw`(?:全名|真名|本名)[是叫:：]?\s?([${FAMILY}][${HAN}]{1,2})(?=[，,。(（]|\s*$)`,
];
/** What follows a name at the end of a Chinese mail: a number with its word, a day, a place, or how a letter is signed. */
const CHINESE_TAIL = String.raw`[。.]?\s*$|[，, ] ?(?:[${HAN}]{0,6}[号號码碼]|[於于][${HAN}]{2,6}\s*$|(?:住|現居|现居)?[${HAN}]{2,4}\s*$|民[國国]|(?:[${HAN}]{2,6}[ :：]{0,2})?(?:[A-Za-z]{1,5}[-_ ]?)?\(?\d{2}|\d{1,3}[栋棟号號楼樓]|[${HAN}]{2} [${HAN}]{1,4}[号號] ?\d)`;
const CHINESE_LAST = String.raw`(?:[。！!？?…)）\s~～，,]|\p{Extended_Pictographic}\ufe0f?|^)([${FAMILY}][${HAN}]{1,2})(?=${CHINESE_TAIL}|(?<=\d[，,]\s?[${HAN}]{3})。)`;

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
