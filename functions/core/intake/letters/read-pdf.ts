import { getDocumentProxy } from 'unpdf';

const MOST_PAGES = 20;
const LONGEST = 100_000;

/**
 * The text of a PDF, page by page: at most 20 pages and 100,000 characters. Nothing in it is run, drawn or fetched. A scan has
 * none. @throws Error when it is no PDF, is locked, or is longer
 */
export async function readPdf(content: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(content, {
    ...{ isEvalSupported: false, enableXfa: false, disableFontFace: true, useSystemFonts: false, useWasm: false },
    ...{ stopAtErrors: true, verbosity: 0 },
  });
  try {
    if (document.numPages > MOST_PAGES) throw new Error('more pages than are read');
    let text = '';
    for (let nth = 1; nth <= document.numPages && text.length < LONGEST; nth++) {
      const { items } = await (await document.getPage(nth)).getTextContent();
      for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
      text += '\n\n';
    }
    return text.slice(0, LONGEST);
  } finally {
    await document.loadingTask.destroy();
  }
}
