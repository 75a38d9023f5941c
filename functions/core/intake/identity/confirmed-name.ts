import { plain } from './labels.ts';
import type { Found, Line } from './line.ts';
import { fromHeaderOn, isProper } from './proper-name.ts';
import type { Sender } from './sender.ts';
import { CJK_HONORIFIC, untitled } from './titles.ts';

const CJK = /^[\u3040-\u30ff\u3400-\u9fff々]{1,8}$/u;
const FULL_NAME =
  /(?<![\p{L}'’„“"«-])\p{Lu}[\p{L}'’-]{1,29}(?:\s(?:de |del |van |von |El |Al |Lo |Van |De )?\p{Lu}[\p{L}'’-]{1,29}){1,3}(?![\p{L}'’])/gu;
const FAMILY_FIRST = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,29}), (\p{Lu}[\p{L}'’-]{1,29})(?![\p{L}'’])/gu;

/** A name that the header confirms in part, where the text says it: "I am Ann Example and …", "Example, Ann". */
export function confirmedName(lines: readonly Line[], sender: Sender): Found[] {
  const { shown, words } = sender;
  const isEastern = CJK.test(shown) && shown.length > 1;
  const starts = shown.split(/[\s.]+/u).flatMap((word) => (word.length > 2 ? [word.slice(0, 3)] : []));
  for (const { text, start } of shown === '' ? [] : lines) {
    if (!isEastern && !starts.some((word) => text.includes(word))) continue;
    const at = isEastern ? text.indexOf(shown) : -1;
    if (at >= 0 && shown.length < 7) {
      const value = shown.replace(CJK_HONORIFIC, '');
      return [{ type: 'name', value, start: start + at, end: start + at + value.length }];
    }
    for (const { 0: value, 1: family = '', 2: given = '', index } of text.matchAll(FAMILY_FIRST)) {
      const isTurned = words.length > 1 && words.at(-1) === plain(family).split(' ').at(-1);
      if (isTurned && words[0] === plain(given))
        return [{ type: 'name', value, start: start + index, end: start + index + value.length }];
    }
    for (const { 0: value, index } of text.matchAll(FULL_NAME)) {
      if (!isProper(value) || !confirms(words, value)) continue;
      const name = fromHeaderOn(untitled(value), words);
      const from = start + index + value.length - name.length;
      return [{ type: 'name', value: name, start: from, end: from + name.length }];
    }
  }
  return [];
}

/** Whether a whole word of the name in the header stands in this one. */
function confirms(known: readonly string[], value: string): boolean {
  const words = plain(value).split(' ');
  return known.some((word) => word.length > 2 && words.includes(word));
}
