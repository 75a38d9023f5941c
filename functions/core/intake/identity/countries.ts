import { LANGUAGES } from '../languages/all.ts';
import { customsOf } from '../languages/words-of.ts';
import { plain } from './labels.ts';

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 code (3166-2 for California) of a country named in any of our languages. */
export function countryCode(name: string): string | undefined {
  known ??= new Map(
    LANGUAGES.flatMap(({ customs }) => customs.place.countries.split('|')).flatMap((each) => {
      const [code = '', ...words] = each.split(' ');
      return code === '' ? [] : [[plain(words.join(' ')), code] as const];
    }),
  );
  return known.get(plain(name));
}

/** All countries in one language, by their folded names (CLDR's, which every engine brings along). */
const inLanguage = new Map<string, ReadonlyMap<string, string>>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namesIn(tag: string): ReadonlyMap<string, string> {
  const cached = inLanguage.get(tag);
  if (cached) return cached;
  const shown = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = NO_COUNTRY.has(first + second) ? undefined : shown.of(first + second);
      if (name !== undefined) names.set(plain(name), first + second);
    }
  }
  inLanguage.set(tag, names);
  return names;
}

/** Codes of unions and of tests. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Its code, also where the language gives the name another ending: "w Islandii", "u Kanadi". */
export function countryNamed(name: string, tag: string): string | undefined {
  const folded = plain(name);
  const exact = countryCode(name) ?? namesIn(tag).get(folded);
  if (exact !== undefined || folded.length < 4 || !mayBeInflected(folded, tag)) return exact;
  for (const [known, code] of namesIn(tag)) if (isInflected(folded, known)) return code;
  return undefined;
}

function mayBeInflected(folded: string, tag: string): boolean {
  const { inflectsCountries, noCountries } = customsOf(tag).place;
  return inflectsCountries && !noCountries.split(' ').includes(folded);
}

const ENDS_OPEN = /[aeiouyаеиоуъяюαεηιουω]$/u;
/** Word by word the same but for the last two letters, of short names the last vowel: "Gabrovo" is not in Gabon. */
function isInflected(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const [words, known] = [one.split(' '), other.split(' ')];
  return (
    words.length === known.length &&
    words.every((word, at) => {
      const name = known[at] ?? '';
      if (word === name) return true;
      const stem = name.length < 6 ? name.replace(ENDS_OPEN, '') : name.slice(0, -2);
      const most = stem.length < 4 ? 1 : 2;
      return name.length > 3 && word.startsWith(stem) && Math.abs(word.length - name.length) <= most;
    })
  );
}
