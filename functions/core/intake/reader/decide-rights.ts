import type { Right } from '../../request/right.ts';
import { acrossSentences, type Overheard } from './across-sentences.ts';
import { candidate, type Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { inLetter } from './in-letter.ts';
import { lawNamed } from './laws.ts';
import { COUNTS, inOrder, settleRights, type Weighed } from './settle-rights.ts';
import type { Heard } from './hear.ts';

/** What the sentences ask for together; `doubts` counts what was heard and not counted. */
export interface Decision {
  /** in the order asked */
  readonly rights: readonly Weighed[];
  readonly doubts: number;
  /** a letter, or a text that cites: it opens with its matter, and says much else in passing */
  readonly isFormal: boolean;
  /** whether it cites an article */
  readonly cites: boolean;
}

const DOUBTS = 0.3;
/** From this many hits on a text is a letter: it opens with its matter, and cites much else in passing. */
const LETTER_LENGTH = 1000;
const LISTED: readonly Right[] = [
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'complaint',
  'withdraw_consent',
];

/** Weighs the candidates of all sentences against each other. */
export function decideRights(overheard: Overheard): Decision {
  const { heard, sounds } = overheard;
  const isLetter = (heard.at(-1)?.sentence.end ?? 0) > LETTER_LENGTH;
  // most sentences say nothing of the matter
  const telling = heard.filter(({ hits, cited }) => hits.length > 0 || cited.length > 0);
  const found: Candidate[] = [];
  for (const sentence of telling) addTo(found, inSentence(findCandidates(sentence), sentence));
  if (sounds.has('keep')) addTo(found, keptForCourt(telling));
  if (sounds.has('until')) addTo(found, pausedForAll(telling));
  // a letter says what it wants outright, and much else
  const cites = telling.some(({ cited }) => cited.length > 0);
  if (!isLetter && !cites) addTo(found, acrossSentences(overheard));
  const isFormal = isLetter || cites || lawNamed(sounds) !== undefined;
  const weighed = settleRights(weigh(isFormal ? inLetter(found, heard, isLetter) : found), overheard);
  const rights = weighed.filter(({ confidence }) => confidence >= COUNTS);
  const doubts = weighed.filter(({ confidence }) => confidence >= DOUBTS && confidence < COUNTS).length;
  const questions = sounds.has('how') ? telling.filter((sentence) => sentence.has('how')).length : 0;
  return { rights: inOrder(rights), doubts: doubts + questions, isFormal, cites };
}

function addTo(all: Candidate[], some: readonly Candidate[]): void {
  for (const each of some) all.push(each);
}

/** "Do not delete it, I need it in court" asks to restrict (GDPR Art. 18(1)(c)). */
function keptForCourt(heard: readonly Heard[]): Candidate[] {
  return heard.flatMap((sentence) =>
    sentence.of('court').map((court) => candidate(sentence, [court], { right: 'restriction' })),
  );
}

/** "While you check, nobody may use my data." */
function pausedForAll(heard: readonly Heard[]): Candidate[] {
  return heard.flatMap((sentence) => {
    if (!sentence.has('until')) return [];
    const [until] = sentence.of('until');
    const [none] = sentence.of('none');
    if (!until || !none || !sentence.has('data') || sentence.has('erase')) return [];
    return [candidate(sentence, [until, none], { right: 'restriction' })];
  });
}

/** The longer phrase says more: "stop using my data until" is no objection. */
function withoutContained(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (inner) =>
      inner.ground === 'article' || !candidates.some((outer) => outer.ground === 'phrase' && contains(outer, inner)),
  );
}

function contains(outer: Candidate, inner: Candidate): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return outer.right !== inner.right && longer && outer.start <= inner.start && outer.end >= inner.end;
}

/** A sentence that enumerates rights, or asks how something is done, asks less. */
function inSentence(found: readonly Candidate[], sentence: Heard): readonly Candidate[] {
  if (found.length === 0) return found;
  const candidates = withoutContained(found);
  const factor = (enumerates(candidates) ? 0.4 : 1) * (sentence.has('how') ? 0.75 : 1);
  const paused = sentence.has('until') && !sentence.has('marketing');
  return candidates.map((each) =>
    paused && each.right === 'objection' ? { ...each, right: 'restriction' } : scaled(each, factor),
  );
}

/** Whether three rights are asked for that people list. */
function enumerates(candidates: readonly Candidate[]): boolean {
  if (candidates.length < 3) return false;
  const listed = new Set(candidates.map(({ right }) => right).filter((right) => LISTED.includes(right)));
  return listed.size >= 3;
}

function scaled(candidate: Candidate, factor: number): Candidate {
  return factor === 1 ? candidate : { ...candidate, confidence: candidate.confidence * factor };
}

function weigh(candidates: readonly Candidate[]): Weighed[] {
  if (candidates.length === 0) return [];
  const byRight = new Map<Right, Candidate[]>();
  for (const each of candidates) {
    const known = byRight.get(each.right);
    if (known) known.push(each);
    else byRight.set(each.right, [each]);
  }
  return [...byRight].map(([right, all]) => ({ right, candidates: all, confidence: together(all) }));
}

/** Sentences speak for a right independently, up to a point; words of one sentence don't. */
function together(candidates: readonly Candidate[]): number {
  const [only, another] = candidates;
  if (only && !another) return only.confidence;
  const bySentence = new Map<number, number>();
  for (const { sentence, confidence } of candidates) {
    bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, confidence));
  }
  const strongest = Math.max(...bySentence.values());
  if (strongest < COUNTS) return strongest;
  return Math.max(
    strongest,
    1 - [...bySentence.values()].reduce((left, confidence) => left * (1 - confidence * 0.9), 1),
  );
}
