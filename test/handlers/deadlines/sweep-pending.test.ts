import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbedded, type Embedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { rawRef } from '../../../functions/core/data-map/work-refs.ts';
import { KeyDestroyed, MailNotAccepted } from '../../../functions/core/errors.ts';
import type { Ports } from '../../../functions/core/ports.ts';
import { changeAndAdvance } from '../../../functions/core/request/advance-case.ts';
import { loadCase } from '../../../functions/core/request/case.ts';
import { endRequest } from '../../../functions/core/request/conclude-request.ts';
import { proveAddress } from '../../../functions/core/request/decisions.ts';
import { sweepPending } from '../../../functions/handlers/deadlines/sweep-pending.ts';
import { awaitGate } from '../../../functions/handlers/fulfilment/await-gate.ts';
import { reportFailure } from '../../../functions/handlers/fulfilment/report-failure.ts';
import { receiveMessage } from '../../../functions/handlers/intake/receive-message.ts';
import { classifyMessage } from '../../../functions/handlers/operator/classify-message.ts';
import { forgetCase } from '../../../functions/handlers/operator/forget-case.ts';
import { redriveRequest } from '../../../functions/handlers/operator/redrive-request.ts';
import { bind } from '../../../functions/shell/step.ts';
import { readConfig } from '../../../infra/read-config.ts';

let dir: string;
let embedded: Embedded;
let ports: Ports;
let now: number;
let started: string[];
let woken: string[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'habeas-sweep-'));
  [now, started, woken] = [Date.UTC(2026, 10, 23, 12), [], []];
  embedded = await openEmbedded({
    dir,
    config: await readConfig(join(import.meta.dirname, '../../fixtures/town')),
    clock: { now: () => now },
    connect: () => Promise.reject(new Error('no store here')),
    workflow: {
      start: async (_, name) => void started.push(name),
      wake: async (token) => woken.push(token) > 0,
      look: async () => 'running',
    },
  });
  ports = embedded.ports;
});
afterEach(async () => {
  await embedded.close();
  await rm(dir, { recursive: true });
});

class Crash extends Error {}
/** Ports of a process that dies at that call. */
const dyingAt = <Port extends keyof Ports>(port: Port, method: keyof Ports[Port]): Ports => ({
  ...ports,
  [port]: { ...ports[port], [method]: () => Promise.reject(new Crash()) },
});
const sweep = async () => {
  now += 3_600_000;
  await bind(sweepPending, ports)({});
};

async function receive(text: string, headers = 'Message-ID: <1@people.example>'): Promise<string> {
  const raw = new TextEncoder().encode(`From: ann@people.example\r\n${headers}\r\nSubject: Hello\r\n\r\n${text}\r\n`);
  const inboundRef = await ports.inbound.put({ channel: 'mail', receivedAt: now, raw });
  const received = await bind(receiveMessage, ports)({ inboundRef });
  return received.outcome === 'case' ? received.caseId : received.outcome;
}
const ERASE = 'Please delete my account and all of my personal data.';
const prove = (by: Ports, caseId: string) => changeAndAdvance(by, caseId, (state) => proveAddress(state));

it('wakes an execution although another writer of the case finished while the proof was being written', async () => {
  const caseId = await receive(ERASE);
  await bind(awaitGate, ports)({ requestId: `${caseId}-1`, gate: 'proof', token: 'waiting' });
  const between: Ports = {
    ...ports,
    ledger: {
      read: (id) => ports.ledger.read(id),
      async append(id, afterSeq, events) {
        await changeAndAdvance(ports, caseId, () => []); // from its intent to the removal of it
        return ports.ledger.append(id, afterSeq, events);
      },
    },
    records: { ...ports.records, get: () => Promise.reject(new Crash()) },
  };
  await expect(prove(between, caseId)).rejects.toThrow(Crash);
  expect(woken).toEqual([]);
  await sweep();
  expect(woken).toEqual(['waiting']);
});

it('launches what an operator redrove when the process died before', async () => {
  const caseId = await receive(ERASE);
  await prove(ports, caseId);
  await bind(reportFailure, ports)({ requestId: `${caseId}-1` });
  const redrive = bind(redriveRequest, dyingAt('workflow', 'start'));
  await expect(redrive({ requestId: `${caseId}-1`, operator: 'op' })).rejects.toThrow(Crash);
  await sweep();
  expect(started).toContain(`${caseId}-1-launch-2`);
});

it('ends a case that asks for nothing when the process died before its message was removed', async () => {
  const caseId = await receive('The weather is nice today.');
  const dying: Ports['records'] = {
    ...ports.records,
    async put(kind, ...record) {
      if (kind === 'expiry') throw new Crash();
      await ports.records.put(kind, ...record);
    },
  };
  const classify = bind(classifyMessage, { ...ports, records: dying });
  await expect(classify({ caseId, rights: [], operator: 'op' })).rejects.toThrow(Crash);
  await sweep();
  expect(await ports.vault.list(rawRef(caseId))).toEqual([]);
  now += 31 * 86_400_000;
  await sweep();
  expect((await loadCase(ports, caseId)).forgotten).toBe(true);
});

it('sends what no relay took in time although the request has ended since, and the outcome behind it', async () => {
  const taking = ports;
  const send = () => Promise.reject(new MailNotAccepted('busy'));
  ports = { ...taking, mailer: { ...taking.mailer, send } };
  const caseId = await receive(ERASE);
  await endRequest(ports, `${caseId}-1`, 'withdrawn');
  ports = taking;
  await sweep();
  const { mails } = await loadCase(ports, caseId);
  expect(mails.map(({ template, state }) => `${template} ${state}`)).toEqual([
    'acknowledgement sent',
    'withdrawn sent',
  ]);
});

it('destroys the key of a case that an operator forgot when the process died before', async () => {
  const caseId = await receive(ERASE);
  const forget = bind(forgetCase, dyingAt('keys', 'destroy'));
  await expect(forget({ caseId, operator: 'op' })).rejects.toThrow(Crash);
  expect((await loadCase(ports, caseId)).forgotten).toBe(true);
  await sweep();
  await expect(ports.keys.seal(caseId, 'any', 'text')).rejects.toThrow(KeyDestroyed);
  expect(await ports.vault.list(`${caseId}/`)).toEqual([]);
});

it('ends what waits in a case that is forgotten, and adds nothing to its history', async () => {
  const caseId = await receive(ERASE);
  await bind(awaitGate, ports)({ requestId: `${caseId}-1`, gate: 'proof', token: 'waiting' });
  await bind(forgetCase, ports)({ caseId, operator: 'op' });
  expect(woken).toEqual(['waiting']);
  const { length } = await ports.ledger.read(caseId);
  await changeAndAdvance(ports, caseId, () => []);
  await sweep();
  expect(await ports.ledger.read(caseId)).toHaveLength(length);
});

it('knows a re-delivery for a month and no longer', async () => {
  await receive(ERASE);
  expect(await receive(ERASE)).toBe('duplicate');
  now += 31 * 86_400_000;
  await sweep();
  expect(await ports.records.list('seen')).toEqual([]);
});
