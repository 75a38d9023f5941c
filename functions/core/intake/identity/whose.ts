import { buildPhrases, type Phrases } from '../reader/build-phrases.ts';
import type { IdentityWords, Language } from '../reader/concepts.ts';
import { fold } from '../reader/fold.ts';
import { matchPhrases, type Hit } from '../reader/match-phrases.ts';
import { calledBack, isAnothersPhone } from './others.ts';
import { plain } from './labels.ts';
import type { Found } from './line.ts';
import { isAlike, type Sender } from './sender.ts';

/** What tells whose something is. */
type Telling = keyof IdentityWords & ('own' | 'theirs' | 'another' | 'numbered' | 'old');

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
}

const tables = new Map<string, Phrases<Telling>>();

function tellingOf({ tag, identity, unspaced }: Language): Phrases<Telling> {
  let known = tables.get(tag);
  if (!known) {
    const { own, theirs, another, numbered, old } = identity;
    known = buildPhrases<Telling>({ own, theirs, another, numbered, old }, unspaced);
    tables.set(tag, known);
  }
  return known;
}

/** Characters of a sentence that are looked at; fewer say as much in Han and kana. */
const FAR = 140;
const FAR_IN_HAN = 40;
/** A sentence that ends before; "Tel. 030 …" and "Prof. Example" are none. */
const ENDED =
  /^.*(?:[!?…]{1,3}[)”"»]{0,2} {1,3}|(?:\p{L}{4}(?<!(?:[nN]r|prof|dott|dipl|gosp|mevr|mudr|judr|elef|Prof|Dott|MUDr|JUDr))|\d{3}(?=\. {1,3}\p{Lu})|[)”"»])\. {1,3}|[。！？])/su;

/** What stands before something in its sentence, and where it starts in the text. */
interface Before {
  readonly clause: string;
  readonly from: number;
}

function before(text: string, at: number, isUnspaced: boolean): Before {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const near = text.slice(Math.max(line, at - (isUnspaced ? FAR_IN_HAN : FAR)), at);
  const clause = near.slice(ENDED.exec(near)?.[0].length ?? 0);
  return { clause, from: at - clause.length };
}

const SAYS_I: readonly string[] = ['says iAm', 'says perhaps'];
/** A customer's number is called so, or by a word that says no more than "number". */
const CUSTOMERS: readonly string[] = ['says customer', 'says client'];
const NO_MORE_THAN_NUMBER =
  /^(?:n|nr|no|№|nº|num|n[uú]m\p{Ll}*|nummer|(?:my )?number(?: is)?|номер\p{Ll}*|broja?|čís\p{Ll}*|αρ|αριθμός|编号|号码|番号|ナンバー|konto)$/u;
const FROM =
  /(?<![\p{L}'’])(?:from|von|vom|depuis|desde|vanaf|från|od|από|от|de pe)(?: (?:the|der|user|uživatele|użytkownika|korisnika|потребител|utilizatorul|χρήστη|τον|την|το|el|le|den|n[uú]mero|numéro|number|nummer|broja|čísla|numeru|номер))*[:\s„“"«'@]{1,3}$/u;
const FROM_AN_ADDRESS = /(?<![\p{L}'’])(?:van|du|de|di|da|do|del|dal|dall['’]|ze?|sa?)[:\s„“"«'<]{1,3}$/u;
/** Who does something to the writer: "example_1 keeps writing me". */
const ACTS_ON_ME =
  /^[”"»’')]{0,2} (?:\p{Ll}{1,14} )?(?:me|mir|mich|mi|mij|mig|mnie|mě|μου|ме|ми|mă|îmi|bana|beni)(?= (?!usuario|fecha|correo|número))/u;
const IS =
  /^[”"»’')]{0,2},? ?(?:(?:that|this|it)(?:['’]s| is| was)|is|das ist|ist|c['’]est|est|es|é|è|to je|je|to|jest|то е|това е|е|είναι|este|e|är|det är)(?!\p{L})/u;

type Told = readonly Hit<Telling>[];
const tell = (text: string, language: Language): Told =>
  text.trim() === '' ? [] : matchPhrases(fold(text), tellingOf(language));

/** Whether what a mail states is said to be somebody else's, or the number of something else. */
export function isAnothers(each: Found, whole: Whole): boolean {
  const { type, value, start, end } = each;
  const { text, language, names, sender, isFor } = whole;
  if (type === 'phone' && isAnothersPhone(text, each, { names, isClients: isFor })) return true;
  if (!language || ((type === 'account' || type === 'email') && isLikeOne(value, sender, names))) return false;
  const isUnspaced = language.unspaced === true;
  const { clause, from } = before(text, start, isUnspaced);
  const told = tell(clause, language);
  if (type === 'phone' && isFor && !isOfWhomItIsFor(clause, told, names)) return true;
  const own = lastOwn(each, { clause, from }, { told, whole });
  if (lastOthers(each, { clause, from }, { told, whole }) > own) return true;
  const after = text.slice(end, end + 48).split(/\n|[.;!?]\s|[。！？]/u, 1)[0] ?? '';
  if (type === 'account' && !/(?:account|profil|konto|nalog)\P{L}*$/iu.test(clause) && ACTS_ON_ME.test(after))
    return true;
  if (type !== 'customer-number' && FROM.test(clause.slice(-32))) return true;
  if (type === 'email' && FROM_AN_ADDRESS.test(clause.slice(-12))) return true;
  const is = IS.exec(after)?.[0].length ?? (language.tag === 'tr' || isUnspaced ? 0 : -1);
  return (
    is >= 0 &&
    tell(after.slice(is, is + (isUnspaced ? 10 : 24)).split(/[,)，、）]/u, 1)[0] ?? '', language).some(
      ({ concept }) => concept === 'another',
    )
  );
}

const isLikeOne = (value: string, sender: Sender, names: readonly string[]): boolean =>
  isAlike(value, sender) || names.some((name) => isAlike(value, { words: plain(name).split(' '), local: [] }));

interface Heard {
  readonly told: Told;
  readonly whole: Whole;
}

/** Characters between a word for what is numbered and a number that could be a telephone's. */
const BESIDE = 16;

/** Where the last word that says that it is somebody else's ends. */
function lastOthers({ type, start }: Found, { clause, from }: Before, { told, whole }: Heard): number {
  const { text, hits, isFor, names } = whole;
  let last = -1;
  const isPast = WITH_YOU.test(clause) || told.some(({ concept }) => concept === 'old');
  for (const word of told) {
    const counts =
      word.concept === 'another' ||
      (word.concept === 'theirs' && !isFor && !isPast) ||
      (word.concept === 'numbered' &&
        (type === 'customer-number' || (type === 'phone' && clause.length - word.end < BESIDE)));
    if (counts && !isRoleOf(clause, word, names)) last = Math.max(last, word.end);
  }
  if (isFor || type === 'account' || type === 'customer-number') return last;
  for (const hit of hits)
    if (
      hit.concept === 'says kin' &&
      hit.start >= from &&
      hit.end <= start &&
      text.charAt(hit.end) !== '_' &&
      !isClient(hit, hits)
    )
      last = Math.max(last, hit.end - from);
  return last;
}

/** "Client" says of whom a lawyer writes, and before a number who writes. */
const isClient = ({ start }: Hit, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.concept === 'says client' && hit.start === start);

/** Where the last word that says that it is the writer's ends. */
function lastOwn({ type, start: at }: Found, { clause, from }: Before, { told, whole }: Heard): number {
  const { text, hits, names } = whole;
  let last = type === 'phone' ? calledBack(clause) : -1;
  for (const { concept, end } of told) if (concept === 'own') last = Math.max(last, end);
  for (const name of names) {
    const found = clause.lastIndexOf(name);
    if (found >= 0) last = Math.max(last, found + name.length);
  }
  for (const { concept, start, end } of hits) {
    if (start < from || end > at) continue;
    const isOwn =
      SAYS_I.includes(concept) ||
      (CUSTOMERS.includes(concept) && !NO_MORE_THAN_NUMBER.test(text.slice(start, end).toLowerCase()));
    if (isOwn) last = Math.max(last, end - from);
  }
  return last;
}

/** "Ann Example, solicitor": what a person is. */
const isRoleOf = (clause: string, { start }: Hit<Telling>, names: readonly string[]): boolean =>
  names.some((name) => {
    const at = clause.lastIndexOf(name, start);
    return at >= 0 && start - at - name.length < 4;
  });

const WITH_YOU =
  /(?:with you|bei (?:euch|ihnen)|chez vous|con (?:ustedes|vosotros)|convosco|com vocês|presso di voi|da voi|bij (?:u|jullie)|u (?:państwa|was|vás|vas)|при вас|hos er|σε εσάς|la (?:dvs|dumneavoastră|voi)|sizde)/i;

/** A telephone number is theirs for whom a mail is written where it is said so, or stands behind their name. */
const isOfWhomItIsFor = (clause: string, told: Told, names: readonly string[]): boolean =>
  WITH_YOU.test(clause) ||
  told.some(({ concept }) => concept === 'old' || concept === 'theirs') ||
  (names.some((name) => clause.includes(name)) && !told.some(({ concept }) => concept === 'another'));
