import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Embedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { MailNotAccepted } from '../../../functions/core/errors.ts';
import { setEmergencyStop } from '../../../functions/core/policy/emergency-stop.ts';
import type { OutgoingMail, Ports } from '../../../functions/core/ports.ts';
import { changeAndAdvance } from '../../../functions/core/request/advance-case.ts';
import { loadCase } from '../../../functions/core/request/case.ts';
import { closeRequest } from '../../../functions/core/request/decisions.ts';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { keepWatch } from '../../../functions/core/request/keep-watch.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { measureDeadlines } from '../../../functions/handlers/deadlines/measure-deadlines.ts';
import { sweepDeadlines } from '../../../functions/handlers/deadlines/sweep-deadlines.ts';
import { bind } from '../../../functions/shell/step.ts';
import { config, openForTest } from '../../adapters/embedded/open-for-test.ts';
import { temporaryFolder } from '../../adapters/embedded/temporary-folder.ts';

const CASE = 'case00000001';
const START = Date.parse('2026-03-02T09:00:00Z');
const QUARTER = 15 * 60_000;

let at: number;
let isRefusing: boolean;
let sent: OutgoingMail[];
let embedded: Embedded;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  [at, isRefusing, sent] = [START, false, []];
  folder = await temporaryFolder();
  embedded = await openForTest(folder.path, {
    clock: { now: () => at },
    mailer: {
      async send(mail) {
        if (isRefusing) throw new MailNotAccepted('not now');
        sent.push(mail);
      },
      wasSent: async (id) => sent.some(({ outboxId }) => outboxId === id),
    },
  });
  await receive(CASE);
  at = (await requestOf()).dueAt + 1000;
  sent.length = 0;
});
afterEach(async () => {
  await embedded.close();
  await folder.remove();
});

async function receive(caseId: string) {
  const { ports } = embedded;
  await ports.keys.create(caseId);
  const read = {
    ...{ channel: 'mail' as const, receivedAt: START, configHash: config.hash, language: 'en', sure: true },
    ...{ hasAttachments: false, rights: [{ right: 'access' as const, confidence: 1 }] },
    personal: { from: 'mina@people.example', claimed: [], evidence: [] },
  };
  const dueOf = dueUnder(config.controller, { receivedAt: START });
  await changeAndAdvance(ports, caseId, (state) => openCase(state, read, dueOf));
}

const requestOf = async (caseId = CASE) => (await loadCase(embedded.ports, caseId)).requests[0]!;
const sweep = (ports: Ports = embedded.ports) => bind(sweepDeadlines, ports)({});
const alarms = () => sent.filter(({ outboxId }) => outboxId.endsWith('operator-alarm'));

it('raises the alarm once, however many sweeps look, at once or again', async () => {
  await Promise.all([sweep(), sweep(), sweep()]);
  at += QUARTER;
  await sweep();
  expect(alarms()).toHaveLength(1);
  expect(alarms()[0]).toMatchObject({ to: config.controller.operatorAddress, subject: `Overdue: ${CASE}-1` });
  expect((await requestOf()).overdue).toBe(true);
});

it('tells again what the relay refused, and records only what went out', async () => {
  isRefusing = true;
  await sweep();
  expect((await requestOf()).overdue).toBe(false);
  isRefusing = false;
  at += QUARTER;
  await sweep();
  expect(alarms()).toHaveLength(1);
  expect((await requestOf()).overdue).toBe(true);
});

it('records after a crash what had gone out, without a second mail', async () => {
  const { ports } = embedded;
  const dying: Ports = {
    ...ports,
    ledger: { ...ports.ledger, append: () => Promise.reject(new Error('killed')) },
  };
  await expect(sweep(dying)).rejects.toThrow('killed');
  expect(alarms()).toHaveLength(1);
  at += QUARTER;
  await sweep();
  expect(alarms()).toHaveLength(1);
  expect((await requestOf()).overdue).toBe(true);
});

it('says nothing while everything is halted, and all of it after', async () => {
  await setEmergencyStop(embedded.ports, true, 'op');
  await sweep();
  expect(sent).toEqual([]);
  await setEmergencyStop(embedded.ports, false, 'op');
  at += QUARTER;
  await sweep();
  expect(alarms()).toHaveLength(1);
});

it('lets one case that can not be read hide no other, and fails in the end', async () => {
  await receive('case00000002');
  const { ports } = embedded;
  const read: Ports['ledger']['read'] = (id) =>
    id === CASE ? Promise.reject(new Error('broken')) : ports.ledger.read(id);
  await expect(sweep({ ...ports, ledger: { ...ports.ledger, read } })).rejects.toThrow(/1 cases/);
  expect((await requestOf('case00000002')).overdue).toBe(true);
  expect((await requestOf()).overdue).toBe(false);
});

it('leaves for the dashboard what is open, and nothing of what has ended', async () => {
  const { ports } = embedded;
  const measure = () => bind(measureDeadlines, ports)({});
  const { regime } = await requestOf();
  const late = { open: 1, atRisk: 0, overdue: 1, daysLeft: 0 };
  expect(await measure()).toEqual([late, { right: 'access', regime, ...late }]);
  const how = { outcome: 'refused' as const, now: at, retentionDays: 1 };
  await changeAndAdvance(ports, CASE, (state) => closeRequest(state, `${CASE}-1`, how));
  expect(await measure()).toEqual([{ open: 0, atRisk: 0, overdue: 0 }]);
});

it('takes more time by a rule of the controller, and tells the person before the first date', async () => {
  const { ports } = embedded;
  const { receivedAt } = await loadCase(ports, CASE);
  const first = await requestOf();
  const rule = { id: 'busy', rights: ['access' as const], when: ['under-review' as const], workingDaysLeft: 2 };
  const extensible = { id: 'controller-promise', extension: { count: 7, source: 'policy' } };
  const deadlines = {
    ...config.controller.deadlines,
    regimes: [extensible],
    extensions: [{ ...rule, reasons: { en: 'It takes a closer look.' } }],
  };
  const ruled = { ...config, controller: { ...config.controller, deadlines } };
  const configs = { current: async () => ruled, byHash: async () => ruled };
  await changeAndAdvance(ports, CASE, () => [
    { type: 'ReviewRequested', actor: { kind: 'pipeline' }, facts: { requestId: `${CASE}-1`, why: 'look' } },
  ]);
  at = receivedAt;
  await keepWatch({ ...ports, configs }, { ...(await loadCase(ports, CASE)), seq: 1000 });
  at = first.dueAt - 36 * 3_600_000;
  await sweep({ ...ports, configs });
  const { dueAt, extension, regime } = await requestOf();
  expect(dueAt).toBeGreaterThan(first.dueAt);
  expect([extension?.reason, extension?.firstDue.dueAt, regime]).toEqual([
    ...['It takes a closer look.', first.dueAt, 'controller-promise'],
  ]);
  expect(sent.find(({ outboxId }) => outboxId === `${CASE}-extended-1`)?.text).toContain('It takes a closer look.');
});
