import type { Language } from './concepts.ts';
import { foldToString } from './fold.ts';

const wordLists = new WeakMap<readonly Language[], Map<string, number[]>>();

/** The likeliest language of a text among those given, best first; empty when nothing points anywhere. */
export function identifyLanguage(text: string, folded: string, languages: readonly Language[]): Language[] {
  const byScript = scriptOf(folded);
  if (byScript !== undefined) return languages.filter(({ tag }) => tag === byScript);
  const lists = listsOf(languages);
  const scores = languages.map(() => 0);
  for (const word of folded.split(' ')) {
    const speaks = lists.get(word);
    for (const at of speaks ?? []) scores[at] = (scores[at] ?? 0) + 1 / (speaks?.length ?? 1);
  }
  return languages
    .map((language, at) => ({ language, score: (scores[at] ?? 0) + lettersOf(text, language.tag) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ language }) => language);
}

/** Letters that few languages have. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  cs: /[ěřůťďň]/gi,
  de: /ß/g,
  es: /[ñ¿¡]/gi,
  hr: /đ/gi,
  pl: /[łąężśćńź]/gi,
  pt: /[ãõ]/gi,
  ro: /[țșăţ]/gi,
  sv: /å/gi,
  tr: /[ğışİ]/g,
};

function lettersOf(text: string, tag: string): number {
  const letters = LETTERS[tag];
  return letters ? Math.min(6, text.slice(0, 1000).match(letters)?.length ?? 0) * 0.7 : 0;
}

/** Kana, Han, Greek and Cyrillic tell the language at once, when they are a good part of the text. */
function scriptOf(folded: string): string | undefined {
  const letters = { all: 0, kana: 0, han: 0, greek: 0, cyrillic: 0 };
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === 32) continue;
    letters.all += 1;
    if (code < 0x370) continue;
    if (code < 0x400) letters.greek += 1;
    else if (code < 0x500) letters.cyrillic += 1;
    else if (code >= 0x3040 && code <= 0x30ff) letters.kana += 1;
    else if (code >= 0x3400 && code <= 0x9fff) letters.han += 1;
  }
  if ((letters.kana + letters.han) * 5 > letters.all) return letters.kana * 20 > letters.han ? 'ja' : 'zh';
  if (letters.greek * 3 > letters.all) return 'el';
  return letters.cyrillic * 3 > letters.all ? 'bg' : undefined;
}

function listsOf(languages: readonly Language[]): Map<string, number[]> {
  const known = wordLists.get(languages);
  if (known) return known;
  const lists = new Map<string, number[]>();
  languages.forEach(({ words }, at) => {
    for (const word of new Set(foldToString(words).split(' ').filter(Boolean)))
      lists.set(word, [...(lists.get(word) ?? []), at]);
  });
  wordLists.set(languages, lists);
  return lists;
}
