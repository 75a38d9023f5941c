import { gather } from '../gather.ts';
import type { Right } from '../../request/right.ts';
import type { Concept, Topic } from './concepts.ts';
import { candidate, type Candidate } from './candidate.ts';
import type { Heard } from './hear.ts';
import type { Hit } from './match-phrases.ts';
import { SoundSet } from './sounds.ts';
import { asksBack } from './asks-back.ts';

type Said = readonly (Concept | Topic)[];

/** What two things said one after the other ask for, neither of which says it alone. */
interface Told {
  readonly right: Right;
  readonly first: Said;
  readonly then: Said;
  /** how many sentences later the second may come; 0: in the same one, in any order */
  readonly within: number;
  readonly also?: Said;
}

/** Each was right wherever it was heard in the examples and the rules had not found the right already. */
const STEPS: readonly Told[] = [
  // "back then I said yes. It is a no now."
  { right: 'withdraw_consent', first: ['agreed', 'consent'], then: ['regret', 'withdraw'], within: 2 },
  // "for all to see. I have told the regulator."
  { right: 'complaint', first: ['leak'], then: ['authority', 'remedy'], within: 9 },
  { right: 'complaint', first: ['authority', 'remedy'], then: ['leak'], within: 9 },
  { right: 'complaint', first: ['remedy'], then: ['authority'], within: 9 },
  { right: 'complaint', first: ['authority'], then: ['remedy'], within: 9 },
  // "until the court has decided, leave it as it is"
  { right: 'restriction', first: ['dispute', 'until', 'court'], then: ['freeze', 'restriction'], within: 1 },
  { right: 'restriction', first: ['freeze', 'restriction'], then: ['dispute', 'until', 'court'], within: 1 },
  { right: 'portability', first: ['switch'], then: ['format'], within: 1 },
  { right: 'portability', first: ['format'], then: ['switch'], within: 1 },
  { right: 'objection', first: ['stop', 'not'], then: ['share'], also: ['others'], within: 0 },
];
const TOLD = STEPS.map((told) => ({ told, opens: new SoundSet(told.first), follows: new SoundSet(told.then) }));
/** General questions: of two kinds in one sentence that asks, they are about how things are done. */
const ASKED: Said = ['practice', 'howlong', 'officer', 'why', 'share'];
const ASKING = new SoundSet(ASKED);

/** All that was heard in a mail. */
export interface Overheard {
  readonly heard: readonly Heard[];
  readonly text: string;
  readonly isQuestion: boolean;
  /** all that was heard anywhere */
  readonly sounds: SoundSet;
}

/** Rights that are told in two steps, and questions in general. */
export function acrossSentences({ heard, text, isQuestion, sounds }: Overheard): Candidate[] {
  const found: Candidate[] = [];
  for (const { told, opens, follows } of TOLD)
    if (sounds.hasAny(opens) && sounds.hasAny(follows)) found.push(...tell(told, heard));
  if (isQuestion && sounds.hasAny(ASKING)) for (const sentence of heard) found.push(...asked(sentence, text));
  return found;
}

function tell({ right, first, then, within, also }: Told, heard: readonly Heard[]): Candidate[] {
  for (const [at, opening] of heard.entries()) {
    const one = hitOf(opening, first);
    if (!one || (also && !hitOf(opening, also))) continue;
    const other = heard.slice(at, at + within + 1).find((each) => hitOf(each, then) !== undefined);
    const two = other && hitOf(other, then);
    if (other && two) return [candidate(other, [one, two], { right })];
  }
  return [];
}

function asked(sentence: Heard, text: string): Candidate[] {
  if (sentence.hits.length < 2 || !sentence.hasAny(ASKING)) return [];
  const kinds = gather(ASKED, (kind) => sentence.of(kind).slice(0, 1));
  const { start, end } = sentence.sentence;
  return kinds.length > 1 && asksBack(text.slice(start, end))
    ? [candidate(sentence, kinds, { right: 'information' })]
    : [];
}

function hitOf({ hits }: Heard, said: Said): Hit | undefined {
  for (const each of said) {
    const hit = hits.find(({ concept }) => concept === each);
    if (hit) return hit;
  }
  return undefined;
}
