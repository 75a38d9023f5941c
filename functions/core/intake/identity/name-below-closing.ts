import type { Language } from '../reader/concepts.ts';
import { closingsOf } from './closings.ts';
import { plain } from './labels.ts';
import { foundName, type Found, type Line } from './line.ts';
import { isTitle, untitled } from './titles.ts';
import { isName } from './values.ts';
import { FROM } from './said-words.ts';

/** No closing formula is longer, with what may stand around it. */
const LONGEST_CLOSING = 40;

/** The name under "Kind regards", or after it on the same line; the last closing counts. */
export function nameBelowClosing(
  lines: readonly Line[],
  language: Language | undefined,
  shown: string,
): Found | undefined {
  if (!language) return undefined;
  const known = closingsOf(language);
  const isKnown = (text: string): boolean => text.length < LONGEST_CLOSING && known.has(plain(text));
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 40); at -= 1) {
    const line = lines[at];
    if (!line || line.text.length > 80) continue;
    if (isKnown(line.text))
      return nameOf(
        lines.slice(at + 1).find(({ text }) => /[^\s_.–—-]/u.test(text)),
        shown,
      );
    const comma = line.text.search(/[,，]/);
    if (comma > 0 && isKnown(line.text.slice(0, comma))) {
      const value = line.text.slice(comma + 1).trim();
      // "…, Monsieur le Directeur, mes salutations": the name is below
      if (value !== '' && !ADDRESSED.test(value))
        return nameOf({ ...line, text: value, start: line.start + line.text.indexOf(value, comma) }, shown);
    }
  }
  return undefined;
}

/** Somebody is addressed by what he is. */
const ADDRESSED = /^(?:\p{L}{2,12}\.? )?(?:le|la|el|il|o|a|der|die|den|the)\s\p{Lu}/u;

/** "Ann Example from Melford" */
const FROM_TOWN = new RegExp(String.raw` ${FROM} \p{Lu}\S+$`, 'u');

/** "此致 資料保護主任": to whom is written stands below that closing. */
const ADDRESSEE = /[\u3400-\u9fff](?:主任|[经經]理|公司|中心|[银銀]行|[负負][责責]人|[部处處局署])$/u;

/** "谢谢,请删除我的账号": a sentence goes on. */
const GOES_ON = /[我你您请請]/u;

function nameOf(line: Line | undefined, shown: string): Found | undefined {
  const value = untitled((line?.text.trim() ?? '').split(/[,，]/u, 1)[0]?.trim() ?? '', shown)
    .replace(FROM_TOWN, '')
    .replace(/ \([^()]*\)$/u, '')
    .replace(/(?<=\p{L}{2})\.$/u, '');
  if (
    !line ||
    !isName(value) ||
    isTitle(value) ||
    ADDRESSEE.test(value) ||
    GOES_ON.test(value) ||
    !/\p{L}{2}|[\u3040-\u9fff]/u.test(value)
  )
    return undefined;
  const start = line.start + line.text.indexOf(value);
  return foundName(value, start);
}
