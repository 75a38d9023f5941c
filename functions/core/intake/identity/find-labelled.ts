import type { IdentifierType } from '../reading.ts';
import { countryCode } from './countries.ts';
import type { Found, Line } from './line.ts';
import { isAccount, isCustomerNumber, isName, isPhone, readBirthDate } from './values.ts';

/** "Label: value" lines; a value may also stand on the lines below its label. */
export function labelled(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  const firstName = lines.findIndex(({ label, value }) => label === 'name' && value !== '');
  let ofCompany = false;
  lines.forEach((line, at) => {
    if (line.isMatter) return;
    if (line.label === 'company') ofCompany = true;
    else if (ofCompany && (line.label === 'name' || line.text.trim() === '')) ofCompany = false;
    if (line.label === undefined || line.label === 'company' || ofCompany) return;
    const located = line.label === 'address' || line.label === 'place' || line.label === 'country';
    // an address above the name is the addressee's, or the one to be corrected
    if (located && at < firstName) return;
    found.push(...readLabel(line, lines, at));
  });
  return lastAddress(found);
}

function readLabel(line: Line, lines: readonly Line[], at: number): Found[] {
  const below = line.value === '' ? belowLabel(lines, at) : [];
  const values = line.value === '' ? below : [{ text: line.value, start: line.valueStart }];
  switch (line.label) {
    case 'name':
      return values.slice(0, 1).flatMap((value) => checked('name', value, isName));
    case 'phone':
      return values.flatMap((value) => checked('phone', value, isPhone));
    case 'customer':
      return values.slice(0, 1).flatMap((value) => checked('customer-number', value, isCustomerNumber));
    case 'account':
      return values.slice(0, 1).flatMap((value) => checked('account', value, isAccount));
    case 'born':
      return values.slice(0, 1).flatMap(({ text, start }) => {
        const date = readBirthDate(text);
        return date === undefined
          ? []
          : [{ type: 'date-of-birth', value: date, start, end: start + text.length } as const];
      });
    case 'address':
      return values.slice(0, 1).flatMap((value) => addressFrom(value, lines.slice(at + 1, at + 4)));
    case 'country':
      return values
        .slice(0, 1)
        .flatMap((value) => checked('country', value, (text) => countryCode(text) !== undefined));
    default:
      return [];
  }
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

function checked(type: IdentifierType, { text, start }: Value, fits: (text: string) => boolean): Found[] {
  const value = text.replace(/[.,;。]$/, '').trim();
  return fits(value) ? [{ type, value, start, end: start + value.length }] : [];
}

/** Street, and the labelled place and country on the next lines. */
function addressFrom(street: Value, next: readonly Line[]): Found[] {
  if (
    street.text.length < 4 ||
    street.text.length > 200 ||
    street.text.includes('@') ||
    !/[\d\p{Lo}]/u.test(street.text)
  )
    return [];
  const parts = [street.text];
  let end = street.start + street.text.length;
  for (const line of next) {
    if (line.label !== 'place' && line.label !== 'country' && line.text.trim() !== '') break;
    if (line.value === '') continue;
    parts.push(line.value);
    end = line.valueStart + line.value.length;
  }
  return [{ type: 'postal-address', value: parts.join(', '), start: street.start, end }];
}

/** Of several addresses the last is the person's: a correction names the new one first, identification comes at the end. */
function lastAddress(found: readonly Found[]): Found[] {
  const last = found.findLast(({ type }) => type === 'postal-address');
  return found.filter((each) => each.type !== 'postal-address' || each === last);
}
