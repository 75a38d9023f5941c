import type { Right } from '../../request/right.ts';
import type { Candidate, Heard } from './find-candidates.ts';
import { findCandidates } from './find-candidates.ts';

/** A right with all that speaks for it. */
export interface Weighed {
  readonly right: Right;
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
}

/** What the sentences ask for together; `doubts` counts what was heard and not counted. */
export interface Decision {
  readonly rights: readonly Weighed[];
  readonly doubts: number;
}

const COUNTS = 0.5;
const DOUBTS = 0.3;
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
export function decideRights(heard: readonly Heard[]): Decision {
  const candidates = heard.flatMap((sentence) => inContext(withoutContained(findCandidates(sentence)), sentence));
  const weighed = settle(weigh(candidates), heard);
  const rights = weighed.filter(({ confidence }) => confidence >= COUNTS);
  const doubts = weighed.filter(({ confidence }) => confidence >= DOUBTS && confidence < COUNTS).length;
  return { rights: rights.sort((a, b) => firstStart(a) - firstStart(b)), doubts: doubts + questions(heard) };
}

function firstStart({ candidates }: Weighed): number {
  return Math.min(...candidates.map(({ start }) => start));
}

function questions(heard: readonly Heard[]): number {
  return heard.filter(({ hits }) => hits.some(({ concept }) => concept === 'how')).length;
}

/** The longer phrase says more: "stop using my data until" is no objection. */
function withoutContained(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (inner) =>
      inner.cited ||
      !candidates.some(
        (outer) =>
          outer.right !== inner.right &&
          !outer.cited &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          outer.end - outer.start > inner.end - inner.start &&
          outer.confidence >= inner.confidence,
      ),
  );
}

/** A sentence that enumerates rights, or asks how something is done, asks less. */
function inContext(candidates: readonly Candidate[], { hits }: Heard): Candidate[] {
  const listed = new Set(candidates.map(({ right }) => right).filter((right) => LISTED.includes(right)));
  const how = hits.some(({ concept }) => concept === 'how');
  const factor = (listed.size >= 3 ? 0.4 : 1) * (how ? 0.75 : 1);
  return factor === 1 ? [...candidates] : candidates.map((each) => ({ ...each, confidence: each.confidence * factor }));
}

function weigh(candidates: readonly Candidate[]): Weighed[] {
  const byRight = new Map<Right, Candidate[]>();
  for (const each of candidates) byRight.set(each.right, [...(byRight.get(each.right) ?? []), each]);
  return [...byRight].map(([right, all]) => {
    const bySentence = new Map<number, number>();
    for (const { sentence, confidence } of all)
      bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, confidence));
    const none = [...bySentence.values()].reduce((left, confidence) => left * (1 - confidence * 0.9), 1);
    return { right, candidates: all, confidence: Math.max(1 - none, ...all.map(({ confidence }) => confidence)) };
  });
}

/** Rights that exclude or include each other. */
function settle(weighed: readonly Weighed[], heard: readonly Heard[]): Weighed[] {
  const of = (right: Right): Weighed | undefined =>
    weighed.find((each) => each.right === right && each.confidence >= COUNTS);
  const access = of('access');
  const portability = of('portability');
  const complaint = of('complaint');
  const others = weighed.filter(
    (each) => each.right !== 'complaint' && each.right !== 'information' && each.confidence >= COUNTS,
  );
  const drop = new Set<Right>();
  if (access) drop.add('information');
  if (access && portability && sameSentenceOnly(access, portability)) drop.add('access');
  if (complaint && others.length > 0) {
    const cited = others.every(({ candidates }) => candidates.every((each) => each.cited || saysBefore(heard, each)));
    if (cited && leads(complaint)) for (const { right } of others) drop.add(right);
    else drop.add('complaint');
  }
  if (complaint && !drop.has('complaint')) drop.add('information');
  return weighed.filter(({ right }) => !drop.has(right));
}

function sameSentenceOnly(access: Weighed, portability: Weighed): boolean {
  const sentences = new Set(portability.candidates.map(({ sentence }) => sentence));
  return access.candidates.every(({ sentence, cited }) => !cited && sentences.has(sentence));
}

function saysBefore(heard: readonly Heard[], candidate: Candidate): boolean {
  const sentence = heard.find(({ index }) => index === candidate.sentence);
  return sentence?.hits.some(({ concept }) => concept === 'before') ?? false;
}

/** A complaint that opens the mail, not one that closes it as a threat. */
function leads({ candidates }: Weighed): boolean {
  return candidates.some(({ sentence }) => sentence <= 4);
}
