import { Right } from '../../request/right.ts';
import { holdsAny } from '../holds-any.ts';
import { LANGUAGES } from '../languages/all.ts';
import type { Candidate } from './candidate.ts';
import { fold, foldToString } from './fold.ts';
import type { Listened } from './listen.ts';
import { mix } from './mix.ts';
import type { Weighed } from './settle-rights.ts';
import type { Verdict } from './weigh-opinions.ts';

/** What a form says outright: "Type of request: deletion", "☒ Access". */
const CONFIDENCE = 0.95;
/** From this chance on what is said besides is asked for, too. */
const BESIDES = 0.9;
/** Characters of a label, and of the name of a right, at most. */
const LONGEST = 80;
/** In so few characters the form tells the language better than all else. */
const SHORT_TEXT = 250;

const SPACE = 32;
const BOXES = [...'[(☑☒✓✔✗✘■◼'];
const COLONS = [':', '：'];
const TICKED = /\[\s?[xхv✓✔√×]\s?\]|\(\s?[xх✓✔]\s?\)|[☑☒✓✔✗✘■◼]/giu;
const IN_BRACKETS = /[(（][^()（）]{0,80}[)）]/gu;
const BETWEEN = /[,;/+&、，；]/u;
const BULLET = /^[\s\-*•–·.)\d]{0,8}/u;

/** A stretch of the text. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A right that a form names, and where. */
interface Asked extends Piece {
  readonly right: Right;
}

interface Said {
  readonly asked: readonly Asked[];
  readonly language: string | undefined;
}

interface Known {
  /** rights by their names, folded */
  readonly rights: ReadonlyMap<string, Right>;
  /** the language of a label that a right's name stands behind, by its hash: most lines with a colon have another, and are not cut out */
  readonly asks: ReadonlyMap<number, string>;
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

const plain = (text: string): string => foldToString(text).trim().replace(/ {2,}/g, ' ');

function knownWords(): Known {
  const rights = new Map<string, Right>();
  const asks = new Map<number, string>();
  for (const { tag, form } of LANGUAGES) {
    for (const label of form.asks.split('|').map(fold)) {
      const hash = hashOf(label, 0, label.length);
      if (!asks.has(hash)) asks.set(hash, tag);
    }
    for (const right of Right.options)
      for (const name of form.rights[right]?.split('|') ?? []) rights.set(plain(name), right);
  }
  return { rights, asks };
}

/** The verdict with what a form names, whatever its fields are called; it is not clear where other words say otherwise. */
export function withForm(
  verdict: Verdict,
  { text, codes, heard }: Pick<Listened, 'text' | 'codes' | 'heard'>,
): Verdict {
  const { asked, language } = askedIn({ text, codes });
  if (asked.length === 0) return verdict;
  const named = new Set(asked.map(({ right }) => right));
  const rights = [...named].map((right): Weighed => {
    const candidates = asked.filter((each) => each.right === right).map((each) => candidateOf(each, heard));
    return { right, confidence: CONFIDENCE, candidates };
  });
  const more = verdict.rights.filter(({ right, confidence }) => !named.has(right) && confidence > BESIDES);
  return {
    rights: [...rights, ...more],
    isClear: verdict.rights.every(({ right }) => named.has(right)) && !saysNothing(verdict),
    leans: CONFIDENCE,
    ...(language !== undefined && text.length < SHORT_TEXT && { language }),
  };
}

/** "Request type: access" of a ticket that is closed: what is read without the form asks for nothing. */
const saysNothing = ({ rights, leans }: Verdict): boolean => rights.length === 0 && leans > BESIDES;

function candidateOf({ right, text, start }: Asked, heard: Listened['heard']): Candidate {
  const sentence = Math.max(
    0,
    heard.findIndex((each) => each.sentence.end > start),
  );
  return { right, confidence: CONFIDENCE, start, end: start + text.length, sentence, ground: 'form' };
}

function askedIn({ text, codes }: Pick<Listened, 'text' | 'codes'>): Said {
  const { asks } = (known ??= knownWords());
  const isTicked = holdsAny(text, BOXES) && text.search(TICKED) >= 0;
  const asked = isTicked ? linesIn(text).flatMap(tickedIn).flatMap(named) : [];
  let language: string | undefined;
  for (const sign of COLONS) {
    let end = 0;
    for (let colon = text.indexOf(sign); colon >= 0 && end >= 0; colon = text.indexOf(sign, end)) {
      // the first one of its line
      end = text.indexOf('\n', colon);
      const tag = asks.get(hashOf(codes, text.lastIndexOf('\n', colon) + 1, colon));
      if (tag === undefined) continue;
      const [value, ...lines] = linesIn(text, colon + 1, Right.options.length + 2);
      const said = value && from(value, 0);
      const behind = said?.text === '' ? below(lines) : said ? named(said) : [];
      asked.push(...behind);
      if (behind.length > 0) language ??= tag;
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
function below(lines: readonly Piece[]): Asked[] {
  const asked: Asked[] = [];
  for (const line of lines) {
    const found = named(from(line, BULLET.exec(line.text)?.[0].length ?? 0));
    if (found.length === 0 && (line.text.trim() !== '' || asked.length > 0)) break;
    asked.push(...found);
  }
  return asked;
}

/** The rights that a piece names, where it names nothing else. */
function named(piece: Piece): Asked[] {
  if (piece.text === '' || piece.text.length > LONGEST) return [];
  const whole = rightOf(piece);
  if (whole) return [whole];
  const parts = piece.text.split(BETWEEN);
  let at = 0;
  const found = parts.map((part) => {
    const right = rightOf(from(piece, at, at + part.length));
    at += part.length + 1;
    return right;
  });
  return found.every((each) => each !== undefined) ? found : [];
}

function rightOf(piece: Piece): Asked | undefined {
  const right = known?.rights.get(plain(piece.text.replaceAll(IN_BRACKETS, '')));
  return right && { ...piece, right };
}
