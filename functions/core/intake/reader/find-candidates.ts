import { Right } from '../../request/right.ts';
import type { Concept } from './concepts.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { OPENING } from './opening.ts';
import { MEANINGS } from './sounds.ts';

/** How a right was found: a phrase that says it all, neighbouring words, or an article number. */
export type Ground = 'phrase' | 'pair' | 'article';

/** A right that one sentence may ask for, with the span that speaks for it. */
export interface Candidate {
  readonly right: Right;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly ground: Ground;
}

interface Pair {
  readonly right: Right;
  readonly first: Concept;
  readonly second: Concept;
  readonly confidence: number;
}

/** Rights by the numbers of their names as sounds. */
const RIGHTS: readonly (Right | undefined)[] = MEANINGS.map((each) => Right.options.find((right) => right === each));
/** Words between a verb and what it is to act on. */
const NEAR = 12;
/** Words between a negation and what it negates. */
const CLOSE = 4;
/** Characters between what is to be erased and a verb that comes last. */
const AFTER = 20;
/** Characters of a heading at most. */
const HEADING = 40;
const PHRASE = 0.88;
const PHRASES: Partial<Record<Right, number>> = { information: 0.7, complaint: 0.7, access: 0.85, portability: 0.85 };
const PAIRS: readonly Pair[] = [
  { right: 'erasure', first: 'erase', second: 'data', confidence: 0.8 },
  { right: 'erasure', first: 'erase', second: 'account', confidence: 0.8 },
  { right: 'objection', first: 'stop', second: 'marketing', confidence: 0.8 },
  { right: 'objection', first: 'erase', second: 'list', confidence: 0.8 },
  { right: 'objection', first: 'stop', second: 'list', confidence: 0.8 },
  { right: 'erasure', first: 'none', second: 'server', confidence: 0.75 },
  { right: 'withdraw_consent', first: 'withdraw', second: 'consent', confidence: 0.88 },
  { right: 'rectification', first: 'fix', second: 'field', confidence: 0.75 },
];
const SEEING: readonly Pair[] = [...PAIRS, { right: 'access', first: 'get', second: 'data', confidence: 0.75 }];

/** "I signed up by mistake, delete everything under my name" corrects no name. */
const PERSONAL: readonly Pair[] = [
  ...SEEING,
  { right: 'rectification', first: 'wrong', second: 'field', confidence: 0.7 },
];

/** Every right this sentence may ask for; negated and past ones left out. */
export function findCandidates(heard: Heard): Candidate[] {
  const found = phrases(heard);
  if (heard.hits.length > 1) {
    const pairs = heard.has('about') ? (heard.has('erase') ? SEEING : PERSONAL) : PAIRS;
    for (const pair of pairs) if (heard.has(pair.first) && heard.has(pair.second)) found.push(...paired(heard, pair));
    found.push(...asksWhatIsHeld(heard), ...wishesNotHeld(heard));
  }
  const standing = found.filter((candidate) => stands(candidate, heard));
  return heard.cited.length === 0 ? standing : [...standing, ...byArticle(heard)];
}

function phrases(heard: Heard): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of heard.hits) {
    const right = RIGHTS[hit.number];
    if (right) found.push(candidate(heard, [hit], { right, confidence: PHRASES[right] ?? PHRASE, ground: 'phrase' }));
  }
  return found;
}

function candidate(
  heard: Heard,
  hits: readonly Hit[],
  what: { right: Right; confidence: number; ground: Ground },
): Candidate {
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return { ...what, start, end, sentence: heard.index };
}

/** A verb within a phrase of these rights has its meaning there. */
const SPEAKS_FOR_ITSELF: readonly Concept[] = ['withdraw_consent', 'objection', 'restriction', 'information', 'list'];

/** A verb and the object nearest to it, unless something else is nearer: "delete the order from my account". */
function paired(heard: Heard, { right, first, second, confidence }: Pair): Candidate[] {
  const verbs = heard.of(first);
  const objects = heard.of(second);
  const others = right === 'erasure' ? [...heard.of('thing'), ...heard.of('list')] : heard.of('thing');
  const taken = SPEAKS_FOR_ITSELF.filter((each) => each !== right && each !== second).flatMap((each) => heard.of(each));
  return verbs.flatMap((verb) => {
    if (taken.some((phrase) => overlaps(phrase, verb))) return [];
    const object = nearest(verb, objects);
    if (!object || distance(verb, object) > NEAR) return [];
    const other = nearest(
      verb,
      others.filter((hit) => !overlaps(hit, object)),
    );
    if (other && distance(verb, other) < distance(verb, object)) return [];
    return [candidate(heard, [verb, object], { right, confidence, ground: 'pair' })];
  });
}

function distance(one: Hit, other: Hit): number {
  return Math.abs(one.word - other.word);
}

function nearest(from: Hit, hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (!overlaps(hit, from) && (!best || distance(from, hit) < distance(from, best))) best = hit;
  }
  return best;
}

/** "I don't want you to have my data any more." */
function wishesNotHeld(heard: Heard): Candidate[] {
  if (!heard.has('stop') || !heard.has('hold') || !heard.has('about')) return [];
  if (heard.has('what') && heard.has('get')) return [];
  if (!heard.has('data') || heard.has('marketing') || heard.has('objection') || heard.has('until')) return [];
  return heard.of('stop').flatMap((stop) => {
    const hold = heard.of('hold').find((each) => distance(each, stop) <= CLOSE * 2 && !overlaps(each, stop));
    return hold ? [candidate(heard, [stop, hold], { right: 'erasure', confidence: 0.7, ground: 'pair' })] : [];
  });
}

/** "What data do you have about me?": a question word, then holding, and the person. */
function asksWhatIsHeld(heard: Heard): Candidate[] {
  if (!heard.has('what') || !heard.has('hold') || !heard.has('about')) return [];
  if (heard.has('if') || heard.has('information')) return [];
  const known = [...heard.of('hold'), ...heard.of('data')];
  if (heard.of('thing').some((thing) => !known.some((hit) => overlaps(hit, thing)))) return [];
  const about = heard.of('about');
  return heard.of('what').flatMap((what) => {
    const hold = heard.of('hold').find((each) => distance(each, what) <= CLOSE * 2 && !overlaps(each, what));
    const person = hold && about.find((each) => distance(each, hold) <= CLOSE * 2);
    return hold && person
      ? [candidate(heard, [what, hold, person], { right: 'access', confidence: 0.75, ground: 'pair' })]
      : [];
  });
}

const NEGATABLE: readonly Right[] = [
  'access',
  'portability',
  'erasure',
  'rectification',
  'withdraw_consent',
  'information',
];

/** Whether the sentence means it: not negated, not past, not only what would follow. */
function stands(found: Candidate, heard: Heard): boolean {
  const excluded = EXCLUDED[found.right];
  if (excluded?.(found, heard) === true) return false;
  return !NEGATABLE.includes(found.right) || !heard.of('not').some((hit) => negates(hit, found, heard));
}

/** What makes words of a right mean something else. */
const EXCLUDED: Partial<Record<Right, (found: Candidate, heard: Heard) => boolean>> = {
  complaint: (_, heard) => heard.has('threat') || heard.has('if'),
  // "if you wish to be removed from our list, click here" is what senders of advertising write
  objection: ({ ground }, heard) => (ground === 'pair' && heard.has('if')) || isHeadingBelow(heard),
  withdraw_consent: (_, heard) => heard.has('if'),
  rectification: ({ ground }, heard) => ground === 'phrase' && heard.has('thing') && !heard.has('field'),
  erasure: (found, heard) => [...heard.of('keep'), ...heard.of('done')].some((hit) => overlaps(hit, found)),
  access: (found, heard) =>
    (found.ground === 'pair' && isElsewhere(heard)) || heard.of('erase').some((hit) => governs(hit, found, heard)),
};

/** "Opt-out instructions:" below the opening of a letter asks for nothing. */
function isHeadingBelow({ index, sentence }: Heard): boolean {
  return index > OPENING && sentence.end - sentence.start < HEADING;
}

/** Words of access that belong to another matter: whom it is given to, who may use it, that none may be left. */
function isElsewhere(heard: Heard): boolean {
  return heard.has('objection') || heard.has('information') || (heard.has('none') && heard.has('server'));
}

function overlaps(hit: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return hit.start < other.end && hit.end > other.start;
}

/** A negation right before what it negates, in the same clause. */
function negates(hit: Hit, found: Candidate, heard: Heard): boolean {
  const before = heard.hits.find((other) => other.start === found.start);
  if (!before || hit.start >= found.start || before.word - hit.word > CLOSE) return false;
  return !heard.isCut(hit.start, found.start);
}

/** "Delete everything you have on me" is no wish to see it. */
function governs(erase: Hit, found: Candidate, heard: Heard): boolean {
  const sees = heard.of('get').some((get) => overlaps(get, found));
  if (erase.start >= found.end) return !sees && erase.start - found.end < AFTER && !heard.isCut(found.end, erase.start);
  if (heard.isCut(erase.start, found.start)) return false;
  return !heard.of('get').some((get) => get.start >= erase.end && get.start < found.end);
}

/** An article counts fully where the sentence asks, chases an earlier request, or is the title. */
function byArticle(heard: Heard): Candidate[] {
  const asks = heard.index === 0 || heard.has('ask') || heard.has('get') || heard.has('before');
  return heard.cited.map(({ right, start, end }) => ({
    right,
    confidence: asks ? 0.85 : 0.45,
    start,
    end,
    sentence: heard.index,
    ground: 'article',
  }));
}
