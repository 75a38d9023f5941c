import { upTo, splitAtBlanks } from '../cut.ts';
import { gather } from '../gather.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { plain } from './labels.ts';
import { MARK, type Found, type Line } from './line.ts';
import { namesLawyer } from './others.ts';
import { isAlike, type Sender } from './sender.ts';
import { matchEmails } from './values.ts';
import type { Standing } from './whose.ts';

/** What else is known of the mail. */
interface Known {
  readonly hits: readonly Hit[];
  readonly sender: Sender;
  readonly standing: (each: Found) => Standing;
}

/**
 * Addresses in the text; where one is to be corrected, or data is to go to another provider, only what is like the person's name or the
 * one that the mail came from.
 */
export function statedEmails(lines: readonly Line[], known: Known): readonly Found[] {
  const isClients = known.hits.some(({ concept }) => concept === 'client');
  const addressed = lines.filter(
    ({ text, holds }, at) =>
      (holds & MARK) !== 0 && text.includes('@') && !(isClients && text.length < LETTERHEAD && isOfOffice(lines, at)),
  );
  if (addressed.length === 0) return [];
  const stated = ownFirst(
    gather(addressed, (line) => statedOn(line, known)),
    known.sender.address,
  );
  // one alone counts however it stands
  const current = stated.length > 1 ? stated.filter((each) => known.standing(each) > 0) : stated;
  if (current.length > 0) return current;
  return stated.length > 0 ? stated : addressed.flatMap(emailsIn).filter(({ value }) => value === known.sender.address);
}

/** The one that the mail came from, then what else is told. */
const ownFirst = (stated: readonly Found[], address: string): readonly Found[] =>
  stated.length < 2
    ? stated
    : stated.toSorted((one, other) => Number(other.value === address) - Number(one.value === address));

/** Characters of a line of a letterhead. */
const LETTERHEAD = 120;

/** Below or beside the name of a law office, in one block: where a lawyer writes for a client, it is his. */
function isOfOffice(lines: readonly Line[], at: number): boolean {
  for (let above = at; above >= Math.max(0, at - 4); above -= 1) {
    const { text = '' } = lines[above] ?? {};
    if (text.trim() === '' || text.length > LETTERHEAD) return false;
    if (namesLawyer(text)) return true;
  }
  return false;
}

function statedOn(line: Line, { hits, sender, standing }: Known): Found[] {
  const isOwn = ({ value }: Found): boolean => value === sender.address || isAlike(value, sender);
  const found = emailsIn(line).filter(
    (each) =>
      isOwn(each) ||
      (!OF_OFFICE.test(each.value) &&
        !isOfNamed(line, each) &&
        (line.label === 'email' || standing(each) >= (isBehind(line, each) ? 2 : 0))),
  );
  if (line.isMatter) {
    const current = found.filter((each) => standing(each) > 0);
    // a name in another script is like no address
    return (current.length > 0 ? current : found)
      .slice(line.isListed ? Infinity : -1)
      .filter((each) => isOwn(each) || /[._\d]/.test(upTo(each.value, '@')) || !/[a-z]/.test(sender.letters));
  }
  const goesElsewhere = hits.some(({ concept }) => concept === 'portability' || concept === 'switch');
  return goesElsewhere ? found.filter((each) => !/^[a-z]+@/.test(each.value) || isOwn(each)) : found;
}

/** Whom one writes to about such things, and no person. */
const OF_OFFICE =
  /^(?:privacy|privacidade?|privatlivs?|prywatnosc|dp[od]|gdpr|r[go]pd|dsgvo|rodo|kvkk|datenschutz|dataprotection|data-protection|dataskydd|ochranaudaju|osobniudaje|iod|info|office|kontakt|contact|contacto|contato|support|service|kundenservice|kundservice|klantenservice|hello|legal|compliance)[._-]?\w{0,12}@/i;

/** "Example Ltd (post@example.example)": the firm that is named right before has such a domain. */
function isOfNamed({ text, start }: Line, { value, start: at }: Found): boolean {
  const before =
    /(?:^|\s)([^()]{3,40}) \([^)]{0,8}$/u.exec(text.slice(Math.max(0, at - start - 60), at - start))?.[1] ?? '';
  const domain = plain(value.slice(value.indexOf('@') + 1)).replaceAll(' ', '');
  const isNamed = (word: string): boolean => /^\p{Lu}\p{L}{3}/u.test(word) && domain.startsWith(plain(word));
  const firm = FIRM.exec(text.slice(Math.max(0, at - start - SENTENCE), at - start))?.[1] ?? '';
  return splitAtBlanks(before).some(isNamed) || isNamed(firm);
}

/** Characters before an address within which a firm of its name may stand. */
const SENTENCE = 120;
/** "… to Example Ltd, which is ready for it (post@example.example)": within a sentence. */
const FIRM =
  /\p{Ll} (\p{Lu}\p{L}+) (?:SAS|SARL|S\.?A|S\.?L|S\.?r\.?l|SpA|GmbH|AG|KG|Ltd|LLC|Inc|B\.?V|N\.?V|AB|AS|Oy|s\.\s?r\.\s?o|a\.\s?s|sp\.\s?z o\.\s?o|d\.\s?o\.\s?o|ООД|ЕООД|АД|Α\.?Ε|Ε\.?Π\.?Ε|A\.?Ş)(?!\p{L})[^!?\n]{0,90}$/u;

/** "My teacher (ann@post.example)": in brackets right behind a word it is theirs or its own who or what is named there. */
const isBehind = ({ text, start }: Line, { start: at }: Found): boolean =>
  /\S\s?[(（]\P{L}{0,3}$/u.test(text.slice(Math.max(0, at - start - 8), at - start));

/** Without the full stop or dash that it seems to end with. */
const withoutMark = (address: string): string => ('.-'.includes(address.slice(-1)) ? address.slice(0, -1) : address);

function emailsIn(line: Line): Found[] {
  const from = line.text.lastIndexOf(' ', line.text.indexOf('@')) + 1;
  return matchEmails(line.text.slice(from)).map((match) => {
    const start = line.start + from + match.index;
    const value = withoutMark(match[0]);
    return { type: 'email', value, start, end: start + value.length };
  });
}
