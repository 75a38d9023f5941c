/** Before the first year of each era. */
const ERAS: Readonly<Record<string, number>> = {
  ...{ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, 民国: 1911, 民國: 1911, 西暦: 0 },
  ...{ 明: 1867, 大: 1911, 昭: 1925, 平: 1988, M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 },
};
const NUMBER = String.raw`[\d\uff10-\uff19一二三四五六七八九十〇零○元]`;
const YEAR = String.raw`^(?:中華|中华)?(民[国國]|明治|大正|昭和|平成|令和|西暦|[MTSHR明大昭平](?=\.?\d))?\.? ?(${NUMBER}{1,4}) ?`;
const OF_YEAR = new RegExp(`${YEAR}(?:年|ねん|(?<=[MTSHR明大昭平]\\.?\\d{1,2})[./・])`, 'u');
const DATE = new RegExp(
  `${YEAR}(?:[年./・]|ねん)[の的、, ]?(${NUMBER}{1,3})(?:[月./・]|がつ)[の的]?(${NUMBER}{1,3})[日号號]?$`,
  'u',
);
const DIGITS = '〇一二三四五六七八九';

/** "昭和39年", "民國79年", "S40.5.3", "一九五一年": the year in the Western count; of three digits it is one of the republic's. */
export function eraYear(text: string): number | undefined {
  const found = OF_YEAR.exec(text);
  return found ? inWest(found[1], found[2] ?? '') : undefined;
}

/** Year, month and day of a date whose year is counted in an era, or written in Han. */
export function eraDate(text: string): readonly [number, number, number] | undefined {
  const found = DATE.exec(text);
  const year = found ? inWest(found[1], found[2] ?? '') : undefined;
  return found && year !== undefined ? [year, numberOf(found[3] ?? ''), numberOf(found[4] ?? '')] : undefined;
}

function inWest(era: string | undefined, written: string): number | undefined {
  const year = numberOf(written);
  if (era !== undefined) return (ERAS[era] ?? 0) + year;
  if (year > 999) return year;
  return year > 99 ? year + 1911 : undefined;
}

/** "39", "三十九", "元", "一九五一". */
function numberOf(written: string): number {
  const plain = written.normalize('NFKC').replace(/[零○]/gu, '〇').replace('元', '一');
  const inDigits = plain.replace(/[〇一二三四五六七八九]/gu, (digit) => String(DIGITS.indexOf(digit)));
  const [tens, ones] = inDigits.split('十');
  return ones === undefined ? Number(inDigits) : (tens === '' ? 1 : Number(tens)) * 10 + Number(ones);
}
