import type { IdentityType } from '../data-map/compiled.ts';

/** What a message states about a person. It may be wrong or a lie: it never reaches a connector. */
export interface ClaimedIdentifier {
  type: string;
  value: string;
}

/** An identifier that a verification proved. Only the decision that appends `IdentityProven` may make one. */
export interface ProvenIdentifier {
  type: IdentityType;
  value: string;
}
