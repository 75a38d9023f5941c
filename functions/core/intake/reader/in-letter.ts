import type { Right } from '../../request/right.ts';
import type { Candidate } from './candidate.ts';
import type { Heard } from './hear.ts';
import { OPENING } from './opening.ts';
import { SoundSet } from './sounds.ts';
import { overlaps } from './stands.ts';

/** What asks in a letter: outright, or as one demand more. */
const ASKING = new SoundSet(['ask', 'further']);
/** Where none of these is said, an officer is whom the letter is addressed to. */
const WONDERING = new SoundSet(['ask', 'what', 'get', 'see', 'why', 'howlong']);
/** Rights that words around the answer sound like. */
const INFORMING: readonly Right[] = ['access', 'information', 'portability'];

/**
 * In a letter, what its opening asks for is meant; other rights only where a sentence asks for them outright, or as one of a list. How it
 * is to be answered asks for nothing.
 */
export function inLetter(all: readonly Candidate[], heard: readonly Heard[], isLong: boolean): Candidate[] {
  const candidates = withoutAsides(all, heard);
  if (!isLong) return candidates;
  const opening = candidates.filter(
    ({ sentence, ground, confidence }) => sentence <= OPENING && ground !== 'pair' && confidence >= 0.8,
  );
  const principal = new Set(opening.map(({ right }) => right));
  if (principal.size === 0) return candidates;
  return candidates.map((each) => {
    if (principal.has(each.right)) return each;
    const sentence = heard[each.sentence];
    const outright = each.ground !== 'pair' && sentence?.hasAny(ASKING) === true && !sentence.has('if');
    return outright ? each : { ...each, confidence: each.confidence * 0.3 };
  });
}

/** "Tell me what you have done" asks for no copy, "the right to lodge a complaint" lodges none, beside what is asked for outright. */
function withoutAsides(candidates: readonly Candidate[], heard: readonly Heard[]): Candidate[] {
  const kept = candidates.filter((each) => !isAside(each, heard[each.sentence]));
  return kept.some(({ confidence }) => confidence >= 0.75) ? kept : [...candidates];
}

function isAside(found: Candidate, sentence: Heard | undefined): boolean {
  const { right, ground } = found;
  if (ground === 'article' || !sentence) return false;
  if (right === 'information' && sentence.has('officer') && !sentence.hasAny(WONDERING)) return true;
  if (!INFORMING.includes(right)) return sentence.has('named');
  const isPlain = right === 'access' && ground === 'phrase' && !sentence.of('what').some((hit) => overlaps(hit, found));
  return !isPlain && sentence.has('aside');
}
