import type { Candidate } from './candidate.ts';
import type { Decision } from './decide-rights.ts';
import type { Heard } from './hear.ts';
import type { Weighed } from './settle-rights.ts';
import { SoundSet } from './sounds.ts';
import type { Verdict } from './weigh-opinions.ts';

const ASKING = new SoundSet(['ask', 'further']);

const isCited = ({ candidates }: Weighed): boolean => candidates.some(({ ground }) => ground === 'article');

/**
 * Who cites an article for one right says what he wants: beside it counts what the second opinion reads, too. What a sentence asks
 * for and it does not read is a doubt.
 */
export function besideCited(decision: Decision, weighed: Verdict, heard: readonly Heard[]): Decision {
  if (!decision.rights.some(isCited)) return decision;
  const isAsked = ({ sentence }: Candidate): boolean =>
    heard[sentence]?.hasAny(ASKING) === true || heard[sentence]?.isItem() === true;
  const counts = (each: Weighed): boolean => isCited(each) || weighed.rights.some(({ right }) => right === each.right);
  const asked = decision.rights.filter((each) => !counts(each) && each.candidates.some(isAsked));
  return { ...decision, rights: decision.rights.filter(counts), doubts: decision.doubts + asked.length };
}
