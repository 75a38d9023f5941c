import type { Language } from '../reader/concepts.ts';
import type { IdentifierType } from '../reading.ts';
import { endsAsFirm, MAX_LINE, namesOffice } from './block-address.ts';
import { countryCode } from './countries.ts';
import { joinedNames } from './joined-names.ts';
import { isOfName, type Label } from './labels.ts';
import type { Found, Line } from './line.ts';
import { isTownLine, TOWN_ALONE } from './place.ts';
import { looksLikePhone } from './shapes.ts';
import { tell } from './telling.ts';
import { untitled } from './titles.ts';
import { isAccount, isCustomerNumber, isName, isPhone, readBirthDate } from './values.ts';

/** "Label: value" lines; a value may also stand on the lines below its label. */
export function labelled(lines: readonly Line[], language: Language | undefined): Found[] {
  const found: Found[] = [];
  let firstName: number | undefined;
  let ofCompany = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.isMatter) continue;
    const { label } = line;
    ofCompany = label === 'company' || (ofCompany && !isOfName(label) && line.text.trim() !== '');
    // below the subject, or a firm that is addressed, the number is the writer's
    if (label === undefined || (ofCompany && label !== 'customer')) continue;
    // an address above the name is the addressee's, or the one to be corrected
    if (isPlace(label)) firstName ??= lines.findIndex(isNamed);
    if (!isPlace(label) || (!isFormer(line, language) && isOwnPlace(lines, at, firstName)))
      readLabel(line, lines, at, found);
  }
  return lastAddress(joinedNames(found, lines));
}

const isOwnPlace = (lines: readonly Line[], at: number, firstName = 0): boolean =>
  at >= firstName && !isOfOffice(lines, at);

/** "Controller's data", "Name: Example Ltd" above it. */
function isOfOffice(lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (!line || line.text.trim() === '' || line.text.length > MAX_LINE) return false;
    if (endsAsFirm(line.text)) return true;
    if (isOfName(line.label)) return false;
    if (line.label === undefined && namesOffice(line)) return true;
  }
  return false;
}

/** "Previous address: …" */
const isFormer = ({ text }: Line, language: Language | undefined): boolean =>
  language !== undefined && tell(text, language).some(({ concept, word }) => concept === 'old' && word === 1);

const isPlace = (label: Label): boolean => label === 'address' || label === 'place' || label === 'country';
const isNamed = ({ label, value }: Line): boolean => isOfName(label) && value !== '';
const isWithin = (each: Found, all: Found): boolean => each.start >= all.start && each.end <= all.end;
const isPostal = ({ type }: Found): boolean => type === 'postal-address';

/** What a label announces, and how its value must look. */
interface Announced {
  readonly type: IdentifierType;
  readonly fits: (text: string) => boolean;
}
const NAME: Announced = { type: 'name', fits: isName };
const CUSTOMER: Announced = {
  type: 'customer-number',
  fits: (text) => isCustomerNumber(text) || /^\d\d$/.test(text),
};
/** "Residence: Austria" tells one, too. */
const COUNTRY: Announced = { type: 'country', fits: (text) => countryCode(text) !== undefined };
const ANNOUNCED: Readonly<Partial<Record<Label, Announced>>> = {
  name: NAME,
  given: NAME,
  family: NAME,
  phone: { type: 'phone', fits: isPhone },
  customer: CUSTOMER,
  account: { type: 'account', fits: isAccount },
  born: { type: 'date-of-birth', fits: (text) => readBirthDate(text) !== undefined },
  country: COUNTRY,
};

function readLabel({ label, value, valueStart }: Line, lines: readonly Line[], at: number, found: Found[]): void {
  const announced = label && ANNOUNCED[label];
  if (!announced && label !== 'address') return;
  const values = value === '' ? belowLabel(lines, at) : [{ text: value, start: valueStart }];
  for (const each of label === 'phone' ? values : values.slice(0, 1)) {
    const read = announced
      ? (checked(announced, each) ?? otherwise(announced, each))
      : (checked(COUNTRY, each) ??
        addressFrom(alone(each), lines.slice(at + (value === '' ? 2 : 1), at + 5), placesAbove(lines, at)));
    if (read) found.push(read);
  }
}

/** "no. 55120", "AB-4711", and no year, date, card or telephone */
const NUMBER = /^(?:n[ro]?[.°º] ?)?(?!(?:19|20)\d\d$)(?:\p{Lu}{1,4}[- /]?)?\d{3,10}(?:-\d{1,3})?$/iu;
/** "Member: 55120", "Customer: Ann Example": a word for who it is may announce a number and a name. */
function otherwise({ type }: Announced, value: Value): Found | undefined {
  if (type === 'name')
    return NUMBER.test(value.text) && !looksLikePhone(value.text) ? checked(CUSTOMER, value) : undefined;
  return type === 'customer-number' && /^\p{L}+ \p{L}/u.test(value.text) ? checked(NAME, value) : undefined;
}

interface Value {
  readonly text: string;
  readonly start: number;
}

function belowLabel(lines: readonly Line[], at: number): Value[] {
  const values: Value[] = [];
  for (const line of lines.slice(at + 1, at + 5)) {
    if (line.text.trim() === '' || line.label !== undefined) break;
    const bullet = /^\s{0,6}(?:[-*•]\s{0,3})?/.exec(line.text)?.[0].length ?? 0;
    values.push({ text: line.text.slice(bullet).trim(), start: line.start + bullet });
  }
  return values;
}

const BEHIND_NAME = /,?\s?[(（]|[,;] ?(?=[\p{Ll}\d])|\s[–—-]\s/u;

function checked({ type, fits }: Announced, { text, start }: Value): Found | undefined {
  const ended = '.,;。'.includes(text.slice(-1)) ? text.replace(/(?<!\p{Lu})\.$|[,;。]$/u, '') : text;
  const whole = withoutLead(type, ended.trim());
  // "Name: Ann Example (née Other), born …"
  const shown = type === 'name' && !fits(whole) ? (whole.split(BEHIND_NAME, 1)[0] ?? '') : whole;
  if (!fits(shown) || (type === 'name' && endsAsFirm(shown))) return undefined;
  const at = start + text.indexOf(shown);
  const value = type === 'date-of-birth' ? (readBirthDate(shown) ?? shown) : shown;
  return { type, value, start: at, end: at + shown.length };
}

/** "Mr Ann Example", "no. 551203": what stands before a name or a number and is none of it. */
function withoutLead(type: IdentifierType, value: string): string {
  if (type === 'name') return untitled(value);
  return type === 'customer-number' ? value.replace(/^(?:#|[Nn](?:[°º]|[ro]\.?|\.[°ºo]?) ?)(?=\d)/, '') : value;
}

/** What forms ask for before the street: "Postcode: …", "Town: …". */
function placesAbove(lines: readonly Line[], at: number): string[] {
  const first = lines.slice(0, at).findLastIndex(({ label, value }) => label !== 'place' || value === '') + 1;
  return at - first > 2 ? [] : lines.slice(first, at).map(({ value }) => value);
}

/** "Example Street 3, 1234 Melford, tel. 030 123456" */
const ALSO =
  /[.,;]?\s(?:tel|telefon\p{L}*|telephone|phone|mobil\p{L}*|handy|fax|e-?mail|mail|tél|téléphone|teléfono|móvil|cell|gsm|τηλ\p{L}*|тел\p{L}*|моб|cep)[.:]{0,2}\s(?=\S)/iu;
const alone = (value: Value): Value => ({ ...value, text: value.text.split(ALSO, 1)[0] ?? '' });

/** Street, and the labelled place and country on the next lines, or those above it. */
function addressFrom(street: Value, next: readonly Line[], above: readonly string[]): Found | undefined {
  if (
    street.text.length < 4 ||
    street.text.length > 200 ||
    street.text.includes('@') ||
    !/[\d\p{Lo}]/u.test(street.text)
  )
    return undefined;
  const parts = [street.text];
  let end = street.start + street.text.length;
  for (const line of next) {
    const isPart = line.label === 'place' || line.label === 'country' || isTown(line);
    if (!isPart && line.text.trim() !== '') break;
    const value = line.label === undefined ? line.text.trim() : line.value;
    if (value === '') continue;
    parts.push(value);
    end = line.label === undefined ? line.start + line.text.length : line.valueStart + value.length;
  }
  if (parts.length === 1 && !HAS_POSTCODE.test(street.text)) parts.push(...above);
  return { type: 'postal-address', value: parts.join(', '), start: street.start, end };
}
const HAS_POSTCODE = /\d{4}|\d{3} \d\d|\d\d-\d{3}/;

/** "Postal address: 123 45 Example" below the street, or below "Address: Example Street 4" without a label. */
const isTown = ({ label, value, text }: Line): boolean =>
  label === 'address' ? TOWN_ALONE.test(value) : label === undefined && isTownLine(text.trim());

/** Of several addresses the last is the person's: a correction names the new one first, identification comes at the end. */
function lastAddress(found: Found[]): Found[] {
  const last = found.findLast(
    (each) => isPostal(each) && !found.some((all) => all !== each && isPostal(all) && isWithin(each, all)),
  );
  return last ? found.filter((each) => each.type !== 'postal-address' || each === last) : found;
}
