import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDocx } from '../../../functions/core/intake/letters/read-docx.ts';
import { readLetters } from '../../../functions/core/intake/letters/read-letters.ts';
import { readRtf } from '../../../functions/core/intake/letters/read-rtf.ts';
import { docxOf, mailWith, odtOf, paragraphs, pdfOf, shown } from './letters.ts';

const ASK = 'Please delete my account and all my data.';

it('reads the text of a PDF, whatever its name says', async () => {
  const text = await readLetters(mailWith(pdfOf([shown('Dear Sir or Madam,'), shown(ASK)]), 'letter.exe'));
  expect(text).toContain('Dear Sir or Madam,');
  expect(text).toContain(ASK);
});

it('reads the text of a DOCX: paragraphs and entities, no fields, no deleted words', async () => {
  const hidden = '<w:p><w:r><w:instrText>SECRET</w:instrText><w:delText>GONE</w:delText></w:r><w:t/>loose</w:p>';
  const content = docxOf(paragraphs('A &amp; B &#8364;&#x20ac; &lt;w:t&gt;', ASK) + hidden);
  expect(readDocx(content).trim()).toBe(`A & B €€ <w:t>\n${ASK}`);
  expect(await readLetters(mailWith(content, 'letter.docx'))).toContain(ASK);
});

it('reads the text of an ODT: paragraphs, headings and blanks, no notes, no deleted words', async () => {
  const unread =
    '<text:tracked-changes><text:p>GONE</text:p></text:tracked-changes><text:p>a<office:annotation><text:p>NOTE</text:p></office:annotation></text:p>loose';
  const said = `<text:h>A &amp; B</text:h><text:p text:style-name="x">Please <text:span>delete</text:span><text:s/>my account<text:line-break/>and all my data.</text:p>`;
  expect((await readLetters(mailWith(odtOf(unread + said), 'letter.odt'))).trim()).toBe(
    'a\nA & B\nPlease delete my account\nand all my data.',
  );
});

it('reads the text of an RTF: paragraphs, its code page and Unicode, no fonts, fields, pictures or hidden words', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 SECRET;}}{\*\generator GONE;}{\info{\title T}}\uc1 Pros\'edm, smažte \b m\u367?j\b0  \'fa\'e8et\par {\field{\*\fldinst HYPERLINK}{\fldrslt zde}} \{a\}{\pict 00ff}\line{\v hidden}ok}`;
  expect(readRtf(Buffer.from(rtf.replace('ž', String.raw`\'9e`), 'latin1'))).toBe(
    'Prosím, smažte můj účet\nzde {a}\nok',
  );
  expect(await readLetters(mailWith(Buffer.from(String.raw`{\rtf1 ${ASK}}`), 'letter.doc'))).toBe(ASK);
});

it.each([
  ['a scan', pdfOf(['q 100 0 0 100 0 0 cm Q'])],
  ['twenty-one pages', pdfOf(Array.from({ length: 21 }, () => shown(ASK)))],
  ['half a PDF', pdfOf([shown(ASK)]).slice(0, 200)],
  ['signs and nothing behind them', Buffer.from('%PDF-1.7')],
  ['a broken zip', docxOf(paragraphs(ASK)).slice(0, 60)],
  ['a zip without a letter', zipSync({ 'a.txt': Buffer.from(ASK) })],
  ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) })],
  [
    'an ODT bomb',
    zipSync({
      mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': new Uint8Array(40 * 1024 * 1024),
    }),
  ],
  ['an RTF that is deep', Buffer.from('{\\rtf1'.padEnd(5000, '{'))],
  ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a program', Buffer.from('MZ\u0090')],
])('leaves %s to a person', async (_, content) => {
  expect(await readLetters(mailWith(content, 'letter.pdf'))).toBe('');
});

it('unpacks no more than a member declares', () => {
  const honest = zipSync({ 'word/document.xml': new Uint8Array(4 * 1024 * 1024).fill(65) });
  const lying = Buffer.from(honest);
  for (let at = lying.indexOf('PK'); at >= 0; at = lying.indexOf('PK', at + 2)) {
    const sizeAt = { 0x0403: 22, 0x0201: 24 }[lying.readUInt16LE(at + 2)];
    if (sizeAt !== undefined) lying.writeUInt32LE(1000, at + sizeAt);
  }
  const text = (() => {
    try {
      return readDocx(lying);
    } catch {
      return '';
    }
  })();
  expect(text.length).toBeLessThanOrEqual(1000);
});

it('reads what is packed', async () => {
  expect(await readLetters(mailWith(pdfOf([deflateSync(shown(ASK))], 'FlateDecode'), 'a.pdf'))).toContain(ASK);
});
