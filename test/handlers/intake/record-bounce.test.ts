import { afterEach, beforeEach, expect, it } from 'vitest';
import { InvalidInput } from '../../../functions/core/errors.ts';
import { changeCase } from '../../../functions/core/request/case.ts';
import { recordBounce } from '../../../functions/handlers/intake/record-bounce.ts';
import { listQueue } from '../../../functions/handlers/operator/list-queue.ts';
import { settleCorrespondence } from '../../../functions/handlers/operator/settle-correspondence.ts';
import { bind } from '../../../functions/shell/step.ts';
import { openPorts } from '../open-ports.ts';

let town: Awaited<ReturnType<typeof openPorts>>;
beforeEach(async () => {
  town = await openPorts({ start: async () => undefined, wake: async () => true, look: async () => 'running' });
});
afterEach(() => town.close());
const queue = () => bind(listQueue, town.ports)({ all: false });
const bounced = (outboxId: string) => bind(recordBounce, town.ports)({ outboxId, status: '5.1.1' });

it('brings a case into the queue whose mail came back, until an operator settles it', async () => {
  const caseId = await town.receive('Please send me a copy of all my personal data.');
  const outboxId = `${caseId}-access-ready-1`;
  await changeCase(town.ports, caseId, () => [
    { type: 'MailPlanned', actor: { kind: 'pipeline' }, facts: { outboxId, template: 'access-ready' } },
    { type: 'MailSending', actor: { kind: 'pipeline' }, facts: { outboxId, leaseUntil: 0 } },
    { type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId } },
  ]);
  expect(await queue()).toEqual([]);
  await bounced(outboxId);
  await bounced(outboxId);
  expect(await queue()).toMatchObject([{ caseId, unsettled: 1 }]);
  expect((await town.ports.ledger.read(caseId)).filter(({ type }) => type === 'MailBounced')).toHaveLength(1);
  await bind(settleCorrespondence, town.ports)({ caseId, note: 'told by telephone', operator: 'op' });
  expect(await queue()).toEqual([]);
});

it('heeds no notice about a mail that nobody sent, and refuses one that is none', async () => {
  const caseId = await town.receive('Please send me a copy of all my personal data.');
  for (const outboxId of [`${caseId}-erasure-done-1`, 'zzzzzzzzzzzz-acknowledgement', '0123456789ab-operator-alarm'])
    await bounced(outboxId);
  expect(await queue()).toEqual([]);
  await expect(bounced('../somewhere')).rejects.toThrow(InvalidInput);
});
