import { FAMILY_NAMES } from '../languages/zh/names.ts';
import { foundName, type Found, type Line } from './line.ts';
import type { Sender } from './sender.ts';

const WORD = String.raw`[\u3400-\u9fff々\u3041-\u3096\u30a1-\u30faー]{1,5}`;
/** What follows the name of somebody else. */
const COURTEOUS = /^\s?(?:さん|[様氏君]|先生|女士|小姐|くん|ちゃん|の(?:[母父妻夫娘]|息子)|的[妈爸母父妻丈儿女])/u;
/** Family and given name, and neither a firm nor a part of one. */
const SPACED_NAME = new RegExp(
  String.raw`^(?!\S*[会會社店課室局院校][ \u3000])${WORD}[ \u3000](?!\S*[会會社店課室局院校部]$)${WORD}$`,
  'u',
);
const isChineseName = (name: string): boolean =>
  FAMILY_NAMES.includes(name.charAt(0)) &&
  /^[\u3400-\u9fff]{3}$/u.test(name) &&
  !/(?:[部店社会會司]|先生|女士|小姐|太太|老[师師]|[医醫]生|律[师師]|[经經]理)$/u.test(name);

/** The header's whole name, with or without its blank, where no courtesy follows. */
export function shownInText(lines: readonly Line[], { shown }: Sender): Found | undefined {
  const joined = shown.replace(/[ \u3000]/u, '');
  if (!SPACED_NAME.test(shown) && !isChineseName(shown)) return undefined;
  for (const { text, start } of lines.toReversed()) {
    const found = [shown, shown.replace(' ', '\u3000'), joined].find((each) => text.includes(each));
    const at = found === undefined ? -1 : text.lastIndexOf(found);
    if (found !== undefined && !COURTEOUS.test(text.slice(at + found.length))) return foundName(found, start + at);
  }
  return undefined;
}
