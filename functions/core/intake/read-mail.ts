import { gather } from './gather.ts';
import { holdsAny } from './holds-any.ts';
import { withForm } from './asked-in-form.ts';
import { countLinks } from './count-links.ts';
import { speaksOfYours } from './speaks-of-yours.ts';
import { LARGEST_LETTER, type MachineReason, type ParsedMail } from './mail.ts';
import type { Evidence, InvokedRight, OnBehalf, Reading } from './reading.ts';
import { NOTHING_STATED, type Stated } from './identity/find-identifiers.ts';
import { MAX_READ, statedIn } from './stated-in.ts';
import type { Concept, Topic } from './reader/concepts.ts';
import { decideRights, type Decision } from './reader/decide-rights.ts';
import type { Candidate } from './reader/candidate.ts';
import type { Heard } from './reader/hear.ts';
import { besideCited } from './reader/beside-cited.ts';
import { listen, type Listened, type Passage } from './reader/listen.ts';
import { SoundSet } from './reader/sounds.ts';
import { weighOpinions, type Verdict } from './reader/weigh-opinions.ts';
import { withoutUnticked } from './unticked.ts';
import { wordingsOf } from './wordings-of.ts';

const COLONS = [...':：'];
const SURE = 0.8;
/**
 * Where rules read a letter that cites or names a law: how far the second opinion must lean to be read in their place, and for both to be
 * sure.
 */
const OUTWEIGHS = 0.7;
const AGREES = 0.8;
/** How far it must lean to a mail's asking for nothing, for nobody to look who writes. */
const ASKS_NOTHING = 0.9;
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
  const isNews = tellsNews(mail, heard);
  const stated = isNews || asksNothing(heard, mail) ? NOTHING_STATED : statedIn(mail, heard.listened, useNested);
  const reading = compose(heard, { relayed: useNested, letterElsewhere: mail.letterInAttachment, stated });
  return isNews ? { ...reading, kind: 'ordinary', rights: [], sure: false } : reading;
}

/** Whether it only tells somebody of his own request, account or data; "Your request: …" is also what a form calls its field. */
function tellsNews({ bodyText, subject }: ParsedMail, { decision, listened }: HeardAll): boolean {
  const asks = decision.rights.length > 0 && behalfOf(listened) === undefined && !listened.sounds.has('thirdPerson');
  if (!asks) return false;
  const fields = gather(decision.rights, ({ candidates }) =>
    gather(candidates, ({ ground, start, end }) => (ground === 'form' ? [listened.text.slice(start, end)] : [])),
  );
  const isField = (line: string): boolean => fields.some((field) => line.trimEnd().endsWith(field));
  const text = fields.length === 0 ? bodyText : bodyText.replace(/.+/gu, (line) => (isField(line) ? '' : line));
  return speaksOfYours(text, isReply(subject) ? '' : subject, languageOf({ decision, listened }));
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
  const isOwn = ({ sentence, ground }: Candidate) =>
    ground === 'form' || PERSONAL.some((sound) => heard[sentence]?.has(sound));
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
  const { decision, rules } = judge(listened);
  return { decision: withForm(decision, listened), rules, listened };
}

/** What rules and second opinion make of it, and what the rules alone. */
function judge(listened: Listened): Omit<HeardAll, 'listened'> {
  const decided = decideRights(listened);
  const weighed = weighOpinions(listened, decided);
  const rules = besideCited(decided, weighed, listened.heard);
  const { sounds } = listened;
  const isTheirs = areTheirs(rules, listened);
  // an article alone that no rule could place makes no letter
  const isLetter = (rules.cites || listened.law !== undefined || isTheirs) && rules.rights.length > 0;
  const agreed = sameRights(rules, weighed);
  // who chases what he cited before asks for it again, and "his data" are those of the undersigned, or of a client
  const asksStill = weighed.rights.length === 0 && (sounds.has('before') || isTheirs);
  const isOutweighed = !agreed && !asksStill && !leavesOutCited(rules, weighed) && weighed.leans > OUTWEIGHS;
  if (!isLetter || isOutweighed) return { decision: weighed, rules };
  const clear = agreed && weighed.leans > AGREES && isClear(rules);
  return { decision: { ...rules, leans: weighed.leans, isClear: clear }, rules };
}

/** Whether the data asked about are those of the undersigned, or of a client who is named with them: they object to building permits, too. */
function areTheirs({ rights }: Decision, { heard, sounds }: Listened): boolean {
  const isOwn = sounds.has('thirdPerson');
  const isAbout = (said: Heard | undefined): boolean => said?.has('data') === true && (isOwn || said.has('client'));
  return rights.every(({ candidates }) => candidates.some(({ sentence }) => isAbout(heard[sentence])));
}

/** Whether the rules found a right by its article that was not weighed enough: who cites it asks for it. */
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
  holdsAny(subject, COLONS) &&
  /^\s{0,3}(?:re|aw|sv|odp|rif|ynt|απ|res|antw)\s{0,2}(?:\[\d{1,3}\])?[:：]/iu.test(subject.slice(0, 20));

/** The subject counts as a first sentence, unless it is an old one ("Re:") over a new text. */
function passagesOf(mail: ParsedMail, body: string): Passage[] {
  const letter: Passage = { in: 'body', text: withoutUnticked(body.slice(0, MAX_READ)) };
  return mail.subject === '' || (body.length > 20 && isReply(mail.subject))
    ? [letter]
    : [{ in: 'subject', text: mail.subject }, letter];
}

const languageOf = ({ decision, listened }: Pick<HeardAll, 'decision' | 'listened'>): string =>
  decision.language ?? listened.language?.tag ?? 'und';

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
    language: languageOf(heard),
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

/**
 * Whether nobody needs to know who writes: it asks for nothing, with little doubt, for nobody, and takes no conversation further.
 * What is of no use isn't gathered (GDPR Art. 5(1)(c)).
 */
const asksNothing = (
  { decision: { rights, leans }, listened }: HeardAll,
  { inReplyTo, references }: ParsedMail,
): boolean =>
  rights.length === 0 &&
  leans > ASKS_NOTHING &&
  behalfOf(listened) === undefined &&
  inReplyTo === undefined &&
  references.length === 0;

function isDistinct(each: Evidence, at: number, all: readonly Evidence[]): boolean {
  return at < 5 && all.findIndex((other) => other.in === each.in && other.start === each.start) === at;
}

const OTHERS = new SoundSet(['deceased', 'client', 'child']);

function behalfOf({ sounds }: Listened): OnBehalf | undefined {
  if (!sounds.hasAny(OTHERS)) return undefined;
  if (sounds.has('deceased')) return 'deceased';
  if (sounds.has('client')) return 'client';
  return sounds.has('child') ? 'child' : undefined;
}

function nothing(kind: 'ordinary' | 'machine'): Reading {
  return { kind, rights: [], sure: kind === 'machine', language: 'und', identifiers: [] };
}
