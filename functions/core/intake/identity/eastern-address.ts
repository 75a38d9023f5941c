import type { Shaped } from './street.ts';
import { matchesIn } from './matches.ts';

const HAN = String.raw`\u3400-\u9fff々〇`;
const DIGIT = String.raw`\d\uff10-\uff19`;
/** What begins a line of its own. */
const NO_PART = '[電电携契氏名邮郵账]|会[員员]|生年|お客|手[机機]|身份|[用客]户';
/** House, tower, storey and flat behind a number. */
const STOREY = String.raw`(?:[${HAN}]{2,10}(?:大[廈厦樓楼]|中心|公寓|花園|[閣軒邨苑]))?(?: ?[A-Z\d]{1,3} ?座)?(?: ?[${DIGIT}]{1,3} ?[樓楼層层F](?:之 ?[${DIGIT}]{1,2})?)?(?: ?[A-Z] ?室|[A-Z](?![A-Za-z\d])| ?[${DIGIT}]{1,4} ?室)?`;
/** " 188 巷": with a blank on either side. */
const APART = String.raw` [${DIGIT}]{1,4}(?: (?=[巷弄號号段樓楼室座栋棟幢鄰邻])|(?:[-－‐―ー][${DIGIT}]{1,4}){1,3}|(?=[巷弄號号段番]|丁目))`;
/** "あざみ野", "ひばりが丘": no particle behind a town's word. */
const IN_KANA = String.raw`(?<=[市区郡町村](?![にではへをがともやの]|から|まで|より)[\u3041-\u3096]{0,7})[\u3041-\u3096]|が(?=[丘谷原崎浜台沢])`;
const EASTERN = new RegExp(
  String.raw`(?:〒?\s?\d{3}[-－]?\d{4}\s?|(?<!\d)\d{3}(?:\d{2,3})?(?:\s|(?=[${HAN}]{2}[市縣县])))?[${HAN}]{1,9}[省都道府県市区區縣县](?:(?:[\u3041-\u3096]{2,6}市)?[${HAN}\u30a1-\u30ff]{0,16}[市区區縣县郡町村镇鎮](?:[ \u3000]|\s?\n[ \u3000]?)(?!${NO_PART}))?(?:[\u3041-\u3096]{2,6}市)?(?:(?:[${HAN}\u30a1-\u30ffのる]|${IN_KANA}){0,30}(?:[${DIGIT}][${DIGIT}－\-A-Za-z]{0,12}|${APART}|[〇一二三四五六七八九十百]{1,6}(?:番地|丁目)[〇一二三四五六七八九十]{0,3})){1,4}(?: ?[号號][楼樓室]?|[室樓楼幢栋房]|番地?(?:の\d+)?|单元)?(?: ?[${DIGIT}]{1,4}(?: ?[号號]?[室樓楼幢栋]|单元))*(?:\s?[${HAN}\u30a1-\u30ff]{2,14}(?: ?[A-Z${DIGIT}]{1,3}(?:号棟?|棟))? ?[${DIGIT}]{1,4}(?:号室?|[F階])?(?![-－${DIGIT}年月:]))?(?:[A-Z]座|之 ?[${DIGIT}]{1,2}|[A-Z\d]{1,3}[栋棟幢座][${DIGIT}]{0,4}室?)?${STOREY}`,
  'gu',
);
/** "將軍澳唐明街3號18樓F": of Hong Kong, without a city. */
const STREET_ONLY = new RegExp(
  String.raw`(?:香港|九龍|新界)?[${HAN}]{2,12}?[道街路里徑坊邨苑城園][東西南北中]?(?: ?[${DIGIT}]{1,4}(?:[-–][${DIGIT}]{1,4})? ?號${STOREY}|(?<=[邨苑城園])[${HAN}]{0,5}(?: ?[${DIGIT}]{1,3} ?座)?(?: ?[${DIGIT}]{1,3} ?樓)?(?: ?[A-Z\d]{1,4} ?室)?(?<=[樓室座]))`,
  'gu',
);
/** What stands before an address in Chinese, without a blank between. */
const BEFORE = new RegExp(
  String.raw`^[${HAN}]{0,8}(?:住在|住喺|寄[到至往给]?|住址[是为]?|地址[是为為]?|現居|现居|[改换換][成为為]|搬到了?|搬去了?|家在|人在|[住在是为為到于於從从我的喺])`,
  'u',
);

/** Addresses in Han: from the province or city down to the house. */
export function easternAddresses(text: string): Shaped[] {
  const whole = /[市区區縣县府都道省]/u.test(text) ? matchesIn(text, EASTERN) : [];
  const streets = /[街路道里徑坊][東西南北中]? ?[\d\uff10-\uff19]|[邨苑城園].{0,12}[座室]/u.test(text)
    ? matchesIn(text, STREET_ONLY)
    : [];
  const isWithin = ({ 0: street, index }: RegExpExecArray): boolean =>
    whole.some((each) => each.index < index + street.length && index < each.index + each[0].length);
  return [...whole, ...streets.filter((street) => !isWithin(street))]
    .filter(({ 0: each }) => !CODE_ONLY.test(each))
    .map(({ 0: whole, index }) => {
      const lead = BEFORE.exec(whole)?.[0].length ?? 0;
      const from = whole.slice(lead);
      const start = index + lead + (from.length - from.trimStart().length);
      const behind = CODE_BEHIND.exec(text.slice(index + whole.length, index + whole.length + 20))?.[0] ?? '';
      const value = (from + behind).trim();
      const points = /[路街巷弄町村丁号號番里段]|\d[-－]\d/u.test(value) ? 2 : 1;
      return { value: value.replace(/ ?\n[ \u3000]?/gu, ' '), start, end: start + value.length, points };
    });
}

/** ",邮编610041", "(郵遞區號802)" */
const CODE = String.raw`(?:[邮郵][编編政]?[编編码碼]?[码碼]?|郵遞區號)[:：是为為 ]{0,2}\d{3,6}`;
const CODE_BEHIND = new RegExp(String.raw`^(?:[，,;；。 ]{0,2}${CODE}|[（(]${CODE}[)）])`, 'u');
const CODE_ONLY = new RegExp(`^${CODE}$`, 'u');
