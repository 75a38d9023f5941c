import { Right } from '../../request/right.ts';
import type { Candidate } from './find-candidates.ts';
import type { Decision } from './decide-rights.ts';
import type { Opinion } from './second-opinion.ts';
import type { Weighed } from './settle-rights.ts';

/** What rules and second opinion read together. */
export interface Verdict {
  /** in the order asked */
  readonly rights: readonly Weighed[];
  /** chance that exactly these rights are asked for */
  readonly chance: number;
  /** whether both read the same */
  readonly agreed: boolean;
  readonly doubts: number;
}

/** What a right found by rules adds to the second opinion's odds, and what one found beside it takes away. */
const FOUND = 1.5;
const PASSED_OVER = 0.3;

/** Weighs the rules' decision and the second opinion; each right needs better odds than even. */
export function weighOpinions(decision: Decision, opinion: Opinion): Verdict {
  const byRule = new Map(decision.rights.map((each) => [each.right, each]));
  let chance = 1;
  const rights = Right.options.flatMap((right): Weighed[] => {
    const score = opinion.score(right);
    const known = byRule.get(right);
    const odds = score + (known ? FOUND : byRule.size > 0 ? -PASSED_OVER : 0);
    const likely = 1 / (1 + Math.exp(-odds));
    const alone = 1 / (1 + Math.exp(-score));
    chance *= Math.max(alone, 1 - alone);
    if (likely <= 0.5) return [];
    const candidates = known?.candidates ?? heardAs(right, opinion);
    return candidates.length > 0 ? [{ right, confidence: likely, candidates }] : [];
  });
  const agreed = Right.options.every((right) => byRule.has(right) === opinion.score(right) > 0);
  return { rights: rights.sort((a, b) => startOf(a) - startOf(b)), chance, agreed, doubts: decision.doubts };
}

function heardAs(right: Right, opinion: Opinion): Candidate[] {
  const span = opinion.strongest(right);
  return span ? [{ right, confidence: 0.5, ground: 'pair', ...span }] : [];
}

function startOf({ candidates }: Weighed): number {
  return Math.min(...candidates.map(({ start }) => start));
}
