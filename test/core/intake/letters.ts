import { zipSync } from 'fflate';

/** A PDF of one page per content stream, as small as one can be; `filter`: how the streams are packed. */
export function pdfOf(pages: (string | Uint8Array)[], filter?: string): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  pages.forEach((content, at) => {
    const body = Buffer.from(content);
    const font = '/Resources << /Font << /F1 3 0 R >> >>';
    objects.push(
      Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${font} /Contents ${5 + 2 * at} 0 R >>`),
      Buffer.concat([
        Buffer.from(`<< /Length ${body.length}${filter === undefined ? '' : ` /Filter /${filter}`} >>\nstream\n`),
        body,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const sizeOf = () => parts.reduce((sum, part) => sum + part.length, 0);
  const offsets = objects.map((object, at) => {
    const offset = sizeOf();
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = sizeOf();
  const size = objects.length + 1;
  const end = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${end}`)]);
}

/** One line of text on a page. */
export const shown = (text: string): string => `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;

/** A DOCX with that body. */
export const docxOf = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': Buffer.from('<Types/>'),
    'word/document.xml': Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`),
  });

/** An ODT with that text. */
export const odtOf = (text: string): Uint8Array =>
  zipSync({
    mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': Buffer.from(
      `<office:document-content><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });

/** Paragraphs of it. */
export const paragraphs = (...lines: string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('');

/** A mail with nothing but that file. */
export function mailWith(content: Uint8Array, name: string, headers: string[] = []): Uint8Array {
  const lines = [
    ...['From: ann@people.example', 'To: privacy@library.example', 'Subject: Letter', ...headers],
    ...['Content-Type: multipart/mixed; boundary=cut', '', '--cut', 'Content-Type: text/plain', '', 'See attached.'],
    ...['--cut', `Content-Type: application/octet-stream; name="${name}"`, 'Content-Transfer-Encoding: base64', ''],
    ...[Buffer.from(content).toString('base64'), '--cut--', ''],
  ];
  return Buffer.from(lines.join('\r\n'));
}
