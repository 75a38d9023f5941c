import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en, type Catalogue } from './en.ts';
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

/** Every language that mails and pages speak, by BCP 47 tag. */
export const catalogues: { en: Catalogue } & Record<string, Catalogue> = {
  bg,
  cs,
  de,
  el,
  en,
  es,
  fr,
  hr,
  it,
  ja,
  nl,
  pl,
  pt,
  ro,
  sv,
  tr,
  zh,
};
