import { fold } from './fold.ts';
import { wordsIn, type Words } from './match-phrases.ts';

/** What stands between the texts of a mail that are looked through as one: always the same, so that one folding serves all looks. */
export const GAP = '\n\n';

/** A text folded, and where its words begin. */
export interface FoldedWords extends Words {
  readonly codes: Uint16Array;
}

let last: FoldedWords & { readonly text: string } = { text: '', codes: new Uint16Array(), words: [], highest: 0 };

/** Folds a text; the last one is at hand, for a mail is looked through for a machine's wordings and then read, mostly the same text. */
export function foldWords(text: string): FoldedWords {
  if (text !== last.text) {
    const codes = fold(text);
    last = { text, codes, ...wordsIn(codes) };
  }
  return last;
}
