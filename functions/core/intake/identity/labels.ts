import type { FormWords } from '../languages/form.ts';
import type { IdentityWords, Language } from '../reader/concepts.ts';
import { codeAt } from '../code-at.ts';
import { foldToString } from '../reader/fold.ts';
import { LANGUAGES } from '../languages/all.ts';

/** What stands on a form beside those words. */
const OF_FORMS = ['given', 'family'] as const satisfies readonly (keyof FormWords)[];
const OF_TEXTS = [
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
export type Label = (typeof OF_FORMS)[number] | (typeof OF_TEXTS)[number];

/** Whether a name stands behind it, or a part of one. */
export const isOfName = (label: Label | undefined): boolean =>
  label === 'name' || label === 'given' || label === 'family';

const SPACE = 32;
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
    // "customer number with you", but not "name of the doctor"
    (OF_ANOTHER.test(folded) ? undefined : labelNamed(folded.slice(0, Math.max(0, folded.lastIndexOf(' ', last - 1)))))
  );
}

/** "Name of the doctor", folded: of doctors, lawyers and firms. */
const OF_ANOTHER =
  / (?:\S+ )?(?:arzt|doct|dokt|lekar|lijecnik|medic|medec|physician|anwalt|avocat|avvocat|abogad|advog|adwokat|lawyer|avukat|empresa|azienda|firm[ae]|entreprise|company|bedrijf|γιατρ|лекар|адвокат|δικηγορ)\S*$/;

function collect(languages: readonly Language[]): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  // "adresse" may be a street in one language only: the first language that says so wins
  const add = (label: Label, phrases: string): void => {
    for (const key of phrases.split('|').map(plain)) if (key !== '' && !labels.has(key)) labels.set(key, label);
  };
  for (const label of OF_FORMS) for (const { form } of languages) add(label, form[label]);
  for (const label of OF_TEXTS) for (const { identity } of languages) add(label, identity[label]);
  longest = Math.max(...Array.from(labels.keys(), ({ length }) => length));
  return labels;
}

/** Whether it is folded as it stands: small Latin letters and digits, with single blanks between. */
function isPlain(text: string): boolean {
  let before = SPACE;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code === SPACE ? before === SPACE : !((code > 96 && code < 123) || (code > 47 && code < 58))) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Folded words with single blanks. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const folded = foldToString(text).trim();
  return folded.includes('  ') ? folded.replace(/ {2,}/g, ' ') : folded;
}
