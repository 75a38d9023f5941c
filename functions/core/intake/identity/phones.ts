import { gather } from '../gather.ts';
import { digitGroupsIn, looksLikePhone, type Span } from './shapes.ts';

/** Digits one by one, "0 7 2 3 5 5 5 1 7 7", or with what a carrier's code stands in for in Brazil, "0xx11 3555-0188". */
const ODD = /^(?:\d(?:[ \u2010-\u2015-]{1,3}\d){8,13}|0xx ?\(?\d\d\)? ?\d{4,5}-?\d{4})(?![\d-]| \d)/i;
/** Such a number at the beginning of a text; anywhere else they can be anything. */
export const oddPhone = (text: string): string | undefined => ODD.exec(text)?.[0];

/** "0262 00 45 81 / 0692 00 17 17" is two. */
const AND = ' / ';
function apart(group: Span): Span[] {
  const { value, start, end } = group;
  const at = value.indexOf(AND);
  const [one, other] = [value.slice(0, at), value.slice(at + AND.length)];
  return at < 0 || !looksLikePhone(one) || !looksLikePhone(other)
    ? [group]
    : [
        { value: one, start, end: start + at },
        { value: other, start: start + at + AND.length, end },
      ];
}

/** Telephone numbers by their shape, and those of `also`, with their places. */
export function phonesIn(text: string, also: (group: Span) => boolean): Span[] {
  return gather(digitGroupsIn(text), apart).filter((group) => looksLikePhone(group.value) || also(group));
}
