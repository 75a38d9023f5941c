import { en, type PackageCatalogue } from './en.ts';

/** Every language that packages speak, by BCP 47 tag. */
export const packageCatalogues: { en: PackageCatalogue } & Record<string, PackageCatalogue> = { en };
