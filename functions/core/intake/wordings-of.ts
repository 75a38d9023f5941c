import { SPACED_WORDINGS, UNSPACED_WORDINGS, type Wording } from './machine-wordings.ts';
import { fold } from './reader/fold.ts';
import { buildPhrases, type Phrases } from './reader/build-phrases.ts';
import { matchPhrases, type Hit } from './reader/match-phrases.ts';

let spaced: Phrases<Wording> | undefined;
let unspaced: Phrases<Wording> | undefined;

/** The wordings of machines in a text, in every language at once. */
export function wordingsOf(text: string): Hit<Wording>[] {
  const codes = fold(text);
  spaced ??= buildPhrases(SPACED_WORDINGS);
  const hits = matchPhrases(codes, spaced);
  if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(text)) return hits;
  unspaced ??= buildPhrases(UNSPACED_WORDINGS, true);
  return [...hits, ...matchPhrases(codes, unspaced)];
}

/** Whether a machine's mail says that another one did not arrive. */
export function saysUndelivered(text: string): boolean {
  return wordingsOf(text.slice(0, 2_000)).some(({ concept }) => concept.startsWith('bounce'));
}
