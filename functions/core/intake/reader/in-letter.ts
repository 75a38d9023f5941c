import type { Right } from '../../request/right.ts';
import type { Candidate } from './candidate.ts';
import { demandsIn } from './demands.ts';
import type { Heard } from './hear.ts';
import { OPENING } from './opening.ts';
import { SoundSet } from './sounds.ts';
import { overlaps } from './stands.ts';

/** Where none of these is said, an officer is whom the letter is addressed to, and "to whom you gave it" who is to hear of a demand. */
const WONDERING = new SoundSet(['what', 'get', 'see', 'howlong']);
const OTHERWISE = new SoundSet(['officer', 'erase', 'fix', 'stop']);
const ASKING = new SoundSet(['ask', 'further']);
/** Rights that words around the answer sound like. */
const INFORMING: readonly Right[] = ['access', 'information', 'portability'];

/**
 * In a letter, what its opening asks for is meant; other rights only where a sentence asks for them outright, or as one of a list. How it
 * is to be answered asks for nothing.
 */
export function inLetter(all: readonly Candidate[], heard: readonly Heard[], isLong: boolean): Candidate[] {
  const candidates = withoutAsides([...all, ...demandsIn(heard)], heard);
  if (!isLong) return candidates;
  const opening = candidates.filter(
    ({ sentence, ground, confidence }) => sentence <= OPENING && ground !== 'pair' && confidence >= 0.8,
  );
  const principal = new Set(opening.map(({ right }) => right));
  if (principal.size === 0) return candidates;
  // "Withdrawal of my consent and deletion"
  if (heard[0]?.has('erase')) principal.add('erasure');
  return candidates.map((each) => {
    const isMeant = principal.has(each.right) || isOutright(each, heard[each.sentence], principal);
    return isMeant ? each : { ...each, confidence: each.confidence * 0.3 };
  });
}

/** Whether a sentence asks for a right by its name, or as one demand more; who asks for a copy lists what is to be in it. */
function isOutright({ ground }: Candidate, sentence: Heard | undefined, principal: ReadonlySet<Right>): boolean {
  if (!sentence || sentence.has('if')) return false;
  const isNamed = ground !== 'pair' && sentence.hasAny(ASKING);
  return isNamed || (!principal.has('access') && (sentence.isItem() || sentence.has('further')));
}

/** "Tell me what you have done" asks for no copy, "the right to lodge a complaint" lodges none, beside what is asked for outright. */
function withoutAsides(candidates: readonly Candidate[], heard: readonly Heard[]): Candidate[] {
  const questions = new Set(
    candidates
      .filter(({ right, ground }) => right === 'information' && ground !== 'article')
      .map(({ sentence }) => sentence),
  );
  const kept = candidates.filter((each) => {
    const sentence = heard[each.sentence];
    return !sentence || each.ground === 'article' || !isAside(each, sentence, questions.has(each.sentence));
  });
  return kept.some(({ confidence }) => confidence >= 0.7) ? kept : [...candidates];
}

function isAside(found: Candidate, sentence: Heard, isQuestion: boolean): boolean {
  const { right, ground } = found;
  if (sentence.of('further').some((hit) => hit.start <= found.start && hit.end >= found.end)) return true;
  if (right === 'information' && !sentence.hasAny(WONDERING) && sentence.hasAny(OTHERWISE)) return true;
  if (!INFORMING.includes(right)) return sentence.has('named');
  const isPlain = right === 'access' && ground === 'phrase' && !sentence.of('what').some((hit) => overlaps(hit, found));
  if (isPlain) return false;
  return sentence.has('aside') || (right === 'access' && isQuestion && !sentence.has('copy'));
}
