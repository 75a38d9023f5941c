import { isOfName, plain } from './labels.ts';
import type { Found, Line } from './line.ts';

/** Lines between the parts of a name, at most. */
const APART = 2;
const HAN_OR_KANA = /[\u3040-\u9fff]/u;
/** A name that is not borne any more, or not yet. */
const OTHER_NAME =
  /maiden|(?<!\p{L})(?:old|new|ny[at]?|nov|star)|former|previous|birth|alte|neue|früher|geburt|ancien|nouve|naissance|antigu|anterior|nuev|vecchi|precedent|oude|nieuw|now[ey]|poprzedn|rodow|gaml|tidigare|rozen|rodn|prethod|eski|yeni|vechi|παλ|νέο|стар|нов|旧|新/iu;

/** The same with a name in one that a form asks for in two: "First name: Ann", "Surname: Example"; of three, or of old ones, nothing is made. */
export function joinedNames(found: Found[], lines: readonly Line[]): Found[] {
  const fields = lines.filter(({ label, value }) => isOfName(label) && value !== '');
  const [line, next] = fields;
  if (!line || !next || fields.length > 2 || next.label === line.label) return found;
  if (lines.indexOf(next) - lines.indexOf(line) > APART || fields.some(isOtherName)) return found;
  const [one, other] = [partOn(line, found), partOn(next, found)];
  if (!one || !other || fields.some(({ label, value }) => label === 'name' && value.includes(' '))) return found;
  const parts = line.label === 'family' || next.label === 'given' ? [other, one] : [one, other];
  return found.flatMap((each) => (each === one ? [joined(parts)] : each === other ? [] : [each]));
}

const isOtherName = ({ text, valueStart, start }: Line): boolean => OTHER_NAME.test(text.slice(0, valueStart - start));

const partOn = ({ valueStart }: Line, found: readonly Found[]): Found | undefined =>
  found.find(({ type, start }) => type === 'name' && start === valueStart);

/** First the given name, but for what is written in Han or kana; of a name that holds the other, the fuller. */
function joined(parts: readonly Found[]): Found {
  const [start, end] = [Math.min(...parts.map((part) => part.start)), Math.max(...parts.map((part) => part.end))];
  const whole = parts.find(({ value }) => parts.every((part) => plain(value).includes(plain(part.value))));
  if (whole) return whole;
  const values = parts.map(({ value }) => value);
  const value = values.some((each) => HAN_OR_KANA.test(each)) ? values.toReversed().join('') : values.join(' ');
  return { type: 'name', value, start, end };
}
