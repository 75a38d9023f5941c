/** Our mails name their outbox id, so that what answers them or reports on them is known again. */

/** The Message-ID of a mail of ours, sent from that address. */
export const messageIdOf = (outboxId: string, sender: string): string => `<${outboxId}@${domainOf(sender)}>`;

/** The mail of ours that a Message-ID names, and its case; undefined for anybody else's. It may be forged. */
export function mailOf(messageId: string, sender: string): { caseId: string; outboxId: string } | undefined {
  const [, outboxId = '', caseId = '', domain = ''] =
    /^<(([a-z0-9]{12})-[\w-]{1,80})@([^@<>]{1,255})>$/.exec(messageId) ?? [];
  return domain !== '' && domain.toLowerCase() === domainOf(sender) ? { caseId, outboxId } : undefined;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
