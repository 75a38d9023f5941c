import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { catalogues } from '../../../functions/core/mail/catalogue/mail-catalogues.ts';
import { COLLECT_HASH } from '../../../functions/core/pages/collect-pieces.ts';
import { headersWith } from '../../../functions/core/pages/lay-page.ts';
import { renderPiecesPage } from '../../../functions/core/pages/render-pages.ts';

const page = (language: string, name = 'abc.zip') =>
  renderPiecesPage(language, {
    ...{ controller: 'AnyTalk', action: '/package/s', ticket: 'T', pieces: 3, name },
    ...{ expiresAt: Date.UTC(2026, 10, 26), timeZone: 'Europe/Berlin' },
  });
const SCRIPT = /<script>([\s\S]*?)<\/script>/;

test.each(Object.keys(catalogues))('in %s the page has a button for each piece, and says what to do', (language) => {
  const shown = page(language).replace(SCRIPT, '');
  expect(shown.match(/<form method="post" action="\/package\/s">/g)).toHaveLength(3);
  expect(shown.match(/name="piece" value="[012]"/g)).toHaveLength(3);
  expect(shown).toContain('<button>abc.zip.003</button>');
  expect(shown.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/[{}]|undefined|NaN/);
});

test('the policy of that page allows exactly its script, which may post to us alone', () => {
  const hash = createHash('sha256')
    .update(SCRIPT.exec(page('en'))?.[1] ?? '')
    .digest('base64');
  expect(COLLECT_HASH).toBe(`'sha256-${hash}'`);
  const policy = headersWith(COLLECT_HASH)['Content-Security-Policy'];
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']*'; form-action 'self'; /);
  expect(policy).toContain(`; script-src 'sha256-${hash}'; connect-src 'self'`);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('what is put into the page stays text', () => {
  expect(page('en', `"><script>alert(1)</script>`)).not.toContain('<script>alert');
});
