import type { Found, Line } from './line.ts';
import { isFirm } from './proper-name.ts';
import { isName } from './values.ts';

const ITS_ME =
  /(?<!\p{L})(?:(?:it|that)['’]?s (?:me|mine)|das bin ich|c['’]est moi|soy yo|es mí[oa]|sou eu|é minha|é meu|è mi[oa]|sono io|dat ben ik|det är jag|to ja|to jsem já|to sam ja|sunt eu|o benim|εγώ είμαι|това съм аз)[,:–—-]? (\p{Lu}[\p{L}'’-]{1,24}(?: (?:de|del|da|do|di|van|von|der))?(?: \p{Lu}[\p{L}'’-]{1,24}){1,2})(?=[.,;!?(]|\s*$)/u;
const ITS_ME_EASTERN =
  /(?:私です|是我|就是我)[、，,。](?:名前は|叫)?([\u3400-\u9fff々]{2,4}[\u3041-\u30ff]{0,4})(?=です|[。，,、]|\s*$)/u;

/** "Close ann_x, that's me, Ann Example." */
export function itsMe(lines: readonly Line[]): Found | undefined {
  for (const { text, start } of lines) {
    const found = ITS_ME.exec(text) ?? ITS_ME_EASTERN.exec(text);
    const value = found?.[1] ?? '';
    if (!found || !isName(value) || isFirm(value)) continue;
    const at = start + found.index + found[0].lastIndexOf(value);
    return { type: 'name', value, start: at, end: at + value.length };
  }
  return undefined;
}
