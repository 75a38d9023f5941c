import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { bornBeside } from './born-beside.ts';
import { codesAlone } from './code-alone.ts';
import { handlesIn, joinedNamesIn, jointsOf, near, type Joints } from './handles.ts';
import { plain } from './labels.ts';
import { loneHandle } from './lone-handle.ts';
import { DIGIT, MARK, spansOn, type Found, type Line } from './line.ts';
import type { Sender } from './sender.ts';
import { standsInWord } from './small-words.ts';
import type { Standing } from './whose.ts';
import { digitGroupsIn, isFree, looksLikePhone, type Span } from './shapes.ts';

/** What else is known of the mail. */
export interface Known {
  /** all of it */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  readonly dates: readonly Span[];
  readonly language: Language | undefined;
  readonly sender: Sender;
  /** the year that the mail bears */
  readonly year: number | undefined;
  readonly standing: (each: Found) => Standing;
}

/**
 * What a mail states without a label: what stands beside the name, its only telephone number, its only word of the shape of an
 * account, and the date by the word for birth. Two of a kind say that one is somebody else's.
 */
export function findUnannounced(read: readonly Line[], known: Known): Found[] {
  const { found, standing } = known;
  const has = (type: Found['type']) => found.some((each) => each.type === type);
  const only = (type: Found['type'], spans: readonly Span[]): Found[] => {
    const free = spans.filter((span) => isFree(span, found));
    return surest(
      free.map((span) => ({ type, ...span })),
      standing,
    );
  };
  const digits = read.filter(({ text, holds }) => (holds & DIGIT) !== 0 && /\d[\d-]|年/.test(text));
  const accounts = has('account') ? [] : accountIn(read, known);
  return [
    ...(has('phone') ? [] : only('phone', spansOn(digits, phonesIn))),
    ...(has('customer-number') ? [] : only('customer-number', spansOn(digits, codesAlone))),
    ...accounts,
    ...(has('date-of-birth') ? [] : bornBeside(read, { ...known, found: [...found, ...accounts] })),
  ];
}

const phonesIn = (text: string): Span[] => digitGroupsIn(text).filter(({ value }) => looksLikePhone(value));

/** The surest word of the shape of an account; else one put together from the name. */
function accountIn(lines: readonly Line[], { text, sender, language, found, hits, standing }: Known): Found[] {
  const isLatin = language === undefined || !['bg', 'el', 'ja', 'zh'].includes(language.tag);
  const names = [sender.words, sender.local];
  const stated = found.find(({ type }) => type === 'name');
  if (stated && stated.value !== sender.shown) names.push(plain(stated.value).split(' '));
  const marked = lines.filter(({ text, holds }) => (holds & MARK) !== 0 && /@|_|[a-z](?:\d|\.[a-z\d])/i.test(text));
  const handles = marked
    .flatMap(({ text, start }) =>
      handlesIn(text, names, isLatin).map((each) => ({ ...each, start: start + each.start, end: start + each.end })),
    )
    .map((each) => ({ ...each, type: 'account' as const }))
    .filter((handle) => isFree(handle, found) && standing(handle) >= 0);
  if (handles.length === 0) {
    // what is put together from a name, or like it, has a word's first letters in it: mostly nothing has
    const starts = new Set(names.flat().flatMap((word) => (word === '' ? [] : [word.slice(0, 3)])));
    if (isLatin && ![...starts].some((start) => standsInWord(text, start))) return [];
    const joints = isLatin ? jointsOf(withAll(names)) : [];
    const joined = joinedIn(lines, near(joints, text));
    if (joined.length > 0) return joined;
    return loneHandle(lines, { text, hits, language, isLatin, names: names.flat() }).filter(
      (each) => standing(each) >= 0,
    );
  }
  const most = Math.max(...handles.map(({ points }) => points));
  return surest(
    handles.filter(({ points }) => points === most).map(({ type, value, start, end }) => ({ type, value, start, end })),
    standing,
  );
}

/** The one that is said to be the writer's; of two of which as much is said, none. */
function surest(found: readonly Found[], standing: Known['standing']): Found[] {
  const [first] = found;
  if (!first) return [];
  const all = found.map((each) => ({ each, stands: standing(each) }));
  const most = Math.max(...all.map(({ stands }) => stands));
  const best = all.filter(({ stands }) => stands === most).map(({ each }) => each);
  return most >= 0 && new Set(best.map(({ value }) => value)).size === 1 ? best.slice(0, 1) : [];
}

/** And all words of them, unless one has all. */
function withAll(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isWhole = names.some((name) => names.every((other) => other.every((word) => name.includes(word))));
  return isWhole ? names : [...names, [...new Set(names.flat())]];
}

function joinedIn(lines: readonly Line[], joints: readonly Joints[]): Found[] {
  for (const { text, start } of joints.length > 0 ? lines : []) {
    const [span] = joinedNamesIn(text, joints);
    if (span) return [{ type: 'account', value: span.value, start: start + span.start, end: start + span.end }];
  }
  return [];
}
