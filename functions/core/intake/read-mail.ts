import { countLinks } from './count-links.ts';
import { speaksOfYours } from './speaks-of-yours.ts';
import { LARGEST_LETTER, type MachineReason, type ParsedMail } from './mail.ts';
import type { ClaimedIdentifier, Evidence, InvokedRight, OnBehalf, Reading } from './reading.ts';
import { findIdentifiers, type Stated } from './identity/find-identifiers.ts';
import { senderOf, type Sender } from './identity/sender.ts';
import type { Concept, Topic } from './reader/concepts.ts';
import { decideRights, type Decision } from './reader/decide-rights.ts';
import type { Candidate } from './reader/candidate.ts';
import type { Heard } from './reader/hear.ts';
import { besideCited } from './reader/beside-cited.ts';
import type { Hit } from './reader/match-phrases.ts';
import { listen, type Listened, type Passage } from './reader/listen.ts';
import { weighOpinions, type Verdict } from './reader/weigh-opinions.ts';
import { withoutUnticked } from './unticked.ts';
import { wordingsOf } from './wordings-of.ts';

const MAX_READ = 20_000;
const SURE = 0.8;
/**
 * Where rules read a letter that cites or names a law: how far the second opinion must lean to be read in their place, to leave out what they
 * found by its article, and for both to be sure.
 */
const OUTWEIGHS = 0.8;
const LEAVES_OUT = 0.9;
const AGREES = 0.9;
/** Signs no person's mail carries; beside any other sign, a request in the text goes to the operator, not to the floor. */
const MACHINES_ONLY: readonly (MachineReason | undefined)[] = [
  'auto-submitted',
  'null-return-path',
  'report',
  'calendar',
  'own-mail',
  'bounce-sender',
];

/** Reads what a mail asks for. Pure and bounded: at most the first 20,000 characters are read; nothing is invented. */
export function readMail(mail: ParsedMail): Reading {
  const { machine } = mail;
  if (machine.isMachine && MACHINES_ONLY.includes(machine.reason)) return nothing('machine');
  const own = hear(passagesOf(mail, mail.bodyText));
  const useNested = own.decision.rights.length === 0 && mail.nestedText !== '';
  const heard = useNested ? hear([{ in: 'nested', text: mail.nestedText.slice(0, MAX_READ) }]) : own;
  if (machine.isMachine) return nothing(asksUnder(machine.reason, heard, mail) ? 'ordinary' : 'machine');
  const stated = useNested
    ? identifiersIn({ in: 'nested', text: mail.nestedText }, heard.listened, {
        sender: senderOf(undefined),
        year: yearOf(mail),
      })
    : statedIn(mail, heard.listened);
  const reading = compose(heard, { relayed: useNested, letterElsewhere: mail.letterInAttachment, stated });
  const asks = reading.rights.length > 0 && reading.onBehalf === undefined;
  return asks && speaksOfYours(mail.bodyText, isReply(mail.subject) ? '' : mail.subject, reading.language)
    ? { ...reading, kind: 'ordinary', rights: [], sure: false }
    : reading;
}

/** Reads a mail and, where its letter seems to be a file, that with it; what stands in a file is never sure. */
export async function readWithLetter(mail: ParsedMail, readLetter: () => Promise<string>): Promise<Reading> {
  const reading = readMail(mail);
  const mayBeRead = mail.attachments.some(
    ({ mimeType, size }) => !mimeType.startsWith('image/') && size <= LARGEST_LETTER,
  );
  if (!mail.letterInAttachment || !mayBeRead || reading.kind === 'machine') return reading;
  const letter = await readLetter();
  return letter === '' ? reading : readMail({ ...mail, bodyText: letter });
}

/** Signs of mass mail; it says how to unsubscribe, with a link. */
const MAILINGS: readonly (MachineReason | undefined)[] = ['list', 'precedence', 'no-reply-sender', 'program'];
/** What somebody says who speaks for himself: me and my, enough, asked before. */
const PERSONAL: readonly (Concept | Topic)[] = ['about', 'enough', 'waiting', 'before'];
/** Beyond this length a mailing that links here and there is read by nobody: it speaks of all things. */
const MAILING_LENGTH = 5_000;
const MAILING_LINKS = 5;

/**
 * Whether a person may speak under the signs of a machine. A machine's words are no person's: what only resembles a request does
 * not count, nor how to leave a mailing, unless somebody says it for himself.
 */
function asksUnder(
  reason: MachineReason | undefined,
  { decision, rules, listened }: HeardAll,
  { bodyText }: ParsedMail,
): boolean {
  if (reason === 'offer') return true;
  const links = MAILINGS.includes(reason) ? countLinks(bodyText) : 0;
  if (links >= MAILING_LINKS && bodyText.length > MAILING_LENGTH) return false;
  const { heard } = listened;
  const isOwn = ({ sentence }: Candidate) => PERSONAL.some((sound) => heard[sentence]?.has(sound));
  return (
    decision.rights.some(({ candidates }) => candidates.some(isOwn)) ||
    rules.rights.some(({ right, candidates }) =>
      candidates.some(
        (each) =>
          isOwn(each) || (!(links > 0 && right === 'objection') && !isMachineTalk(heard[each.sentence], listened)),
      ),
    )
  );
}

/** Whether a sentence holds words of machines: what they say around them is theirs. */
function isMachineTalk(heard: Heard | undefined, { text }: Listened): boolean {
  return heard !== undefined && wordingsOf(text.slice(heard.sentence.start, heard.sentence.end)).length > 0;
}

interface HeardAll {
  readonly decision: Verdict;
  /** what the rules alone made of it */
  readonly rules: Decision;
  readonly listened: Listened;
}

function hear(passages: readonly Passage[]): HeardAll {
  const listened = listen(passages);
  const decided = decideRights(listened);
  const weighed = weighOpinions(listened, decided);
  const rules = besideCited(decided, weighed, listened.heard);
  // an article alone that no rule could place makes no letter
  const isLetter = (rules.cites || listened.law !== undefined) && rules.rights.length > 0;
  const agreed = sameRights(rules, weighed);
  // who chases what he cited before asks for it again
  const isChased = weighed.rights.length === 0 && listened.sounds.has('before');
  const isOutweighed =
    !agreed && !isChased && weighed.leans > (leavesOutCited(rules, weighed) ? LEAVES_OUT : OUTWEIGHS);
  if (!isLetter || isOutweighed) return { decision: weighed, rules, listened };
  const clear = agreed && weighed.leans > AGREES && isClear(rules);
  return { decision: { ...rules, leans: weighed.leans, isClear: clear }, rules, listened };
}

/** Whether the rules found a right by its article that was not weighed enough. */
function leavesOutCited(rules: Decision, weighed: Verdict): boolean {
  return rules.rights.some(
    ({ right, candidates }) =>
      candidates.some(({ ground }) => ground === 'article') && !weighed.rights.some((each) => each.right === right),
  );
}

const sameRights = (one: Decision, other: Verdict): boolean =>
  one.rights.length === other.rights.length &&
  one.rights.every(({ right }) => other.rights.some((each) => each.right === right));

const isReply = (subject: string): boolean =>
  /^\s{0,3}(?:re|aw|sv|odp|rif|ynt|απ|res|antw)\s{0,2}(?:\[\d{1,3}\])?[:：]/iu.test(subject.slice(0, 20));

/** The subject counts as a first sentence, unless it is an old one ("Re:") over a new text. */
function passagesOf(mail: ParsedMail, body: string): Passage[] {
  const passages: Passage[] = [{ in: 'body', text: withoutUnticked(body.slice(0, MAX_READ)) }];
  if (mail.subject !== '' && !(isReply(mail.subject) && body.length > 20))
    passages.unshift({ in: 'subject', text: mail.subject });
  return passages;
}

function compose(heard: HeardAll, how: { relayed: boolean; letterElsewhere: boolean; stated: Stated }): Reading {
  const { decision, listened } = heard;
  const rights = decision.rights.map(({ right, confidence, candidates }): InvokedRight => ({
    right,
    confidence: Math.min(0.99, Math.round(confidence * 100) / 100),
    evidence: candidates.map((each) => listened.evidence(each)).filter(isDistinct),
  }));
  const onBehalf = behalfOf(listened);
  const withdraws = listened.sounds.has('retract');
  const isWhole = !how.relayed && !how.letterElsewhere && listened.language !== undefined;
  const sure = decision.isClear && isWhole && onBehalf === undefined && !withdraws;
  return {
    kind: rights.length === 0 ? 'ordinary' : listened.sounds.has('before') ? 'follow-up' : 'request',
    rights,
    sure,
    language: listened.language?.tag ?? 'und',
    identifiers: how.stated.identifiers,
    ...(how.stated.residence && { residence: how.stated.residence }),
    ...(listened.law && { lawNamed: listened.law }),
    ...(onBehalf && { onBehalf }),
    ...(withdraws && { withdraws }),
  };
}

/** In a letter nothing was heard that did not count, and what counts is beyond doubt. */
function isClear({ rights, doubts }: Decision): boolean {
  return doubts === 0 && rights.every(({ confidence }) => confidence >= SURE);
}

/** What the headers tell: who sent it, and in which year. */
interface Headers {
  readonly sender: Sender;
  readonly year: number | undefined;
}

const yearOf = ({ date }: ParsedMail): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

function identifiersIn({ in: where, text }: Passage, { language, hitsIn }: Listened, headers: Headers): Stated {
  if (text === '') return { identifiers: [], residence: undefined };
  const { sender, year } = headers;
  return findIdentifiers(text.slice(0, MAX_READ), where, { language, hits: hitsIn(where), sender, year });
}

/** "Policy no. AB 1234", "0170 5550123": a subject names by what a customer is known, and little else that is sure. */
function numberIn(subject: string, listened: Listened, headers: Headers): readonly ClaimedIdentifier[] {
  const named = /\d/.test(subject) ? listened.hitsIn('subject').filter(isOfCustomer) : [];
  if (named.length === 0 && !/\d(?:[ ()./-]{0,3}\d){7}/.test(subject)) return [];
  return identifiersIn({ in: 'subject', text: subject }, listened, headers).identifiers.filter(
    ({ type, start }) =>
      (type === 'phone' && named.length === 0) ||
      (type === 'customer-number' && named.some(({ end }) => end <= start && start - end < BESIDE)),
  );
}
const isOfCustomer = ({ concept }: Hit): boolean => concept === 'says customer' || concept === 'says client';
/** Characters between that word and its number. */
const BESIDE = 12;

/** Body first; the signature adds what the body leaves out, and the subject the number of a customer. */
function statedIn(mail: ParsedMail, listened: Listened): Stated {
  const headers = { sender: senderOf(mail.from), year: yearOf(mail) };
  const body = identifiersIn({ in: 'body', text: mail.bodyText }, listened, headers);
  const below = identifiersIn({ in: 'signature', text: mail.signature }, listened, headers);
  const stated = [body.identifiers, below.identifiers, numberIn(mail.subject, listened, headers)].reduce(withMissing);
  const identifiers = stated.filter(({ type, value }) => type !== 'email' || !isTo(mail, value.toLowerCase()));
  return { identifiers, residence: body.residence ?? below.residence };
}

/** With those of a kind that is not among them. */
const withMissing = (
  found: readonly ClaimedIdentifier[],
  more: readonly ClaimedIdentifier[],
): readonly ClaimedIdentifier[] =>
  more.length === 0 ? found : [...found, ...more.filter(({ type }) => !found.some((each) => each.type === type))];

const isTo = ({ to }: ParsedMail, email: string): boolean => to.some(({ address }) => address.toLowerCase() === email);

function isDistinct(each: Evidence, at: number, all: readonly Evidence[]): boolean {
  return at < 5 && all.findIndex((other) => other.in === each.in && other.start === each.start) === at;
}

function behalfOf({ sounds }: Listened): OnBehalf | undefined {
  if (sounds.has('deceased')) return 'deceased';
  if (sounds.has('client')) return 'client';
  return sounds.has('child') ? 'child' : undefined;
}

function nothing(kind: 'ordinary' | 'machine'): Reading {
  return { kind, rights: [], sure: kind === 'machine', language: 'und', identifiers: [] };
}
