import type { Right } from '../../request/right.ts';
import type { Concept } from './concepts.ts';
import type { Hit } from './match-phrases.ts';
import type { Sentence } from './segment.ts';
import type { Citation } from './laws.ts';

/** A right that one sentence may ask for, with the span that speaks for it. */
export interface Candidate {
  readonly right: Right;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** an article number only, or a phrase of the language */
  readonly cited: boolean;
}

/** The hits and citations of one sentence. */
export interface Heard {
  readonly index: number;
  readonly sentence: Sentence;
  readonly hits: readonly Hit[];
  readonly cited: readonly Citation[];
}

const SELF: readonly Right[] = [
  'access',
  'portability',
  'erasure',
  'rectification',
  'restriction',
  'objection',
  'withdraw_consent',
  'information',
  'complaint',
];
const NEAR = 12;
const CLOSE = 4;

/** Every right this sentence may ask for; negated, past and in-passing ones left out. */
export function findCandidates(heard: Heard): Candidate[] {
  const found = [...selfStanding(heard), ...combined(heard)];
  const standing = found.filter((candidate) => stands(candidate, heard));
  return [...standing, ...byCitation(heard)];
}

function of(heard: Heard, concept: Concept): Hit[] {
  return heard.hits.filter((hit) => hit.concept === concept);
}

function has(heard: Heard, concept: Concept): boolean {
  return heard.hits.some((hit) => hit.concept === concept);
}

function candidate(heard: Heard, right: Right, confidence: number, hits: readonly Hit[]): Candidate {
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return { right, confidence, start, end, sentence: heard.index, cited: false };
}

const SELF_CONFIDENCE: Partial<Record<Right, number>> = {
  information: 0.7,
  complaint: 0.7,
  access: 0.85,
  portability: 0.85,
};

function selfStanding(heard: Heard): Candidate[] {
  return SELF.flatMap((right) =>
    of(heard, right).map((hit) => candidate(heard, right, SELF_CONFIDENCE[right] ?? 0.88, [hit])),
  );
}

/** Pairs of neighbours that ask together: a verb and what it is to act on. */
function combined(heard: Heard): Candidate[] {
  return [
    ...pair(heard, { right: 'erasure', first: 'erase', second: 'data', confidence: 0.8 }),
    ...pair(heard, { right: 'erasure', first: 'erase', second: 'account', confidence: 0.8 }),
    ...pair(heard, { right: 'objection', first: 'stop', second: 'marketing', confidence: 0.8 }),
    ...pair(heard, { right: 'objection', first: 'erase', second: 'marketing', confidence: 0.6 }),
    ...pair(heard, { right: 'withdraw_consent', first: 'withdraw', second: 'consent', confidence: 0.88 }),
    ...pair(heard, { right: 'rectification', first: 'fix', second: 'field', confidence: 0.75 }),
    ...(has(heard, 'about') || has(heard, 'ask')
      ? pair(heard, { right: 'rectification', first: 'wrong', second: 'field', confidence: 0.65 })
      : []),
    ...(has(heard, 'about') ? pair(heard, { right: 'access', first: 'get', second: 'data', confidence: 0.75 }) : []),
    ...(has(heard, 'what') && has(heard, 'about')
      ? pair(heard, { right: 'access', first: 'hold', second: 'data', confidence: 0.75 })
      : []),
  ];
}

/** "What data do you have about me?": the question word first, then holding, and the person. */
function asksWhatIsHeld(heard: Heard): Candidate[] {
  if (has(heard, 'if') || has(heard, 'erase')) return [];
  const about = of(heard, 'about');
  return of(heard, 'what').flatMap((what) => {
    const hold = of(heard, 'hold').find((each) => each.word > what.word && each.word - what.word <= CLOSE * 2);
    const person = hold && about.find((each) => Math.abs(each.word - hold.word) <= CLOSE * 2);
    return hold && person ? [candidate(heard, 'access', 0.75, [what, hold, person])] : [];
  });
}

interface Pair {
  readonly right: Right;
  readonly first: Concept;
  readonly second: Concept;
  readonly confidence: number;
}

function pair(heard: Heard, { right, first, second, confidence }: Pair): Candidate[] {
  const seconds = of(heard, second);
  const found: Candidate[] = [];
  for (const verb of of(heard, first)) {
    const object = nearest(verb, seconds);
    if (!object || Math.abs(object.word - verb.word) > NEAR) continue;
    if (thingIsNearer(heard, verb, object)) continue;
    found.push(candidate(heard, right, confidence, [verb, object]));
  }
  return found;
}

function nearest(from: Hit, hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.start === from.start) continue;
    if (!best || Math.abs(hit.word - from.word) < Math.abs(best.word - from.word)) best = hit;
  }
  return best;
}

function thingIsNearer(heard: Heard, verb: Hit, object: Hit): boolean {
  const thing = nearest(
    verb,
    of(heard, 'thing').filter((hit) => hit.end <= object.start || hit.start >= object.end),
  );
  return thing !== undefined && Math.abs(thing.word - verb.word) < Math.abs(object.word - verb.word);
}

/** Whether the sentence means it: not negated, not past, not only what would follow. */
function stands(found: Candidate, heard: Heard): boolean {
  const { right } = found;
  if (right === 'complaint' && (has(heard, 'threat') || has(heard, 'if'))) return false;
  if (right === 'objection' || right === 'complaint' || right === 'information' || right === 'restriction') return true;
  if (right === 'access' && of(heard, 'erase').some((hit) => governs(hit, found, heard))) return false;
  if (right === 'withdraw_consent') return !has(heard, 'if');
  if (
    right === 'erasure' &&
    (of(heard, 'keep').some((hit) => overlaps(hit, found)) || of(heard, 'done').some((hit) => overlaps(hit, found)))
  ) {
    return false;
  }
  return !of(heard, 'not').some((hit) => negates(hit, found, heard));
}

function overlaps(hit: Hit, found: { start: number; end: number }): boolean {
  return hit.start < found.end && hit.end > found.start;
}

/** A negation right before what it negates, in the same clause. */
function negates(hit: Hit, found: Candidate, heard: Heard): boolean {
  const before = heard.hits.find((other) => other.start === found.start);
  if (!before || hit.start >= found.start || before.word - hit.word > CLOSE) return false;
  return !heard.sentence.clauses.some((cut) => cut > hit.start && cut <= found.start);
}

/** "Delete everything you have on me" is no wish to see it: the verb of erasure is nearer than one of seeing. */
function governs(erase: Hit, found: Candidate, heard: Heard): boolean {
  if (erase.start >= found.end) return false;
  const verbs = of(heard, 'get').filter((get) => get.start > erase.end && get.start < found.end);
  const cut = heard.sentence.clauses.some((clause) => clause > erase.start && clause <= found.start);
  return !cut && verbs.length === 0;
}

function byCitation(heard: Heard): Candidate[] {
  const asks = has(heard, 'ask') || has(heard, 'get');
  return heard.cited.map(({ right, start, end }) => ({
    right,
    confidence: asks || heard.index === 0 ? 0.85 : 0.45,
    start,
    end,
    sentence: heard.index,
    cited: true,
  }));
}
