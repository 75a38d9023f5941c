import { candidate, type Candidate } from './candidate.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { SoundSet, type Meaning } from './sounds.ts';
import { overlaps } from './stands.ts';

/** What is about something else, or only tells. */
const ELSEWHERE = new SoundSet([
  'aside',
  'named',
  'thing',
  'list',
  'marketing',
  'keep',
  'done',
  'before',
  'if',
  'threat',
  'how',
  'cancel',
]);
/** What a letter asks about: of two kinds in one sentence that asks, it asks about the processing. */
const ASKED: readonly Meaning[] = ['howlong', 'why', 'share', 'others'];
/** What a correction is about, in the sentences before it. */
const MISTAKEN = new SoundSet(['field', 'wrong', 'mistake']);
const BEFORE = 2;

/** What a letter's sentences ask for that say "them" of what was spoken of before: "finally, I ask you to erase them". */
export function demandsIn(heard: readonly Heard[]): Candidate[] {
  return heard.flatMap((sentence) => {
    const asks = sentence.has('ask') || sentence.isItem();
    if (!asks || sentence.hasAny(ELSEWHERE)) return [];
    const [erase] = meant(sentence, 'erase');
    const [fix] = meant(sentence, 'fix');
    const isMistaken = (each: Heard): boolean => each.hasAny(MISTAKEN) && !each.has('thing');
    return [
      ...(erase ? [candidate(sentence, [erase], { right: 'erasure' })] : []),
      ...(fix && heard.slice(Math.max(0, sentence.index - BEFORE), sentence.index).some(isMistaken)
        ? [candidate(sentence, [fix], { right: 'rectification' })]
        : []),
      ...wondering(sentence),
    ];
  });
}

/** A verb, where it is not part of what joins sentences or denies it. */
function meant(sentence: Heard, verb: Meaning): readonly Hit[] {
  if (sentence.has('not')) return [];
  const joining = sentence.of('further');
  return sentence.of(verb).filter((hit) => !joining.some((each) => overlaps(each, hit)));
}

function wondering(sentence: Heard): Candidate[] {
  const kinds = ASKED.flatMap((kind) => sentence.of(kind).slice(0, 1));
  const asks = sentence.has('see') || sentence.has('get') || sentence.has('what');
  return kinds.length > 1 && asks ? [candidate(sentence, kinds, { right: 'information' })] : [];
}
