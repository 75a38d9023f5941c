import { foldAscii } from '../data-map/values.ts';
import { NotAllowed } from '../errors.ts';
import { isFinal, openQuestion } from './case.ts';
import { planMail } from './decisions.ts';
import type { Bounce, CaseEvent } from './events.ts';
import { AUTOMATED, receiveRequests, type DueOf } from './open-case.ts';
import { answerQuestion, type At } from './questions.ts';
import type { Right } from './right.ts';
import type { CaseState, Reply, RequestState } from './state.ts';

/** Mails of one kind that replies may bring about in one case; further ones reach an operator. */
const MOST_ANSWERS = 3;
/** Characters of an answer that are kept beside the question. */
const LONGEST_ANSWER = 10_000;

/** A reply as it was read. `quiet`: nobody is to be answered, for there were too many mails today. */
export interface ReadReply extends Omit<Reply, 'voice' | 'meaning'> {
  withdraws: boolean;
  quiet: boolean;
  /** what is new in it */
  words: string;
  personal: { from?: string; subject?: string };
}

/**
 * Takes in what came about an open case, once. From the address that opened it, a wish to withdraw or a correction of what we
 * read is answered with a mail to that address, whose page alone can change anything; what was sent to the address of the case
 * while we wait for an answer is that answer. All else is an operator's: also every word from another address, which is
 * another voice and not the person.
 */
export function receiveReply(
  state: CaseState,
  { withdraws, quiet, words, personal, ...reply }: ReadReply,
  at: At,
): CaseEvent[] {
  if (state.replies.some(({ replyId }) => replyId === reply.replyId)) return [];
  const voice = isSameAddress(personal.from, state.personal?.from) ? 'same' : 'other';
  const heeded = voice === 'same' && !quiet;
  const supplements = heeded && !withdraws && isSupplement(state, reply, words);
  const answer = heeded && !supplements ? answerTo(state, reply, withdraws) : undefined;
  const meaning = supplements ? 'supplement' : (answer?.meaning ?? 'other');
  const actor = { kind: 'data-subject' as const };
  return [
    { type: 'ReplyReceived', actor, facts: { ...reply, voice, meaning }, personal },
    ...(answer ? [planMail(state.caseId, answer.template, { nth: answer.nth })] : []),
    ...(supplements ? answerQuestion(state, { words: words.trim().slice(0, LONGEST_ANSWER), actor }, at) : []),
  ];
}

/**
 * Whether a reply says what we asked for: sent to the case's own address, which only our mails show, with words, and asking for
 * nothing new. It proves no more than the page behind the question's link does. A cost is accepted on the page only.
 */
function isSupplement(state: CaseState, { by, rights }: Pick<Reply, 'by' | 'rights'>, words: string): boolean {
  const question = openQuestion(state);
  const isAsked = question !== undefined && question.fee === undefined;
  return isAsked && by === 'address' && words.trim() !== '' && rights.every((right) => state.rights.includes(right));
}

interface Answer {
  meaning: 'withdrawal' | 'correction';
  template: 'withdrawal' | 'acknowledgement';
  nth: number;
}

function answerTo(
  state: CaseState,
  { rights, by }: Pick<Reply, 'rights' | 'by'>,
  withdraws: boolean,
): Answer | undefined {
  const sent = (template: Answer['template']) => state.mails.filter((mail) => mail.template === template).length;
  if (withdraws) {
    const nth = sent('withdrawal') + 1;
    return nth <= MOST_ANSWERS && withdrawable(state).length > 0
      ? { meaning: 'withdrawal', template: 'withdrawal', nth }
      : undefined;
  }
  const nth = sent('acknowledgement') + 1;
  const isAsked = rights.length > 0 || by === 'sender';
  return isAsked && nth <= MOST_ANSWERS && mayChoose(state)
    ? { meaning: 'correction', template: 'acknowledgement', nth }
    : undefined;
}

const isSameAddress = (one = '', other = ''): boolean => one !== '' && foldAscii(one) === foldAscii(other);

/** What the person can still take back. */
export const withdrawable = ({ requests }: CaseState): RequestState[] =>
  requests.filter((each) => !isFinal(each) && each.closedAt === undefined && !TOO_LATE.includes(each.status));

const TOO_LATE: readonly RequestState['status'][] = ['in-progress', 'withdrawn'];

/** Whether what was read can still be put right: nothing is proven, and something was asked. */
const mayChoose = (state: CaseState): boolean =>
  state.proven.length === 0 && !state.closed && !state.forgotten && state.requests.some((each) => !isFinal(each));

/** What the page asks the person to confirm, and whether as a question: of what a reply or an unsure reading means. */
export function askedFor(state: CaseState): { rights: Right[]; unsure: boolean } {
  const rights = state.requests.filter((each) => !isFinal(each)).map(({ right }) => right);
  const meant = state.meant?.length ? state.meant : undefined;
  return { rights: meant ?? rights, unsure: !state.sure || meant !== undefined };
}

/**
 * The person says what they want, before they prove the address: it replaces what was read. Rights that no machine fulfils
 * are not among the requests of this case; the caller opens a case for them, and this one ends if nothing else is left.
 */
export function chooseRights(
  state: CaseState,
  { rights: chosen, forgetAt }: { rights: Right[]; forgetAt: number },
  dueOf: DueOf,
): CaseEvent[] {
  if (!mayChoose(state)) return [];
  const open = state.requests.filter((each) => !isFinal(each)).map(({ right }) => right);
  const isSame = open.length === chosen.length && chosen.every((right) => open.includes(right));
  if (isSame && state.sure && !state.meant) return [];
  const actor = { kind: 'data-subject' as const };
  const isOver = !chosen.some((right) => AUTOMATED.has(right));
  const added = chosen.filter((right) => AUTOMATED.has(right) && !open.includes(right));
  return [
    { type: 'RightsChosen', actor, facts: { rights: chosen } },
    ...receiveRequests(state, added, dueOf),
    ...(isOver ? [{ type: 'CaseClosed' as const, actor: { kind: 'pipeline' as const }, facts: { forgetAt } }] : []),
  ];
}

/** Notes that a mail of ours came back, once for each mail: an operator must find another way. */
export function noteBounce(state: CaseState, bounce: Bounce): CaseEvent[] {
  const mail = state.mails.find((each) => each.outboxId === bounce.outboxId);
  if (state.forgotten || !mail || mail.state === 'planned' || mail.bounced) return [];
  return [{ type: 'MailBounced', actor: { kind: 'pipeline' }, facts: bounce }];
}

/** An operator has seen to what came back and came in. @throws NotAllowed when nothing is left to see to */
export function settleCorrespondence(
  { caseId, forgotten, unsettled }: CaseState,
  { note, operator }: { note: string; operator: string },
): CaseEvent[] {
  if (forgotten || unsettled === 0) throw new NotAllowed(`Nothing in case ${caseId} is left to see to.`);
  const actor = { kind: 'operator' as const, id: operator };
  return [{ type: 'CorrespondenceSettled', actor, facts: {}, personal: { note } }];
}
