import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCase } from '../../functions/core/request/case.ts';
import { keepSummary } from '../../functions/core/request/keep-summary.ts';
import type { CaseSummary } from '../../functions/core/request/summary.ts';
import { openPorts } from './open-ports.ts';

let town: Awaited<ReturnType<typeof openPorts>>;
beforeEach(async () => {
  town = await openPorts({ start: async () => undefined, wake: async () => true, look: async () => 'running' });
});
afterEach(() => town.close());

it('keeps the line of the later state in the queue, whichever of two changes puts it down last', async () => {
  const { ports } = town;
  const early = await loadCase(ports, await town.receive('Please delete my account and all my data.'));
  const late = { ...early, seq: early.seq + 1, unsettled: 1 };
  const unsettled = async () => (await ports.records.get<CaseSummary>('summary', early.caseId))?.value.unsettled;
  await Promise.all([keepSummary(ports, late), keepSummary(ports, early)]);
  expect(await unsettled()).toBe(1);
  await keepSummary(ports, early);
  expect(await unsettled()).toBe(1);
  await keepSummary(ports, { ...late, seq: late.seq + 1, unsettled: 0 });
  expect(await unsettled()).toBe(0);
});
