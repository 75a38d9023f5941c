import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PAGE_HEADERS, STYLE, STYLE_HASH } from '../../../functions/core/pages/layout.ts';

test('the style hash in the policy is that of the style', () => {
  expect(STYLE_HASH).toBe(`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`);
  expect(PAGE_HEADERS['Content-Security-Policy']).toContain(STYLE_HASH);
});
