import type { Language } from '../reader/concepts.ts';
import type { Hit } from '../reader/match-phrases.ts';
import { isClosing, mayClose } from './closings.ts';
import { plain } from './labels.ts';
import type { Found, Line } from './line.ts';
import type { Voice } from './name-after.ts';
import { hasCapitalNouns } from './function-words.ts';

/** A clause ends, or goes on with "and". */
const ENDS = /^(?:[.,;:!?()–]|\s*$|\s[–-]|\s(?:and|und|et|[yeiaи]|en|och|și|si|ve|και)\s)/u;
/** "Hier ist Schluss": nouns have capitals in German. */
const NO_WORD_FOR_NAMES = /^hier|^ich b/iu;

const after = ({ end }: Found, { text, start }: Line): string => text.slice(end - start);

/** "My name is Ann.", and "Hi, I am Ann, …": nothing but a first name, where a clause ends; "I am Furious" in English. */
export function isFirstName(
  name: Found,
  said: Hit,
  line: Line,
  { hits, language }: Pick<Voice, 'hits' | 'language'>,
): boolean {
  const { value, start, end } = name;
  if (!/^\p{Lu}\p{Ll}{2,14}$/u.test(value) || isClosing(value) || mayClose(plain(value))) return false;
  const at = (place: number): number => place - line.start;
  const isSaid = said.concept === 'says iAm' || (language?.tag !== 'en' && begins(said, line));
  const isInGerman = NO_WORD_FOR_NAMES.test(line.text.slice(at(said.start), at(said.end)));
  const isApart = /[.!?]/.test(line.text.slice(at(said.end), at(start)));
  const isKin = hits.some((hit) => hit.concept === 'says kin' && hit.start < end && hit.end > start);
  return isSaid && !isInGerman && !isApart && !isKin && ENDS.test(after(name, line));
}

/** "Hi, I am Ann, …": all that goes before is a greeting, of one or two words, at the start of the first line. */
const begins = (said: Hit, { text, start }: Line): boolean =>
  start < BEGINNING && /^\s*(?:\p{L}{2,14}[,!.]?\s){1,2}$/u.test(text.slice(0, said.start - start));
/** Characters of a mail in which its first line begins. */
const BEGINNING = 3;

/** "Soy Ana Ejemplo y quiero …": English and German have capitals elsewhere, too: "I am Very Disappointed." */
export const isNoAdjective = (name: Found, line: Line, language: Language | undefined): boolean =>
  language !== undefined &&
  language.tag !== 'en' &&
  !hasCapitalNouns(language) &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name.value) &&
  ENDS.test(after(name, line));
