import type { Right } from '../../request/right.ts';
import type { Candidate } from './candidate.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { OPENING } from './opening.ts';

/** Words between a negation and what it negates. */
const CLOSE = 4;
/** Characters between what is to be erased and a verb that comes last. */
const AFTER = 20;
/** A comma and a blank. */
const COMMA = 2;
/** Characters of a heading at most. */
const HEADING = 40;

const NEGATABLE: readonly Right[] = [
  'access',
  'portability',
  'erasure',
  'rectification',
  'withdraw_consent',
  'information',
];

/** Whether the sentence means it: not negated, not past, not only what would follow. */
export function stands(found: Candidate, heard: Heard): boolean {
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

/** Whether two stretches have a place in common. */
export function overlaps(hit: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return hit.start < other.end && hit.end > other.start;
}

/** A negation right before what it negates, in the same clause. */
function negates(hit: Hit, found: Candidate, heard: Heard): boolean {
  const before = heard.hits.find((other) => other.start === found.start);
  if (!before || hit.start >= found.start || before.word - hit.word > CLOSE) return false;
  return !heard.isCut(hit.start, found.start);
}

/** "Delete everything, which you have on me" is no wish to see it: many languages write that comma. */
function governs(erase: Hit, found: Candidate, heard: Heard): boolean {
  if (!heard.has('get')) return true;
  const sees = heard.of('get').some((get) => overlaps(get, found));
  if (erase.start >= found.end) return !sees && erase.start - found.end < AFTER && !heard.isCut(found.end, erase.start);
  if (heard.isCut(erase.start, found.start - COMMA)) return false;
  return !heard.of('get').some((get) => get.start >= erase.end && get.start < found.end);
}
