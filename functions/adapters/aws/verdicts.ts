import type { CheckVerdict, MailVerdicts } from '../../core/intake/verdicts.ts';

const VERDICTS: Readonly<Record<string, CheckVerdict>> = { PASS: 'pass', FAIL: 'fail', GRAY: 'gray' };

/** What SES found. What is none of its findings (DISABLED, PROCESSING_FAILED, nothing at all) means that nobody checked. */
export const toVerdict = (status: string | undefined): CheckVerdict => VERDICTS[status ?? ''] ?? 'unknown';

/** Of a message that nobody checked. */
export const UNCHECKED: MailVerdicts = {
  spam: 'unknown',
  virus: 'unknown',
  spf: 'unknown',
  dkim: 'unknown',
  dmarc: 'unknown',
};
