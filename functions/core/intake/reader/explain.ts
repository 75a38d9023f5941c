import type { Right } from '../../request/right.ts';
import { SoundSet } from './sounds.ts';

/** Words that belong to a right; heard without it, something may have been missed. */
const CUES: Readonly<Record<Right, SoundSet>> = {
  access: new SoundSet(['access', 'see', 'copy', 'record']),
  erasure: new SoundSet(['erasure', 'erase', 'trace']),
  rectification: new SoundSet(['rectification', 'fix', 'wrong', 'mistake', 'moved']),
  portability: new SoundSet(['portability', 'format', 'switch']),
  objection: new SoundSet(['objection', 'marketing', 'list', 'unlist', 'share']),
  restriction: new SoundSet(['restriction', 'freeze', 'until']),
  withdraw_consent: new SoundSet(['withdraw_consent', 'withdraw', 'regret']),
  information: new SoundSet(['information', 'howlong', 'practice', 'officer', 'camera', 'why']),
  complaint: new SoundSet(['complaint', 'remedy', 'leak', 'authority']),
};
const RIGHTS = Object.keys(CUES) as Right[];
/** What customers write about every day. */
const EVERYDAY = new SoundSet(['order', 'bill', 'login', 'shop', 'subscription', 'cancel', 'thanks', 'needless']);

/** What is said of a wish that was granted already, or of none: whoever gives thanks for it asks for nothing. */
const PAST_WISHING = new SoundSet(['done', 'keep', 'needless', 'thanks']);

/** Whether every cue that was heard belongs to a right that is asked for. */
export function isExplained(asked: readonly Right[], sounds: SoundSet): boolean {
  return !sounds.hasAny(PAST_WISHING) && RIGHTS.every((right) => asked.includes(right) || !sounds.hasAny(CUES[right]));
}

/** Whether a mail speaks of everyday matters, and hardly of anything else. */
export function isOrdinary(sounds: SoundSet): boolean {
  return sounds.hasAny(EVERYDAY) && RIGHTS.filter((right) => sounds.hasAny(CUES[right])).length <= 1;
}
