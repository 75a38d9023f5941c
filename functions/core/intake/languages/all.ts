import type { Language } from '../reader/concepts.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The languages the reader knows; to add one is to add its file here and its examples to the test. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, it, nl, pl, sv, cs, hr, ro, tr, el, bg, ja, zh];
