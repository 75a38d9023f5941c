import { markup, trusted, type Markup } from '../pages/markup.ts';
import type { Block, Letter } from './compose.ts';

/** What stands around the letter. */
export interface Frame {
  language: string;
  controller: string;
  hello: string;
  reference?: string;
  /** Introduces the bare address below a button. */
  plainLink: string;
}

/** The letter as plain text (RFC 3676 without hard breaks). */
export const layText = ({ title, blocks }: Letter, frame: Frame): string =>
  [title, frame.hello, ...blocks.map(blockText), ['-- ', frame.controller, frame.reference].filter(Boolean).join('\n')]
    .join('\n\n')
    .concat('\n');

function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `• ${item}`).join('\n');
  if (block.kind === 'link') return `${block.label}:\n${block.url}`;
  return block.kind === 'code' || block.kind === 'command' ? `    ${block.text}` : block.text;
}

/** Dark colours where the reader's program has them; what only reads inline styles keeps the light ones. */
const STYLE = trusted(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 620px) { .card { padding: 28px 22px 14px !important; } .sheet { padding: 12px !important; } }
@media (prefers-color-scheme: dark) {
  .sheet { background: #15181b !important; }
  .card { background: #1e2327 !important; border-color: #2e353b !important; }
  .ink, .ink a { color: #ecebe7 !important; }
  .soft, .soft a { color: #a9b0b5 !important; }
  .button { background: #7cc4b8 !important; color: #0f2320 !important; }
  .code { background: #272d32 !important; color: #ecebe7 !important; }
}`);

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const INK = trusted(`${FONT};font-size:16px;line-height:1.6;color:#1d2529`);
const SOFT = trusted(`${FONT};font-size:14px;line-height:1.55;color:#5b656b`);
const BUTTON = trusted(
  `${FONT};display:inline-block;font-size:16px;line-height:1.25;font-weight:600;text-decoration:none;padding:15px 28px;border-radius:10px;background:#1c6258;color:#ffffff`,
);
const MONO = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";

/** The letter as HTML without remote resources; plain blocks, so that Outlook's engine shows it too. */
export const layHtml = ({ subject, title, blocks }: Letter, frame: Frame): string =>
  markup`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${STYLE}</style>
</head>
<body class="sheet" style="margin:0;padding:0;background:#f3f1ed">
<div class="sheet" lang="${frame.language}" style="padding:32px 16px;background:#f3f1ed">
<div style="max-width:560px;margin:0 auto">
<p class="soft" style="${SOFT};font-weight:600;margin:0 0 14px;padding:0 4px">${frame.controller}</p>
<div class="card" style="padding:40px 44px 26px;background:#ffffff;border:1px solid #e4e0d9;border-radius:14px">
<h1 class="ink" style="${INK};font-size:24px;line-height:1.3;font-weight:650;margin:0 0 20px">${title}</h1>
<p class="ink" style="${INK};margin:0 0 16px">${frame.hello}</p>
${blocks.map((block) => blockHtml(block, frame))}</div>
${frame.reference ? markup`<p class="soft" style="${SOFT};font-size:13px;margin:16px 0 0;padding:0 4px">${frame.reference}</p>\n` : ''}</div>
</div>
</body>
</html>
`.toString();

const CODE = trusted(`${MONO};background:#f3f1ed;color:#1d2529;border-radius:10px`);
/** Outlook ignores the padding of a link; this keeps the colour off its words there. */
const GAP = trusted('<!--[if mso]>&nbsp;&nbsp;<![endif]-->');

function blockHtml(block: Block, frame: Frame): Markup {
  switch (block.kind) {
    case 'text':
      return markup`<p class="ink" style="${INK};margin:0 0 16px">${block.text}</p>\n`;
    case 'note':
      return markup`<p class="soft" style="${SOFT};margin:0 0 12px">${block.text}</p>\n`;
    case 'list':
      return markup`<ul class="ink" style="${INK};margin:0 0 20px;padding:0 0 0 22px">
${block.items.map((item) => markup`<li style="margin:0 0 6px">${item}</li>\n`)}</ul>\n`;
    case 'code':
      return markup`<p class="code" style="${CODE};font-size:32px;line-height:1.2;letter-spacing:0.14em;text-align:center;margin:8px 0 24px;padding:20px 8px">${block.text}</p>\n`;
    case 'command':
      return markup`<p class="code" style="${CODE};font-size:14px;margin:0 0 16px;padding:12px 14px">${block.text}</p>\n`;
    case 'link':
      return markup`<p style="margin:26px 0 18px"><a class="button" href="${block.url}" style="${BUTTON}">${GAP}${block.label}${GAP}</a></p>
<p class="soft" style="${SOFT};font-size:13px;margin:0 0 22px">${frame.plainLink}<br><a href="${block.url}" style="color:#5b656b;word-break:break-all">${block.url}</a></p>\n`;
  }
}
