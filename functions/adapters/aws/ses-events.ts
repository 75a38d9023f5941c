import type { SESEvent } from 'aws-lambda';
import type { MailVerdicts } from '../../core/intake/verdicts.ts';
import { MAIL_PREFIX } from './inbound-keys.ts';
import { toVerdict } from './verdicts.ts';

/** The message tag that carries the outbox id into SES's events; SES replaces any Message-ID with its own. */
export const OUTBOX_TAG = 'outbox-id';

/** A message that lies in the inbound store, and what SES found when it took it. */
export interface Arrival {
  inboundRef: string;
  verdicts?: MailVerdicts | undefined;
  recipients?: string[] | undefined;
}

/** The messages of SES's event after its S3 action. */
export const receivedMails = ({ Records }: SESEvent): Arrival[] =>
  Records.map(({ ses: { mail, receipt } }) => ({
    inboundRef: MAIL_PREFIX + mail.messageId,
    recipients: receipt.recipients,
    verdicts: {
      spam: toVerdict(receipt.spamVerdict?.status),
      virus: toVerdict(receipt.virusVerdict?.status),
      spf: toVerdict(receipt.spfVerdict?.status),
      dkim: toVerdict(receipt.dkimVerdict?.status),
      dmarc: toVerdict(receipt.dmarcVerdict?.status),
    },
  }));

/** What SES says about a mail of ours, as EventBridge carries it; as far as we read it, and that is no address. */
export interface MailCameBack {
  detail: {
    eventType: string;
    mail: { tags?: Record<string, string[]> };
    bounce?: { bouncedRecipients?: { status?: string }[] };
  };
}

/** What SES took and then rejected has not arrived either. */
const CAME_BACK: ReadonlySet<string> = new Set(['Bounce', 'Reject', 'Complaint']);

const ENHANCED_STATUS = /^[245](?:\.\d{1,3}){2}$/;

/** As the handler takes it. */
export interface Notice {
  outboxId: string;
  status?: string | undefined;
  complaint?: true | undefined;
}

/** The mail that came back, by its outbox id; none where the event is about another mail or another matter. */
export function bouncesIn({ detail: { eventType, mail, bounce } }: MailCameBack): Notice[] {
  const [outboxId] = mail.tags?.[OUTBOX_TAG] ?? [];
  if (outboxId === undefined || !CAME_BACK.has(eventType)) return [];
  const status = bounce?.bouncedRecipients?.[0]?.status;
  const said = status !== undefined && ENHANCED_STATUS.test(status) && { status };
  return [{ outboxId, ...said, ...(eventType === 'Complaint' && { complaint: true }) }];
}
