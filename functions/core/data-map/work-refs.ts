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
