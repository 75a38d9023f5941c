import { Right } from '../../request/right.ts';
import type { Candidate } from './find-candidates.ts';
import type { Decision } from './decide-rights.ts';
import type { Heard } from './hear.ts';
import { isExplained, isOrdinary } from './explain.ts';
import { strongestWords, type Opinion } from './second-opinion.ts';
import type { Weighed } from './settle-rights.ts';

/** What rules and second opinion read together. */
export interface Verdict {
  /** in the order asked; confidence as measured on examples that neither had seen */
  readonly rights: readonly Weighed[];
  /** both read the same, neither wavers, and nothing was heard that this does not explain */
  readonly isClear: boolean;
}

/** What a right found by rules adds to the second opinion's odds, and what one found beside it takes away. */
const FOUND = 1.5;
const PASSED_OVER = 0.3;
/** How far the second opinion must lean for a clear verdict: the chance that all it says of nine rights is so. */
const LEANS = 0.75;
const LEANS_TO_NOTHING = 0.88;
/** Places with a known word that a text needs before the second opinion counts alone, and characters for each at most. */
const MIN_PLACES = 2;
const MAX_SILENCE = 70;
/** How often a right was asked for, by what the odds said: found by rules, or by the second opinion alone. */
const MEASURED: readonly { upTo: number; byRule: number; alone: number }[] = [
  { upTo: 0.7, byRule: 0.75, alone: 0.66 },
  { upTo: 0.9, byRule: 0.79, alone: 0.73 },
  { upTo: 0.95, byRule: 0.89, alone: 0.82 },
  { upTo: 1, byRule: 0.97, alone: 0.91 },
];

/** Weighs the rules' decision and the second opinion; each right needs better odds than even. */
export function weighOpinions(decision: Decision, opinion: Opinion, heard: readonly Heard[]): Verdict {
  const byRule = new Map(decision.rights.map((each) => [each.right, each]));
  const isFounded = heardEnough(heard);
  let leans = 1;
  let agreed = true;
  const rights = Right.options.flatMap((right): Weighed[] => {
    const odds = opinion.get(right) ?? 0;
    const found = byRule.get(right);
    leans *= chanceOf(Math.abs(odds));
    agreed &&= (found !== undefined) === odds > 0;
    const chance = chanceOf(odds + (found ? FOUND : byRule.size > 0 ? -PASSED_OVER : 0));
    if (chance <= 0.5 || !(found || isFounded)) return [];
    const candidates = found?.candidates ?? heardAs(right, heard);
    const confidence = measured(chance, found !== undefined);
    return candidates.length > 0 ? [{ right, confidence, candidates }] : [];
  });
  const asked = rights.map(({ right }) => right);
  const isPlain =
    asked.length > 0 ? leans > LEANS && isExplained(asked, heard) : leans > LEANS_TO_NOTHING && isOrdinary(heard);
  return {
    rights: rights.sort((a, b) => startOf(a) - startOf(b)),
    isClear: agreed && isFounded && decision.doubts === 0 && isPlain,
  };
}

/** A word here and there in a long text says nothing. */
function heardEnough(heard: readonly Heard[]): boolean {
  let places = 0;
  for (const { hits } of heard) hits.forEach(({ start }, at) => (places += start === hits[at - 1]?.start ? 0 : 1));
  const length = heard.at(-1)?.sentence.end ?? 0;
  return places >= MIN_PLACES && length <= places * MAX_SILENCE;
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function measured(chance: number, byRule: boolean): number {
  const row = MEASURED.find(({ upTo }) => chance <= upTo);
  return (byRule ? row?.byRule : row?.alone) ?? 0.5;
}

/** One word alone says nothing. */
function heardAs(right: Right, heard: readonly Heard[]): Candidate[] {
  const span = strongestWords(heard, right);
  return span ? [{ right, confidence: 0.5, ground: 'pair', ...span }] : [];
}

function startOf({ candidates }: Weighed): number {
  return Math.min(...candidates.map(({ start }) => start));
}
