import { codeAt, codeNear } from '../code-at.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { formField, ledField, withoutFrame, type Field } from './form-field.ts';
import { isOfName, labelOf, plain } from './labels.ts';
import { COLON, GAP, kindsIn, type Line } from './line.ts';

const MAX_LINES = 400;
const MAX_LINE = 1_200;
/** A line that lists what is to be changed is shorter. */
const LISTED = 80;
/** A sentence that says what is to be changed in itself, and not in lines below, is longer. */
const SENTENCE = 40;
/** A label is shorter, with its colon. */
const MAX_LABEL = 60;

/** The lines of a text, with the labels that they begin with; at most 400 of them, and 1,200 characters of each. */
export function linesOf(text: string, hits: readonly Hit[]): Line[] {
  const lines: Line[] = [];
  const verbs = hits.filter(isVerb);
  let listsMatter = false;
  for (let start = 0; start <= text.length && lines.length < MAX_LINES;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    if (listsMatter && line.trim() === '') listsMatter = false;
    const isMatter = listsMatter || (end - start > SENTENCE && isConcerned(verbs, start, end, 'fix'));
    const read = lineOf(line, start, isMatter, listsMatter && end - start < LISTED);
    lines.push(listsMatter ? read : withoutVerb(read));
    // "Please change the following:" makes what is listed below the matter of the request
    if (verbs.length > 0 && holdsColon(lines) && /[:：]\s{0,4}$/.test(text.slice(Math.max(start, end - 5), end)))
      listsMatter ||= isConcerned(verbs, lastSentence(text, start, end), end);
    start = end + 1;
  }
  return lines;
}

/** "Complete name: …" tells nobody to complete it. */
const withoutVerb = (line: Line): Line => (line.isMatter && isOfName(line.label) ? { ...line, isMatter: false } : line);

const holdsColon = (lines: readonly Line[]): boolean => ((lines.at(-1)?.holds ?? 0) & COLON) !== 0;
const isVerb = ({ concept }: Hit): boolean => concept === 'fix' || concept === 'erase';

/** Whether one of the verbs, or of those of one kind, stands in this stretch of the text. */
const isConcerned = (verbs: readonly Hit[], from: number, to: number, only?: Hit['concept']): boolean =>
  verbs.some(({ concept, start, end }) => (only ?? concept) === concept && start >= from && end <= to);

/** Where the last sentence before a place begins, at the earliest at `from`: after ". ", "! ", "? " or "。". */
function lastSentence(text: string, from: number, before: number): number {
  let next = 0;
  for (let at = before - 1; at >= from; at -= 1) {
    const code = codeAt(text, at);
    if (code === 0x3002 || (next === 32 && (code === 46 || code === 33 || code === 63))) return at + 1;
    next = code;
  }
  return from;
}

function colonIn(text: string): number {
  const plainColon = text.indexOf(':');
  const wide = text.indexOf('：');
  return plainColon < 0 || (wide >= 0 && wide < plainColon) ? wide : plainColon;
}

/** "1.請求者氏名 …": a label with a blank behind it, among letters that need none. */
const EASTERN_FIELD =
  /^[ \u3000]{0,4}(?:[\d\uff10-\uff19]{1,2}(?:[.．、)）][ \u3000]?|[ \u3000]))?([\u3040-\u9fff]{1,8})[ \u3000]{1,8}([^\sをもはがにので].*[^。])$/u;
const EASTERN = 0x3000;
const [BLANK, ZERO, NINE] = [32, 48, 57];

/** "None", "as above". */
const NO_VALUE = /^(?:$|[な無]し|同上|未定|別紙)/;

/** Such a label, and its value. */
function fieldIn(text: string): Field | undefined {
  const first = codeNear(text, 0);
  // nearly all lines begin with a letter of another kind
  if (first < EASTERN && first !== BLANK && !(first >= ZERO && first <= NINE)) return undefined;
  const found = text === '' ? null : EASTERN_FIELD.exec(text);
  if (!found) return undefined;
  const label = labelOf(plain(found[1] ?? ''));
  const value = (found[2] ?? '').trim();
  return label && !NO_VALUE.test(value) ? { label, value } : undefined;
}

function lineOf(text: string, start: number, isMatter: boolean, isListed: boolean): Line {
  const holds = kindsIn(text);
  const colon = (holds & COLON) === 0 ? -1 : colonIn(text);
  const written = colon < 1 || colon > MAX_LABEL ? undefined : text.slice(colon + 1).trim();
  const value = written !== undefined && (holds & GAP) !== 0 ? withoutFrame(written) : written;
  const field = (holds & COLON) === 0 ? (fieldIn(text) ?? formField(text, holds)) : ledField(text, holds);
  if (field)
    return { text, start, ...field, valueStart: start + text.lastIndexOf(field.value), isMatter, isListed, holds };
  // more than one sentence is no value
  if (value === undefined || /[.!?] {1,2}\p{Lu}\p{L}* \p{Ll}/u.test(value))
    return { text, start, label: undefined, value: '', valueStart: start, isMatter, isListed, holds };
  const said = text.slice(lastSentence(text, 0, colon), colon);
  // "Example Street No: 3"
  const label =
    said.slice(-3).toLowerCase() === ' no' && labelOf(plain(said)) === 'address' ? undefined : labelOf(plain(said));
  const valueStart = start + (value === '' ? colon + 1 : text.indexOf(value, colon + 1));
  return { text, start, label, value, valueStart, isMatter, isListed, holds };
}
