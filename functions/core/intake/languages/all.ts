import type { Language } from '../reader/concepts.ts';
import { bg } from './bg/language.ts';
import { cs } from './cs/language.ts';
import { de } from './de/language.ts';
import { el } from './el/language.ts';
import { en } from './en/language.ts';
import { es } from './es/language.ts';
import { fr } from './fr/language.ts';
import { hr } from './hr/language.ts';
import { it } from './it/language.ts';
import { ja } from './ja/language.ts';
import { nl } from './nl/language.ts';
import { pl } from './pl/language.ts';
import { pt } from './pt/language.ts';
import { ro } from './ro/language.ts';
import { sv } from './sv/language.ts';
import { tr } from './tr/language.ts';
import { zh } from './zh/language.ts';

/** The languages the reader knows; to add one is to add its file here and its examples to the test. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, it, nl, pl, sv, cs, hr, ro, tr, el, bg, ja, zh];
