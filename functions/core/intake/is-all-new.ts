import { codeAt, codeNear } from './code-at.ts';
import { beginsAsDevice, namesDevice } from './device-line.ts';

const COLON = 58;
const WIDE_COLON = 0xff1a;
const LONGEST = 2000;
/** A colon beyond this ends no name of a header. */
const NEAR = 20;
/** So many lines of headers begin an older message. */
const HEADERS = 3;

/**
 * Whether a text is what its writer wrote now and nothing else, as most are: no line of it can be quoted, begin an older message or a
 * signature, or be a device's, nor is it to be tidied. False where that is to be seen line by line.
 */
export function isAllNew(text: string): boolean {
  if (text.length > LONGEST || text.includes('\n\n\n')) return false;
  let headers = 0;
  let before = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (!isOwn(text, from, to)) return false;
    const last = codeNear(text, to - 1);
    // "… wrote:" with a date or an address, perhaps on two lines
    if ((last === COLON || last === WIDE_COLON) && /[\d@<]/.test(text.slice(before, to))) return false;
    headers = hasColon(text, from, Math.min(to, from + NEAR)) ? headers + 1 : 0;
    if (headers === HEADERS) return false;
    before = from;
    from = to + 1;
  }
  return !namesDevice(text);
}

/** By its first letter and its last. */
function isOwn(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  const first = codeAt(text, from);
  if (isMark(first) || isBlank(codeAt(text, to - 1))) return false;
  if (!mayBeginOther(first)) return true;
  const line = text.slice(from, to);
  // one in which the device stands first is told by the whole text
  return line.slice(0, 5).toLowerCase() !== 'begin' && !beginsAsDevice(line);
}

function hasColon(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = codeAt(text, at);
    if (code === COLON || code === WIDE_COLON) return true;
  }
  return false;
}

/** Blanks beyond ASCII stand among the marks of their block. */
const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff;
/** Codes of ASCII that are these. */
const ascii = (chars: string): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => Number(chars.includes(String.fromCharCode(code))));
const MARKS = ascii('-_=>');
const BEGINNINGS = ascii('bdegiopstvwBDEGIOPSTVW');
/** What begins a quoted line, a rule or a signature. */
const isMark = (code: number): boolean => isBlank(code) || (code < 128 ? MARKS[code] === 1 : code === 0xff1e);
/** What "begin forwarded message" and lines of devices begin with; of other alphabets, anything. */
const mayBeginOther = (code: number): boolean => code > 127 || BEGINNINGS[code] === 1;
