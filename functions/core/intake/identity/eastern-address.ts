import type { Shaped } from './street.ts';
import { matchesIn } from './matches.ts';

const HAN = String.raw`\u3400-\u9fff々〇`;
const DIGIT = String.raw`\d\uff10-\uff19`;
/** What begins a line of its own. */
const NO_PART = '[電电携契氏名邮郵账]|会[員员]|生年|お客|手[机機]|身份|[用客]户';
const EASTERN = new RegExp(
  String.raw`(?:〒?\s?\d{3}[-－]?\d{4}\s?)?[${HAN}]{1,9}[省都道府県市区區縣县](?:[${HAN}\u30a1-\u30ff]{0,16}[市区區縣县郡町村镇鎮](?:[ \u3000]|\s?\n[ \u3000]?)(?!${NO_PART}))?(?:[${HAN}\u30a1-\u30ffのる]{0,30}[${DIGIT}][${DIGIT}－\-A-Za-z]{0,12}){1,4}(?:[号號][楼樓室]?|[室樓楼幢栋房]|番地?(?:の\d+)?|单元)?(?:[${DIGIT}]{1,4}(?:[号號]?[室樓楼幢栋]|单元))*(?:\s?[${HAN}\u30a1-\u30ff]{2,14}[${DIGIT}]{1,4}(?:号室?)?)?(?:[A-Z]座|之[${DIGIT}]{1,2}|[A-Z\d]{1,3}[栋棟幢座][${DIGIT}]{0,4}室?)?`,
  'gu',
);
/** What stands before an address in Chinese, without a blank between. */
const BEFORE = new RegExp(
  String.raw`^[${HAN}]{0,8}(?:住在|寄[到至往给]?|住址[是为]?|地址[是为]?|現居|现居|[改换換][成为為]|搬到了?|搬去了?|家在|人在|[住在是为到于於從从我的])`,
  'u',
);

/** Addresses in Han: from the province or city down to the house. */
export function easternAddresses(text: string): Shaped[] {
  if (!/[市区區縣县府都道省]/u.test(text)) return [];
  return matchesIn(text, EASTERN).map(({ 0: whole, index }) => {
    const lead = BEFORE.exec(whole)?.[0].length ?? 0;
    const value = whole.slice(lead).trim();
    const start = index + lead + (whole.slice(lead).length - whole.slice(lead).trimStart().length);
    const points = /[路街巷弄町村丁号號番里段]|\d[-－]\d/u.test(value) ? 2 : 1;
    return { value, start, end: start + value.length, points };
  });
}
