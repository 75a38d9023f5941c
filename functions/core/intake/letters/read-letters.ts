import { parseMail } from '../parse-mail.ts';
import { LARGEST_LETTER } from '../mail.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';
import { readRtf } from './read-rtf.ts';

/** What is looked at in one message: files read, and files attached. */
const MOST_FILES = 3;
const MOST_ATTACHED = 20;

/**
 * The text of the letters that hang on a raw message as PDF, DOCX, ODT or RTF; '' where there is none to read: a scan, a broken or
 * locked file, a bomb. What a file claims to be counts for nothing, its first bytes do. Slow and hungry for memory at worst:
 * the caller bounds both.
 */
export async function readLetters(raw: Uint8Array): Promise<string> {
  const mail = await parseMail(raw);
  if (mail.kind === 'set-aside') return '';
  const texts: string[] = [];
  const letters = mail.attachments.filter(({ size }) => size <= LARGEST_LETTER).slice(0, MOST_ATTACHED);
  for (const { contentOf } of letters) {
    if (texts.length === MOST_FILES) break;
    const content = contentOf();
    const read = await readerOf(content);
    if (!read) continue;
    try {
      texts.push((await read(content.slice())).replace(/\0/g, '').trim());
    } catch {
      texts.push(''); // a person must look at it
    }
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

type Read = (content: Uint8Array) => string | Promise<string>;

/** What reads a file that begins so. A PDF takes 1.7 MB of code to read; the others do without. */
async function readerOf(content: Uint8Array): Promise<Read | undefined> {
  if (startsWith(content, '%PDF-')) return (await import('./read-pdf.ts')).readPdf;
  if (startsWith(content, '{\\rtf')) return readRtf;
  if (!startsWith(content, 'PK\u0003\u0004')) return undefined;
  return startsWith(content.subarray(30), 'mimetypeapplication/vnd.oasis.opendocument.text') ? readOdt : readDocx;
}

const startsWith = (content: Uint8Array, signs: string) =>
  [...signs].every((sign, at) => content[at] === sign.charCodeAt(0));
