import * as z from 'zod/mini';
import type { Controller } from '../../core/data-map/compiled.ts';
import { rawRef, replyRef } from '../../core/data-map/work-refs.ts';
import { RecordConflict } from '../../core/errors.ts';
import { findConversation, type FoundBy } from '../../core/intake/find-conversation.ts';
import { keepMachineMail } from '../../core/intake/machine-mail.ts';
import type { MachineReason } from '../../core/intake/mail.ts';
import { noteBounces } from '../../core/intake/note-bounces.ts';
import { readInbound, type ReadInbound, type Thread } from '../../core/intake/read-inbound.ts';
import { seekOpinion } from '../../core/intake/second-opinion.ts';
import { countToday, mayAnswer, resetToday } from '../../core/policy/quotas.ts';
import type { InboundMessage, Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { receiveReply, type ReadReply } from '../../core/request/correspondence.ts';
import { rememberCorrespondent } from '../../core/request/correspondents.ts';
import { dueUnder } from '../../core/request/due.ts';
import type { WhyOperator } from '../../core/request/events.ts';
import { openCase, type ReadMessage } from '../../core/request/open-case.ts';
import type { CaseState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

const Check = () => z.enum(['pass', 'fail', 'gray', 'none', 'unknown']);
const Verdicts = () => z.object({ spam: Check(), virus: Check(), spf: Check(), dkim: Check(), dmarc: Check() });

/** `verdicts`, `recipients`: where they come with the notice of the message and not with the message. */
const Input = () =>
  z.object({
    inboundRef: z.string(),
    verdicts: z.optional(Verdicts()),
    recipients: z.optional(z.array(z.string())),
  });

export type Received =
  | { outcome: 'case'; caseId: string }
  | { outcome: 'reply'; caseId: string }
  | { outcome: 'machine'; reason: MachineReason }
  | { outcome: 'duplicate' }
  | { outcome: 'gone' };

/** How often a message may be tried to read; one that keeps killing its reader goes to an operator unread. */
const TRIES = 5;
/** How long a re-delivery is known, in milliseconds: senders give up after days (RFC 5321 4.5.4.1), and no longer than needed. */
const REMEMBERED = 30 * 86_400_000;

/**
 * Opens the case of a message that lies sealed in the inbound store and moves it under the case's key. The inbound copy
 * goes last, so that a crash anywhere only means doing it again. A re-delivery opens nothing; nor does a machine, whose mail
 * is kept sealed for a while.
 */
export const receiveMessage = step({
  input: Input,
  run:
    (ports) =>
    async ({ inboundRef, verdicts, recipients }): Promise<Received> => {
      const kept = await ports.inbound.get(inboundRef);
      if (!kept) return { outcome: 'gone' };
      const message = { ...kept, ...(verdicts && { verdicts }), ...(recipients && { recipients }) };
      const config = await ports.configs.current();
      const tries = await countToday(ports, message.receivedAt, `intake/${inboundRef}`);
      const found = await readInbound(message, config, {
        ...{ digest: ports.digest, giveUp: tries > TRIES },
        readLetter: () => ports.letters.read(inboundRef),
        seekOpinion: (reading, text) => seekOpinion(ports, reading, text),
      });
      const [again] = await Promise.all([
        !message.released && isDelivered(ports, found.fingerprint, inboundRef),
        resetToday(ports, message.receivedAt, `intake/${inboundRef}`), // an outage further on is not the message's fault
      ]);
      const received = again
        ? DUPLICATE
        : await take(ports, { inboundRef, message, controller: config.controller }, found);
      await ports.inbound.remove(inboundRef);
      return received;
    },
});

/** Obstacles for which a reply is answered by nobody but an operator. */
const QUIET: readonly WhyOperator[] = ['too-many-messages', 'spam', 'virus'];

const DUPLICATE = { outcome: 'duplicate' } as const;

interface Taken {
  inboundRef: string;
  message: InboundMessage;
  controller: Controller;
}

/** Brings a message to where it belongs: among the machines, into the case that it is about, or into one of its own. */
async function take(ports: Ports, taken: Taken, { machine, thread, read: found }: ReadInbound): Promise<Received> {
  const { inboundRef, message, controller } = taken;
  if (machine) {
    const { reason, report } = machine;
    await keepMachineMail(ports, inboundRef, { reason, receivedAt: message.receivedAt, raw: message.raw });
    if (report) await noteBounces(ports, report, controller.privacyAddress);
    return { outcome: 'machine', reason };
  }
  const read = await withinQuota(ports, found);
  const conversation = thread && (await findConversation(ports, thread, controller.privacyAddress));
  if (thread && conversation) {
    const { state, by } = conversation;
    await takeReply(ports, state, { taken, read, by, thread });
    return { outcome: 'reply', caseId: state.caseId };
  }
  const caseId = ports.ids.derive(`case:${inboundRef}`);
  await ports.keys.create(caseId);
  await ports.vault.put(rawRef(caseId), message.raw);
  const { residence, from } = read.personal;
  const basis = { receivedAt: message.receivedAt, ...(residence !== undefined && { residence }) };
  const dueOf = dueUnder(controller, basis);
  await changeAndAdvance(ports, caseId, (current) => openCase(current, read, dueOf));
  if (from !== undefined) await rememberCorrespondent(ports, from, caseId);
  return { outcome: 'case', caseId };
}

/** Keeps what came in about a case beside the message that opened it. */
async function takeReply(
  ports: Ports,
  { caseId, configHash }: CaseState,
  { taken, read, by, thread }: { taken: Taken; read: ReadMessage; by: FoundBy; thread: Thread },
): Promise<void> {
  const replyId = ports.ids.derive(`reply:${taken.inboundRef}`);
  await ports.vault.put(replyRef(caseId, replyId), taken.message.raw);
  const { receivedAt, language, hasAttachments, personal } = read;
  const reply: ReadReply = {
    ...{ replyId, receivedAt, language, hasAttachments, by, withdraws: thread.withdraws, words: thread.words },
    rights: read.rights.map(({ right }) => right),
    quiet: read.obstacle !== undefined && QUIET.includes(read.obstacle),
    personal: {
      ...(personal.from !== undefined && { from: personal.from }),
      ...(personal.subject !== undefined && { subject: personal.subject }),
    },
  };
  const { controller } = await ports.configs.byHash(configHash);
  const at = { controller, now: ports.clock.now() };
  await changeAndAdvance(ports, caseId, (current) => receiveReply(current, reply, at));
}

/** A message too many from one address today is kept for an operator and not answered. */
async function withinQuota(ports: Ports, read: ReadMessage): Promise<ReadMessage> {
  const { from } = read.personal;
  if (from === undefined || read.obstacle || (await mayAnswer(ports, from))) return read;
  return { ...read, obstacle: 'too-many-messages' };
}

/** Whether another inbound object brought the same message (same Message-ID and same digest) before. */
async function isDelivered({ records, clock }: Ports, fingerprint: string, inboundRef: string): Promise<boolean> {
  try {
    await records.put('seen', fingerprint, { inboundRef }, { expect: 'absent', due: clock.now() + REMEMBERED });
    return false;
  } catch (fault) {
    if (!(fault instanceof RecordConflict)) throw fault;
    return (await records.get<{ inboundRef: string }>('seen', fingerprint))?.value.inboundRef !== inboundRef;
  }
}
