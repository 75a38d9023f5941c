import { mailOf } from '../mail/thread.ts';
import type { Ports } from '../ports.ts';
import { changeAndAdvance } from '../request/advance-case.ts';
import { noteBounce } from '../request/correspondence.ts';
import type { DeliveryReport } from './mail.ts';

/** Puts a mail of ours that came back before an operator, in its case; what names none of ours is nobody's. */
export async function noteBounces(ports: Ports, { failed, messageIds, status }: DeliveryReport, sender: string) {
  if (!failed) return;
  for (const messageId of messageIds) {
    const mail = mailOf(messageId, sender);
    if (!mail || (await ports.ledger.read(mail.caseId)).length === 0) continue;
    const { caseId, outboxId } = mail;
    await changeAndAdvance(ports, caseId, (state) =>
      noteBounce(state, { outboxId, ...(status !== undefined && { status }) }),
    );
  }
}
