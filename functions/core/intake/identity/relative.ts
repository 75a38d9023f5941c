import type { Hit } from '../reader/match-phrases.ts';
import { plain } from './labels.ts';
import { CAPITALS, foundIn, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';
import type { Voice } from './name-after.ts';
import type { Sender } from './sender.ts';
import { OUR } from './said-words.ts';

/** Whether a mail that says so is written for somebody else. */
export const speaksForAnother = ({ concept }: Hit): boolean =>
  concept === 'child' || concept === 'client' || concept === 'deceased';

const ACTS: readonly string[] = ['child', 'deceased', 'says born'];
const ACCOUNTS: readonly string[] = ['account', 'says handle', 'says account'];
/** Whether there is an account that a relative may have; a birthday party has none. */
export const speaksOfAccount = (hits: readonly Hit[]): boolean =>
  hits.some(({ concept }) => ACCOUNTS.includes(concept));

/** A full name of the same family. */
const OURS = new RegExp(
  String.raw`(?<!\p{L})${OUR} (?:\p{L}{2,12},? (?:(?:der|die|l[ea]|el|il|o) )?)?(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?![\p{L}'’])`,
  'gu',
);
const SAME = 4;

/** "Our Mia Example" of another Example: of whom parents write, where an account is told of. */
export function relative(lines: readonly Line[], { hits, sender }: Voice): Found | undefined {
  if (sender.words.length < 2) return undefined;
  if (!speaksOfAccount(hits) || !hits.some(({ concept }) => ACTS.includes(concept))) return undefined;
  const ours = lines.flatMap(({ text, start, holds }) =>
    (holds & CAPITALS) === 0 ? [] : matchesIn(text, OURS).map((match) => foundIn(match, start)),
  );
  return ours.find(({ value }) => isOfFamily(value, sender));
}

const isSenders = (value: string, { words }: Sender): boolean => words.includes(plain(value).split(' ')[0] ?? '');

/** The header's family name with another first name; its ending may tell the sex. */
export function isOfFamily(value: string, sender: Sender): boolean {
  const [family, own] = [plain(value).split(' ').at(-1) ?? '', sender.words.at(-1) ?? ''];
  return (
    sender.words.length > 1 && own.length > 2 && family.startsWith(own.slice(0, SAME)) && !isSenders(value, sender)
  );
}

/** Characters behind a client's name in which a telephone is his. */
const CLIENTS = 250;
/** Who acts for a client writes his own telephone at the head or the end. */
export const isLawyers = ({ type, start }: Found, names: readonly Found[]): boolean =>
  type === 'phone' && !names.some((name) => start >= name.end && start - name.end < CLIENTS);
