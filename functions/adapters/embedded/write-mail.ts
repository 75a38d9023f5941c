import type { SendMailOptions } from 'nodemailer';
import * as base64 from 'nodemailer/lib/base64';
import MailComposer from 'nodemailer/lib/mail-composer';
import * as quotedPrintable from 'nodemailer/lib/qp';

/** What nodemailer makes of a mail of ours: headers over either parts or a text. */
interface Part {
  buildHeaders(): string;
  getTransferEncoding(): string | false;
  boundary: string;
  childNodes: Part[];
  content?: string;
}

/** The bytes of a mail with a text and a page. nodemailer's own way sends every part through four streams, which short texts don't need. */
export const writeMail = (composed: SendMailOptions): Buffer =>
  Buffer.from(writePart(new MailComposer(composed).compile() as unknown as Part));

function writePart(part: Part): string {
  const head = `${part.buildHeaders()}\r\n\r\n`;
  const { childNodes: parts, boundary, content = '' } = part;
  if (parts.length === 0) return head + encode(content, part.getTransferEncoding());
  return `${head}${parts.map((each) => `--${boundary}\r\n${writePart(each)}\r\n`).join('')}--${boundary}--\r\n`;
}

function encode(content: string, encoding: string | false): string {
  if (encoding === 'base64') return base64.wrap(base64.encode(content));
  return encoding === 'quoted-printable' ? quotedPrintable.wrap(quotedPrintable.encode(content)) : content;
}
