import { phrasesOf } from '../languages/words-of.ts';
import type { Language } from '../reader/concepts.ts';
import { isFunctionWord } from './function-words.ts';
import { plain } from './labels.ts';
import { isParticle } from './particles.ts';
import type { Sender } from './sender.ts';

/** Greek and Cyrillic letters, folded, as addresses have them. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'α-a β-v γ-g δ-d ε-e ζ-z η-i θ-th ι-i κ-k λ-l μ-m ν-n ξ-x ο-o π-p ρ-r σ-s τ-t υ-y φ-f χ-h ψ-ps ω-o а-a б-b в-v г-g д-d е-e ж-zh з-z и-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-sht ъ-a ь-y ю-yu я-ya'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
/** Vowels of two letters. */
const PAIRS: Readonly<Record<string, string>> = { ου: 'ou', ευ: 'ef', αυ: 'af', ει: 'ei', μπ: 'b', ντ: 'd' };

/** A folded word in the letters of addresses: "петър" as "petar". */
export const inLatin = (folded: string): string =>
  /[\u03b1-\u03c9\u0430-\u044f]/.test(folded)
    ? folded.replace(
        /ου|ευ|αυ|ει|μπ|ντ|[\u03b1-\u03c9\u0430-\u044f]/g,
        (letter) => PAIRS[letter] ?? LATIN[letter] ?? letter,
      )
    : folded;

/** Letters of a header that can spell a name. */
const FEWEST = 4;

/** Whether header or address are put together from a name: "ann.example@", "ann_e@", "aexample@", "example.ann@". */
export function isSpelt(name: readonly string[], { letters, local }: Sender): boolean {
  const words = name.map((word) => inLatin(plain(word)).replaceAll(' ', ''));
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (second === '' || letters.length < FEWEST) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (first.length > 2 && letters.includes(first + second.charAt(0))) return true;
  const [given = '', family = ''] = local;
  if (last.length > 2 && (letters.includes(initials.slice(0, -1) + last) || local.includes(last + first.charAt(0))))
    return true;
  return first.length > 2 && family.length > 1 && isOneOf({ given, family }, { first, last });
}

/** "burcuu.ex@" of Burcu Example, "example.a@" */
const isOneOf = (
  { given, family }: { given: string; family: string },
  { first, last }: { first: string; last: string },
): boolean =>
  (given.startsWith(first) && last.startsWith(family)) || (given === last && first.startsWith(family.slice(0, 3)));

/** "Ann from Melford" */
let fromWords: ReadonlySet<string> | undefined;
/** Whether a folded word is one, in any language; listed when the first mail asks, so that loading stays short. */
function isFrom(folded: string): boolean {
  fromWords ??= new Set(phrasesOf(({ from }) => from).map(plain));
  return fromWords.has(folded);
}

/** How many words that begin a clause are a name in small letters that the header spells; 0 where none are. */
export function speltAt(words: readonly string[], sender: Sender, language: Language | undefined): number {
  if (sender.letters.length < FEWEST) return 0;
  const bare = words.map((word) => /^\p{L}[\p{L}'’-]*/u.exec(word)?.[0] ?? '');
  for (let count = 1; count < 4; count += 1) {
    const word = words[count - 1] ?? '';
    const last = bare[count - 1] ?? '';
    const isLink = isParticle(last);
    if (last === '' || (!isLink && (isFunctionWord(last, language) || isFrom(plain(last))))) return 0;
    if (count > 1 && !isLink && isSpelt(bare.slice(0, count), sender)) return count;
    if (last !== word) return 0;
  }
  return 0;
}
