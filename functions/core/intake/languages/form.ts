import type { Right } from '../../request/right.ts';

/** What stands on forms; phrases between bars, in any case, accents don't matter. */
export interface FormWords {
  /** "type of request", before the name of a right */
  readonly asks: string;
  /** how forms name rights, all that stands there: "deletion", "right of access" */
  readonly rights: Readonly<Partial<Record<Right, string>>>;
  /** "first name", where the rest stands on a line of its own */
  readonly given: string;
  /** "surname", likewise */
  readonly family: string;
}
