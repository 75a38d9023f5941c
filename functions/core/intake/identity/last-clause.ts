import { closingAt, isClosing, mayClose } from './closings.ts';
import { hasCapitalNouns, isFunctionWord } from './function-words.ts';
import { labelOf, plain } from './labels.ts';
import { foundIn, foundName, type Found, type Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { isParticle, PARTICLES_BEFORE } from './particles.ts';
import { isFirm, isProper, WORD } from './proper-name.ts';
import type { Sender } from './sender.ts';
import { isStreetWord } from './street.ts';
import { isTitle } from './titles.ts';
import { FROM } from './said-words.ts';

const NAME = String.raw`\p{L}[\p{L}\p{M}'’-]*\.?(?: ${PARTICLES_BEFORE}\p{L}[\p{L}\p{M}'’-]*\.?){0,3}`;
/** A telephone or another number, with no more than words for it before. */
const NUMBER = String.raw`[,;·|–-]?\s{1,2}(?:[\p{L}.°'’-]{1,14}[:.]? ?){0,3}[+(#]?[\p{Lu}\d]{0,4}[-/]?\d[\d\p{Lu} ()./-]{1,20}`;
/** A town, or who somebody is. */
const APPOSITION = String.raw`, (?=[\p{L}\d])[^,.!?;:()]{3,35}(?:,? [+(]?\d[\d ./-]{5,18})?|\s?\([^()]{2,34}\)| (?:${FROM}|di|de|da) \p{L}[\p{L} '’-]{2,24}`;
const ENDS = String.raw`(?:(?<!(?<!\p{L})\p{Lu})[.!?…)]|\d{3}|\p{Extended_Pictographic}\ufe0f?)["»”)]?\s{1,2}|[,;:] |@[^\s@]{3,40}\s|\n`;
const LAST = new RegExp(
  String.raw`(?:^|${ENDS})(${NAME})(?<tail>${NUMBER}|${APPOSITION}| ?[x♡❤:)]{1,3})?[.!]?\s*$`,
  'gu',
);
/** "… customer 551203, Ann Example, st. Example 3, Melford": a name between a number and a street, or in brackets. */
const BEFORE_STREET = new RegExp(
  String.raw`(?:\d{3}|\d[\p{L}/-]), (${WORD} ${WORD}), (?=(?:\p{L}{2,5}\. )?\p{L}[^,.!?\n]{2,24}(?:\. ?)?\d)|\([^()\n]{0,24}\d[\p{L}\d/-]{0,8}, (${WORD} ${WORD})\)`,
  'u',
);
/** Characters at the end of a mail in which it lies. */
const TAIL = 84;
const CAPITALS = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?){0,2} ${PARTICLES_BEFORE}\p{Lu}[\p{L}'’-]{2,}$`,
  'u',
);
const INITIALS = /^(?:\p{Lu}\.[ -]?){1,2} ?\p{Lu}[\p{Ll}'’-]{2,}$/u;

/** The name that the last clause of a mail begins with, before a number, a town or who somebody is: "… Thanks. Ann Example 020 1234 567". */
export function lastClauseName(written: readonly Line[], voice: Voice): Found | undefined {
  const { text = '', start = 0, label } = written.at(-1) ?? {};
  return label === undefined ? (signedIn(text, start, voice) ?? beforeStreet(text, start, voice)) : undefined;
}

function signedIn(text: string, start: number, voice: Voice): Found | undefined {
  LAST.lastIndex = Math.max(0, text.length - TAIL);
  for (let found = LAST.exec(text); found; found = LAST.exec(text)) {
    const [whole, clause = ''] = found;
    const at = found.index + whole.indexOf(clause);
    const value = nameIn(clause, voice.sender);
    const before = text.slice(Math.max(0, at - 50), at);
    const isBehindNumber = text.startsWith(value, at) && BEHIND_NUMBER.test(before);
    const isSentence = isBehindNumber || !/[,;:]\s?$/u.test(before);
    const behind = text.slice(text.indexOf(value, at) + value.length);
    const around = { isSentence, isBehindNumber, tail: found.groups?.['tail'] ?? '' };
    if (!IN_SENTENCE.test(behind) && !BEHIND_POSTCODE.test(before) && isSigned(value, around, voice))
      return foundName(value, start + text.indexOf(value, at));
    LAST.lastIndex = at + 1;
  }
  return undefined;
}

function beforeStreet(text: string, start: number, { sender, language }: Voice): Found | undefined {
  const found = BEFORE_STREET.exec(text);
  const name = found ? foundIn(found, start) : undefined;
  if (!name || !isProper(name.value)) return undefined;
  const isNoun = hasCapitalNouns(language) && !isKnown(name.value.split(' '), [...sender.words, ...sender.local]);
  return isNoun ? undefined : name;
}

/** "… customer 4471-209, Ann Example", "… ann@example.example, Ann Example" */
const BEHIND_NUMBER =
  /(?:(?<!(?<!\d)(?:19|20)\d\d\)?)(?<=(?:\d{3}|\d[\p{L}/-]{1,4}|\d \p{Lu}{2,3}|[\p{L}-]\d{1,2})\)?),|@[^\s@,]{4,40},?) $/u;

/** "… Example Street, 3, 1234 " */
const BEHIND_POSTCODE = /\d\p{L}?, \d{2,5}(?:-\d{3})? $/u;

/** "Neighbour Ann says that you can call her on …" */
const IN_SENTENCE = /^(?: \p{Ll}{1,14}\.?){4}/u;

/** A closing formula, a firm, or "phone". */
const isOther = (value: string, first: string): boolean =>
  isClosing(value) ||
  mayClose(plain(first)) ||
  isFirm(value) ||
  (!value.includes(' ') && labelOf(plain(value)) !== undefined);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** What of a clause is the name: the words with capitals, or two in small letters. */
function nameIn(clause: string, { words: known }: Sender): string {
  const all = clause.split(' ');
  const words = all.slice(closingAt(all));
  const capital = words.findIndex(isCapital);
  const first = capital > 0 && known.includes(plain(words[capital - 1] ?? '')) ? capital - 1 : capital;
  if (first < 0) return words.slice(0, 2).join(' ').replace(/ x+$/u, '');
  const end = words.findIndex((word, at) => at > first && !isCapital(word) && !isParticle(word));
  // "Anna kowalska" of Anna
  const isMixed = end === first + 1 && end === words.length - 1 && /^\p{Ll}{3,}$/u.test(words[end] ?? '');
  const taken = words.slice(first, end < 0 || isMixed ? undefined : end);
  while (taken.length > 1 && isTitle(taken[0] ?? '')) taken.shift();
  return taken.join(' ');
}

interface Around {
  readonly isSentence: boolean;
  readonly isBehindNumber: boolean;
  readonly tail: string;
}

/** In small letters, and alone, a name is one that the header or the address has. */
function isSigned(value: string, { isSentence, isBehindNumber, tail }: Around, { sender, language }: Voice): boolean {
  const words = value.split(' ');
  const [first = ''] = words;
  if (words.some((word) => isFunctionWord(word, language) || isStreetWord(word))) return false;
  if (isOther(value, first)) return false;
  const isWhole = CAPITALS.test(value) || INITIALS.test(value);
  if (isWhole && isSentence && (!hasCapitalNouns(language) || isBehindNumber)) return true;
  return isKnown(words, [...sender.words, ...sender.local]) && (isWhole || isSentence || tail !== '');
}

/** Whether one word begins like one of the header, and no other is unlike all that may be there. */
const isKnown = (words: readonly string[], known: readonly string[]): boolean =>
  words.slice(0, 2).some((word) => {
    const folded = plain(word);
    return (
      folded.length > 2 && known.some((each) => each.length > 2 && (each.startsWith(folded) || folded.startsWith(each)))
    );
  });
