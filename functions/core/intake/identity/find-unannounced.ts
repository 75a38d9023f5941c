import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { announcesOther, isAnothersPhone, namesYours } from './others.ts';
import { bornBeside } from './born-beside.ts';
import { codesAlone } from './code-alone.ts';
import { handlesIn, joinedNamesIn, jointsOf, near, type Joints } from './handles.ts';
import { plain } from './labels.ts';
import { loneHandle } from './lone-handle.ts';
import { DIGIT, MARK, spansOn, type Found, type Line } from './line.ts';
import type { Sender } from './sender.ts';
import { digitGroupsIn, isFree, looksLikePhone, type Span } from './shapes.ts';

/** What else is known of the mail. */
export interface Known {
  /** all of it */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  readonly language: Language | undefined;
  readonly sender: Sender;
  /** the year that the mail bears */
  readonly year: number | undefined;
}

/** What a number belongs to that is no person's. */
const OTHERS: readonly string[] = ['order', 'bill'];
const BEFORE = 15;

/**
 * What a mail states without a label: what stands beside the name, its only telephone number, its only word of the shape of an
 * account, and the date by the word for birth. Two of a kind say that one is somebody else's.
 */
export function findUnannounced(lines: readonly Line[], known: Known): Found[] {
  const { hits, found } = known;
  const has = (type: Found['type']) => found.some((each) => each.type === type);
  const isOthers = ({ start }: Span) =>
    hits.some((hit) => OTHERS.includes(hit.concept) && hit.end <= start && start - hit.end < BEFORE);
  const only = (type: Found['type'], spans: readonly Span[]): Found[] => {
    const left = spans.filter((span) => isFree(span, found) && (type === 'phone' || !isOthers(span)));
    const [first] = left;
    return first && new Set(left.map(({ value }) => value)).size === 1 ? [{ type, ...first }] : [];
  };
  const read = lines.filter(({ isListed }) => !isListed);
  const digits = read.filter(({ text, holds }) => (holds & DIGIT) !== 0 && /\d[\d-]|年/.test(text));
  const isClients = hits.some(({ concept }) => concept === 'client');
  const own = found.filter(({ type }) => type === 'name').map(({ value }) => value);
  const accounts = has('account') ? [] : accountIn(read, known);
  return [
    ...(has('phone') || isClients
      ? []
      : only(
          'phone',
          spansIn(digits, (text) => ownPhonesIn(text, own)),
        )),
    ...(has('customer-number') ? [] : only('customer-number', spansIn(digits, codesAlone))),
    ...accounts,
    ...(has('date-of-birth') ? [] : bornBeside(read, { ...known, found: [...found, ...accounts] })),
  ];
}

/** What else is numbered. */
const NO_PHONE =
  /(?<!\p{L})(?:contract|vertrag|sendung|tracking|colis|paket|parcel)\p{L}{0,3}\.?(?:\s?n\p{L}{0,3}[.º°]{0,2})?[:\s]{1,2}$/iu;

const ownPhonesIn = (text: string, own: readonly string[]): Span[] =>
  digitGroupsIn(text).filter(
    (group) =>
      looksLikePhone(group.value) &&
      !announcesOther(text.slice(Math.max(0, group.start - 24), group.start)) &&
      !(/^\d/.test(group.value) && NO_PHONE.test(text.slice(Math.max(0, group.start - 24), group.start))) &&
      !isAnothersPhone(text, group, { names: own, isClients: false }),
  );

/** A sentence that ends before. */
const ENDED = /^.*(?:\p{L}{4}|\d)[.!?] {1,2}(?=\p{Lu})/u;
/** Whom somebody calls is not who calls. */
const CALLED_AT =
  /(?<!\p{L})(?:ruft|klingelt|calls|calling|rings|ringing|appelle|llama|liga|chiama|belt|ringer|dzwoni|volá|zove|sună|звъни|καλεί)\s\P{N}{0,24}(?<!from |von der |du |del |do |dal |vanaf |från |z |s |de pe |από το |от )$/iu;

/** Fewer characters say as much in Han and kana. */
const clauseBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - (/[\u3040-\u9fff]/.test(text.slice(0, 40)) ? 20 : 60)), at).replace(ENDED, '');

const spansIn = <Kind extends Span>(lines: readonly Line[], find: (text: string) => readonly Kind[]): Kind[] =>
  spansOn(lines, (text) =>
    find(text).filter((span) => {
      const clause = clauseBefore(text, span.start);
      return !namesYours(clause) || CALLED_AT.test(clause);
    }),
  );

/** The surest word of the shape of an account; else one put together from the name. */
function accountIn(lines: readonly Line[], { text, sender, language, found, hits }: Known): Found[] {
  const isLatin = language === undefined || !['bg', 'el', 'ja', 'zh'].includes(language.tag);
  const names = [sender.words, sender.local];
  const stated = found.find(({ type }) => type === 'name');
  if (stated && stated.value !== sender.shown) names.push(plain(stated.value).split(' '));
  const marked = lines.filter(({ text, holds }) => (holds & MARK) !== 0 && /@|_|[a-z](?:\d|\.[a-z\d])/i.test(text));
  const handles = marked
    .flatMap(({ text, start }) =>
      handlesIn(text, names, isLatin)
        .filter((each) => each.points > 2 || !namesYours(text.slice(Math.max(0, each.start - 60), each.start)))
        .map((each) => ({ ...each, start: start + each.start, end: start + each.end })),
    )
    .filter((handle) => isFree(handle, found));
  if (handles.length === 0) {
    const joints = isLatin ? jointsOf(withAll(names)) : [];
    const joined = joinedIn(lines, near(joints, text));
    return joined.length > 0 ? joined : loneHandle(lines, { text, hits, language, isLatin, names: names.flat() });
  }
  const most = Math.max(...handles.map(({ points }) => points));
  const surest = handles.filter(({ points }) => points === most);
  const [first] = surest;
  if (first && new Set(surest.map(({ value }) => value)).size === 1)
    return [{ type: 'account', value: first.value, start: first.start, end: first.end }];
  return [];
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
