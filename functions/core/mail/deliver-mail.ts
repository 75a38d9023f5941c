import { MailNotAccepted } from '../errors.ts';
import { findHalt } from '../policy/emergency-stop.ts';
import type { Ports } from '../ports.ts';
import { changeCase } from '../request/case.ts';
import type { CaseState, MailState } from '../request/state.ts';
import { composeMail } from './compose-mail.ts';

/** How long an attempt may take before another may try, in milliseconds; from the sixth on doubled each time. */
const LEASE = 60_000;
/** Milliseconds after which a mail that did not get out is tried again at the latest. */
export const LONGEST_LEASE = 6 * 3_600_000;

/**
 * Takes a planned mail out: leased in the ledger, sent, recorded as sent. Nothing is lost; at most one duplicate per crash
 * inside the send window, none where the transport can tell. A relay that refuses leaves the mail planned for the sweep.
 * A link or code is stored before its mail goes out, so the one in a mail that went out is good.
 */
export async function deliverMail(ports: Ports, state: CaseState, outboxId: string): Promise<CaseState> {
  if (await findHalt(ports)) return state;
  let lease: MailState | undefined;
  const leased = await changeCase(ports, state.caseId, (current) => {
    lease = current.mails.find((mail) => mail.outboxId === outboxId);
    if (!lease || !mayTry(lease, ports.clock.now())) {
      lease = undefined;
      return [];
    }
    const facts = {
      outboxId,
      leaseUntil: ports.clock.now() + Math.min(LEASE * 2 ** Math.max(0, lease.tries - 5), LONGEST_LEASE),
    };
    return [{ type: 'MailSending', actor: { kind: 'pipeline' }, facts }];
  });
  if (!lease || leased.forgotten) return leased;
  try {
    await sendOnce(ports, leased, lease);
  } catch (fault) {
    if (fault instanceof MailNotAccepted) return leased;
    throw fault;
  }
  return changeCase(ports, state.caseId, (current) =>
    current.mails.some((mail) => mail.outboxId === outboxId && mail.state === 'sent')
      ? []
      : [{ type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId } }],
  );
}

const mayTry = (mail: MailState, now: number) =>
  mail.state === 'planned' || (mail.state === 'sending' && (mail.leaseUntil ?? 0) <= now);

async function sendOnce(ports: Ports, state: CaseState, mail: MailState): Promise<void> {
  if (mail.state === 'sending' && (await ports.mailer.wasSent(mail.outboxId)) === true) return;
  await ports.mailer.send(await composeMail(ports, state, mail));
}
