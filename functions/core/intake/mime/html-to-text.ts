const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map<string, string>(LATIN1.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)]));
for (const [name, char] of Object.entries({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  euro: '€',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  zwnj: '',
  zwj: '',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  trade: '™',
}))
  NAMED.set(name, char);

const BREAKS = new Set(
  'br p div tr li ul ol table h1 h2 h3 h4 h5 h6 hr pre section article header footer dl dt dd center'.split(' '),
);
const CELLS = new Set(['td', 'th']);
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

/** HTML to reading text: blocks become lines, quoted blocks get '> ', nothing is loaded; one pass over the text. */
export function htmlToText(html: string): string {
  const out: string[] = [];
  const quotes = { depth: 0 };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) out.push(collapse(html.slice(at, stop)));
    if (open < 0) break;
    const tag = readTag(html, open);
    if (tag) out.push(breakOf(tag, quotes));
    else out.push('<');
    at = tag ? tag.end : open + 1;
    if (tag && SILENT.has(tag.name) && !tag.closing) at = closeOf(html, at, tag.name);
  }
  return layOut(out.join(''));
}

function breakOf(tag: Tag, quotes: { depth: number }): string {
  if (tag.name === 'blockquote') {
    quotes.depth = Math.max(0, quotes.depth + (tag.closing ? -1 : 1));
    return quotes.depth > 0 ? '\n\u0001' : '\n\u0002';
  }
  if (BREAKS.has(tag.name)) return '\n';
  return CELLS.has(tag.name) && !tag.closing ? ' ' : '';
}

function collapse(text: string): string {
  return decodeEntities(text.replace(/[\r\n\t\u0001\u0002 ]+/g, ' '));
}

/** Lays out the lines; between \u0001 and \u0002 stands quoted text. */
function layOut(text: string): string {
  let quoted = false;
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    if (raw.startsWith('\u0001')) quoted = true;
    if (raw.startsWith('\u0002')) quoted = false;
    const line = raw
      .replace(/[\u0001\u0002]/g, '')
      .replace(/\u00a0/g, ' ')
      .trim();
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(quoted && line !== '' ? `> ${line}` : line);
  }
  return lines.join('\n').trim();
}

function readTag(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', closing: false, end: close < 0 ? html.length : close + 3 };
  }
  const first = html.charCodeAt(open + 1);
  const isName = (first | 32) >= 97 && (first | 32) <= 122;
  if (!isName && first !== 47 && first !== 33 && first !== 63) return undefined;
  const close = html.indexOf('>', open + 1);
  if (close < 0) return { name: '', closing: false, end: html.length };
  const closing = first === 47;
  const inside = html.slice(open + (closing ? 2 : 1), Math.min(close, open + 16));
  const name = /^[a-z0-9]{1,12}/i.exec(inside)?.[0].toLowerCase() ?? '';
  return { name, closing, end: close + 1 };
}

function closeOf(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
      const close = html.indexOf('>', at);
      return close < 0 ? html.length : close + 1;
    }
  }
  return html.length;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,30}));?/gi,
    (whole: string, ...groups: unknown[]) => {
      const [hex, decimal, name] = groups as (string | undefined)[];
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
    },
  );
}
