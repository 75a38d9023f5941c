import { withLetters } from './letters.ts';
import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { plain } from './labels.ts';
import type { Found } from './line.ts';
import { saysWho } from './name-after.ts';
import { calledBack, isAnothersPhone, isAt, isNameOnly, namesLawyer } from './others.ts';
import { isFrom, isOfFile, isOldOne, isRoleOf, isSaidAfter, isWithYou, isYours, posesAt } from './said-around.ts';
import { isAlike, isBelowSender, type Sender } from './sender.ts';
import { endsInHas, isMereNumber, namedLast } from './number-words.ts';
import { clauseBefore, type Before, type Told } from './telling.ts';
import { hasCapitalNouns } from './function-words.ts';

/** What is known of a mail in which something stands. */
export interface Whole {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly language: Language | undefined;
  readonly sender: Sender;
  /** of whom the mail is about */
  readonly names: readonly string[];
  /** whether it is written for somebody else: a child, a client, who died */
  readonly isFor: boolean;
  /** whether that one is named */
  readonly isAboutKin: boolean;
  /** what its words tell of whose something is */
  readonly told: Told;
}

/** How surely something is the writer's: somebody else's, one that was replaced, one of which nothing is said, or said to be so. */
export type Standing = -1 | 0 | 1 | 2;

/** What stands before something: its words have their places in the text. */
interface Heard extends Before {
  readonly at: number;
  readonly told: Told;
  readonly whole: Whole;
}

/** Whose it is that a mail states: the nearest word before it in its sentence counts. */
export function standingOf(each: Found, whole: Whole): Standing {
  const { type, value, start } = each;
  const { text, language, names, sender } = whole;
  if (cannotBeWriters(each, whole)) return -1;
  if (!language) return 1;
  const { clause, from } = clauseBefore(text, start, language);
  const told = whole.told.filter((word) => word.start >= from && word.end <= start);
  const heard = { clause, from, at: start, told, whole };
  const isOld = isOldOne(each, told, text);
  const own: Standing = isOld ? 0 : 2;
  if (type !== 'customer-number' && isPosed(clause, from, told)) return -1;
  const isLike = HANDLES.includes(type) && isLikeOne(value, sender, names);
  const lastOf = lastOwn(each, heard);
  if (isAnothers(each, heard, lastOf) || isSaidAfter(each, whole, language)) return isLike ? 0 : -1;
  if (isLike || lastOf >= 0 || isOld) return own;
  return type === 'phone' && isBesideAnother(clause, whole) ? -1 : 1;
}

/** What may be like its owner's name. */
const HANDLES: readonly Found['type'][] = ['account', 'email'];

/** What sends messages in China. */
const SENDS = /^106\d{5,}$/;

/** "I have no other account." */
const OTHER = withLetters(
  /(?<!\p{L})(?:other|ander\p{L}+|weitere\p{L}*|autre|otr[oa]|outr[oa]|altr[oaie]|inn\p{L}+|jin\p{L}+|dalš\p{L}+|drug\p{L}+|друг\p{L}*|άλλ\p{L}+|ann?a[nt]|alt(?:ul|a)?|başka)(?!\p{L})/iu,
);
/** Who has no account has no number of a customer either. */
const cannotBeWriters = (each: Found, { text, hits, names, isFor, told }: Whole): boolean =>
  ((each.type === 'account' || each.type === 'customer-number') &&
    !hits.some(({ concept, end }) => concept === 'says customer' && end <= each.start && each.start - end < 4) &&
    told.some(
      ({ concept, start, end }) => concept === 'without' && !OTHER.test(text.slice(Math.max(0, start - BESIDE), end)),
    )) ||
  (each.type === 'customer-number' && SENDS.test(each.value)) ||
  (each.type === 'phone' && isAnothersPhone(text, each, { names, isClients: isFor }));

const isAnothers = (each: Found, heard: Heard, own: number): boolean =>
  isInBracketsOfAnother(each.type, heard) || isToldOfOthers(each, heard, own);

function isToldOfOthers(each: Found, heard: Heard, own: number): boolean {
  const others = lastOthers(each, heard);
  // "wrote to me" holds a word of one's own; "my file" may be a customer's
  const isOthers = each.type === 'customer-number' ? others > own : others >= 0 && others >= own;
  const isKins = each.type === 'phone' && heard.whole.isFor && (heard.whole.isAboutKin || lastKin(each, heard) >= 0);
  const isCallers = isKins && !isOfWhomItIsFor(heard) && !isOffered(heard, own);
  return isOthers || isCallers || isFrom(each, heard.clause);
}

/** Somebody pretends to be the writer, and nothing after says that it is the writer's. */
function isPosed(clause: string, from: number, told: Told): boolean {
  const at = posesAt(clause);
  if (at < 0) return false;
  const next = clause.slice(at).search(/[,;:–(]/u);
  return next < 0 || !told.some(({ concept, start }) => concept === 'own' && start >= from + at + next);
}

/** A parent or an heir says where to call him back: "my phone", "questions to me: …", "Tel. …"; a lawyer's is none of the person. */
function isOffered({ clause, from, at, told, whole: { text, hits, sender } }: Heard, own: number): boolean {
  const isBefore = ({ start, end }: Told[number] | Hit): boolean => start >= from && end <= at;
  const isSaid = own >= 0 || CALL.test(clause) || hits.some((hit) => hit.concept === 'says phone' && isBefore(hit));
  const lastMine = Math.max(from, ...told.flatMap(({ concept, start }) => (concept === 'own' ? [start] : [])));
  const isKins = hits.some(
    (hit) => hit.concept === 'says kin' && isBefore(hit) && hit.start >= lastMine && hit.start > from + ARTICLE,
  );
  return (
    (isSaid || isBelowSender(text, at, sender)) &&
    !isKins &&
    !hits.some(({ concept }) => concept === 'client') &&
    !namesLawyer(text)
  );
}

/** "The mother, Ann Example, phone …": who begins a sentence so writes. */
const ARTICLE = 3;

/** "Questions to me: …", "call: …" */
const CALL = withLetters(
  /(?<!\p{L})(?:(?:to|an|à|a|aan|voor|till|do|na|za|за|към|σε|la) (?:me|mich|moi|mí|mim|mij|mig|mnie|mě|mene|мен|εμένα|mine)|(?:bel|call|ring|ruft?|appelez|llam(?:en|ad)|liguem|chiamate|dzwoń\p{L}*|dzwonić|volejte|zovite|nazovite|звъннете|καλέστε|sunați|arayın)(?: [^.!?:]{0,16})?)\s?:\s?$/iu,
);

/** "My neighbour Alan Example (phone …, customer …)": what stands in brackets behind somebody is his. */
function isInBracketsOfAnother(type: Found['type'], { from, at, told, whole }: Heard): boolean {
  const { text, hits, names, isFor } = whole;
  const open = text.lastIndexOf('(', at - 1);
  if (isFor || open < from || open < at - REACH || text.slice(open, at).includes(')')) return false;
  const before = text.slice(Math.max(from, open - REACH / 2), open);
  if (names.some((name) => before.includes(name)) || told.some((each) => each.concept === 'own' && each.start > open))
    return false;
  const ends = (each: Told[number] | Hit): number => (each.start >= from && each.end <= open ? each.end : -1);
  const kin = hits.filter((hit) => hit.concept === 'says kin' && !isClient(hit, hits));
  const others = Math.max(-1, ...[...told.filter(({ concept }) => concept === 'another'), ...kin].map(ends));
  const own = Math.max(-1, ...told.filter(({ concept }) => concept === 'own').map(ends));
  // "I was operated in your hospital (patient no. …)"
  const isRight = type !== 'customer-number' || isNameOnly(text.slice(others, open));
  return isRight && others > own && open - others < REACH / 2;
}
/** Characters of a bracket, and half as many before it. */
const REACH = 80;

const isBesideAnother = (clause: string, whole: Whole): boolean =>
  endsInHas(clause.slice(-24)) || (!hasCapitalNouns(whole.language) && isBesideName(clause, whole));

const isLikeOne = (value: string, sender: Sender, names: readonly string[]): boolean =>
  isAlike(value, sender) || names.some((name) => isAlike(value, { words: plain(name).split(' '), local: [] }));

function isBesideName(clause: string, { sender, names }: Whole): boolean {
  const name = namedLast(clause);
  return name !== undefined && !names.some((own) => own.includes(name)) && !sender.words.includes(plain(name));
}

/** Characters between a word and what it is about, where nothing else may stand between. */
const BESIDE = 16;

/** Where the last word that says that it is somebody else's ends. */
function lastOthers(each: Found, heard: Heard): number {
  const { clause, from, at, told, whole } = heard;
  const isPast = isWithYou(clause) || told.some(({ concept }) => concept === 'old');
  // "postcode 1010, phone …"
  const isCalledSince = (place: number): boolean =>
    isAt(clause) ||
    /\d/.test(clause.slice(place - from)) ||
    whole.hits.some(
      ({ concept, start, end }) =>
        concept === 'says phone' && start >= place && end <= at && !isMereNumber(whole.text.slice(start, end)),
    );
  const counts = ({ concept, start, end }: Told[number]): boolean => {
    if (concept === 'theirs') return !whole.isFor && !isPast;
    // "my ref with you is …"
    if (concept === 'numbered' && isOfFile(clause.slice(start - from)) && isWithYou(clause)) return false;
    const isNumber = each.type === 'customer-number';
    const isNumbered = isNumber || (each.type === 'phone' && at - end < BESIDE && !isCalledSince(end));
    const isOfYours = isNumber && isYours(clause.slice(0, start - from));
    return (concept === 'another' && !isOfYours) || (concept === 'numbered' && isNumbered);
  };
  let last = -1;
  for (const word of told)
    if (counts(word) && (word.concept === 'numbered' || !isRoleOf(clause, word.start - from, whole.names)))
      last = Math.max(last, word.end);
  return whole.isFor ? last : Math.max(last, lastKin(each, heard));
}

/** Characters between a relative and what he is called in the program. */
const KINS = 20;

/** Where the last relative is named. */
function lastKin({ type, start }: Found, { from, whole: { text, hits } }: Heard): number {
  let last = -1;
  for (const hit of hits) {
    // "får" is no father
    if (type === 'customer-number' && hit.end - hit.start < 4) continue;
    if (type === 'account' && start - hit.end > KINS) continue;
    const isKin = hit.concept === 'says kin' && hit.start >= from && hit.end <= start;
    if (isKin && text.charAt(hit.end) !== '_' && !isClient(hit, hits)) last = Math.max(last, hit.end);
  }
  return last;
}

/** "Client" says of whom a lawyer writes, and before a number who writes. */
const isClient = ({ start }: Hit, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.concept === 'says client' && hit.start === start);

/** A customer's number is called so, or by a word that says no more than "number". */
const CUSTOMERS: readonly string[] = ['says customer', 'says client'];

/** Where the last word that says that it is the writer's ends. */
function lastOwn({ type, start: at }: Found, { clause, from, told, whole }: Heard): number {
  const { text, hits, names } = whole;
  const called = type === 'phone' ? calledBack(clause) : -1;
  let last = called < 0 ? -1 : from + called;
  for (const { concept, end } of told) if (concept === 'own') last = Math.max(last, end);
  for (const name of names) {
    const found = clause.lastIndexOf(name);
    if (found >= 0) last = Math.max(last, from + found + name.length);
  }
  // "credit card 4111 …"
  const isOtherCard = ({ start, end }: Hit): boolean =>
    told.some((word) => word.concept === 'numbered' && word.start < start && word.end >= end);
  for (const hit of hits)
    if (hit.start >= from && hit.end <= at && isOwnWord(hit, { type, from, text, hits }) && !isOtherCard(hit))
      last = Math.max(last, hit.end);
  return last;
}

/** Whether a phrase of a sentence that begins at `from` says that what follows is the writer's. */
function isOwnWord(
  { concept, start, end }: Hit,
  { type, from, text, hits }: { type: Found['type']; from: number; text: string; hits: readonly Hit[] },
): boolean {
  if (saysWho({ concept })) return !THIRDS.test(`${text.slice(Math.max(from, start - 8), end)} `);
  if (concept === 'erase') return type === 'account';
  return (
    CUSTOMERS.includes(concept) &&
    !isMereNumber(text.slice(start, end)) &&
    !isThirds(text.slice(Math.max(from, start - BESIDE - 8), start), from, { start, hits })
  );
}

/** "She is customer …", "my sister has number …", "my sister's number …" */
const THIRDS = withLetters(
  /(?<!\p{L})(?:she|he|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|ze|hij|ona|on|hon|han|ea|el|тя|той|αυτή|αυτός) (?:is|has|ist|hat|est|[aéè]|es|tiene|tem|ha|heeft|jest|ma|är|har|je|má|ima|[eе]|este|are|има|είναι|έχει) (?:\p{L}{1,6} )?$/iu,
);
const isThirds = (before: string, from: number, { start, hits }: { start: number; hits: readonly Hit[] }): boolean =>
  THIRDS.test(before) ||
  ((endsInHas(before) || /['’]s? $/.test(before)) &&
    hits.some((hit) => hit.concept === 'says kin' && hit.start >= from && hit.end < start));

/** "His sister" */
const isHisKin = (hits: readonly Hit[], his: number): boolean =>
  hits.some(({ concept, start }) => concept === 'says kin' && start >= his && start - his < 3);

/** A telephone number is theirs for whom a mail is written where it is said so, or stands behind their name. */
const isOfWhomItIsFor = ({ clause, told, whole: { names, hits } }: Heard): boolean =>
  isWithYou(clause) ||
  told.some(({ concept, end }) => concept === 'old' || (concept === 'theirs' && !isHisKin(hits, end))) ||
  (names.some((name) => (BEHIND.test(clause) ? clause.replace(BEHIND, '').endsWith(name) : clause.includes(name))) &&
    !told.some(({ concept }) => concept === 'another'));

/** In brackets it is theirs who stands before them. */
const BEHIND = /\s?[(（]\s?$/u;
