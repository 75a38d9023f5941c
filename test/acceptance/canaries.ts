import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where personal data of somebody was found in the open. */
export interface Leak {
  where: string;
  what: string;
}

/** Finds any of the texts in any of the forms in which they could lie about. */
export type Finder = (bytes: Buffer | string) => string | undefined;

/** Looks for texts as they are, in any case, percent-encoded, as hex and as base64 at each alignment. */
export function finderOf(texts: string[]): Finder {
  const needles = new Map<string, string>();
  for (const text of texts) {
    const plain = Buffer.from(text.toLowerCase()).toString('latin1');
    needles.set(plain, text);
    needles.set(encodeURIComponent(text.toLowerCase()).toLowerCase(), text);
    needles.set(Buffer.from(text).toString('hex'), text);
    for (const skip of [0, 1, 2]) needles.set(base64Core(text, skip).toLowerCase(), text);
  }
  const pattern = new RegExp([...needles.keys()].map(escape).join('|'));
  return (bytes) => {
    const hay = (typeof bytes === 'string' ? Buffer.from(bytes) : bytes).toString('latin1').toLowerCase();
    const found = pattern.exec(hay)?.[0];
    return found === undefined ? undefined : (needles.get(found) ?? found);
  };
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What base64 shows of a text that begins `skip` bytes into a group of three, whatever stands around it. */
function base64Core(text: string, skip: number): string {
  const encoded = Buffer.concat([Buffer.alloc(skip), Buffer.from(text)])
    .toString('base64')
    .replaceAll('=', '');
  return encoded.slice(skip === 0 ? 0 : skip + 1, Math.floor(((skip + Buffer.byteLength(text)) * 8) / 6));
}

/** Searches every file below a folder, its name included. `only` takes out of a file what may name somebody. */
export async function searchFolder(
  folder: string,
  find: Finder,
  only: (path: string, bytes: Buffer) => Buffer = (_, bytes) => bytes,
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const where = relative(folder, path);
    const named = find(where);
    if (named !== undefined) leaks.push({ where: `the name ${where}`, what: named });
    if (!entry.isFile()) continue;
    const what = find(only(where, await readFile(path)));
    if (what !== undefined) leaks.push({ where, what });
  }
  return leaks;
}

/** A mail without the headers that must name its recipient and what it answers (RFC 5322 3.6.3, 3.6.4). */
export function withoutAddressees(raw: Buffer): Buffer {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const headers = text.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const kept = headers.split('\r\n').filter((line) => !/^(?:To|In-Reply-To|References):/i.test(line));
  return Buffer.from(kept.join('\r\n') + decodeParts(text.slice(end)), 'latin1');
}

/** Soft line breaks of quoted-printable would hide a text that runs over one. */
const decodeParts = (body: string) => `${body}\n${body.replace(/=\r?\n/g, '')}`;
