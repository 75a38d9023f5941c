const BASE64 = new Uint8Array(256).fill(255);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((char, value) => {
  BASE64[char.charCodeAt(0)] = value;
});

/** Undoes a Content-Transfer-Encoding (RFC 2045 6); an unknown one leaves the bytes as they are. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(bytes);
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes);
  return bytes;
}

/** Base64, skipping whatever is not of its alphabet. */
export function decodeBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
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
    if (byte === 61) {
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
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 61) {
      out[size++] = byte;
      continue;
    }
    const soft = softBreak(bytes, at + 1);
    if (soft > 0) {
      at += soft;
      continue;
    }
    const high = hex(bytes[at + 1]);
    const low = hex(bytes[at + 2]);
    if (high < 0 || low < 0) {
      out[size++] = byte;
      continue;
    }
    out[size++] = high * 16 + low;
    at += 2;
  }
  return out.subarray(0, size);
}

/** Length of the line break after '=', trailing blanks included (at most 8 of them), or 0. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 8 && (bytes[at] === 32 || bytes[at] === 9)) at += 1;
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2 - from;
  if (bytes[at] === 10) return at + 1 - from;
  return at >= bytes.length ? bytes.length - from + 1 : 0;
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  if (byte >= 65 && byte <= 70) return byte - 55;
  if (byte >= 97 && byte <= 102) return byte - 87;
  return -1;
}
