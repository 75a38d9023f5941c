import { Right } from '../../request/right.ts';
import { holdsAny } from '../holds-any.ts';
import { LANGUAGES } from '../languages/all.ts';
import type { Candidate } from './candidate.ts';
import { foldToString } from './fold.ts';
import type { Listened } from './listen.ts';
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

const TICKS = [...'☑☒✓✔✗✘■◼', '[x', '[X', '[ x', '[ X', '(x', '(X'];
const TICKED = /\[\s?[xхv✓✔√×]\s?\]|\(\s?[xх✓✔]\s?\)|[☑☒✓✔✗✘■◼]/giu;
const COLON = /[:：]/u;
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

/** What the words of a form mean, by how they are folded. */
interface Known {
  readonly rights: ReadonlyMap<string, Right>;
  /** the language of a label that a right's name stands behind */
  readonly asks: ReadonlyMap<string, string>;
}
let known: Known | undefined;

const plain = (text: string): string => foldToString(text).trim().replace(/ {2,}/g, ' ');

function knownWords(): Known {
  const rights = new Map<string, Right>();
  const asks = new Map<string, string>();
  for (const { tag, form } of LANGUAGES) {
    for (const label of form.asks.split('|').map(plain)) if (!asks.has(label)) asks.set(label, tag);
    for (const right of Right.options)
      for (const name of form.rights[right]?.split('|') ?? []) rights.set(plain(name), right);
  }
  return { rights, asks };
}

/** The verdict with what a form names, whatever its fields are called; it is not clear where other words say otherwise. */
export function withForm(verdict: Verdict, { text, heard }: Pick<Listened, 'text' | 'heard'>): Verdict {
  const { asked, language } = askedIn(text);
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

function askedIn(text: string): { readonly asked: readonly Asked[]; readonly language?: string } {
  const { asks } = (known ??= knownWords());
  const mayBeTicked = holdsAny(text, TICKS);
  const lines = linesOf(text);
  const asked: Asked[] = [];
  let language: string | undefined;
  for (const [at, line] of lines.entries()) {
    const ticked = mayBeTicked ? tickedIn(line) : [];
    if (ticked.length > 0) for (const piece of ticked) asked.push(...named(piece));
    const colon = line.text.slice(0, LONGEST).search(COLON);
    const tag = colon > 0 ? asks.get(plain(line.text.slice(0, colon))) : undefined;
    if (tag === undefined) continue;
    const value = from(line, colon + 1);
    const behind = value.text === '' ? below(lines, at + 1) : named(value);
    asked.push(...behind);
    if (behind.length > 0) language ??= tag;
  }
  return { asked, ...(language !== undefined && { language }) };
}

function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  for (let start = 0; start <= text.length;) {
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
function below(lines: readonly Piece[], first: number): Asked[] {
  const asked: Asked[] = [];
  for (const line of lines.slice(first, first + Right.options.length + 1)) {
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
