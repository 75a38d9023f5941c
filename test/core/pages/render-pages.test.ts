import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PAGE_HEADERS } from '../../../functions/core/pages/layout.ts';
import { renderGonePage } from '../../../functions/core/pages/render-pages.ts';

test('the policy allows exactly the style that a page carries', () => {
  const page = renderGonePage('en', { controller: 'AnyTalk', privacyAddress: 'privacy@anytalk.example' });
  const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(PAGE_HEADERS['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}';`);
});
