import { decodeCharset } from '../mime/decode-charset.ts';

const LONGEST = 100_000;
const DEEPEST = 100;
/** Groups whose text is no letter's. */
const UNREAD =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote|listtable|listoverridetable|revtbl|generator|themedata|datastore|latentstyles|fldinst|xmlnstbl|rsidtbl|mmathPr|annotation|atnid|atnauthor|deleted)$/;
const BREAKS = /^(?:par|line|sect|page|row|cell)$/;

/** What holds within a group, and how many characters follow a \\u for readers that don't know it. */
interface Group {
  readonly isUnread: boolean;
  readonly skip: number;
}

/**
 * The text of an RTF (specification 1.9), in one pass over its bytes: paragraphs, \\u and \\'hh in its code page; no fields, pictures or
 * notes. @throws Error when groups lie too deep
 */
export function readRtf(content: Uint8Array): string {
  const rtf = new TextDecoder('latin1').decode(content);
  const charset = `windows-${/\\ansicpg(\d{3,4})/.exec(rtf.slice(0, 500))?.[1] ?? '1252'}`;
  const groups: Group[] = [];
  let now: Group = { isUnread: false, skip: 1 };
  let text = '';
  let held: number[] = [];
  let toSkip = 0;
  const say = (words: string) => {
    if (held.length > 0) text += decodeBytes(held, charset);
    held = [];
    if (!now.isUnread) text += words;
  };
  for (let at = 0; at < rtf.length && text.length < LONGEST;) {
    const char = rtf[at] ?? '';
    if (char === '{') {
      if (groups.push(now) > DEEPEST) throw new Error('groups lie too deep');
      at += 1;
    } else if (char === '}') {
      say('');
      now = groups.pop() ?? now;
      at += 1;
    } else if (char === '\\') {
      const { word, value, hex, length } = controlAt(rtf, at);
      at += length;
      if (hex !== undefined) {
        if (toSkip > 0) toSkip -= 1;
        else if (!now.isUnread) held.push(hex);
        continue;
      }
      say(BREAKS.test(word) ? '\n' : word === 'tab' ? '\t' : word === '~' ? ' ' : '\\{}'.includes(word) ? word : '');
      if (word === '*' || UNREAD.test(word)) now = { ...now, isUnread: true };
      if (word === 'v' && value !== 0) now = { ...now, isUnread: true };
      if (word === 'uc') now = { ...now, skip: Math.min(8, Math.max(0, value ?? 1)) };
      if (word !== 'u' || value === undefined) continue;
      say(String.fromCharCode(value & 0xffff));
      toSkip = now.skip;
    } else {
      if (char !== '\r' && char !== '\n') {
        if (toSkip > 0) toSkip -= 1;
        else say(char);
      }
      at += 1;
    }
  }
  say('');
  return text.slice(0, LONGEST);
}

/** The control word or sign at a backslash. */
function controlAt(rtf: string, at: number): { word: string; value?: number; hex?: number; length: number } {
  const found = /^\\(?:'([\da-f]{2})|([a-z]{1,32})(-?\d{1,10})? ?)/i.exec(rtf.slice(at, at + 48));
  if (!found) return { word: rtf[at + 1] ?? '', length: 2 };
  const [whole, hex, word = '', value] = found;
  if (hex !== undefined) return { word: "'", hex: Number.parseInt(hex, 16), length: whole.length };
  return { word, ...(value !== undefined && { value: Number(value) }), length: whole.length };
}

function decodeBytes(bytes: readonly number[], charset: string): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return decodeCharset(Uint8Array.from(bytes));
  }
}
