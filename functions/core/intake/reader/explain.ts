import type { Right } from '../../request/right.ts';
import type { Concept, Topic } from './concepts.ts';
import type { Overheard } from './across-sentences.ts';

/** Words that belong to a right; heard without it, something may have been missed. */
const CUES: Readonly<Record<Right, readonly (Concept | Topic)[]>> = {
  access: ['access', 'see', 'copy', 'record'],
  erasure: ['erasure', 'erase', 'trace'],
  rectification: ['rectification', 'fix', 'wrong', 'mistake', 'moved'],
  portability: ['portability', 'format', 'switch'],
  objection: ['objection', 'marketing', 'list', 'unlist', 'share'],
  restriction: ['restriction', 'freeze', 'until'],
  withdraw_consent: ['withdraw_consent', 'withdraw', 'regret'],
  information: ['information', 'howlong', 'practice', 'officer', 'camera', 'why'],
  complaint: ['complaint', 'remedy', 'leak', 'authority'],
};
type Has = Overheard['has'];
const RIGHTS = Object.keys(CUES) as Right[];
/** What customers write about every day. */
const EVERYDAY: readonly Topic[] = ['order', 'bill', 'login', 'shop', 'subscription', 'cancel', 'thanks', 'needless'];

/** What is said of a wish that was granted already, or of none: whoever gives thanks for it asks for nothing. */
const PAST_WISHING: readonly (Concept | Topic)[] = ['done', 'keep', 'needless', 'thanks'];

/** Whether every cue that was heard belongs to a right that is asked for. */
export function isExplained(asked: readonly Right[], has: Has): boolean {
  return !PAST_WISHING.some(has) && RIGHTS.every((right) => asked.includes(right) || !CUES[right].some(has));
}

/** Whether a mail speaks of everyday matters, and hardly of anything else. */
export function isOrdinary(has: Has): boolean {
  return EVERYDAY.some(has) && RIGHTS.filter((right) => CUES[right].some(has)).length <= 1;
}
