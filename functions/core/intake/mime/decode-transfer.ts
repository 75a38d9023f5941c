import { STRETCH } from './stretch.ts';

const BASE64 = new Uint8Array(256).fill(255);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((char, value) => {
  BASE64[char.charCodeAt(0)] = value;
});

const EQUALS = 61;

const HEX = new Int8Array(256).fill(-1);
[...'0123456789ABCDEF'].forEach((char, value) => {
  HEX[char.charCodeAt(0)] = value;
  HEX[char.toLowerCase().charCodeAt(0)] = value;
});

/** Undoes a Content-Transfer-Encoding (RFC 2045 6), into `room` if it is large enough; an unknown one leaves the bytes as they are. */
export function decodeTransfer(bytes: Uint8Array, encoding: string, room?: Uint8Array): Uint8Array {
  if (encoding === 'base64') return decodeBase64(bytes, roomFor(Math.ceil((bytes.length * 3) / 4), room));
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes, roomFor(bytes.length, room));
  return bytes;
}

const roomFor = (size: number, room?: Uint8Array): Uint8Array =>
  room && room.length >= size ? room : new Uint8Array(size);

/** Base64, skipping whatever is not of its alphabet. */
function decodeBase64(bytes: Uint8Array, out: Uint8Array): Uint8Array {
  let size = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bits === 0) {
      const groups = decodeGroups(bytes.subarray(at), out.subarray(size));
      at += groups * 4;
      size += groups * 3;
    }
    if (at >= bytes.length) break;
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS) {
      // padding ends a group; some clients join several padded texts
      bits = 0;
      held = 0;
      continue;
    }
    const value = BASE64[byte] ?? 255;
    if (value === 255) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[size] = (held >> bits) & 255;
      size += 1;
    }
  }
  return out.subarray(0, size);
}

/** Whole groups of four at the start, which is nearly all there is; returns how many. */
function decodeGroups(bytes: Uint8Array, out: Uint8Array): number {
  const most = bytes.length >> 2;
  for (let group = 0; group < most; group += 1) {
    const at = group * 4;
    const a = BASE64[bytes[at] ?? 0] ?? 255;
    const b = BASE64[bytes[at + 1] ?? 0] ?? 255;
    const c = BASE64[bytes[at + 2] ?? 0] ?? 255;
    const d = BASE64[bytes[at + 3] ?? 0] ?? 255;
    if ((a | b | c | d) > 63) return group;
    out[group * 3] = (a << 2) | (b >> 4);
    out[group * 3 + 1] = (b << 4) | (c >> 2);
    out[group * 3 + 2] = (c << 6) | d;
  }
  return most;
}

/** Quoted-printable; a broken escape stays as it is written. */
function decodeQuotedPrintable(bytes: Uint8Array, out: Uint8Array): Uint8Array {
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      out[size++] = byte;
      continue;
    }
    const escaped = escapedAt(bytes, at);
    if (escaped >= 0) {
      out[size++] = escaped;
      at += 2;
      continue;
    }
    const soft = softBreak(bytes, at + 1);
    if (soft > 0) at += soft;
    else out[size++] = byte;
  }
  return out.subarray(0, size);
}

/** How many bytes a part decodes to, without decoding it. */
export function decodedSize(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'base64') return sizeOfBase64(bytes);
  if (encoding === 'quoted-printable') return sizeOfQuotedPrintable(bytes);
  return bytes.length;
}

/** What a byte adds to the digits before it: 1 for one of them, 0 for what is skipped. */
const DIGITS = BASE64.map((value) => Number(value < 64));

function sizeOfBase64(bytes: Uint8Array): number {
  const sum = { size: 0, digits: 0 };
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const stretch = bytes.subarray(from, from + STRETCH);
    if (stretch.includes(EQUALS)) addPadded(stretch, sum);
    else sum.digits += digitsIn(stretch);
  }
  return sum.size + ((sum.digits * 3) >> 2);
}

function digitsIn(bytes: Uint8Array): number {
  let digits = 0;
  for (let at = 0; at < bytes.length; at += 1) digits += DIGITS[bytes[at] ?? 0] ?? 0;
  return digits;
}

/** Adds to the size so far, and to the digits since the last "=". */
function addPadded(bytes: Uint8Array, sum: { size: number; digits: number }): void {
  let { size, digits } = sum;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    digits += DIGITS[byte] ?? 0;
    if (byte !== EQUALS) continue;
    size += (digits * 3) >> 2;
    digits = 0;
  }
  sum.size = size;
  sum.digits = digits;
}

function sizeOfQuotedPrintable(bytes: Uint8Array): number {
  let size = bytes.length;
  let at = bytes.indexOf(EQUALS);
  while (at >= 0) {
    const isEscaped = escapedAt(bytes, at) >= 0;
    const soft = isEscaped ? 0 : softBreak(bytes, at + 1);
    if (isEscaped) size -= 2;
    else if (soft > 0) size -= Math.min(soft + 1, bytes.length - at);
    at += isEscaped ? 3 : soft + 1;
    if (bytes[at] !== EQUALS) at = bytes.indexOf(EQUALS, at);
  }
  return size;
}

/** The byte that "=41" at this place stands for, or -1. */
function escapedAt(bytes: Uint8Array, at: number): number {
  const high = HEX[bytes[at + 1] ?? 0] ?? -1;
  const low = HEX[bytes[at + 2] ?? 0] ?? -1;
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Length of the line break after '=', trailing blanks included (at most 8 of them), or 0. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 8 && (bytes[at] === 32 || bytes[at] === 9)) at += 1;
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2 - from;
  if (bytes[at] === 10) return at + 1 - from;
  return at >= bytes.length ? bytes.length - from + 1 : 0;
}
