import { gather } from '../gather.ts';
import type { Right } from '../../request/right.ts';
import { rightsOf } from './articles.ts';
import { citedAfter, citedBefore, citedInChinese, partsBefore, type Cited } from './cited.ts';
import type { Hit } from './match-phrases.ts';
import { ACTS, LAWS, type Act, type Law } from './sounds.ts';

/** An article cited for a right, with its place. */
export interface Citation {
  readonly right: Right;
  readonly start: number;
  readonly end: number;
}

/** What says that a number is an article's. */
interface Sign {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** A law's name, and where it stands. */
interface Name {
  readonly law: Law | Act;
  readonly start: number;
  readonly end: number;
}

/** So far behind an article its law is named ("Article 17 of the …"), and so near before it ("KVKK'nın 11. maddesi"). */
const BEHIND = 40;
const SECTION_BEHIND = 12;
const BEFORE = 8;
/** So long at most the beginning of another law's name. */
const OTHER = 24;
/** They have sections; nobody calls those articles. */
const OF_SECTIONS: readonly (Law | Act)[] = ['BDSG', 'UWG', 'CCPA'];
const NAMES: ReadonlySet<string> = new Set([...LAWS, ...ACTS]);
/** Chinese, Japanese and Turkish name the law first. */
const NAMED_BEFORE = /^(?:第|madde|ben[dt]|md|kvkk|6698)/iu;
/** Codes and acts that cite alike: "Art. 28 ZGB", "§ 630g BGB", "art. 18 de la Ley 41/2002", "article 15 du code civil". */
const OTHER_LAW =
  /^\p{L}?\s(?:(?:\p{Lu}\p{L}{0,5}(?:G|GB|PO)|OR|BV|KC|KPA|CC)(?!\p{L})|(?:d[a-z'’]{0,4}|of)\s(?:l[ao]s?\s|the\s)?(?:[Cc]ode|[Cc]ódigo|[Cc]odice|Civil|(?:[Ll](?:ey|oi|ei|egge|egea|egii|aw)|Act)\s(?:n\p{L}{0,2}\.?\s?[º°]?\s?)?\d))/u;

/** Articles that stand for a right, each in the law that is named by it, otherwise in that which was named last. */
export function citations(text: string, hits: readonly Hit[]): Citation[] {
  const signs = signsIn(text, hits);
  if (signs.length === 0) return [];
  const names = gather(hits, ({ concept, start, end }) =>
    NAMES.has(concept) ? [{ law: concept as Law | Act, start, end }] : [],
  );
  const found: Citation[] = [];
  let past = 0;
  signs.forEach((sign, index) => {
    if (sign.start < past) return;
    const cited = citedBy(text, sign);
    if (!cited) return;
    past = cited.end;
    const next = signs.slice(index + 1).find(({ start }) => start >= past)?.start ?? Infinity;
    const law = lawOf(text, { sign, cited, next }, names);
    if (law) for (const right of rightsIn(law, cited)) found.push({ right, start: sign.start, end: cited.end });
  });
  return found;
}

const rightsIn = (law: Law | Act, { articles }: Cited): Right[] => [
  ...new Set(articles.flatMap(({ number, parts }) => rightsOf(law, number, parts))),
];

/** "CL 77 031" is the number of a customer, whatever "čl." is folded to. */
const CODE = 'CL ';

/** Words for "article", and section signs, in order. */
function signsIn(text: string, hits: readonly Hit[]): Sign[] {
  const signs = gather(hits, ({ concept, start, end }) =>
    concept === 'article' && text.slice(start, end + 1) !== CODE
      ? [{ start, end, written: text.slice(start, end) }]
      : [],
  );
  const words = signs.length;
  for (let place = text.indexOf('§'); place >= 0; place = text.indexOf('§', place + 2)) {
    signs.push({ start: place, end: place + (text.charAt(place + 1) === '§' ? 2 : 1), written: '§' });
  }
  return signs.length > words ? signs.sort((a, b) => a.start - b.start) : signs;
}

function citedBy(text: string, sign: Sign): Cited | undefined {
  if (sign.written === '第') return citedInChinese(text, sign);
  if (/^(?:madde|ben[dt])/iu.test(sign.written)) {
    const before = citedBefore(text, sign);
    if (before) return before;
  }
  const cited = citedAfter(text, sign.end, sign.written);
  const [first, ...others] = cited?.articles ?? [];
  if (!cited || !first) return undefined;
  if (sign.written === '1798' && /^\s?et\.? seq/u.test(text.slice(cited.end, cited.end + 9))) return undefined;
  const parts = [...first.parts, ...partsBefore(text, sign.start)];
  return { ...cited, articles: [{ number: first.number, parts }, ...others] };
}

interface Where {
  readonly sign: Sign;
  readonly cited: Cited;
  /** where the next citation begins */
  readonly next: number;
}

/** The law that an article is of; none where it is of one that we do not know. */
function lawOf(text: string, where: Where, names: readonly Name[]): Law | Act | undefined {
  const { sign, cited } = where;
  if (sign.written === '1798') return 'CCPA';
  if (sign.written === '§') return namedBehind(text, where, names);
  const usable = names.filter(({ law }) => !OF_SECTIONS.includes(law));
  if (!NAMED_BEFORE.test(sign.written)) {
    const behind = namedBehind(text, where, usable);
    if (behind) return behind;
    if (OTHER_LAW.test(text.slice(cited.end, cited.end + OTHER))) return undefined;
  }
  return namedBefore(Math.min(cited.start, sign.end), usable) ?? (sign.written === '第' ? undefined : 'GDPR');
}

/** "Article 17 of the GDPR": not beyond a bracket that closes, or another citation. */
function namedBehind(text: string, { sign, cited, next }: Where, names: readonly Name[]): Law | Act | undefined {
  const behind = names.find(({ start }) => start >= cited.end);
  if (!behind) return undefined;
  const isNear = sign.written === '§' ? behind.start - cited.end <= SECTION_BEHIND : behind.start < next;
  if (!isNear || behind.start - cited.end > BEHIND) return undefined;
  const between = text.slice(cited.end, behind.start);
  const isBeside = /^[^;()]*(?:\([^;()]*(?:\)[^;()]*)?)?$/u.test(between) && !OTHER_LAW.test(between);
  return isBeside ? behind.law : undefined;
}

/** The name just before a place, or the last law before it, or the first one of the text; acts that stand beside laws only without such. */
function namedBefore(place: number, names: readonly Name[]): Law | Act | undefined {
  const before = names.filter(({ end }) => end <= place);
  const last = before.at(-1);
  if (last && place - last.end <= BEFORE) return last.law;
  const isLaw = ({ law }: Name): boolean => (LAWS as readonly string[]).includes(law);
  return (before.findLast(isLaw) ?? names.find(isLaw) ?? last ?? names[0])?.law;
}
