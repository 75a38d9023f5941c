/** Where the work on a request lies in the vault; deterministic, so that a second run overwrites the first. */

/** The case that a request belongs to: request ids are `<caseId>-<n>`. */
export const caseOf = (requestId: string): string => requestId.slice(0, requestId.lastIndexOf('-'));

/** Everything that a request's fulfilment wrote. */
export const workOf = (requestId: string): string => `${caseOf(requestId)}/work/${requestId}/`;

/** The sealed disclosure package of an attempt. */
export const packageRef = (requestId: string, attempt: number): string =>
  `${caseOf(requestId)}/package/${requestId}-${attempt}.zip`;

/** The raw message that opened the case. */
export const rawRef = (caseId: string): string => `${caseId}/raw`;

/** The raw message of a reply; removed with the message that opened the case, whose reference it begins with. */
export const replyRef = (caseId: string, replyId: string): string => `${rawRef(caseId)}-reply-${replyId}`;

/** One page of one store's answer in one wave. */
export interface PageAt {
  storeId: string;
  attempt: number;
  wave: number;
  page: number;
}

const padded = (count: number, digits: number): string => String(count).padStart(digits, '0');

/** What each store is asked in a wave. */
export const planRef = (requestId: string, attempt: number, wave: number): string =>
  `${workOf(requestId)}plan/${padded(attempt, 4)}-${padded(wave, 4)}`;

/** All that stores are asked, in all waves of all attempts. */
export const plansOf = (requestId: string): string => `${workOf(requestId)}plan/`;

const pageName = ({ attempt, wave, page }: PageAt): string =>
  `${padded(attempt, 4)}-${padded(wave, 4)}-${padded(page, 6)}`;

/** What a page found. */
export const locatedRef = (requestId: string, at: PageAt): string =>
  `${locatedIn(requestId, at.storeId)}${pageName(at)}`;

/** All pages of a store, or of every store. */
export const locatedIn = (requestId: string, storeId?: string): string =>
  `${workOf(requestId)}located/${storeId === undefined ? '' : `${storeId}/`}`;

/** Attempt and wave that a page belongs to. @see locatedRef */
export function waveOf(ref: string): { attempt: number; wave: number } {
  const [attempt, wave] = ref
    .slice(ref.lastIndexOf('/') + 1)
    .split('-')
    .map(Number);
  return { attempt: attempt ?? 0, wave: wave ?? 0 };
}
