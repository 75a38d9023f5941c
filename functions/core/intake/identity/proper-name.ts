import { isClosing } from './closings.ts';
import { plain } from './labels.ts';
import { isName } from './values.ts';

const COMPANY = /\s(?:SAS|SARL|SA|SL|SRL|SpA|GmbH|AG|KG|UG|Ltd|LLC|Inc|PLC|BV|NV|AB|AS|Oy|Kft|doo|ООД|ЕООД|АД)$/iu;

/** A name with more than initials, no heading in capitals, no closing. */
export function isProper(value: string): boolean {
  if (!isName(value) || !/^\p{Lu}/u.test(value) || !/\p{L}{2}/u.test(value) || isClosing(value) || COMPANY.test(value))
    return false;
  return value.length < 5 || value !== value.toUpperCase();
}

/** "It's Ann Example": from the first word on that the header knows, where another follows. */
export function fromHeaderOn(name: string, known: readonly string[]): string {
  const words = name.split(' ');
  const first = words.findIndex(
    (word) => known.includes(plain(word)) || known.includes(plain(word.split('-')[0] ?? '')),
  );
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : name;
}
