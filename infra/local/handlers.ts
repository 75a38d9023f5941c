import { buildPackage } from '../../functions/handlers/disclosure/build-package.ts';
import { downloadPackage } from '../../functions/handlers/disclosure/download-package.ts';
import { locateInStore } from '../../functions/handlers/discovery/locate-in-store.ts';
import { planWave } from '../../functions/handlers/discovery/plan-wave.ts';
import { recordStoreFailure } from '../../functions/handlers/discovery/record-store-failure.ts';
import { answerQuestion } from '../../functions/handlers/fulfilment/answer-question.ts';
import { awaitGate } from '../../functions/handlers/fulfilment/await-gate.ts';
import { cancelRequest } from '../../functions/handlers/fulfilment/cancel-request.ts';
import { checkPolicy } from '../../functions/handlers/fulfilment/check-policy.ts';
import { closeRequest } from '../../functions/handlers/fulfilment/close-request.ts';
import { eraseFromStore } from '../../functions/handlers/fulfilment/erase-from-store.ts';
import { planErasure } from '../../functions/handlers/fulfilment/plan-erasure.ts';
import { reportFailure } from '../../functions/handlers/fulfilment/report-failure.ts';
import { startCoolingOff } from '../../functions/handlers/fulfilment/start-cooling-off.ts';
import { startFulfilment } from '../../functions/handlers/fulfilment/start-fulfilment.ts';
import { acceptApiRequest } from '../../functions/handlers/intake/accept-api-request.ts';
import { TRIGGERS } from '../../functions/handlers/triggers.ts';
import { proveAddress } from '../../functions/handlers/verification/prove-address.ts';
import type { Ports } from '../../functions/core/ports.ts';
import { bind } from '../../functions/shell/step.ts';
import type { Route } from './http/front-door.ts';

/** The functions that the state machines call, by the name that stands in their `${…}`. */
export const bindTasks = (ports: Ports): Record<string, (input: unknown) => Promise<unknown>> => ({
  AwaitGate: bind(awaitGate, ports),
  BuildPackage: bind(buildPackage, ports),
  CheckPolicy: bind(checkPolicy, ports),
  CloseRequest: bind(closeRequest, ports),
  EraseFromStore: bind(eraseFromStore, ports),
  LocateInStore: bind(locateInStore, ports),
  PlanErasure: bind(planErasure, ports),
  PlanWave: bind(planWave, ports),
  RecordStoreFailure: bind(recordStoreFailure, ports),
  ReportFailure: bind(reportFailure, ports),
  StartCoolingOff: bind(startCoolingOff, ports),
  StartFulfilment: bind(startFulfilment, ports),
});

/**
 * Those that may run in a thread of their own: about half of what a request takes, and they mail nobody and wake no execution.
 */
export const THREADED: ReadonlySet<string> = new Set([
  'BuildPackage',
  'EraseFromStore',
  'LocateInStore',
  'PlanErasure',
  'PlanWave',
]);

/** What answers over HTTP, by file name; where and how stands in `TRIGGERS`. */
const HTTP_STEPS: Readonly<Record<string, typeof proveAddress>> = {
  'accept-api-request': acceptApiRequest,
  'answer-question': answerQuestion,
  'cancel-request': cancelRequest,
  'download-package': downloadPackage,
  'prove-address': proveAddress,
};

/** The pages that the mails link to, and the API. @throws Error when a declared route has no handler here */
export const bindRoutes = (ports: Ports): Route[] =>
  Object.entries(TRIGGERS).flatMap(([name, trigger]) => {
    if (trigger.kind !== 'http') return [];
    const { methods, path, needsKey } = trigger;
    const step = HTTP_STEPS[name];
    if (!step) throw new Error(`There is no handler ${name}.`);
    return methods.map((method) => ({ method, path, ...(needsKey && { needsKey }), handle: bind(step, ports) }));
  });
