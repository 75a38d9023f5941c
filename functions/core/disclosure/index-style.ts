import { PALETTE } from '../pages/palette.ts';

/** The index's own sheet: it must read well on a phone, on paper, in the dark and offline. Changing it changes STYLE_HASH. */
export const STYLE = `${PALETTE}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: clamp(24px, 7vw, 72px) 16px; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
body > * { max-width: 860px; margin-left: auto; margin-right: auto; }
header { margin-bottom: 40px; padding: 0 6px; }
h1 { margin: 0 0 16px; font-size: clamp(28px, 6vw, 40px); line-height: 1.2; font-weight: 700; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin: 0 0 6px; font-size: 23px; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h3 { margin: 0; font-size: 18px; line-height: 1.4; font-weight: 650; }
p { margin: 0 0 12px; overflow-wrap: anywhere; text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: 3px; }
section { margin-bottom: 28px; padding: clamp(22px, 5vw, 44px); background: var(--card); border: 1px solid var(--line); border-radius: 18px; }
section > :last-child, article > :last-child { margin-bottom: 0; }
article { margin-top: 28px; padding-top: 28px; border-top: 1px solid var(--line); }
.head { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; align-items: baseline; margin-bottom: 14px; }
.count { color: var(--soft); font-size: 15px; white-space: nowrap; }
.soft { color: var(--soft); font-size: 15px; }
.alert { padding: 12px 16px; border-radius: 12px; background: var(--alert-paper); color: var(--alert); }
dl { display: grid; grid-template-columns: minmax(130px, 200px) 1fr; gap: 8px 20px; margin: 0 0 22px; font-size: 15px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 14px; border: 1px solid var(--line); border-radius: 12px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.45; }
caption { padding: 10px 14px; text-align: start; color: var(--soft); background: var(--paper); border-bottom: 1px solid var(--line); }
th, td { padding: 10px 14px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child > td { border-bottom: 0; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; }
.scroll td { white-space: nowrap; }
.scroll .long { min-width: 280px; white-space: normal; overflow-wrap: anywhere; }
.glance { margin-top: 14px; font-size: 16px; }
.glance th, .glance td { padding-left: 0; }
.glance :is(th, td):last-child { padding-right: 0; text-align: end; white-space: nowrap; }
.files a { display: inline-block; margin-inline-start: 8px; padding: 5px 14px; border: 1px solid var(--line); border-radius: 999px; font-weight: 600; text-decoration: none; }
ul { margin: 0 0 12px; padding: 0 0 0 22px; }
li { margin: 0 0 8px; overflow-wrap: anywhere; }
footer { padding: 0 6px; color: var(--soft); font-size: 14px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; gap: 2px; } dd { margin-bottom: 10px; } .glance :is(th, td):nth-child(2) { display: none; } }
@media print {
  body { padding: 0; background: none; font-size: 11pt; }
  section { padding: 0; border: 0; border-radius: 0; background: none; }
  .scroll { overflow: visible; }
  .scroll td, .scroll .long { min-width: 0; white-space: normal; overflow-wrap: anywhere; }
  h2, h3, .head { break-after: avoid; }
  tr, dl { break-inside: avoid; }
}
`;

/** SHA-256 of STYLE, base64, as CSP Level 3 wants it. */
export const STYLE_HASH = "'sha256-r13XI4pmbtmQEciv38QX550sOgMJ/fd8t6GjJubet1M='";
