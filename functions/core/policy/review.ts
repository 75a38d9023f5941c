import type { ReviewRule } from '../data-map/compiled.ts';
import type { CaseState, RequestState } from '../request/state.ts';

/**
 * Why the request waits for an operator by the first rule that fits; undefined: it does not. `daysSinceLast`: since the same
 * person had the same right fulfilled.
 */
export const reviewReason = (
  rules: ReviewRule[],
  state: CaseState,
  request: RequestState,
  daysSinceLast?: number,
): string | undefined =>
  rules.find((rule) => rule.rights.includes(request.right) && applies(rule, state, daysSinceLast))?.reason;

function applies({ when, repeatedWithinDays }: ReviewRule, state: CaseState, daysSinceLast = Infinity): boolean {
  if (repeatedWithinDays !== undefined && daysSinceLast > repeatedWithinDays) return false;
  if (!when) return true;
  const shown = {
    'low-confidence': !state.sure,
    'channel-api': state.channel === 'api',
    'has-attachments': state.hasAttachments,
  };
  return when.some((sign) => shown[sign]);
}
