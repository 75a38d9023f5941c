import { afterEach, beforeEach, expect, it } from 'vitest';
import { setEmergencyStop } from '../../../functions/core/policy/emergency-stop.ts';
import { changeCase } from '../../../functions/core/request/case.ts';
import { reconcileCases } from '../../../functions/handlers/deadlines/reconcile-cases.ts';
import { listQueue } from '../../../functions/handlers/operator/list-queue.ts';
import { showStock } from '../../../functions/handlers/operator/show-stock.ts';
import { takeStock } from '../../../functions/handlers/operator/take-stock.ts';
import { bind } from '../../../functions/shell/step.ts';
import { openPorts } from '../open-ports.ts';

const COPY = 'Please send me a copy of all my personal data.';
const HOUR = 3_600_000;

let town: Awaited<ReturnType<typeof openPorts>>;
let fate: 'running' | 'ended' | 'unknown';
let started: string[];
beforeEach(async () => {
  [fate, started] = ['running', []];
  town = await openPorts({
    start: async (_, name) => void started.push(name),
    wake: async () => true,
    look: async () => fate,
  });
});
afterEach(() => town.close());

const reconcile = () => bind(reconcileCases, town.ports)({});
const queue = () => bind(listQueue, town.ports)({ all: false });

it('leaves alone what runs, and what has just moved', async () => {
  await town.receive(COPY);
  fate = 'ended';
  expect(await reconcile()).toEqual([{ stuck: 0, resumed: 0 }]);
  fate = 'running';
  town.time.now += HOUR;
  expect(await reconcile()).toEqual([{ stuck: 0, resumed: 0 }]);
  expect(await queue()).toEqual([]);
});

it('puts a request before an operator whose execution died without a word, once', async () => {
  const caseId = await town.receive(COPY);
  town.time.now += HOUR;
  fate = 'ended';
  expect(await reconcile()).toEqual([{ stuck: 1, resumed: 0 }]);
  expect(await queue()).toMatchObject([{ caseId, operatorNeeded: 'execution-failed' }]);
  town.time.now += HOUR;
  expect(await reconcile()).toEqual([{ stuck: 0, resumed: 0 }]);
});

it('starts an execution that was lost before it began', async () => {
  const caseId = await town.receive(COPY);
  const requestId = `${caseId}-1`;
  await changeCase(town.ports, caseId, () => [
    { type: 'FulfilmentStarted', actor: { kind: 'pipeline' }, facts: { requestId, attempt: 1 } },
  ]);
  [started, fate] = [[], 'unknown'];
  town.time.now += HOUR;
  expect(await reconcile()).toEqual([{ stuck: 0, resumed: 1 }]);
  expect(started).toEqual([`${requestId}-1`]);
});

it('sends a mail that nobody was left to send', async () => {
  const caseId = await town.receive(COPY);
  const outboxId = `${caseId}-withdrawn-1`;
  await changeCase(town.ports, caseId, () => [
    {
      type: 'MailPlanned',
      actor: { kind: 'pipeline' },
      facts: { outboxId, template: 'withdrawn', requestId: `${caseId}-1` },
    },
  ]);
  town.time.now += HOUR;
  expect(await reconcile()).toEqual([{ stuck: 0, resumed: 1 }]);
  expect(await town.ports.mailer.wasSent(outboxId)).toBe(true);
});

it('counts what the alarms look at, and draws it without anything personal', async () => {
  const caseId = await town.receive(COPY);
  await town.receive('Hello, nice weather today.');
  await setEmergencyStop(town.ports, true, 'op.canary');
  town.time.now += 5 * HOUR;
  expect(await bind(takeStock, town.ports)({})).toEqual([
    { halted: 1, waiting: 1, oldestHours: 5, stuck: 0, partlyFulfilled: 0, undeliverable: 0, unsettled: 0 },
  ]);
  const { markdown } = await bind(showStock, town.ports)({});
  expect(markdown).toContain('EVERYTHING IS HALTED');
  expect(markdown).toContain('| access | 1 |');
  expect(markdown).toContain(`${caseId}-1 | access | acknowledged |`);
  expect(markdown).not.toMatch(/canary|people\.example/);
});
