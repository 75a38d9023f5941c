import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../functions/core/mail/catalogue/mail-catalogues.ts';
import { speaker } from '../../../functions/core/mail/speaker.ts';

const date = (language: string, residence?: string) => speaker(catalogues, language).date('2026-09-30', residence);

describe('a date', () => {
  it('is written out in the language, so that no order of numbers can be mistaken', () => {
    expect(date('en')).toBe('Wednesday, September 30, 2026');
    expect(date('de', 'DE')).toBe('Mittwoch, 30. September 2026');
    expect(date('ja', 'JP')).toBe('2026年9月30日水曜日');
    expect(date('zh', 'CN')).toBe('2026年9月30日星期三');
  });

  it('is said in the calendar of the country as well, where years are counted by another one', () => {
    expect(date('en', 'TH')).toContain('2569');
    expect(date('fr', 'IR')).toContain('1405');
    expect(date('en', 'TH')).toContain('Wednesday, September 30, 2026 (');
    expect(date('en', 'US-CA')).toBe(date('en'));
  });
});
