import type { Attachment } from '../mail.ts';
import { parseMail } from '../parse-mail.ts';
import { readDocx } from './read-docx.ts';

/** What is looked at in one message: files, and bytes of each. */
const MOST_FILES = 3;
const LARGEST = 10 * 1024 * 1024;

/**
 * The text of the letters that hang on a raw message as PDF or DOCX; '' where there is none to read: a scan, a broken or
 * locked file, a bomb. What a file claims to be counts for nothing, its first bytes do. Slow and hungry for memory at worst:
 * the caller bounds both.
 */
export async function readLetters(raw: Uint8Array): Promise<string> {
  const mail = await parseMail(raw);
  if (mail.kind === 'set-aside') return '';
  const texts: string[] = [];
  for (const { contentOf } of mail.attachments.filter(isLetter).slice(0, MOST_FILES)) {
    try {
      // A PDF takes 1.7 MB of code to read; a DOCX does without.
      const read = isPdf(contentOf) ? (await import('./read-pdf.ts')).readPdf : readDocx;
      texts.push((await read(contentOf.slice())).replace(/\0/g, '').trim());
    } catch {
      continue; // a person must look at it
    }
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

const isLetter = ({ contentOf, size }: Attachment) => size <= LARGEST && (isPdf(contentOf) || isZip(contentOf));
const isPdf = (content: Uint8Array) => startsWith(content, '%PDF-');
const isZip = (content: Uint8Array) => startsWith(content, 'PK\u0003\u0004');
const startsWith = (content: Uint8Array, signs: string) =>
  [...signs].every((sign, at) => content[at] === sign.charCodeAt(0));
