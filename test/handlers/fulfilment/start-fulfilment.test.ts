import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeCase, loadRequest } from '../../../functions/core/request/case.ts';
import { proveAddress, withdrawRequest } from '../../../functions/core/request/decisions.ts';
import { startFulfilment } from '../../../functions/handlers/fulfilment/start-fulfilment.ts';
import { bind } from '../../../functions/shell/step.ts';
import { openPorts } from '../open-ports.ts';

let started: string[];
let pipeline: Awaited<ReturnType<typeof openPorts>>;
beforeEach(async () => {
  started = [];
  const start = async (machine: string) => void started.push(machine);
  pipeline = await openPorts({ start, wake: async () => true, look: async () => 'running' });
});
afterEach(() => pipeline.close());

async function verified(): Promise<string> {
  const caseId = await pipeline.receive('Please send me a copy of all my personal data.');
  await changeCase(pipeline.ports, caseId, proveAddress);
  return `${caseId}-1`;
}

it('begins the fulfilment in an execution of its own, once', async () => {
  const requestId = await verified();
  const run = bind(startFulfilment, pipeline.ports);
  expect(await run({ requestId })).toEqual({ started: true });
  expect(await run({ requestId })).toEqual({ started: true });
  expect((await loadRequest(pipeline.ports, requestId)).request).toMatchObject({ status: 'in-progress', attempt: 1 });
  expect(started).toContain('fulfil-request');
});

it('ends a request that the person withdrew meanwhile, and tells them', async () => {
  const requestId = await verified();
  await changeCase(pipeline.ports, requestId.slice(0, -2), (state) => withdrawRequest(state, requestId));
  expect(await bind(startFulfilment, pipeline.ports)({ requestId })).toEqual({ started: false });
  const { state, request } = await loadRequest(pipeline.ports, requestId);
  expect(request).toMatchObject({ status: 'withdrawn', attempt: 0 });
  expect(request.closedAt).toBeDefined();
  expect(state.mails.find(({ template }) => template === 'withdrawn')).toMatchObject({ state: 'sent' });
  expect(started).not.toContain('fulfil-request');
});
