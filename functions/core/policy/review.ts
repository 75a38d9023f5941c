import type { ReviewRule } from '../data-map/compiled.ts';
import type { CaseState, RequestState } from '../request/state.ts';

/** Why the request waits for an operator by the first rule that fits; undefined: it does not. */
export const reviewReason = (rules: ReviewRule[], state: CaseState, request: RequestState): string | undefined =>
  rules.find((rule) => rule.rights.includes(request.right) && applies(rule, state))?.reason;

function applies({ when }: ReviewRule, state: CaseState): boolean {
  if (!when) return true;
  const shown = {
    'low-confidence': !state.sure,
    'channel-api': state.channel === 'api',
    'has-attachments': state.hasAttachments,
  };
  return when.some((sign) => shown[sign]);
}
