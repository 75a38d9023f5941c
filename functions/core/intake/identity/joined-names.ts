import { isOfName, plain } from './labels.ts';
import type { Found, Line } from './line.ts';

/** Lines between the parts of a name, at most. */
const APART = 2;
const HAN_OR_KANA = /[\u3040-\u9fff]/u;

/** The same with a name in one that a form asks for in two: "First name: Ann", "Surname: Example". */
export function joinedNames(found: Found[], lines: readonly Line[]): Found[] {
  const fields = lines.filter(({ label, value }) => isOfName(label) && value !== '');
  for (const [at, line] of fields.entries()) {
    const next = fields[at + 1];
    if (!next || next.label === line.label || lines.indexOf(next) - lines.indexOf(line) > APART) continue;
    const [one, other] = [partOn(line, found), partOn(next, found)];
    if (!one || !other) continue;
    const parts = line.label === 'family' || next.label === 'given' ? [other, one] : [one, other];
    return found.flatMap((each) => (each === one ? [joined(parts)] : each === other ? [] : [each]));
  }
  return found;
}

const partOn = ({ valueStart }: Line, found: readonly Found[]): Found | undefined =>
  found.find(({ type, start }) => type === 'name' && start === valueStart);

/** First the given name, but for what is written in Han or kana; of a name that holds the other, the fuller. */
function joined(parts: readonly Found[]): Found {
  const [start, end] = [Math.min(...parts.map((part) => part.start)), Math.max(...parts.map((part) => part.end))];
  const whole = parts.find(({ value }) =>
    parts.every((part) => ` ${plain(value)} `.includes(` ${plain(part.value)} `)),
  );
  if (whole) return whole;
  const values = parts.map(({ value }) => value);
  const value = values.some((each) => HAN_OR_KANA.test(each)) ? values.toReversed().join('') : values.join(' ');
  return { type: 'name', value, start, end };
}
