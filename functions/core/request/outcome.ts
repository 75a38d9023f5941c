/** How a request ended. Partly-fulfilled stays open until it is redriven or an operator accepts it. */
export type Outcome = 'fulfilled' | 'partly-fulfilled' | 'refused' | 'withdrawn' | 'expired';

/** Why a request is refused, in the words of the Data Rights Protocol 1.0. */
export const DENIAL_REASONS = [
  'suspected_fraud',
  'insuf_verification',
  'no_match',
  'claim_not_covered',
  'outside_jurisdiction',
  'too_many_requests',
  'other',
] as const;
export type DenialReason = (typeof DENIAL_REASONS)[number];
