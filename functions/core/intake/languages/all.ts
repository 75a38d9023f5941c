import type { Language } from '../reader/concepts.ts';
import { en } from './en.ts';

/** The languages the reader knows; to add one is to add its file here and its examples to the test. */
export const LANGUAGES: readonly Language[] = [en];
