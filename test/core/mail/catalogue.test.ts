import { describe, expect, test } from 'vitest';
import { packageCatalogues } from '../../../functions/core/disclosure/catalogue/package-catalogues.ts';
import { catalogues } from '../../../functions/core/mail/catalogue/mail-catalogues.ts';

const SPOKEN = ['bg', 'cs', 'de', 'el', 'en', 'es', 'fr', 'hr', 'it', 'ja', 'nl', 'pl', 'pt', 'ro', 'sv', 'tr', 'zh'];
const SCRIPTS: Record<string, RegExp> = {
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
};
/** Has no words in it. */
const WORDLESS = 'retained.item';

const all = Object.entries(catalogues).flatMap(([language, mails]) =>
  Object.entries({ ...mails, ...prefixed(packageCatalogues[language] ?? {}) }).map(([key, message]) => ({
    language,
    key,
    message,
  })),
);
function prefixed(messages: object): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [`package-${key}`, message as string]));
}
const english = new Map(all.filter(({ language }) => language === 'en').map(({ key, message }) => [key, message]));

/** The names of what a message wants, and the options of its plurals. */
const wanted = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{([a-z]+(?:Id|By)?)(?:\}|, plural)/g)].map(([, name]) => name!))].sort();
const plural = (message: string): string[] =>
  [...message.matchAll(/(?:^|[\s,])(=0|one|two|few|many|other) \{/g)].map(([, option]) => option!);

test('both catalogues speak the seventeen languages', () => {
  expect(Object.keys(catalogues).sort()).toEqual(SPOKEN);
  expect(Object.keys(packageCatalogues).sort()).toEqual(SPOKEN);
});

describe.each(SPOKEN)('%s', (language) => {
  const messages = all.filter((entry) => entry.language === language);

  test('has every message with the same values, and none that ICU would quote', () => {
    expect(messages.map(({ key }) => key)).toEqual([...english.keys()]);
    for (const { key, message } of messages) {
      expect(wanted(message), key).toEqual(wanted(english.get(key)!));
      expect(message, key).not.toMatch(/'|^\s|\s$|^$/);
    }
  });

  test('has every plural form that its whole numbers need', () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
    for (const { key, message } of messages)
      if (message.includes(', plural,')) expect(plural(message), key).toEqual(expect.arrayContaining([...forms]));
  });
});

test.each(SPOKEN.filter((language) => language !== 'en'))('%s is translated', (language) => {
  for (const { key, message } of all.filter((entry) => entry.language === language && entry.key !== WORDLESS)) {
    expect(message, key).not.toBe(english.get(key));
    expect(message, key).toMatch(SCRIPTS[language] ?? /\p{Script=Latin}/u);
  }
});
