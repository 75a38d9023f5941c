import type { ParsedMail } from './mail.ts';
import type { ClaimedIdentifier } from './reading.ts';
import { findIdentifiers, NOTHING_STATED, type Stated } from './identity/find-identifiers.ts';
import { senderOf, type Sender } from './identity/sender.ts';
import type { Hit } from './reader/match-phrases.ts';
import type { Listened, Passage } from './reader/listen.ts';

/** So many characters of a text are read. */
export const MAX_READ = 20_000;

/** What the headers tell: who sent it, and in which year. */
interface Headers {
  readonly sender: Sender;
  readonly year: number | undefined;
}

const yearOf = ({ date }: ParsedMail): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

function identifiersIn({ in: where, text }: Passage, { language, hitsIn }: Listened, headers: Headers): Stated {
  if (text === '') return NOTHING_STATED;
  const { sender, year } = headers;
  return findIdentifiers(text.slice(0, MAX_READ), where, { language, hits: hitsIn(where), sender, year });
}

/** "Policy no. AB 1234", "0170 5550123": a subject names by what a customer is known, and little else that is sure. */
function numberIn(subject: string, listened: Listened, headers: Headers): readonly ClaimedIdentifier[] {
  if (!/\d/.test(subject)) return [];
  const named = listened.hitsIn('subject').filter(isOfCustomer);
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
export function statedIn(mail: ParsedMail, listened: Listened, isNested: boolean): Stated {
  if (isNested)
    return identifiersIn({ in: 'nested', text: mail.nestedText }, listened, {
      sender: senderOf(undefined),
      year: yearOf(mail),
    });
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
