import { Right } from '../request/right.ts';
import { holdsAny } from './holds-any.ts';
import { isOfName, labelOf, plain } from './identity/labels.ts';
import { LANGUAGES } from './languages/all.ts';
import { IS_OPEN } from './unticked.ts';
import type { Candidate } from './reader/candidate.ts';
import { fold } from './reader/fold.ts';
import type { Listened } from './reader/listen.ts';
import { mix } from './reader/mix.ts';
import type { Weighed } from './reader/settle-rights.ts';
import type { Verdict } from './reader/weigh-opinions.ts';

/** What a form says outright: "Type of request: deletion", "☒ Access". */
const CONFIDENCE = 0.95;
/** From this chance on what is said besides is asked for, too. */
const BESIDES = 0.9;
/** Characters of a label, and of the name of a right, at most. */
const LONGEST = 80;
/** In so few characters the form tells the language better than all else. */
const SHORT_TEXT = 250;

/** More rights than these no form names; the rest is no form. */
const MOST = 20;
/** Characters of a line that says more than a field does. */
const PROSE = 50;

const SPACE = 32;
const BOXES = [...'[(☑☒'];
const COLONS = [':', '：'];
/** Without brackets only what nothing else is listed with. */
const TICKED = /\[\s?[xхv✓✔√×]\s?\]|\(\s?[xх✓✔]\s?\)|[☑☒]/giu;
/** "(Art. 15)", "(GDPR)": what is in other brackets counts. */
const IN_BRACKETS = /[(（](?:[^()（）\d]{0,20}\d[^()（）]{0,40}|[A-Z]{3,6})[)）]/gu;
const BETWEEN = /[,;/+&、，；]| (?:and|und|et|[yeiaи]|en|och|și|ve|και) /gu;
const BULLET = /^[\s\-*•–·.)\d]{0,8}/u;

/** A stretch of the text. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A right that a form names, and where. */
type Asked = Piece & Name;

interface Said {
  readonly asked: readonly Asked[];
  readonly language: string | undefined;
}

/** The name of a right on a form, and the languages in which it is called so. */
interface Name {
  readonly right: Right;
  readonly tags: Set<string>;
}

interface Known {
  /** by how they are folded */
  readonly names: ReadonlyMap<string, Name>;
  /** languages of a label that a right's name stands behind, by its hash: most lines with a colon have another, and are not cut out */
  readonly asks: ReadonlyMap<number, readonly string[]>;
}
let known: Known | undefined;

/** Of the words from here to there, whatever stands between them; of a longer stretch than a label, of none. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  let before = SPACE;
  for (let at = end - start > LONGEST ? end : start; at < end; at += 1) {
    const code = codes[at] ?? SPACE;
    if (code !== SPACE) hash = mix(before === SPACE ? mix(hash, SPACE) : hash, code);
    before = code;
  }
  return hash;
}

function knownWords(): Known {
  const names = new Map<string, Name>();
  const asks = new Map<number, string[]>();
  for (const { tag, form } of LANGUAGES) {
    for (const label of form.asks.split('|').map(fold)) {
      const hash = hashOf(label, 0, label.length);
      asks.set(hash, [...(asks.get(hash) ?? []), tag]);
    }
    for (const right of Right.options)
      for (const name of form.rights[right]?.split('|').map(plain) ?? [])
        names.set(name, { right, tags: (names.get(name)?.tags ?? new Set()).add(tag) });
  }
  return { names, asks };
}

/**
 * The verdict with what a form names that says who somebody is, too, whatever its fields are called: one word behind a label asks for nothing.
 * It is clear where the same is read, or nothing but fields.
 */
export function withForm(verdict: Verdict, listened: Pick<Listened, 'text' | 'codes' | 'heard'>): Verdict {
  const { text, heard } = listened;
  const { asked, language } = askedIn(listened);
  if (asked.length === 0 || asked.length > MOST || !namesSomebody(text)) return verdict;
  const named = new Set(asked.map(({ right }) => right));
  const rights = [...named].map((right): Weighed => {
    const candidates = asked.filter((each) => each.right === right).map((each) => candidateOf(each, heard));
    return { right, confidence: CONFIDENCE, candidates };
  });
  const isBeside = ({ right }: Weighed): boolean => !named.has(right);
  // "Request type: access" of a ticket that is closed
  const saysNothing = verdict.leans > BESIDES;
  const isSame = verdict.rights.length === named.size && !verdict.rights.some(isBeside);
  return {
    rights: [...rights, ...verdict.rights.filter((each) => isBeside(each) && each.confidence > BESIDES)],
    isClear: isSame || (verdict.rights.length === 0 && !saysNothing && !saysMore(text)),
    leans: CONFIDENCE,
    ...(language !== undefined && text.length < SHORT_TEXT && { language }),
  };
}

/** Whether a field names a person, or how to reach one. */
const namesSomebody = (text: string): boolean =>
  linesIn(text).some((line) => {
    const colon = line.text.slice(0, LONGEST).search(/[:：]/u);
    const label =
      colon > 0 && line.text.slice(colon + 1).trim() !== '' ? labelOf(plain(line.text.slice(0, colon))) : undefined;
    return isOfName(label) || label === 'email';
  });

/** Whether a line is a sentence, and no field. */
const saysMore = (text: string): boolean =>
  linesIn(text).some(
    (line) => line.text.length > PROSE || (/[.!?。]\s*$/u.test(line.text) && !/[:：]/u.test(line.text)),
  );

function candidateOf({ right, text, start }: Asked, heard: Listened['heard']): Candidate {
  const sentence = Math.max(
    0,
    heard.findIndex((each) => each.sentence.end > start),
  );
  return { right, confidence: CONFIDENCE, start, end: start + text.length, sentence, ground: 'form' };
}

function askedIn({ text, codes }: Pick<Listened, 'text' | 'codes'>): Said {
  const { asks, names } = (known ??= knownWords());
  const isTicked = holdsAny(text, BOXES) && text.search(TICKED) >= 0;
  const asked = isTicked
    ? linesIn(text)
        .flatMap(tickedIn)
        .flatMap((piece) => named(piece, names))
    : [];
  let language: string | undefined;
  for (const sign of COLONS) {
    let end = 0;
    for (let colon = text.indexOf(sign); colon >= 0 && end >= 0; colon = text.indexOf(sign, end)) {
      // the first one of its line
      end = text.indexOf('\n', colon);
      const tags = asks.get(hashOf(codes, text.lastIndexOf('\n', colon) + 1, colon));
      if (!tags) continue;
      const [value, ...lines] = linesIn(text, colon + 1, Right.options.length + 2);
      const said = value && from(value, 0);
      const behind = said?.text === '' ? below(lines, names) : said ? named(said, names) : [];
      asked.push(...behind);
      language ??= tags.find((tag) => behind.some(({ tags: others }) => others.has(tag)));
    }
  }
  return { asked, language };
}

function linesIn(text: string, first = 0, most = Infinity): Piece[] {
  const lines: Piece[] = [];
  for (let start = first; start <= text.length && lines.length < most;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    lines.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}

/** The rest of a piece, without blanks around it. */
function from({ text, start }: Piece, at: number, to = text.length): Piece {
  const rest = text.slice(at, to);
  return { text: rest.trim(), start: start + at + rest.length - rest.trimStart().length };
}

/** What stands behind each ticked box of a line, or before the only one where it ends the line. */
function tickedIn(line: Piece): Piece[] {
  const boxes = [...line.text.matchAll(TICKED)];
  return boxes.map((box, at) => {
    const behind = from(line, box.index + box[0].length, boxes[at + 1]?.index);
    return behind.text === '' && boxes.length === 1 ? from(line, 0, box.index) : behind;
  });
}

/** The names that stand one by one below their label. */
function below(lines: readonly Piece[], names: Known['names']): Asked[] {
  const asked: Asked[] = [];
  for (const line of lines) {
    const found = named(from(line, BULLET.exec(line.text)?.[0].length ?? 0), names);
    if (found.length === 0 && (line.text.trim() !== '' || asked.length > 0)) break;
    asked.push(...found);
  }
  return asked;
}

/** The rights that a piece names, where it names nothing else. */
function named(piece: Piece, names: Known['names']): Asked[] {
  if (piece.text === '' || piece.text.length > LONGEST || IS_OPEN.test(piece.text)) return [];
  const whole = nameOf(piece, names);
  if (whole) return [whole];
  const found: (Asked | undefined)[] = [];
  let start = 0;
  for (const { 0: between, index } of piece.text.matchAll(BETWEEN)) {
    found.push(nameOf(from(piece, start, index), names));
    start = index + between.length;
  }
  found.push(nameOf(from(piece, start), names));
  return found.every((each) => each !== undefined) ? found : [];
}

function nameOf(piece: Piece, names: Known['names']): Asked | undefined {
  const name = names.get(plain(piece.text.replaceAll(IN_BRACKETS, '')));
  return name && { ...piece, ...name };
}
