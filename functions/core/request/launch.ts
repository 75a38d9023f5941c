import type { Ports } from '../ports.ts';
import type { CaseState, RequestState } from './state.ts';

/** Starts the execution that takes a request from its receipt to its fulfilment; once per launch. */
export async function launchRequest(
  { workflow, configs }: Pick<Ports, 'workflow' | 'configs'>,
  { configHash }: CaseState,
  { requestId, launch }: RequestState,
): Promise<void> {
  const { controller } = await configs.byHash(configHash);
  const name = launch === 1 ? requestId : `${requestId}-launch-${launch}`;
  await workflow.start('handle-request', name, { requestId, proofSeconds: controller.verification.linkHours * 3600 });
}

/** Starts the execution of a request's current attempt, named `<requestId>-<n>`; once per attempt. */
export const launchFulfilment = ({ workflow }: Pick<Ports, 'workflow'>, { requestId, attempt, right }: RequestState) =>
  workflow.start('fulfil-request', `${requestId}-${attempt}`, { requestId, attempt, right });
