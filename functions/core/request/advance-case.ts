import type { Ports } from '../ports.ts';
import { deliverMail } from '../mail/deliver-mail.ts';
import { changeCase } from './case.ts';
import type { CaseEvent } from './events.ts';
import { answerGate, GATES, type Gate } from './gates.ts';
import { launchFulfilment, launchRequest } from './launch.ts';
import { keepWatch } from './keep-watch.ts';
import { summarise } from './summary.ts';
import type { CaseState } from './state.ts';

/** How long a change may be half-done before the sweep takes it up, in milliseconds. */
const GRACE = 30_000;

/** What a waiting execution left behind: its task token, sealed, for one gate of one request. */
export interface WaitingGate {
  sealedToken: string;
}

export const gateKey = (requestId: string, gate: Gate): string => `${requestId}/${gate}`;

/**
 * Changes a case and then does what the change calls for: executions started or woken, mails out. An intent is written
 * before the change, so that whatever a crash leaves undone the sweep does.
 */
export async function changeAndAdvance(
  ports: Ports,
  caseId: string,
  decide: (state: CaseState) => CaseEvent[],
): Promise<CaseState> {
  await ports.records.put('intent', caseId, {}, { due: ports.clock.now() + GRACE });
  const state = await changeCase(ports, caseId, decide);
  return advanceCase(ports, state);
}

/** Does what the ledger says is pending; may run twice and at the same time. Leaves the intent where a mail could not go. */
export async function advanceCase(ports: Ports, state: CaseState): Promise<CaseState> {
  const intent = await ports.records.get('intent', state.caseId);
  await launch(ports, state);
  if (!state.forgotten) await wakeGates(ports, state);
  const advanced = await deliverMails(ports, state);
  await ports.records.put('summary', state.caseId, summarise(advanced));
  await keepWatch(ports, advanced);
  const undelivered = advanced.mails.some((mail) => mail.state !== 'sent');
  if (intent && !undelivered) await ports.records.remove('intent', state.caseId, intent.version);
  return advanced;
}

/** Starts what the ledger says should run; an execution that was started before is left alone. */
async function launch(ports: Ports, state: CaseState): Promise<void> {
  for (const request of state.requests) {
    if (request.status === 'received') await launchRequest(ports, state, request);
    if (request.status === 'in-progress') await launchFulfilment(ports, request);
  }
}

async function wakeGates(ports: Ports, state: CaseState): Promise<void> {
  for (const request of state.requests)
    for (const gate of GATES) {
      const answer = answerGate(state, request, gate);
      if (!answer) continue;
      const key = gateKey(request.requestId, gate);
      const waiting = await ports.records.get<WaitingGate>('gate', key);
      if (!waiting) continue;
      const token = await ports.keys.open(state.caseId, `gate:${key}`, waiting.value.sealedToken);
      await ports.workflow.wake(token, answer);
      await ports.records.remove('gate', key, waiting.version);
    }
}

async function deliverMails(ports: Ports, state: CaseState): Promise<CaseState> {
  let advanced = state;
  for (const mail of state.mails)
    if (mail.state !== 'sent') advanced = await deliverMail(ports, advanced, mail.outboxId);
  return advanced;
}
