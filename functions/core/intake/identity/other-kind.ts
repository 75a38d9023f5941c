import type { Found } from './line.ts';

/** "ann.example(at)post.example": an address, so that no machine reads it. */
const SPELT_AT = /^ ?[([{] ?\p{L}{2,14} ?[)\]}] ?[\p{L}\d-]+\.\p{L}/u;

/**
 * Whether another finder knows better: the name that an address begins with is a street's; what is called a number is no account's name; what is a telephone number and a
 * customer's is the one by its length; after a plus it is a telephone's.
 */
export function isOtherKind(text: string, { type, value, start, end }: Found, found: readonly Found[]): boolean {
  if (type === 'name')
    return found.some((each) => each.type === 'postal-address' && each.start <= start && each.end >= end);
  if (type === 'account')
    return (
      SPELT_AT.test(text.slice(end, end + 40)) ||
      found.some((each) => each.type === 'customer-number' && each.value === value)
    );
  if (type !== 'phone' && type !== 'customer-number') return false;
  if (type === 'customer-number' && text.charAt(start - 1) === '+') return true;
  const isLong = value.replace(/\D/g, '').length > 8;
  return isLong === (type === 'customer-number') && found.some((each) => each.type !== type && each.value === value);
}
