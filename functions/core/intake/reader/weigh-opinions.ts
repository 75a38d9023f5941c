import { Right } from '../../request/right.ts';
import type { Overheard } from './across-sentences.ts';
import type { Decision } from './decide-rights.ts';
import type { Candidate } from './candidate.ts';
import type { Heard } from './hear.ts';
import { isExplained, isOrdinary } from './explain.ts';
import { secondOpinion, strongestWords, type Heeded } from './second-opinion.ts';
import { inOrder, type Weighed } from './settle-rights.ts';
import { SoundSet } from './sounds.ts';
import { overlaps } from './stands.ts';

/** What rules and second opinion read together. */
export interface Verdict {
  /** in the order asked; confidence as measured on examples that neither had seen */
  readonly rights: readonly Weighed[];
  /** both read the same, neither wavers, and nothing was heard that this does not explain */
  readonly isClear: boolean;
  /** the chance that all the second opinion says of nine rights is so */
  readonly leans: number;
  /** BCP 47, where a form tells it better than its few words */
  readonly language?: string;
}

/** How far the second opinion must lean for a clear verdict: the chance that all it says of nine rights is so. */
const LEANS = 0.9;
const LEANS_TO_NOTHING = 0.9;
/** From this chance on a right is read. */
const READ_FROM = 0.5;
/** Up to this chance a complaint beside a wish that is chased, which only the second opinion hears, is none of its own. */
const UNDERLINES = 0.75;
/** Places with a known word that a text needs for what no rule found, and to be clear; and characters for each at most. */
const MIN_PLACES = 2;
const MAX_SILENCE = 70;

/** What complaints are made of. */
const COMPLAINING = new SoundSet(['complaint', 'authority', 'remedy', 'leak', 'enough']);
/** In fewer characters who threatens is angry. */
const LONG = 350;
/** The chance that a declaration needs. */
const DECLARED = 0.08;

const isLong = (heard: readonly Heard[]): boolean => (heard.at(-1)?.sentence.end ?? 0) > LONG;

/** Weighs the rules' decision and the second opinion, which knows it; each right needs odds near even. */
export function weighOpinions(overheard: Overheard & Pick<Heeded, 'text' | 'codes'>, decision: Decision): Verdict {
  const { text, heard, codes, isQuestion, sounds } = overheard;
  const opinion = secondOpinion({ text, heard, codes, isQuestion, decision });
  const isFounded = heardEnough(heard);
  let leans = 1;
  let agreed = true;
  const rights: Weighed[] = [];
  Right.options.forEach((right, at) => {
    const chance = chanceOf(opinion[at] ?? 0);
    const found = decision.rights.find((each) => each.right === right);
    agreed &&= (found !== undefined) === chance > READ_FROM;
    // what no rule found is never read from less
    const mayBeRead = found !== undefined || (isFounded && chance > READ_FROM);
    const isLoud =
      mayBeRead &&
      chance >
        (found || decision.rights.length === 0 ? leastOf(found, heard) : leastBeside(right, decision, overheard));
    const candidates = isLoud ? (found?.candidates ?? heardAs(right, overheard, decision)) : [];
    const isRead = candidates.length > 0;
    leans *= isRead ? chance : 1 - chance;
    if (isRead) rights.push({ right, confidence: chance, candidates });
  });
  const asked = rights.map(({ right }) => right);
  const isPlain =
    asked.length > 0 ? leans > LEANS && isExplained(asked, sounds) : leans > LEANS_TO_NOTHING && isOrdinary(sounds);
  return {
    rights: inOrder(rights),
    isClear: agreed && isFounded && decision.doubts === 0 && isPlain,
    leans,
  };
}

/** A word here and there in a long text says nothing. */
function heardEnough(heard: readonly Heard[]): boolean {
  let places = 0;
  for (const { hits } of heard) {
    let before = -1;
    for (const { start } of hits) {
      if (start !== before) places += 1;
      before = start;
    }
  }
  const length = heard.at(-1)?.sentence.end ?? 0;
  return places >= MIN_PLACES && length <= places * MAX_SILENCE;
}

/** Whether a complaint is spoken of only as what would follow. */
function isThreatened(heard: readonly Heard[]): boolean {
  const spoken = heard.filter((sentence) => sentence.hasAny(COMPLAINING));
  return spoken.length > 0 && spoken.every((sentence) => sentence.has('threat') || sentence.has('if'));
}

/** The chance from which on a right is read. */
function leastOf(found: Weighed | undefined, heard: readonly Heard[]): number {
  return found && isDeclared(found, heard) ? DECLARED : READ_FROM;
}

/**
 * The same of what only the second opinion hears: who threatens with a complaint has not complained, who chases what he asked
 * for before underlines it, and who cites for his copy may name all that belongs to it (GDPR Art. 15(1)).
 */
function leastBeside(
  right: Right,
  { rights, cites }: Decision,
  { heard, sounds }: Pick<Overheard, 'heard' | 'sounds'>,
): number {
  if (right === 'information' && cites && rights.some((each) => each.right === 'access')) return 1;
  if (right !== 'complaint') return READ_FROM;
  const isThreat = isThreatened(heard);
  if ((isThreat && isLong(heard)) || (cites && sounds.has('before'))) return 1;
  return isThreat || sounds.has('before') ? UNDERLINES : READ_FROM;
}

/** "I object", "I hereby withdraw my consent": what asks by being said. */
function isDeclared({ right, candidates }: Weighed, heard: readonly Heard[]): boolean {
  if (right !== 'objection' && right !== 'withdraw_consent') return false;
  return candidates.some(
    (each) => each.ground === 'phrase' && heard[each.sentence]?.of('ask').some((hit) => overlaps(hit, each)) === true,
  );
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** No rule found it: the words that speak most for it, unless they cite for another right or are how the letter is to be answered. */
function heardAs(
  right: Right,
  heeded: Pick<Heeded, 'text' | 'heard' | 'codes'>,
  { cites, rights }: Decision,
): Candidate[] {
  const span = strongestWords(heeded, right);
  if (!span || (cites && heeded.heard[span.sentence]?.has('aside') === true)) return [];
  const isCited = rights.some(({ candidates }) =>
    candidates.some(({ ground, sentence }) => ground === 'article' && sentence === span.sentence),
  );
  return isCited ? [] : [{ right, confidence: 0.5, ground: 'pair', ...span }];
}
