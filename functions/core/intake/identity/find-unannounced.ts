import { splitAtBlanks } from '../cut.ts';
import { gather } from '../gather.ts';
import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import type { Days } from './birth-days.ts';
import { bornBeside } from './born-beside.ts';
import { calledNumbers, CODE } from './called-number.ts';
import { codesAlone } from './code-alone.ts';
import { isFunctionWord } from './function-words.ts';
import { handlesIn, isJoinedOf } from './handles.ts';
import { plain } from './labels.ts';
import { loneHandle } from './lone-handle.ts';
import { MARK, spansOn, type Found, type Line } from './line.ts';
import type { Sender } from './sender.ts';
import { smallWords, smallWordsLike } from './small-words.ts';
import type { Standing } from './whose.ts';
import { calledBack } from './others.ts';
import { phonesIn } from './phones.ts';
import { isFree, type Span } from './shapes.ts';

/** What else is known of the mail. */
export interface Known {
  /** all of it */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  readonly days: Days;
  readonly language: Language | undefined;
  readonly sender: Sender;
  readonly standing: (each: Found) => Standing;
}

/**
 * What a mail states without a label: what stands beside the name, its only telephone number, its only word of the shape of an
 * account, and the date by the word for birth. Two of a kind say that one is somebody else's.
 */
export function findUnannounced(lines: readonly Line[], known: Known): Found[] {
  const { found, days, standing } = known;
  const isMissing = (type: Found['type']) => !found.some((each) => each.type === type);
  const only = (type: Found['type'], find: (text: string) => Span[]): Found[] =>
    days.dated.length === 0 || !isMissing(type)
      ? []
      : surest(
          gather(spansOn(days.dated, find), (span) => (isFree(span, found) ? [{ type, ...span }] : [])),
          standing,
        );
  const called = only('customer-number', calledNumbers);
  const numbers = called.length > 0 ? called : only('customer-number', codesAlone);
  const accounts = isMissing('account') ? accountIn(lines, known) : [];
  return [
    ...only('phone', phonesAlone).filter((phone) => isFree(phone, numbers)),
    ...numbers,
    ...accounts,
    ...(isMissing('date-of-birth') ? bornBeside(lines, { days, found: [...found, ...accounts] }) : []),
  ];
}

/** "(no. 0325-88716)", "account no. 0045 3321 907": a number that is called so, and no telephone's. */
const NUMBER_OF =
  /(?:\(|(?<!\p{L})(?:account|konto|compte|cuenta|conta|conto|cont|račun\p{L}*|účt\p{L}*|сметка|card|carte|tarjeta|cartão|tessera|kart\p{L}{0,4}|kaart|kort(?:et)?|κάρτα\p{L}?|карта\p{L}{0,2}|λογαριασμ\p{L}+)(?: à ordem| bei Ihnen| with you| chez vous)? )(?:n[ro°º]|n\.[ºo°]|br|č|č[ií]s|αρ|num|№)[.:]{0,2} ?$/iu;
/** Characters before a number in which it is called so. */
const BEFORE = 32;
const isCalled = (text: string, { start }: Span): boolean => {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return NUMBER_OF.test(before) || CODE.test(before);
};
/** "Call me after six on 3335550123": of any digits where somebody is called at them. */
const isCalledAt = (text: string, { value, start }: Span): boolean =>
  /^\d{9,11}$/.test(value) && calledBack(text.slice(Math.max(0, start - 2 * BEFORE), start)) >= 0;
const phonesAlone = (text: string): Span[] =>
  phonesIn(text, (group) => isCalledAt(text, group)).filter((phone) => !isCalled(text, phone));

const OTHER_SCRIPTS: readonly string[] = ['bg', 'el', 'ja', 'zh'];

/** The surest word of the shape of an account; else one put together from the name, or like it. */
function accountIn(lines: readonly Line[], known: Known): Found[] {
  const { text, sender, language, found, hits, standing } = known;
  const isLatin = language === undefined || !OTHER_SCRIPTS.includes(language.tag);
  const stated = found.find(({ type }) => type === 'name');
  const called = stated && stated.value !== sender.shown ? splitAtBlanks(plain(stated.value)) : [];
  const names = [sender.words, sender.local, called];
  const marked = lines.filter(({ holds }) => (holds & MARK) !== 0);
  const handles = spansOn(marked, (line) => handlesIn(line, names, isLatin)).filter(
    (handle) => isFree(handle, found) && standing({ type: 'account', ...handle }) >= 0,
  );
  if (handles.length > 0) {
    const most = Math.max(...handles.map(({ points }) => points));
    const best = handles.filter(({ points }) => points === most);
    return surest(
      best.map(({ value, start, end }) => ({ type: 'account', value, start, end })),
      standing,
    );
  }
  const all = wordsOf(names);
  const words = isLatin ? within(lines, smallWordsLike(text, all)) : spansOn(lines, smallWords);
  if (words.length === 0) return [];
  const joined = isLatin
    ? words.find(
        (word) =>
          !isNoun(text, word) &&
          !isFunctionWord(word.value, language) &&
          withAll(names).some((name) => isJoinedOf(word.value, name)),
      )
    : undefined;
  if (joined) return [{ type: 'account', ...joined }];
  return loneHandle(words, { text, hits, language, isLatin, names: all }).filter((each) => standing(each) >= 0);
}

/** "The …" before it, and more of the sentence behind it. */
const ARTICLE =
  /(?:^|[\s,.;:!?(])(?:an?|the|der|die|das|den|dem|eine?[mnr]?|les?|la|une?|el|los|las|una?|[oa]s?|uma?|il|lo|gli|de|het|een|en|ett|η|ο|το)\s$/iu;
const isNoun = (text: string, { start, end }: Span): boolean =>
  ARTICLE.test(text.slice(Math.max(0, start - 8), start)) && /^ \p{Ll}/u.test(text.slice(end, end + 2));

/** Those of a text that stand on these lines. */
const within = (lines: readonly Line[], spans: readonly Span[]): readonly Span[] =>
  spans.filter((span) => lines.some(({ text, start }) => span.start >= start && span.end <= start + text.length));

/** The one that is said to be the writer's; of two of which as much is said, none. */
function surest(found: readonly Found[], standing: Known['standing']): Found[] {
  let best: Found | undefined;
  let [most, isOne] = [-1, true];
  for (const each of found) {
    const stands = standing(each);
    if (stands < 0 || stands < most) continue;
    isOne = stands > most || (isOne && each.value === best?.value);
    if (stands > most) [best, most] = [each, stands];
  }
  return best && isOne ? [best] : [];
}

/** All words of them, each once. */
function wordsOf(names: readonly (readonly string[])[]): readonly string[] {
  const words: string[] = [];
  for (const name of names) for (const word of name) if (!words.includes(word)) words.push(word);
  return words;
}

/** And all words of them, unless one has all. */
function withAll(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = wordsOf(names);
  return names.some((name) => all.every((word) => name.includes(word))) ? names : [...names, all];
}
