import type { Ports } from '../ports.ts';
import { deliverMail } from '../mail/deliver-mail.ts';
import { changeCase, isFinal } from './case.ts';
import { endCase } from './end-case.ts';
import type { CaseEvent } from './events.ts';
import { answerGate, gateKey, GATES, type WaitingGate } from './gates.ts';
import { launchFulfilment, launchRequest } from './launch.ts';
import { keepSummary } from './keep-summary.ts';
import { keepWatch } from './keep-watch.ts';
import type { CaseState } from './state.ts';

/** How long a change may be half-done before the sweep takes it up, in milliseconds. */
const GRACE = 30_000;

/** The case that an intent is about. @see changeAndAdvance */
export const caseOfIntent = (key: string): string => key.slice(0, key.indexOf('/'));

/**
 * Changes a case and then does what the change calls for: executions started or woken, mails out. An intent of its own is
 * written before the change, so that whatever a crash leaves undone the sweep does, and nobody else takes it for done.
 */
export async function changeAndAdvance(
  ports: Ports,
  caseId: string,
  decide: (state: CaseState) => CaseEvent[],
): Promise<CaseState> {
  const intent = `${caseId}/${ports.ids.secret()}`;
  await ports.records.put('intent', intent, {}, { due: ports.clock.now() + GRACE });
  let before: CaseState | undefined;
  const state = await changeCase(ports, caseId, (current) => decide((before = current)));
  return advanceCase(ports, state, intent, before);
}

/**
 * Does what the ledger says is pending; may run twice and at the same time. Removes the intent that was written before the
 * state was read, but where a mail could not go. `before`: the state before the change that this intent is about.
 */
export async function advanceCase(
  ports: Ports,
  state: CaseState,
  intent: string,
  before?: CaseState,
): Promise<CaseState> {
  await launch(ports, state);
  if (!state.forgotten) await wakeGates(ports, state, before);
  const advanced = await deliverMails(ports, state);
  await Promise.all([keepSummary(ports, advanced), keepWatch(ports, advanced), endCase(ports, advanced)]);
  const undelivered = advanced.mails.some((mail) => mail.state !== 'sent');
  if (!undelivered) await ports.records.remove('intent', intent);
  return advanced;
}

/** Starts what the ledger says should run; an execution that was started before is left alone. */
async function launch(ports: Ports, state: CaseState): Promise<void> {
  for (const request of state.requests) {
    const isRelaunched = request.launch > 1 && request.attempt === 0 && !isFinal(request);
    if (request.status === 'received' || isRelaunched) await launchRequest(ports, state, request);
    if (request.status === 'in-progress') await launchFulfilment(ports, request);
  }
}

/**
 * Tells the executions that wait what the ledger has for them. What it had `before` was told by who changed it then, or is with the
 * sweep; and who comes to a gate later reads the ledger himself.
 */
export async function wakeGates(ports: Ports, state: CaseState, before?: CaseState): Promise<void> {
  for (const request of state.requests) {
    const earlier = before?.requests.find(({ requestId }) => requestId === request.requestId);
    for (const gate of GATES) {
      const answer = answerGate(state, request, gate);
      if (!answer || (before && earlier && answerGate(before, earlier, gate))) continue;
      const key = gateKey(request.requestId, gate);
      const waiting = await ports.records.get<WaitingGate>('gate', key);
      if (!waiting) continue;
      const token = await ports.keys.open(state.caseId, `gate:${key}`, waiting.value.sealedToken);
      await ports.workflow.wake(token, answer);
      await ports.records.remove('gate', key, waiting.version);
    }
  }
}

async function deliverMails(ports: Ports, state: CaseState): Promise<CaseState> {
  let advanced = state;
  for (const mail of state.mails)
    if (mail.state !== 'sent') advanced = await deliverMail(ports, advanced, mail.outboxId);
  return advanced;
}
