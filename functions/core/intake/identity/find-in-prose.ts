import type { IdentifierType } from '../reading.ts';
import type { Announcement } from '../reader/sounds.ts';
import type { Hit } from '../reader/match-phrases.ts';
import type { Found, Line } from './line.ts';
import type { Standing } from './whose.ts';
import { isSaidNotMine, lastWord } from './handles.ts';
import { LETTERS_AND_DIGITS, withLetters } from './letters.ts';
import { codeAt, looksLikePhone } from './shapes.ts';
import { isAccount, isCustomerNumber, isName, isPhone, readBirthDate } from './values.ts';

/** What follows a phrase in running text, and how it must look. */
interface Announced {
  readonly concept: Announcement;
  readonly type: IdentifierType;
  readonly read: (rest: string) => string | undefined;
  /** nothing is read where no digit follows */
  readonly isNumber?: boolean;
}

const LINKS =
  /^[\s:：,#.\-–—„“"'«‹(=是は为為]{0,6}(?:(?:is|are|was|war|était|era|byl[ao]?|było|bilo|беше|ήταν|idi|es (?:el|la)|é [oa]|è (?:il|la)|is (?:het|de)|ist (?:die|der)|est l[ea]|de él|de ella|dele|dela|di lui|di lei|ми|μου|ist|lautet|este|jest|är|je|to(?: je)?|είναι|[еč№号號céèѝ]|n[ro°º]{0,2}|číslo|numer|номер|номера|αρ|αριθμό[νς]?|br|broj|nummer|number|there|dort|daar|där|allí|ahí|ali|là|lì|is called|heißt|s['’]appelle|se llama|chama-se|si chiama|heet|heter|nazywa się|se jmenuje|zove se|се казва|λέγεται|se numește|se cheamă|mu|joj|му|του|της|hem|haar|lui|υπ['’]|tamo?|там|εκεί|acolo|orada|numărul|număr|número|num|numéro|file|ref|the|also|es|est)[\s.:°º#„“"'«(]{1,4}){0,3}/iu;

const ANNOUNCED: readonly Announced[] = [
  { concept: 'says customer', type: 'customer-number', read: readCode, isNumber: true },
  { concept: 'says client', type: 'customer-number', read: ownCode, isNumber: true },
  { concept: 'says account', type: 'account', read: (rest) => readHandle(rest) ?? lastWord(rest) ?? inHan(rest) },
  { concept: 'says handle', type: 'account', read: (rest) => readHandle(rest) ?? joined(rest) },
  { concept: 'says iAm', type: 'account', read: calledSo },
  { concept: 'says perhaps', type: 'account', read: calledSo },
  { concept: 'says phone', type: 'phone', read: readPhone, isNumber: true },
];
const CONCEPTS: ReadonlySet<string> = new Set(ANNOUNCED.map(({ concept }) => concept));

/** What is to be corrected is a name, an address or a date: by the number or the account it is found. */
const ALSO_IN_MATTER: readonly IdentifierType[] = ['customer-number', 'account'];
const SENTENCE = 40;

/** "四回目": how often it was said. */
const COUNTED = /^[一二三四五六七八九十何\d]+[回度件日月年人]目?$/u;

/** "佐藤美咲と申します": in Japanese the name comes first. */
export function nameBeforeVerb(lines: readonly Line[]): Found | undefined {
  for (const { text, start } of lines) {
    const name =
      /(?:^|[、。,\sは]|[\u3040-\u9fff]の(?=[\u3400-\u9fff])|\d ?の(?=[\u3400-\u9fff]))([\u3040-\u30ff\u3400-\u9fff々]{2,8})(?:(?:[（(][^（()）]{2,24}[)）])?と(?:申|言|いい)|(?<=[\u30a0-\u30ff\u3400-\u9fff])です[。、]?(?=\s*(?:電話|生年|住所|お客様|会員)))/u.exec(
        text,
      ) ??
      /(?:店主|店長|社長|代表|主人|院長|園長|父親?|母親?|世帯主|大家|本人)[、・](?<name>[\u3400-\u9fff々]{2,5}[\u3040-\u30ff]{0,3}?)(?:だ|です|である)(?=[。、！!\s]|$)/u.exec(
        text,
      );
    const value = name?.[1]?.replace(/^.*(?:は|[\u3040-\u9fff]の(?=[\u3400-\u9fff]))|^の/u, '') ?? '';
    if (!name || !isName(value) || COUNTED.test(value)) continue;
    const from = start + name.index + name[0].lastIndexOf(value);
    return { type: 'name', value, start: from, end: from + value.length };
  }
  return undefined;
}

/** What running text says outright: "my name is …", "customer number …", "born on …", "I live in …". */
export function findInProse(
  lines: readonly Line[],
  hits: readonly Hit[],
  standing: (each: Found) => Standing,
): Found[] {
  const announcing = hits.filter(({ concept }) => CONCEPTS.has(concept));
  if (announcing.length === 0) return [];
  const found: Found[] = [];
  for (const announced of ANNOUNCED) {
    if (announced.read === calledSo && found.some(({ type }) => type === 'account')) continue;
    let [surest, most]: [Found | undefined, number] = [undefined, announced.type === 'customer-number' ? -1 : 0];
    for (const hit of announcing) {
      if (most === SAID_TO_BE || hit.concept !== announced.concept) continue;
      const each = readAfter(hit, announced, lines);
      if (!each || isCalledOther(each, hit, hits)) continue;
      const stands = standing(each);
      if (stands > most) [surest, most] = [each, stands];
    }
    if (surest) found.push(surest);
  }
  return found;
}

/** How surely something is the writer's that is said to be. */
const SAID_TO_BE = 2;

/** "Customer since 2019, phone 030 …": the word right before says what it is. */
function isCalledOther({ type, start }: Found, { concept, end }: Hit, hits: readonly Hit[]): boolean {
  // "customer number" ends with a word for one of a telephone
  if (type === 'phone') return hits.some((hit) => hit.concept === 'says customer' && hit.end === end);
  if (type !== 'customer-number') return false;
  const between = hits.filter((hit) => hit.start >= end && hit.end <= start && start - hit.end < 4);
  return (
    between.some((hit) => hit.concept === 'says phone' || hit.concept === 'says born') &&
    !between.some((hit) => hit.concept === concept || hit.concept === 'says customer')
  );
}

/** "id" in "confidant" or in "ide_example", where no blanks stand between words. */
const isInWord = ({ text, start }: Line, at: number): boolean =>
  /[a-z]{2}/i.test(text.slice(Math.max(0, at - start - 1), at - start + 1));

function readAfter(hit: Hit, announced: Announced, lines: readonly Line[]): Found | undefined {
  const { type } = announced;
  const line = lines.find(({ start, text }) => hit.start >= start && hit.end <= start + text.length);
  if (!line || !mayAnnounce(line, hit, type)) return undefined;
  const rest = line.text.slice(hit.end - line.start, hit.end - line.start + 120);
  if (!mayFollow(rest, announced)) return undefined;
  const gap = LINKS.exec(rest.slice(0, 40))?.[0].length ?? 0;
  const said = line.text.slice(hit.start - line.start, hit.end - line.start);
  const value = valueIn(rest.slice(gap, gap + 80), announced, { said, link: rest.slice(0, gap) });
  if (value === undefined) return undefined;
  const start = hit.end + gap + rest.slice(gap).indexOf(value);
  return { ...shownAs(type, value), start, end: start + value.length };
}

const mayAnnounce = (line: Line, { start, end }: Hit, type: IdentifierType): boolean =>
  line.label === undefined &&
  !isInWord(line, start) &&
  !isInWord(line, end) &&
  (!line.isMatter || (ALSO_IN_MATTER.includes(type) && line.text.length > SENTENCE));

const mayFollow = (rest: string, { read, isNumber }: Announced): boolean =>
  (isNumber !== true || /[\d年]/.test(rest.slice(0, 70))) && (read !== calledSo || MAY_BE_CALLED.test(rest));

/** `said`: the words that announce it; `link`: those in between. What is called something is said to be so. */
function valueIn(
  told: string,
  { type, read }: Announced,
  { said, link }: { said: string; link: string },
): string | undefined {
  if (read === ownCode) {
    const code = read(told);
    const isBare = code !== undefined && JUST_NUMBER.test(said.toLowerCase());
    return isBare && (looksLikePhone(code) || code.length < SHORTEST || OF_YEAR.test(code)) ? undefined : code;
  }
  if (type !== 'account' || read === calledSo) return read(told);
  if (LOGS_IN.test(said)) return read(told) ?? lastWord(told);
  return (/[\p{L}:：“「]/u.test(link) ? read : readHandle)(told);
}

/** "Registered number" may be that of a telephone. */
function shownAs(type: IdentifierType, value: string): Pick<Found, 'type' | 'value'> {
  return { type: type === 'customer-number' && /^0\d{1,3}-\d{2,4}-\d{4}$/.test(value) ? 'phone' : type, value };
}

/** "My number" may be that of a telephone, and "no. 120" that of a house. */
const JUST_NUMBER =
  /^(?:\p{L}{1,5} ){0,2}(?:[n№]|nr|no|nº|n[uú]m\p{L}*(?: is)?|номер\p{L}*|broj\p{L}*|čís\p{L}*|αρ\p{L}*|号码|編號|编号|番号|ナンバー)(?: meu)?$/u;
const SHORTEST = 4;
/** "Law no. 190/2018" */
const OF_YEAR = /\/(?:19|20)\d\d$/;

/** "Policy of accident insurance no. …": what it is about stands between. */
const OF_WHAT = withLetters(
  /^ ?(?:\p{L}{2,14} ){1,4}(?:n[.ºo°r]{1,3}|num\p{L}*|núm\p{L}*|č\.|číslo|br\.?|broj|αρ\.|αριθ\p{L}*|№|номер)[\s:]{1,2}(?=[\p{Lu}\d])/iu,
);

function ownCode(rest: string): string | undefined {
  const gap =
    OF_WHAT.exec(rest)?.[0].length ??
    /^(?:(?:with|mit|avec|con|com|met|med|με|sa|с|cu|pod|le|the|your|bei|vas|ihnen|chez|vous|αριθμ\p{L}|număr\p{L}*|numer\p{L}*|číslem|brojem|номер|codice|code|código|kód\p{L}*|код|codul|cod|koda?|κωδικό|(?:since|seit|depuis|desde|dal|sinds|od|sedan|från|от|από|din) (?:19|20)\d\d,?)[\s:]{1,2}){0,4}/iu.exec(
      rest,
    )?.[0].length ??
    0;
  const code = codeAt(rest, gap) ?? dotted(rest.slice(gap));
  // of a file: "26/118"
  return code !== undefined && !/^(?:2\d|(?:19|20)\d\d)\/\d{1,4}$/.test(code) && readBirthDate(code) === undefined
    ? code
    : undefined;
}

function readPhone(rest: string): string | undefined {
  return token(
    rest,
    /^[+(\d][\d ()./\u2010-\u2015-]{5,24}/,
    (text) => looksLikePhone(text) || (isPhone(text) && !text.includes('-')),
  );
}

/** Some words may stand between: "customer number, if it helps, is 551203". */
function readCode(rest: string): string | undefined {
  const gap = /^(?:(?![.!?] )[^\d\n]){0,40}?(?<![\p{L}\p{N}])(?=(?:\p{Lu}{1,5}[-/ ]?)?\d)/u.exec(rest)?.[0].length ?? 0;
  return token(rest, /^[a-z]{1,6}[-/]?\d[\da-z/-]*/, isCustomerNumber) ?? codeAt(rest, gap) ?? dotted(rest.slice(gap));
}

/** "31.447", "BE.4410.7", "45/118.902": in groups with dots, and no date and no sum. */
function dotted(rest: string): string | undefined {
  const value =
    /^(?:\p{Lu}{1,4}[.-]?)?\d{1,6}(?:[./-]\d{1,10}){1,3}(?:[/-]\p{Lu}{1,3})?(?![\p{L}\d]|[.,-]\d|\s?[€$£%])/u.exec(
      rest,
    )?.[0];
  return value !== undefined && value.length > 4 && readBirthDate(value) === undefined && !looksLikePhone(value)
    ? value
    : undefined;
}

function token(rest: string, shape: RegExp, fits: (text: string) => boolean): string | undefined {
  const value = shape.exec(rest)?.[0].replace(/[\s(./-]{1,4}$/, '');
  return value !== undefined && fits(value) && rest[value.length] !== '@' ? value : undefined;
}

const WORD = new RegExp(`^[${LETTERS_AND_DIGITS}._-]{4,40}`);

function readHandle(rest: string): string | undefined {
  const value = token(rest, WORD, isHandle);
  return value === undefined || isSaidNotMine(rest.slice(value.length, value.length + 28)) ? undefined : value;
}

/** What all that `calledSo` reads has. */
const MAY_BE_CALLED = /[a-z]{3}(?:_|\d\d|\.[\p{L}\d_-])/u;

/** "I am example_7": words that begin so have letters, and more than one of them. */
function calledSo(rest: string): string | undefined {
  const value = readHandle(rest);
  return value !== undefined && /^[a-z]{3,}(?:[._]|\d{2})/.test(value) && !/^(?:iphone|android|galaxy)/.test(value)
    ? value
    : undefined;
}

/** "昵称：示例鱼。" */
const inHan = (rest: string): string | undefined =>
  /^(?=\P{P}{0,15}[\u3040-\u9fff])[\p{L}\p{N}_]{2,16}(?=[。，,;；”」"）)\s]|$)/u.exec(rest)?.[0];

/** "My account is example-word." */
const joined = (rest: string): string | undefined => /^\p{Ll}{3,15}-\p{Ll}{3,15}(?=[.,;)]|\s*$)/u.exec(rest)?.[0];

/** "I log in as …", "I use the name …" */
const LOGS_IN =
  /log[gu\s]|logow|sign(?:ed)? in|melde|angemeldet|conne[ck]t|conect|entro|accedo|inicio|přihla|prijavlj|влиз|логв|μπαίνω|συνδέομαι|intru|^(?:i )?use |nutze|verwende|utilise|^uso |gebruik|använder|używam|používám|koristim|ползвам|χρησιμοποιώ|folosesc/iu;

/** A word that no sentence has: with a digit, an underscore, or a dot inside. */
function isHandle(text: string): boolean {
  return isAccount(text) && /[\d_]|\p{L}\.\p{L}/u.test(text) && /\p{Ll}\P{Ll}*\p{Ll}/u.test(text);
}
