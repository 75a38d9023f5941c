import { Right } from '../../request/right.ts';
import type { Concept } from './concepts.ts';
import { candidate, type Candidate } from './candidate.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { MEANINGS, SoundSet, type Sound } from './sounds.ts';
import { overlaps, stands } from './stands.ts';

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
/** Words between a question or a wish, holding, and the person. */
const CLOSE = 8;
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

const VERBS = new SoundSet(PERSONAL.map(({ first }) => first));

/** Every right this sentence may ask for; negated and past ones left out. */
export function findCandidates(heard: Heard): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of heard.hits) {
    const right = hit.number < 0 ? undefined : RIGHTS[hit.number];
    if (right) found.push(candidate(heard, [hit], { right, confidence: PHRASES[right] ?? PHRASE, ground: 'phrase' }));
  }
  if (heard.hits.length > 1) {
    if (heard.hasAny(VERBS)) addPairs(found, heard);
    if (heard.has('hold') && heard.has('about')) found.push(...asksWhatIsHeld(heard), ...wishesNotHeld(heard));
  }
  const standing = found.length === 0 ? found : found.filter((each) => stands(each, heard));
  return heard.cited.length === 0 ? standing : [...standing, ...byArticle(heard)];
}

function addPairs(found: Candidate[], heard: Heard): void {
  const pairs = heard.has('about') ? (heard.has('erase') ? SEEING : PERSONAL) : PAIRS;
  for (const pair of pairs)
    if (heard.has(pair.first) && heard.has(pair.second)) for (const each of paired(heard, pair)) found.push(each);
}

/** A verb within a phrase of these rights has its meaning there. */
const SPEAKS_FOR_ITSELF: readonly Sound[] = ['withdraw_consent', 'objection', 'restriction', 'information', 'list'];

/** A verb and the object nearest to it, unless something else is nearer: "delete the order from my account". */
function paired(heard: Heard, { right, first, second, confidence }: Pair): Candidate[] {
  const isTaken = ({ concept }: Hit): boolean =>
    concept !== right && concept !== second && SPEAKS_FOR_ITSELF.includes(concept);
  const isOther = ({ concept }: Hit): boolean => concept === 'thing' || (concept === 'list' && right === 'erasure');
  const found: Candidate[] = [];
  for (const verb of heard.of(first)) {
    if (heard.hits.some((hit) => isTaken(hit) && overlaps(hit, verb))) continue;
    const object = nearest(verb, heard, ({ concept }) => concept === second);
    if (!object || distance(verb, object) > NEAR) continue;
    const other = nearest(verb, heard, (hit) => isOther(hit) && !overlaps(hit, object));
    if (other && distance(verb, other) < distance(verb, object)) continue;
    found.push(candidate(heard, [verb, object], { right, confidence }));
  }
  return found;
}

function distance(one: Hit, other: Hit): number {
  return Math.abs(one.word - other.word);
}

/** The nearest of a kind that does not overlap. */
function nearest(from: Hit, { hits }: Heard, isOfKind: (hit: Hit) => boolean): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits)
    if (isOfKind(hit) && !overlaps(hit, from) && (!best || distance(from, hit) < distance(from, best))) best = hit;
  return best;
}

/** "I don't want you to have my data any more": holding, and the person, with a wish that it ends. */
function wishesNotHeld(heard: Heard): Candidate[] {
  if (!heard.has('stop')) return [];
  if (heard.has('what') && heard.has('get')) return [];
  if (!heard.has('data') || heard.has('marketing') || heard.has('objection') || heard.has('until')) return [];
  return heard.of('stop').flatMap((stop) => {
    const hold = heard.of('hold').find((each) => distance(each, stop) <= CLOSE && !overlaps(each, stop));
    return hold ? [candidate(heard, [stop, hold], { right: 'erasure', confidence: 0.7 })] : [];
  });
}

/** "What data do you have about me?": a question word, then holding, and the person. */
function asksWhatIsHeld(heard: Heard): Candidate[] {
  if (!heard.has('what')) return [];
  if (heard.has('if') || heard.has('information')) return [];
  const known = [...heard.of('hold'), ...heard.of('data')];
  if (heard.of('thing').some((thing) => !known.some((hit) => overlaps(hit, thing)))) return [];
  const about = heard.of('about');
  return heard.of('what').flatMap((what) => {
    const hold = heard.of('hold').find((each) => distance(each, what) <= CLOSE && !overlaps(each, what));
    const person = hold && about.find((each) => distance(each, hold) <= CLOSE);
    return hold && person ? [candidate(heard, [what, hold, person], { right: 'access' })] : [];
  });
}

/** Who cites an article that stands for a right asks for it, however he puts it: of 578 in letters, 571. */
function byArticle(heard: Heard): Candidate[] {
  return heard.cited.map(({ right, start, end }) => ({
    right,
    confidence: 0.85,
    start,
    end,
    sentence: heard.index,
    ground: 'article',
  }));
}
