import { LANGUAGES } from '../languages/all.ts';
import type { Language } from '../reader/concepts.ts';
import { plain } from './labels.ts';

const formulasIn = ({ identity }: Language): string[] => identity.closing.split('|').map(plain);

const byLanguage = new Map<string, ReadonlySet<string>>();

/** The closing formulas of a language, folded. */
export function closingsOf(language: Language): ReadonlySet<string> {
  const known = byLanguage.get(language.tag) ?? new Set(formulasIn(language));
  byLanguage.set(language.tag, known);
  return known;
}

interface Closings {
  readonly whole: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  /** last words of several: whatever greetings they are, they are no name */
  readonly last: ReadonlySet<string>;
}
let closings: Closings | undefined;

/** Closing formulas of all languages: people end in another one than they wrote in. */
function closingsOfAll(): Closings {
  if (!closings) {
    const all = LANGUAGES.flatMap(formulasIn);
    const several = all.map((each) => each.split(' ')).filter(({ length }) => length > 1);
    closings = {
      whole: new Set(all),
      first: new Set(all.map((each) => each.split(' ', 1)[0] ?? '')),
      last: new Set(several.map((words) => words.at(-1) ?? '').filter(({ length }) => length > 4)),
    };
  }
  return closings;
}

/** Whether a folded word is the first of a closing formula. */
export const mayClose = (word: string): boolean => closingsOfAll().first.has(word);

/** Whether a text is a closing formula, or ends as one. */
export function isClosing(text: string): boolean {
  if (text.length >= 60) return false;
  const { whole, last } = closingsOfAll();
  const folded = plain(text);
  const blank = folded.lastIndexOf(' ');
  return whole.has(folded) || (blank > 0 && last.has(folded.slice(blank + 1)));
}

/** How many words at the start are a closing formula. */
export function closingAt(words: readonly string[]): number {
  const { whole, first } = closingsOfAll();
  if (!first.has(plain(words[0] ?? '').split(' ', 1)[0] ?? '')) return 0;
  const folded = words.slice(0, 6).map(plain);
  for (let count = folded.length; count > 0; count -= 1)
    if (whole.has(folded.slice(0, count).join(' ').trim())) return count;
  return 0;
}
