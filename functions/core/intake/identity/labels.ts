import type { IdentityWords, Language } from '../reader/concepts.ts';
import { foldToString } from '../reader/fold.ts';
import { LANGUAGES } from '../languages/all.ts';

const LABELS = [
  'company',
  'name',
  'email',
  'phone',
  'customer',
  'account',
  'born',
  'address',
  'place',
  'country',
] as const satisfies readonly (keyof IdentityWords)[];
/** What a label before a colon announces. */
export type Label = (typeof LABELS)[number];

let known: ReadonlyMap<string, Label> | undefined;
let longest = 0;

const labelNamed = (folded: string): Label | undefined => (folded.length > longest ? undefined : known?.get(folded));

/** The label a line starts with, by its folded words; "my phone numbers are" is one too. */
export function labelOf(folded: string): Label | undefined {
  known ??= collect(LANGUAGES);
  const [first, last] = [folded.indexOf(' ') + 1, folded.lastIndexOf(' ')];
  if (last < 0) return labelNamed(folded);
  return (
    labelNamed(folded) ??
    labelNamed(folded.slice(0, last)) ??
    labelNamed(folded.slice(first)) ??
    labelNamed(folded.slice(first, Math.max(first, last))) ??
    // "customer number with you"
    labelNamed(folded.slice(0, Math.max(0, folded.lastIndexOf(' ', last - 1))))
  );
}

function collect(languages: readonly Language[]): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const label of LABELS) {
    for (const { identity } of languages) {
      for (const phrase of identity[label].split('|')) {
        const key = plain(phrase);
        // "adresse" may be a street in one language only: the first language that says so wins
        if (key !== '' && !labels.has(key)) labels.set(key, label);
      }
    }
  }
  longest = Math.max(...Array.from(labels.keys(), ({ length }) => length));
  return labels;
}

/** Folded words with single blanks. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(lower)) return lower;
  const folded = foldToString(text).trim();
  return folded.includes('  ') ? folded.replace(/ {2,}/g, ' ') : folded;
}
