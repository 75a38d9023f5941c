/** The colours of everything a person opens, light, dark and on paper; text keeps a contrast of 4.5 and more (WCAG 2.2 AA). */
export const PALETTE = `
:root {
  color-scheme: light dark;
  --paper: #f3f1ed; --card: #ffffff; --line: #e4e0d9; --ink: #1d2529; --soft: #5b656b;
  --accent: #1c6258; --accent-deep: #154b44; --on-accent: #ffffff; --alert: #9c2f22; --alert-paper: #fbeeeb;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --card: #1e2327; --line: #2e353b; --ink: #ecebe7; --soft: #a9b0b5;
    --accent: #7cc4b8; --accent-deep: #9ad6cb; --on-accent: #0f2320; --alert: #ffb4a6; --alert-paper: #3a2320;
  }
}`;
