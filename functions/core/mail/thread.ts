import type { Digest } from '../ports.ts';

/**
 * Our mails name their case twice, so that what answers them or reports on them is known again: by the address that answers go
 * to, and by their Message-ID where the transport keeps it. Neither proves anything about who writes.
 */

const CASE_ID = 12;
const MAC = 26;
/** RFC 5321 4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;

/** Where answers about a case go (RFC 5233): the privacy address with a tag of 104 bits that only our mails show; undefined where it would be too long. */
export function replyAddressOf(
  digest: Pick<Digest, 'blind'>,
  caseId: string,
  privacyAddress: string,
): string | undefined {
  const at = privacyAddress.lastIndexOf('@');
  const local = `${privacyAddress.slice(0, at)}+${caseId}${macOf(digest, caseId)}`;
  return local.length > LONGEST_LOCAL_PART ? undefined : local + privacyAddress.slice(at);
}

/** The case whose reply address this is; undefined for any other, and for a tag that we did not make. */
export function caseOfReplyAddress(digest: Digest, address: string, privacyAddress: string): string | undefined {
  const [local, ...domain] = privacyAddress.toLowerCase().split('@');
  const written = address.toLowerCase();
  const tag = written.slice(`${local}+`.length, written.lastIndexOf('@'));
  if (written !== `${local}+${tag}@${domain.join('@')}` || tag.length !== CASE_ID + MAC) return undefined;
  const caseId = tag.slice(0, CASE_ID);
  return digest.equal(tag.slice(CASE_ID), macOf(digest, caseId)) ? caseId : undefined;
}

const macOf = (digest: Pick<Digest, 'blind'>, caseId: string) => digest.blind('reply', caseId).slice(0, MAC);

/** The Message-ID of a mail of ours, sent from that address. */
export const messageIdOf = (outboxId: string, sender: string): string => `<${outboxId}@${domainOf(sender)}>`;

/** The mail of ours that a Message-ID names, and its case; undefined for anybody else's. It may be forged. */
export function mailOf(messageId: string, sender: string): { caseId: string; outboxId: string } | undefined {
  const [, outboxId = '', caseId = '', domain = ''] =
    /^<(([a-z0-9]{12})-[\w-]{1,80})@([^@<>]{1,255})>$/.exec(messageId) ?? [];
  return domain !== '' && domain.toLowerCase() === domainOf(sender) ? { caseId, outboxId } : undefined;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
