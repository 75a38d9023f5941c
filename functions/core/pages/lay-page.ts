import { PALETTE } from './palette.ts';
import { markup, trusted, type MarkupPart } from './markup.ts';

/** One sheet for every page: system fonts, both colour schemes, nothing loaded. Changing it changes STYLE_HASH. */
export const STYLE = `${PALETTE}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center;
  padding: clamp(20px, 9vh, 96px) 16px 32px; background: var(--paper); color: var(--ink);
  font: 17px/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
header, main, footer { width: 100%; max-width: 536px; }
header { padding: 0 6px 16px; font-size: 15px; font-weight: 600; color: var(--soft); }
main { padding: clamp(28px, 7vw, 48px); background: var(--card); border: 1px solid var(--line); border-radius: 18px; }
h1 { margin: 0 0 20px; font-size: clamp(25px, 6vw, 30px); line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
p { margin: 0 0 16px; overflow-wrap: anywhere; text-wrap: pretty; }
main > :last-child { margin-bottom: 0; }
ul { margin: 0 0 22px; padding: 0; list-style: none; }
li { padding: 13px 0; border-top: 1px solid var(--line); font-weight: 550; }
li:last-child { border-bottom: 1px solid var(--line); }
form { margin: 28px 0 22px; }
.quiet form { margin: -6px 0 22px; }
label { display: block; margin: 0 0 8px; font-weight: 600; }
input:not([type='checkbox']), textarea {
  display: block; width: 100%; margin: 0 0 10px; padding: 14px 16px; border: 1.5px solid var(--soft); border-radius: 12px;
  background: var(--paper); color: var(--ink); font: 26px/1.2 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; letter-spacing: 0.18em;
}
button {
  display: block; width: 100%; margin: 0; padding: 16px 24px; border: 0; border-radius: 12px; cursor: pointer;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 650; line-height: 1.3;
}
button:hover { background: var(--accent-deep); }
textarea { min-height: 9em; font: inherit; letter-spacing: normal; resize: vertical; }
input + button, textarea + button, .soft + button { margin-top: 18px; }
fieldset { margin: 0 0 24px; padding: 0; border: 0; }
legend { padding: 0 0 6px; font-weight: 600; }
details { margin: 0 0 20px; }
summary { padding: 6px 0; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; cursor: pointer; }
.box { display: flex; gap: 12px; align-items: flex-start; margin: 0; padding: 12px 0; border-top: 1px solid var(--line); font-weight: 400; line-height: 1.4; }
.box input { flex: none; width: 20px; height: 20px; margin: 1px 0 0; accent-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.quiet button { width: auto; padding: 6px 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
progress { display: block; width: 100%; height: 14px; margin: 0 0 22px; accent-color: var(--accent); }
.soft { color: var(--soft); font-size: 15px; }
.quoted { margin: 0; padding: 4px 0 4px 16px; border-left: 3px solid var(--accent); }
.alert { padding: 12px 16px; border-radius: 12px; background: var(--alert-paper); color: var(--alert); }
.mark { width: 44px; height: 44px; margin: 0 0 18px; display: grid; place-items: center; border-radius: 50%; background: var(--accent); color: var(--on-accent); font-size: 22px; line-height: 1; }
`;

/** SHA-256 of STYLE, base64, as CSP Level 3 wants it. */
export const STYLE_HASH = "'sha256-zNd1Nwii+GW+RSUrcUk6Nrd12gmhxlQwjbtLChzFZrk='";

/** Headers that every page needs: TLS from now on, nothing loads or runs, forms post to us alone, no framing, no referrer, no index, no cache. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src ${STYLE_HASH}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
};

/** The same for a page with a script of ours, by its hash, that may post to us. */
export const headersWith = (scriptHash: string): Readonly<Record<string, string>> => ({
  ...PAGE_HEADERS,
  'Content-Security-Policy': `${PAGE_HEADERS['Content-Security-Policy']}; script-src ${scriptHash}; connect-src 'self'`,
});

export interface PageFrame {
  language: string;
  controller: string;
  title: string;
  /** Shows a tick: something is done. */
  done?: boolean;
}

/** A whole page around what it says. */
export const layPage = ({ language, controller, title, done }: PageFrame, content: MarkupPart): string =>
  markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title} – ${controller}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>${controller}</header>
<main>
${done ? markup`<div class="mark" aria-hidden="true">✓</div>\n` : ''}<h1>${title}</h1>
${content}</main>
</body>
</html>
`.toString();
