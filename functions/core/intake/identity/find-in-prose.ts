import type { IdentifierType } from '../reading.ts';
import type { Announcement } from '../reader/sounds.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { lineWith, type Found, type Line } from './line.ts';
import type { Standing } from './whose.ts';
import { accountName, calledSo, handleName, MAY_BE_CALLED, type Announcing } from './said-handle.ts';
import { ownCode, readCode, readPhone, shortCode } from './said-number.ts';

/** What follows a phrase in running text, and how it must look. */
interface Announced {
  readonly concept: Announcement;
  readonly type: IdentifierType;
  readonly read: (rest: string, words: Announcing) => string | undefined;
  /** nothing is read where no digit follows */
  readonly isNumber?: boolean;
}

const LINKS =
  /^[\s:：,#.\-–—„“"'«‹(=是は为為]{0,24}(?:(?:is|are|was|has|hat die|má|tiene el|tem o|ha il|heeft|har|ima|има|έχει|porte le|trägt die|war|était|era|byl[ao]?|było|bilo|беше|ήταν|idi|es (?:el|la)|é [oa]|è (?:il|la)|is (?:het|de)|ist (?:die|der)|est l[ea]|de él|de ella|dele|dela|di lui|di lei|ми|μου|ist|lautet|este|jest|är|je|to(?: je)?|είναι|[еč№号號céèѝ]|n[ro°º]{0,2}|číslo|numer|номер|номера|αρ|αριθμό[νς]?|br|broj|nummer|number|there|dort|daar|där|allí|ahí|ali|là|lì|is called|heißt|s['’]appelle|c['’]était|γράφει|sob o|νο|se llama|chama-se|si chiama|heet|heter|nazywa się|se jmenuje|zove se|се казва|λέγεται|se numește|se cheamă|mu|joj|му|του|της|hem|haar|lui|υπ['’]|tamo?|там|εκεί|acolo|orada|numărul|număr|número|num|numéro|file|ref|the|also|es|est)[\s.:°º#„“"'«(]{1,4}){0,3}/iu;

const ANNOUNCED: readonly Announced[] = [
  { concept: 'says customer', type: 'customer-number', read: readCode, isNumber: true },
  {
    concept: 'says client',
    type: 'customer-number',
    read: (rest, { said, link }) => ownCode(rest, said) ?? shortCode(rest, said, link),
    isNumber: true,
  },
  { concept: 'says account', type: 'account', read: accountName },
  { concept: 'says handle', type: 'account', read: handleName },
  { concept: 'says iAm', type: 'account', read: calledSo },
  { concept: 'says perhaps', type: 'account', read: calledSo },
  { concept: 'says phone', type: 'phone', read: readPhone, isNumber: true },
];
const CONCEPTS: ReadonlySet<string> = new Set(ANNOUNCED.map(({ concept }) => concept));

/** What is to be corrected is a name, an address or a date: by the number or the account it is found. */
const ALSO_IN_MATTER: readonly IdentifierType[] = ['customer-number', 'account'];
const SENTENCE = 40;

/** What running text says outright: "my name is …", "customer number …", "born on …", "I live in …". */
export function findInProse(
  lines: readonly Line[],
  hits: readonly Hit[],
  standing: (each: Found) => Standing,
): Found[] {
  const announcing = hits.filter(({ number, concept }) => number < 0 && CONCEPTS.has(concept));
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
function isCalledOther({ type, start }: Found, { concept, start: from, end }: Hit, hits: readonly Hit[]): boolean {
  // "customer number", and "customer number is", end with words for one of a telephone
  if (type === 'phone')
    return hits.some(
      (hit) =>
        (hit.concept === 'says customer' && hit.start <= from && hit.end > from && hit.end <= start) ||
        ((hit.concept === 'says client' || hit.concept === 'says born') && hit.start >= end && hit.end <= start),
    );
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
  const line = lineWith(lines, hit);
  if (!line || !mayAnnounce(line, hit, type)) return undefined;
  const rest = line.text.slice(hit.end - line.start, hit.end - line.start + 120);
  if (!mayFollow(rest, announced)) return undefined;
  const gap = LINKS.exec(rest.slice(0, 40))?.[0].length ?? 0;
  const said = line.text.slice(hit.start - line.start, hit.end - line.start);
  const value = announced.read(rest.slice(gap, gap + 80), { said, link: rest.slice(0, gap) });
  if (value === undefined) return undefined;
  const start = hit.end + gap + rest.slice(gap).indexOf(value);
  return { ...shownAs(type, value, said), start, end: start + value.length };
}

/** "Subject: …" names what the mail is about, and not whom it is addressed to. */
const SUBJECT = /^\s*(?:concern|betr|sub|obje)/i;
const mayAnnounce = (line: Line, { start, end }: Hit, type: IdentifierType): boolean =>
  (line.label === undefined || (line.label === 'company' && type === 'customer-number' && SUBJECT.test(line.text))) &&
  !isInWord(line, start) &&
  !isInWord(line, end) &&
  (!line.isMatter || (ALSO_IN_MATTER.includes(type) && line.text.length > SENTENCE));

const mayFollow = (rest: string, { read, isNumber }: Announced): boolean =>
  (isNumber !== true || /[\d年]/.test(rest.slice(0, 70))) && (read !== calledSo || MAY_BE_CALLED.test(rest));

/** "Registered number" may be that of a telephone, and in China an account has one. */
function shownAs(type: IdentifierType, value: string, said: string): Pick<Found, 'type' | 'value'> {
  const isPhone =
    (!/客様|契約/u.test(said) && /^0\d{1,3}-\d{2,4}-\d{4}$/.test(value)) ||
    // a mobile in Greece
    (/αριθμ/iu.test(said) && /^69\d? ?\d[\d ]{6,8}$/.test(value)) ||
    (/[号號]/u.test(said) && /^1[3-9]\d ?\d{4} ?\d{4}$/.test(value));
  return { type: type === 'customer-number' && isPhone ? 'phone' : type, value };
}
