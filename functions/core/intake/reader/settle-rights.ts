import type { Right } from '../../request/right.ts';
import type { Candidate } from './candidate.ts';
import type { Overheard } from './across-sentences.ts';
import type { Heard } from './hear.ts';
import { OPENING } from './opening.ts';

/** A right with all that speaks for it. */
export interface Weighed {
  readonly right: Right;
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
}

/** Where what speaks for a right begins. */
const startOf = ({ candidates }: Weighed): number => Math.min(...candidates.map(({ start }) => start));

/** In the order asked; most mails ask for one. */
export const inOrder = (rights: Weighed[]): Weighed[] =>
  rights.length < 2 ? rights : rights.sort((one, other) => startOf(one) - startOf(other));

/** From this confidence on a right is read as asked for. */
export const COUNTS = 0.5;

type Counting = (right: Right) => Weighed | undefined;

/** Drops what another right of the same mail explains away. */
export function settleRights(weighed: readonly Weighed[], { heard, sounds }: Overheard): readonly Weighed[] {
  if (weighed.length === 0) return [];
  const counting = weighed.filter(({ confidence }) => confidence >= COUNTS);
  const of: Counting = (right) => counting.find((each) => each.right === right);
  // "The app deleted my chats, how do I get them back?"
  const drop: Right[] = sounds.has('how') && sounds.has('done') ? ['erasure', 'access'] : [];
  if (sounds.has('keep')) drop.push(...keptAlive(of('erasure'), heard));
  drop.push(...besideAccess(of, counting), ...besideRestriction(of, heard));
  drop.push(...besideComplaint(of('complaint'), counting, heard));
  return drop.length === 0 ? weighed : weighed.filter(({ right }) => !drop.includes(right));
}

/** "Accounts are removed on the 30th. Please do not delete mine": who asks to keep it only tells of its removal. */
function keptAlive(erasure: Weighed | undefined, heard: readonly Heard[]): Right[] {
  if (!erasure) return [];
  const isAsked = erasure.candidates.some(
    ({ sentence, ground }) => ground !== 'pair' || heard[sentence]?.has('ask') === true,
  );
  return isAsked ? [] : ['erasure'];
}

/** What access covers is no question of its own (GDPR Art. 15(1)), and "a copy as CSV" is portability. */
function besideAccess(of: Counting, counting: readonly Weighed[]): Right[] {
  const [access, portability, information] = [of('access'), of('portability'), of('information')];
  const drop: Right[] = [];
  const onlyMoves = access && portability && sameSentences(access, portability);
  if (onlyMoves) drop.push('access');
  const isPassing = information?.candidates.every(isCitedBelow) === true;
  if ((access && !onlyMoves) || (isPassing && counting.length > 1)) drop.push('information');
  return drop;
}

/** By an article alone, and not in the title. */
const isCitedBelow = ({ ground, sentence }: Candidate): boolean => ground === 'article' && sentence > 0;

function sameSentences(access: Weighed, portability: Weighed): boolean {
  const sentences = new Set(portability.candidates.map(({ sentence }) => sentence));
  return access.candidates.every(({ sentence, ground }) => ground !== 'article' && sentences.has(sentence));
}

/** "I dispute this entry. Until you have checked, don't use it" disputes a record, not the processing. */
function besideRestriction(of: Counting, heard: readonly Heard[]): Right[] {
  const [restriction, objection, rectification] = [of('restriction'), of('objection'), of('rectification')];
  if (!restriction) return [];
  const drop: Right[] = [];
  if (objection && isBeside(objection, restriction)) drop.push('objection');
  const isTold = rectification?.candidates.every(
    ({ ground, sentence }) => ground === 'pair' && heard[sentence]?.has('further') !== true,
  );
  if (isTold === true) drop.push('rectification');
  return drop;
}

function isBeside(objection: Weighed, restriction: Weighed): boolean {
  return objection.candidates.every(
    ({ sentence, ground }) =>
      ground === 'phrase' && restriction.candidates.some((each) => Math.abs(each.sentence - sentence) === 1),
  );
}

/** What a complaint displaces, or itself: one that only underlines another demand. */
function besideComplaint(
  complaint: Weighed | undefined,
  counting: readonly Weighed[],
  heard: readonly Heard[],
): Right[] {
  if (!complaint) return [];
  const others = counting.filter(({ right }) => right !== 'complaint' && right !== 'information');
  if (others.length === 0) return ['information'];
  // a title that says both means both
  if (isTitle(complaint) && others.some(isTitle)) return [];
  const opening = complaint.candidates.filter(({ sentence }) => sentence <= OPENING);
  // an article makes it formal: GDPR Art. 77
  const formal = opening.some(({ ground }) => ground === 'article');
  const onlyTold = others.every(({ right, candidates }) =>
    candidates.every((each) => isTold(each, heard) || (right === 'access' && each.ground === 'pair')),
  );
  return formal || (opening.length > 0 && onlyTold)
    ? [...others.map(({ right }) => right), 'information']
    : ['complaint'];
}

const isTitle = ({ candidates }: Weighed): boolean =>
  candidates.some(({ sentence, ground }) => sentence === 0 && ground !== 'pair');

/** Mentioned as something asked before. */
function isTold({ sentence }: Candidate, heard: readonly Heard[]): boolean {
  return heard[sentence]?.has('before') ?? false;
}
