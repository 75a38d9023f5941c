import type { Controller } from '../data-map/compiled.ts';
import { PAGE_HEADERS } from './lay-page.ts';
import { renderGonePage } from './render-pages.ts';

/** A page as the front door sends it. */
export const showPage = (body: string, status = 200) => ({ status, headers: PAGE_HEADERS, body });

/** The one answer to every link that opens nothing: unknown, expired, replaced, or used where what it did is not told again. */
export const showGone = ({ name, privacyAddress }: Controller, language = 'en') =>
  showPage(renderGonePage(language, { controller: name, privacyAddress }), 410);
