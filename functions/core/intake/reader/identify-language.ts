import type { Language } from './concepts.ts';
import { foldToString } from './fold.ts';

const WORDS_READ = 400;
const wordLists = new WeakMap<readonly Language[], Map<string, number[]>>();

/** The likeliest language of a text among those given, best first; empty when nothing points anywhere. */
export function identifyLanguage(text: string, folded: string, languages: readonly Language[]): Language[] {
  const byScript = scriptOf(folded);
  if (byScript !== undefined) return languages.filter(({ tag }) => tag === byScript);
  const lists = listsOf(languages);
  const scores = languages.map(() => 0);
  let read = 0;
  for (const word of folded.slice(0, 6000).split(' ')) {
    if (word === '') continue;
    if ((read += 1) > WORDS_READ) break;
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
  const text = folded.slice(0, 4000);
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const letters = text.length - count(/ /g);
  const kana = count(/[\u3040-\u30ff]/g);
  const han = count(/[\u3400-\u9fff]/g);
  if ((kana + han) * 5 > letters) return kana * 20 > han ? 'ja' : 'zh';
  if (count(/[\u0370-\u03ff]/g) * 3 > letters) return 'el';
  return count(/[\u0400-\u04ff]/g) * 3 > letters ? 'bg' : undefined;
}

function listsOf(languages: readonly Language[]): Map<string, number[]> {
  const known = wordLists.get(languages);
  if (known) return known;
  const lists = new Map<string, number[]>();
  languages.forEach(({ words }, at) => {
    for (const word of new Set(foldToString(words).split(' '))) lists.set(word, [...(lists.get(word) ?? []), at]);
  });
  wordLists.set(languages, lists);
  return lists;
}
