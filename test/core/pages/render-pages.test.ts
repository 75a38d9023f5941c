import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../functions/core/mail/catalogue/mail-catalogues.ts';
import { PAGE_HEADERS } from '../../../functions/core/pages/lay-page.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import * as pages from '../../../functions/core/pages/render-pages.ts';

const UNTIL = Date.UTC(2026, 10, 26, 9);

const allPages = (language: string, controller = 'AnyTalk', action = '/proof/Zr8yQ0w1X') => {
  const form = { controller, action };
  const asked = { rights: ['access', 'erasure'] satisfies Right[], respondBy: '2026-12-02' };
  const help = { controller, privacyAddress: 'privacy@anytalk.example' };
  const way = { ...form, expiresAt: UNTIL, timeZone: 'Europe/Berlin' };
  const enter = { ...way, step: 'enter-code', resend: '/again', minutes: 10 } as const;
  return {
    proof: pages.renderProofPage(language, { ...form, ...asked, unsure: false }),
    meant: pages.renderProofPage(language, { ...form, ...asked, unsure: true }),
    none: pages.renderProofPage(language, { ...form, ...asked, unsure: true, none: true }),
    withdraw: pages.renderWithdrawPage(language, { ...form, rights: ['access', 'erasure'] }),
    proven: pages.renderProvenPage(language, { controller, respondBy: '2026-12-02' }),
    cancel: pages.renderCancelPage(language, { ...form, until: UNTIL, timeZone: 'Europe/Berlin' }),
    cancelled: pages.renderCancelledPage(language, { controller }),
    send: pages.renderPackagePage(language, { ...way, step: 'send-code' }),
    enter: pages.renderPackagePage(language, { ...enter, after: 'sent' }),
    wrong: pages.renderPackagePage(language, { ...enter, after: 'wrong' }),
    enough: pages.renderPackagePage(language, { ...enter, after: 'enough', nextAt: UNTIL }),
    gone: pages.renderGonePage(language, help),
    error: pages.renderErrorPage(language, help),
  };
};
const visible = (page: string) => page.replace(/<style>.*?<\/style>/s, '');
const FORMS = {
  proof: 1,
  meant: 1,
  none: 1,
  withdraw: 1,
  proven: 0,
  cancel: 1,
  cancelled: 0,
  send: 1,
  enter: 2,
  wrong: 2,
  enough: 2,
  gone: 0,
  error: 0,
};

describe.each(Object.keys(catalogues))('in %s', (language) => {
  test.each(Object.entries(allPages(language)))('the %s page is whole', (name, page) => {
    expect(page).toContain(`<html lang="${language}">`);
    expect(visible(page)).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object|Invalid/);
    expect(page.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
    expect(page.match(/<form method="post" action="\/[^"]*">/g) ?? []).toHaveLength(FORMS[name as keyof typeof FORMS]);
    expect(page.match(/<button>[^<]+<\/button>/g) ?? []).toHaveLength(FORMS[name as keyof typeof FORMS]);
  });
});

test('the policy allows exactly the style that a page carries, and nothing else', () => {
  for (const page of Object.values(allPages('en'))) {
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(PAGE_HEADERS['Content-Security-Policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    );
    expect(page).not.toMatch(/\sstyle=|<(?:script|img|link|iframe|object)\b|url\(|@import|\son\w+=/i);
  }
});

test('pages leave no trace: no referrer, no index, no copy in a cache', () => {
  expect(PAGE_HEADERS).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-store',
  });
});

test('what is put in stays text, in elements and in attributes', () => {
  const evil = `"><script>alert(1)</script>'&`;
  for (const page of Object.values(allPages('en', evil, `/${evil}`))) {
    expect(page).not.toContain('<script');
    expect(page).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;');
  }
});

test('the code is asked for so that phones and screen readers help', () => {
  const { enter, wrong } = allPages('en');
  expect(enter).toContain('<label for="code">');
  for (const attribute of ['id="code"', 'name="code"', 'inputmode="numeric"', 'autocomplete="one-time-code"'])
    expect(enter).toContain(attribute);
  expect(enter).not.toContain('aria-invalid');
  expect(wrong).toContain('aria-invalid="true" aria-describedby="wrong hint"');
  expect(wrong).toContain('id="wrong" role="alert"');
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (one: string, two: string): number => {
  const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

test('text has a contrast of 4.5 and more, light and dark (WCAG 2.2, 1.4.3)', () => {
  const schemes = allPages('en').proof.match(/:root \{.*?\}/gs) ?? [];
  expect(schemes).toHaveLength(2);
  const pairs = [
    ...['ink paper', 'ink card', 'soft paper', 'soft card', 'accent card'],
    ...['on-accent accent', 'on-accent accent-deep', 'alert alert-paper'],
  ];
  for (const scheme of schemes) {
    const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1] ?? '';
    for (const pair of pairs) {
      const [text = '', ground = ''] = pair.split(' ').map(colour);
      expect(contrast(text, ground), `${pair} in ${scheme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
