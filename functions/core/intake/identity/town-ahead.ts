import { withLetters } from './letters.ts';
import type { Stretch } from './street.ts';

const CODE = String.raw`(?:[A-Z]{1,2}-)?(?:\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d\d-\d{3}|\d{3} \d\d|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})`;
const LABEL = String.raw`(?:(?:PLZ|CAP|kod|postcode|postal code|zip|postnummer|postnr|[Pp][Ss][Čč]|[TΤ]\.?[KΚ]\.?|п\.? ?к\.?|code postal|c[óo]digo postal|C\.?P\.?|cod po[sș]tal|kod pocztowy|poštanski broj|пощенски код|ταχυδρομικός κώδικας)[.:]? )?`;
const WORD = String.raw`\p{Lu}[\p{L}'’-]{2,20}`;
const TOWN = String.raw`${WORD}(?: (?:(?:d[aeio]|del|della|dos|la|los|sul|sulla|am|an|der|vor|aan|den|nad|pod) ){0,2}${WORD}){0,2}`;
const IN = '[aàiuвv]|in|en|em|te|we?|ve|във?|în|στ[ηο]ν?|στις|στα|na|κάτοικος';
const AT =
  'at|on|in|im|in der|am|an der|au|aux|en|en la|en el|na|nas|no|aan de|aan het|op de|przy|på|v ulici|v|u|na adresi|στην?|στον|στην οδό|οδός|на|pe|pe strada|la';

/** "I live in Melford, Example Street 3", "in Melford (1234), …", "in 1234 Melford at …". */
const AHEAD = withLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${IN}) ((?:${CODE} )?${TOWN}(?:,? ${CODE}| \((?:[A-Z]{2}|(?!(?:19|20)\d\d\))${CODE})\))?(?:, | \(| (?:${AT}) ))$`,
    'u',
  ),
);
/** "…, 1234", "… (1234)", "…, postcode 1234" behind such a street. */
const CODE_BEHIND = withLetters(
  new RegExp(
    String.raw`^(?:, | \(|, \(| )${LABEL}(?!(?:19|20)\d\d(?!\d))${CODE}(?![\p{L}\d]|[-/.,]\d| ?\d|(?<=\d) \p{Ll})(?:\)|(?<!\([^)]{0,20}))`,
    'u',
  ),
);
/** Characters from such a word to the street. */
const NEAR = 80;

/** The street with its town, where one is told before it that is nobody's name. */
export function withTownAhead(text: string, street: Stretch, isName: (part: string) => boolean): Stretch | undefined {
  const led = AHEAD.exec(text.slice(Math.max(0, street.start - NEAR), street.start))?.[1];
  const town = led?.match(/\p{Lu}[^\d,(]+/u)?.[0].trim() ?? '';
  if (led === undefined || isName(town)) return undefined;
  const behind = CODE_BEHIND.exec(text.slice(street.end, street.end + NEAR))?.[0] ?? '';
  const end = street.end + behind.length;
  const isOpen = led.endsWith('(') && !behind.endsWith(')') && text.charAt(end) === ')';
  return { start: street.start - led.length, end: end + Number(isOpen) };
}
