import { closingAt } from './closings.ts';
import { isFunctionWord } from './function-words.ts';
import { labelOf, plain } from './labels.ts';
import { DIGIT, foundName, type Found, type Line } from './line.ts';
import { matchesIn } from './matches.ts';
import type { Voice } from './name-after.ts';
import { isParticle } from './particles.ts';
import { isStreetWord } from './street.ts';
import { isTitle } from './titles.ts';

/** What says, before a name in small letters, that it is one. */
const SAYS = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`my (?:full |real )?name(?: is|['’]s)`,
    String.raw`mein (?:voller |ganzer )?name(?: ist| lautet)|ich hei(?:ß|ss)e|hei(?:ß|ss)e ich`,
    String.raw`je m['’ ]appel+e|mon nom(?: est| c['’]est)`,
    'me llamo|mi nombre(?: completo)? es|me chamo|chamo-me|meu nome(?: completo)? é',
    'mi chiamo|il mio nome è|ik heet|mijn naam is',
    'nazywam się|jag heter|mitt namn är',
    'jmenuj[iu] se|moje jméno je|zovem se|moje ime je',
    'με λένε|λέγομαι|ονομάζομαι|το όνομά μου είναι|казвам се|името ми е',
    'm[ăa] numesc|m[ăa] cheam[ăa]|numele meu (?:este|e)|benim adım|adım soyadım',
  ].join('|')})[:,]? (?=\p{L})`,
  'giu',
);
/** The same as a label. */
const LABELLED = /^\s*(?:namen?|nom|nombre|nome|naam|namn|jm[ée]no|ime|nume|име|όνομα|ad soyad): (?=\p{L})/giu;
const WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]{1,24}/u;
/** Words of a name in small letters, with particles. */
const MOST = 4;
/** What is said where a name is not, and how it is said to be wrong. */
const WRONG =
  /^(?:wrong|incorrect|miss|spel|writ|falsch|geschrieb|verkehrt|escrit|errad|grafad|sbagliat|scritt|verkeerd|geschreven|felst|felaktig|skriv|źle|zapis|błęd|napis|pogre|krivo|naps|špat|chyb|γραμ|λάθος|λαθ|греш|изпис|scris|greșit|gresit|yanlış|known|public|private|common|still|already|only|also|nicht|auch|nur|immer|toujours|siempre|sempre|altijd|zawsze|alltid)/u;
const NO_NAME =
  /^(?:angabe|applicable|aplica|below|above|sopra|dessus|boven|ovan|oben|unten|bekannt|team|leute|guys|all|everyone|again|advance|tutti|todos|alle|allemaal|wszystkim|alla|všem|svima|όλους|всички|tuturor|herkese)$/u;

/** The two to four words in small letters that are a name by what goes before them, above or behind: "my name is ann example". */
export function smallName(lines: readonly Line[], voice: Voice): Found | undefined {
  for (const [at, line] of lines.entries()) {
    const found = saidIn(line, voice) ?? headIn(line, lines.slice(at + 1, at + 3), voice);
    if (found) return found;
  }
  const last = lines.findLast(({ text }) => text.trim() !== '');
  return last && signedIn(last, voice);
}

/** "… me llamo ana ejemplo." */
function saidIn({ text, start, label, value, valueStart }: Line, voice: Voice): Found | undefined {
  if (label === 'name') return nameAt(value, 0, valueStart, voice);
  for (const { 0: said, index } of [...matchesIn(text, SAYS), ...matchesIn(text, LABELLED)]) {
    const found = nameAt(text, index + said.length, start, voice);
    if (found) return found;
  }
  return undefined;
}

/** "ana ejemplo, calle mayor 5", or alone above two lines that identify her. */
function headIn({ text, start, label }: Line, below: readonly Line[], voice: Voice): Found | undefined {
  const found = label === undefined && WORD.test(text) ? nameAt(text, 0, start, voice) : undefined;
  const after = found && text.slice(found.end - start);
  if (after === undefined) return undefined;
  const isHead = after.trim() === '' && below.length > 1 && below.every(({ holds }) => (holds & DIGIT) !== 0);
  return isHead || (/^, \D{2,40}\d/u.test(after) && isStreetWord(after.slice(2).split(' ', 1)[0] ?? ''))
    ? found
    : undefined;
}

/** "gruss anna beispiel", at the very end */
function signedIn({ text, start }: Line, voice: Voice): Found | undefined {
  const words = text.trim().split(' ');
  const closed = words.length > MOST + 2 ? 0 : closingAt(words);
  const at = text.indexOf(words[closed] ?? '-', words.slice(0, closed).join(' ').length);
  const found = closed > 0 && at > 0 ? nameAt(text, at, start, voice) : undefined;
  return found && text.slice(found.end - start).trim() === '' ? found : undefined;
}

/** Two words or three in small letters, particles beside, up to the end of the clause or a word of the language. */
function nameAt(text: string, from: number, start: number, { hits, language }: Voice): Found | undefined {
  const taken = wordsAt(text, from, language);
  const value = taken.join(' ');
  const end = from + value.length;
  if (!areNames(taken) || !/^(?:[.,;!?)('’\s]|$)/u.test(text.slice(end, end + 1))) return undefined;
  const isHeard = hits.some((hit) => hit.start < start + end && hit.end > start + from);
  return isHeard ? undefined : foundName(value, start + from);
}

function wordsAt(text: string, from: number, language: Voice['language']): string[] {
  const taken: string[] = [];
  let isOver = false;
  const words = text.slice(from, from + 90).split(' ', MOST + 1);
  for (const each of words) {
    const word: string = isOver ? '' : (WORD.exec(each)?.[0] ?? '');
    if (word === '' || (isFunctionWord(word, language) && !isParticle(word))) break;
    taken.push(word);
    isOver = each !== word || /['’]\p{Ll}+$/u.test(word);
  }
  isOver ||= from + taken.join(' ').length === text.length;
  // where no clause ends, no third name is sure
  if (taken.length === MOST - 1 && !isOver && !taken.some(isParticle)) taken.pop();
  while (isParticle(taken.at(-1) ?? '')) taken.pop();
  return taken;
}

function areNames(taken: readonly string[]): boolean {
  const names = taken.filter((word) => !isParticle(word));
  return names.length > 1 && names.length < MOST && names[0] === taken[0] && names.every(mayBeName);
}

const mayBeName = (word: string): boolean =>
  word.length > 2 &&
  !NO_NAME.test(word) &&
  !WRONG.test(word) &&
  !isTitle(word) &&
  !isStreetWord(word) &&
  labelOf(plain(word)) === undefined;
