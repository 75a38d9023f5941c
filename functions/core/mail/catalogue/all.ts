import { en, type Catalogue } from './en.ts';

/** Every language that mails and pages speak, by BCP 47 tag. */
export const catalogues: { en: Catalogue } & Record<string, Catalogue> = { en };
