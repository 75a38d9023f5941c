/** How a check on a message ended. `gray`: undecided; `none`: there was nothing to check; `unknown`: nobody checked. */
export type CheckVerdict = 'pass' | 'fail' | 'gray' | 'none' | 'unknown';

/** What the mail server that took the message found. Signals for an operator; none of them proves anything (RFC 8601). */
export interface MailVerdicts {
  spam: CheckVerdict;
  virus: CheckVerdict;
  spf: CheckVerdict;
  dkim: CheckVerdict;
  dmarc: CheckVerdict;
}

/** Why a message is set aside unanswered, for an operator: nothing that a person may have written is dropped. */
export function setAsideFor(verdicts: MailVerdicts | undefined): 'virus' | 'spam' | undefined {
  if (verdicts?.virus === 'fail') return 'virus';
  return verdicts?.spam === 'fail' ? 'spam' : undefined;
}
