import { splitAtBlanks } from '../cut.ts';
import { decodeWords } from 'postal-mime';
import { codeAt } from '../code-at.ts';
import { utf8 } from './decode-charset.ts';
import { decodeTransfer } from './decode-transfer.ts';

const SPACE = 32;
const UNDERSCORE = 95;

/** Removes what could start a new header or line: controls, CR/LF, NEL, LS, PS, and bidi overrides. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** Encoded words (RFC 2047) to text, safe for one line. */
export function decodeHeader(text: string): string {
  return text.includes('=?') ? oneLine(decodePlain(text) ?? decodeWords(text)) : text;
}

/** Well-formed words in UTF-8 and nothing else, as nearly all headers hold them: no word is to be joined, or made the best of. */
function decodePlain(text: string): string | undefined {
  let decoded = '';
  for (const word of splitAtBlanks(text)) {
    const part = word === '' ? '' : decodeOne(word);
    if (part === undefined) return undefined;
    decoded += part;
  }
  return decoded;
}

const ONE_WORD =
  /^=\?utf-8\?(?:(b)\?([a-z\d+/]+={0,2})|q\?((?:[\w!"#$%&'()*+,./:;<>@[\\\]^`{|}~-]|=[\da-f]{2})+))\?=$/i;
const room = new Uint8Array(1024);

function decodeOne(text: string): string | undefined {
  if (text.length > room.length) return undefined;
  const [, isBase64, base64, printable] = ONE_WORD.exec(text) ?? [];
  const coded = base64 ?? printable;
  if (coded === undefined) return undefined;
  for (let at = 0; at < coded.length; at += 1) {
    const code = codeAt(coded, at);
    room[at] = !isBase64 && code === UNDERSCORE ? SPACE : code;
  }
  const bytes = room.subarray(0, coded.length);
  return utf8(decodeTransfer(bytes, isBase64 ? 'base64' : 'quoted-printable', bytes));
}
