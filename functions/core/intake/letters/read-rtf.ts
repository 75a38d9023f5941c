import { decodeCharset } from '../mime/decode-charset.ts';

const LONGEST = 100_000;
const DEEPEST = 100;
/** Groups whose text is no letter's. */
const UNREAD =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote|listtable|listoverridetable|revtbl|generator|themedata|datastore|latentstyles|fldinst|xmlnstbl|rsidtbl|mmathPr|annotation|atnid|atnauthor|deleted)$/;
const BREAKS = /^(?:par|line|sect|page|row|cell)$/;
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', '~': ' ', '\\': '\\', '{': '{', '}': '}' };

/** What holds within a group, and how many characters follow a \\u for readers that don't know it. */
interface Group {
  readonly isUnread: boolean;
  readonly skip: number;
}

/** How far a reading has come. */
interface Progress {
  readonly charset: string;
  readonly groups: Group[];
  now: Group;
  text: string;
  /** bytes of the code page that stand together */
  held: number[];
  toSkip: number;
}

/**
 * The text of an RTF (specification 1.9), in one pass over its bytes: paragraphs, \\u and \\'hh in its code page; no fields, pictures or
 * notes. @throws Error when groups lie too deep
 */
export function readRtf(content: Uint8Array): string {
  const rtf = new TextDecoder('latin1').decode(content);
  const charset = `windows-${/\\ansicpg(\d{3,4})/.exec(rtf.slice(0, 500))?.[1] ?? '1252'}`;
  const into: Progress = { charset, groups: [], now: { isUnread: false, skip: 1 }, text: '', held: [], toSkip: 0 };
  for (let at = 0; at < rtf.length && into.text.length < LONGEST;) {
    const char = rtf[at] ?? '';
    if (char === '\\') at += obey(into, controlAt(rtf, at));
    else {
      takeChar(into, char);
      at += 1;
    }
  }
  say(into, '');
  return into.text.slice(0, LONGEST);
}

function say(into: Progress, words: string): void {
  if (into.held.length > 0) into.text += decodeBytes(into.held, into.charset);
  into.held = [];
  if (!into.now.isUnread) into.text += words;
}

function takeChar(into: Progress, char: string): void {
  if (char === '{') {
    if (into.groups.push(into.now) > DEEPEST) throw new Error('groups lie too deep');
  } else if (char === '}') {
    say(into, '');
    into.now = into.groups.pop() ?? into.now;
  } else if (char !== '\r' && char !== '\n') {
    if (into.toSkip > 0) into.toSkip -= 1;
    else say(into, char);
  }
}

/** Does what a control word says; returns how long it is. */
function obey(into: Progress, { word, value, hex, length }: Control): number {
  if (hex !== undefined) {
    if (into.toSkip > 0) into.toSkip -= 1;
    else if (!into.now.isUnread) into.held.push(hex);
    return length;
  }
  say(into, BREAKS.test(word) ? '\n' : (SIGNS[word] ?? ''));
  if (word === '*' || UNREAD.test(word) || (word === 'v' && value !== 0)) into.now = { ...into.now, isUnread: true };
  if (word === 'uc') into.now = { ...into.now, skip: Math.min(8, Math.max(0, value ?? 1)) };
  if (word === 'u' && value !== undefined) {
    say(into, String.fromCharCode(value & 0xffff));
    into.toSkip = into.now.skip;
  }
  return length;
}

interface Control {
  readonly word: string;
  readonly value?: number;
  readonly hex?: number;
  readonly length: number;
}

/** The control word or sign at a backslash. */
function controlAt(rtf: string, at: number): Control {
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
