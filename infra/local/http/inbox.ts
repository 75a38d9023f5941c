import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { markup, trusted, type Markup } from '../../../functions/core/pages/markup.ts';
import type { HttpOutput } from '../../../functions/shell/step.ts';
import type { Route } from './front-door.ts';

/** What went out to the folder, newest 200 first, and one page per mail: the stand-in for everybody's mail client on this machine. */
export const inboxRoutes = (folder: string): Route[] => [
  { method: 'GET', path: '/', handle: () => showInbox(folder) },
  { method: 'GET', path: '/inbox', handle: () => showInbox(folder) },
  { method: 'GET', path: '/inbox/{id}', handle: ({ params }) => showMail(folder, params['id'] ?? '') },
];

/** How many mails the list shows: the page stays quick when thousands went out. */
const SHOWN = 200;

async function showInbox(folder: string): Promise<HttpOutput> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtime })));
  dated.sort((left, right) => right.at.getTime() - left.at.getTime());
  const newest = dated.slice(0, SHOWN);
  const mails = await Promise.all(newest.map(async (one) => ({ ...one, mail: await parse(join(folder, one.name)) })));
  const rows = mails.map(
    ({ name, at, mail }) =>
      markup`<li>
        <a href="/inbox/${name.slice(0, -4)}">${mail.subject ?? '(no subject)'}</a
        ><span>to ${recipient(mail)} · ${at.toLocaleString('en-GB')}</span>
      </li>`,
  );
  const older = markup`<p>Older mails lie in the folder: ${dated.length - newest.length}.</p>`;
  const none = markup`<p>Nothing went out yet. Send a mail to the privacy address, or run <code>npm run mail</code>.</p>`;
  return page(
    'Outgoing mail',
    rows.length > 0
      ? markup`<ul>
          ${rows}
        </ul>
        ${dated.length > newest.length ? older : ''}`
      : none,
  );
}

async function showMail(folder: string, id: string): Promise<HttpOutput> {
  const mail = /^[\w.-]+$/.test(id) ? await parse(join(folder, `${id}.eml`)).catch(() => undefined) : undefined;
  if (!mail) return page('No such mail', markup`<p><a href="/inbox">Back to the outgoing mail</a></p>`, 404);
  const content = `<base target="_top">${mail.html ?? ''}`;
  return page(
    mail.subject ?? '(no subject)',
    markup`<p><a href="/inbox">Outgoing mail</a> · to ${recipient(mail)}</p>
      <iframe
        sandbox="allow-top-navigation-by-user-activation"
        srcdoc="${content}"
        title="The mail as it was sent"
      ></iframe>
      <details>
        <summary>Plain text</summary>
        <pre>${mail.text ?? ''}</pre>
      </details>`,
  );
}

const parse = async (path: string): Promise<Email> => PostalMime.parse(await readFile(path));
const recipient = (mail: Email) => mail.to?.[0]?.address ?? '(nobody)';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
ul{list-style:none;padding:0}li{padding:.7rem 0;border-bottom:1px solid #8884}li span{display:block;opacity:.7;font-size:.875rem}
iframe{width:100%;height:44rem;border:1px solid #8884;border-radius:.5rem}pre{white-space:pre-wrap}`;

function page(title: string, content: Markup, status = 200): HttpOutput {
  const body = markup`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
      <title>${title}</title
      ><style>
        ${trusted(STYLE)}
      </style>
      <h1>${title}</h1>
      ${content}
    </html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  return { status, headers, body: body.toString() };
}
