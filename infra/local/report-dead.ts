import type { Ports } from '../../functions/core/ports.ts';
import { isFinal, loadRequest } from '../../functions/core/request/case.ts';
import { executionOf } from '../../functions/core/request/launch.ts';
import { reportFailure } from '../../functions/handlers/fulfilment/report-failure.ts';
import { bind } from '../../functions/shell/step.ts';
import type { EngineClient } from './asl/client.ts';

/**
 * Finds executions that ended without telling anyone (stopped, out of history, timed out) since an instant (epoch ms) and
 * puts their requests before an operator. One that an operator has redriven since is left alone.
 */
export async function reportDead(ports: Ports, engine: EngineClient, since: number): Promise<void> {
  const dead = (['FAILED', 'TIMED_OUT', 'ABORTED'] as const).flatMap((status) => engine.list({ status }));
  for (const { name, stoppedAt = 0 } of dead) {
    if (stoppedAt < since) continue;
    const requestId = name.split('-').slice(0, 2).join('-');
    const { state, request } = await loadRequest(ports, requestId);
    if (executionOf(request) !== name || isFinal(request) || request.stuck || state.forgotten) continue;
    await bind(reportFailure, ports)({ requestId });
  }
}
