const UTF8 = new TextDecoder('utf-8', { fatal: true });
const decoders = new Map<string, InstanceType<typeof TextDecoder> | undefined>();

/** windows-1252 for 0x80–0x9F: some runtimes leave them as control characters (Node 20). */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Tried in this order on bytes that are not UTF-8 and carry no usable label; the letters say when one fits. */
const GUESSES: readonly { charset: string; letters: RegExp; weight: number }[] = [
  { charset: 'shift_jis', letters: /[\u3040-\u30ff]/g, weight: 3 },
  { charset: 'euc-jp', letters: /[\u3040-\u30ff]/g, weight: 3 },
  { charset: 'gb18030', letters: /[的是我不了在有人这个们请您信息数据删除]/g, weight: 4 },
  { charset: 'windows-1251', letters: /[оеаинтсрвлкмдпу]/g, weight: 1 },
  { charset: 'windows-1253', letters: /[αοιετσνηυρπκμλωάέήίόύώς]/g, weight: 1 },
  { charset: 'windows-1250', letters: /[ąćęłńśźżčěřšůžťďňőűșțăđ]/g, weight: 2 },
  { charset: 'windows-1254', letters: /[şğıİŞ]/g, weight: 3 },
  // a letter with an accent among plain ones; rows of them are another alphabet
  {
    charset: 'windows-1252',
    letters: /(?<![\u00e0-\u00ff])[éèêëàâäáåãæçíîïñóôöõøœúùûüß’‘“”–](?![\u00e0-\u00ff])/gi,
    weight: 1.2,
  },
];

/** Bytes to text. The label is a hint: valid UTF-8 wins over it, and where it can't be true the charset is guessed. */
export function decodeCharset(bytes: Uint8Array, label = ''): string {
  const name = label.trim().toLowerCase();
  const certain = byOrderMark(bytes) ?? (/^(?:utf-16|iso-2022)/.test(name) ? name : undefined);
  if (certain !== undefined) return decodeAs(bytes, certain) ?? guess(bytes);
  const text = utf8(bytes);
  if (text !== undefined) return text.includes('\u001b') ? (decodeAs(bytes, 'iso-2022-jp') ?? text) : text;
  return TELLS_NOTHING.test(name) ? guess(bytes) : repair(decodeAs(bytes, name) ?? guess(bytes));
}

/** The text if the bytes are UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Labels under which bytes that aren't UTF-8 can be anything. */
const TELLS_NOTHING = /^(?:utf-?8|.{0,20}ascii.{0,20}|.{0,5}unknown.{0,10})?$/;

function byOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (!decoders.has(label)) decoders.set(label.slice(0, 40), newDecoder(label));
  try {
    return decoders.get(label)?.decode(bytes);
  } catch {
    return undefined;
  }
}

function newDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  if (decoders.size > 100) decoders.clear();
  for (const spelling of [label, label.replace(/^x-|^cs/, ''), label.replace(/^(?:cp|ms|ibm)-?(?=\d)/, 'windows-')]) {
    try {
      return new TextDecoder(spelling, { fatal: true });
    } catch {
      continue;
    }
  }
  return undefined;
}

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 4096);
  let best = { charset: 'windows-1252', score: 0 };
  for (const { charset, letters, weight } of GUESSES) {
    // a cut in the middle of a two-byte character is no fault of the charset
    const text = decodeAs(sample, charset) ?? decodeAs(sample.subarray(0, sample.length - 1), charset);
    const score = ((text ?? '').match(letters)?.length ?? 0) * weight;
    if (score > best.score) best = { charset, score };
  }
  return repair(decodeAs(bytes, best.charset) ?? lossy(bytes));
}

function lossy(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function repair(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => C1[char.charCodeAt(0) - 0x80] ?? char);
}
