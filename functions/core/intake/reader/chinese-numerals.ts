/** Digits as Chinese and Japanese write them, ten of each kind. */
const DIGITS = '〇一二三四五六七八九０１２３４５６７８９0123456789';
/** What a number is written with, for a class of a regular expression. */
export const NUMERALS = `${DIGITS}零十百`;

/** A number below a thousand: "四十七", "一百零八", "３３", "12". */
export function numeral(written: string): number {
  let value = 0;
  let digit = 0;
  for (const char of written) {
    if (char === '百' || char === '十') {
      value += (char === '百' ? 100 : 10) * (digit || 1);
      digit = 0;
    } else if (char !== '零') digit = 10 * digit + (DIGITS.indexOf(char) % 10);
  }
  return value + digit;
}
