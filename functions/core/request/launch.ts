import type { Ports } from '../ports.ts';
import type { CaseState, RequestState } from './state.ts';

/** The name of the execution that carries a request now. */
export const executionOf = ({ requestId, launch, attempt }: RequestState): string => {
  if (attempt > 0) return `${requestId}-${attempt}`;
  return launch === 1 ? requestId : `${requestId}-launch-${launch}`;
};

/** The state machine of that execution. */
export const machineOf = ({ attempt }: RequestState): string => (attempt > 0 ? 'fulfil-request' : 'handle-request');

/** Starts the execution that takes a request from its receipt to its fulfilment; once per launch. */
export async function launchRequest(
  { workflow, configs }: Pick<Ports, 'workflow' | 'configs'>,
  { configHash }: CaseState,
  request: RequestState,
): Promise<void> {
  const { controller } = await configs.byHash(configHash);
  const { requestId } = request;
  const name = executionOf({ ...request, attempt: 0 });
  const proofSeconds = Math.ceil(controller.verification.linkHours * 3600);
  await workflow.start('handle-request', name, { requestId, proofSeconds });
}

/** Starts the execution of a request's current attempt, named `<requestId>-<n>`; once per attempt. */
export const launchFulfilment = ({ workflow }: Pick<Ports, 'workflow'>, request: RequestState) => {
  const { requestId, attempt, right } = request;
  return workflow.start('fulfil-request', executionOf(request), { requestId, attempt, right });
};
