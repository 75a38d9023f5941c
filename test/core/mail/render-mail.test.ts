import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../functions/core/mail/catalogue/mail-catalogues.ts';
import { renderOperatorMail } from '../../../functions/core/mail/operator-mail.ts';
import { renderMail } from '../../../functions/core/mail/render-mail.ts';
import type { Template } from '../../../functions/core/request/events.ts';
import { DENIAL_REASONS } from '../../../functions/core/request/outcome.ts';
import { examples, LINK } from './examples.ts';

const templates = Object.keys(examples) as Template[];
const languages = Object.keys(catalogues);

describe.each(languages)('in %s', (language) => {
  test.each(templates)('%s says all that it is given, and no placeholder', (template) => {
    const mail = renderMail(template, language, examples[template]);
    expect(mail.language).toBe(language);
    expect(mail.html).toContain(`<html lang="${language}">`);
    for (const part of [mail.subject, mail.text, mail.html.replace(/<style>.*?<\/style>/s, '')])
      expect(part).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object|Invalid/);
    for (const given of JSON.stringify(examples[template]).match(/https:[^"]+|[A-Z-]{4,}|40718263/g) ?? []) {
      expect(mail.text).toContain(given);
      expect(mail.html).toContain(given);
    }
  });

  test('dates come with their year, in the words of the language', () => {
    const { text } = renderMail('acknowledgement', language, examples.acknowledgement);
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
    expect(text).toContain(date.format(Date.UTC(2026, 11, 2)));
    expect(text.match(/2026/g)).toHaveLength(2);
  });

  test('every reason for a refusal has words of its own', () => {
    const texts = DENIAL_REASONS.map(
      (denialReason) => renderMail('refused', language, { ...examples.refused, denialReason }).text,
    );
    expect(new Set(texts).size).toBe(DENIAL_REASONS.length);
  });
});

test('the region of a language tag does not matter, and what we do not speak is English', () => {
  const speaks = (asked: string) => renderMail('step-up-code', asked, examples['step-up-code']).language;
  expect(['pt-BR', 'PT_br', 'zh-Hant-TW', 'en-u-ca-buddhist'].map(speaks)).toEqual(['pt', 'pt', 'zh', 'en']);
  expect(['xx', '', 'constructor', '__proto__', '<script>', 'und'].map(speaks)).toEqual(Array(6).fill('en'));
});

test('what is put in stays text', () => {
  const evil = `<script>alert(1)</script>"'&{x}<!--[if mso]>`;
  const { html, text } = renderMail('refused', 'en', { ...examples.refused, controller: evil, explanation: evil });
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{x}&lt;!--[if mso]&gt;');
  expect(text).toContain(evil);
  const link = renderMail('cooling-off', 'en', { ...examples['cooling-off'], link: `${LINK}"><img src=x>` }).html;
  expect(link).not.toContain('<img');
});

test('no line break reaches the subject', () => {
  const requestId = 'a\r\nBcc: x@mail.example\u2028b\u0085c\0';
  const line = { id: requestId, status: 'received', regime: 'eu-gdpr', due: '2026-12-02', overdue: true, daysLeft: 0 };
  const { subject } = renderOperatorMail('alarm', { controller: 'AnyTalk', lines: [line] });
  expect(subject).toBe('Overdue: a Bcc: x@mail.example b c');
});

test('loads nothing and runs nothing', () => {
  for (const template of templates) {
    const { html } = renderMail(template, 'en', examples[template]);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|form|object|table)\b|url\(|@import|\son\w+=/i);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].every(([, address]) => address === LINK)).toBe(true);
  }
});

test('an erasure that found nothing says so', () => {
  const params = { ...examples['erasure-done'], found: false, retained: [] };
  const { text } = renderMail('erasure-done', 'en', params);
  expect(text).toContain('found no data about you');
  expect(text).not.toContain('have to keep');
});
