import { caseOfReplyAddress, mailOf } from '../mail/thread.ts';
import type { Ports } from '../ports.ts';
import { findCorrespondent } from '../request/correspondents.ts';
import { replay } from '../request/evolve.ts';
import type { CaseState } from '../request/state.ts';
import type { Thread } from './read-inbound.ts';

/** How a message found its case: by the address it was sent to, by a mail of ours that it names, or by who claims to follow up. */
export type FoundBy = 'address' | 'reference' | 'sender';

/**
 * The open case that a message belongs to, never by its subject. What only claims to follow up must come from the address
 * that opened the case and ask for nothing that it does not hold: else it is a request of its own, so that nobody's earlier mail
 * in a victim's name swallows the victim's.
 */
export async function findConversation(
  ports: Pick<Ports, 'digest' | 'ledger' | 'records'>,
  { addressees, references, isFollowUp, from, rights }: Thread,
  privacyAddress: string,
): Promise<{ state: CaseState; by: FoundBy } | undefined> {
  const open = async (caseId: string | undefined, by: FoundBy) => {
    if (caseId === undefined) return undefined;
    const state = replay(caseId, await ports.ledger.read(caseId));
    return state.seq > 0 && !state.closed && !state.forgotten ? { state, by } : undefined;
  };
  for (const address of addressees) {
    const found = await open(caseOfReplyAddress(ports.digest, address, privacyAddress), 'address');
    if (found) return found;
  }
  for (const messageId of references) {
    const found = await open(mailOf(messageId, privacyAddress)?.caseId, 'reference');
    if (found) return found;
  }
  if (!isFollowUp || from === undefined) return undefined;
  const found = await open(await findCorrespondent(ports, from), 'sender');
  return found && rights.every((right) => found.state.rights.includes(right)) ? found : undefined;
}
