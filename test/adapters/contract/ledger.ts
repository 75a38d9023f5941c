import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeyDestroyed, SequenceConflict } from '../../../functions/core/errors.ts';
import type { CaseEvent } from '../../../functions/core/ledger/event.ts';
import type { Ports } from '../../../functions/core/ports.ts';
import { freshId, type Open, type Opened } from './opened.ts';

type Sealing = Pick<Ports, 'ledger' | 'keys'>;

export const opened: CaseEvent = {
  type: 'CaseOpened',
  actor: { kind: 'data-subject' },
  facts: {
    channel: 'mail',
    receivedAt: 1_780_000_000_000,
    configHash: 'f'.repeat(64),
    language: 'en',
    rights: [{ right: 'access', confidence: 0.97 }],
    sure: true,
    hasAttachments: false,
  },
  personal: { from: 'jo.canary@person.example', subject: 'Grüße 漢 \ud800', claimed: [], evidence: ['my data'] },
};
export const sent = (outboxId: string): CaseEvent => ({
  type: 'MailSent',
  actor: { kind: 'pipeline' },
  facts: { outboxId },
});

/** What the ledger must do on every host. */
export function describeLedgerContract(name: string, open: Open<Sealing>): void {
  describe(`ledger: ${name}`, () => {
    let hosts: Opened<Sealing>;
    beforeAll(async () => void (hosts = await open()));
    afterAll(() => hosts.close());

    it('reads back what it appended, elsewhere too, personal parts opened', async () => {
      const caseId = freshId();
      await hosts.one.keys.create(caseId);
      const first = await hosts.one.ledger.append(caseId, 0, [opened, sent('m1')]);
      const second = await hosts.two.ledger.append(caseId, 2, [sent('m2')]);
      expect(first.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(first[0]).toMatchObject({ ...opened, caseId });
      const all = await hosts.two.ledger.read(caseId);
      expect(all).toStrictEqual([...first, ...second]);
      expect(new Set(all.map(({ hash }) => hash)).size).toBe(3);
      expect(all.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    });

    it('knows an unknown case as empty', async () => {
      expect(await hosts.one.ledger.read(freshId())).toEqual([]);
    });

    it('lets one of two writers win, and the other carry on after rereading', async () => {
      const caseId = freshId();
      const race = await Promise.allSettled(
        [hosts.one, hosts.two].map((host, i) => host.ledger.append(caseId, 0, [sent(`w${i}`)])),
      );
      expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const lost = race.findIndex(({ status }) => status === 'rejected');
      expect((race[lost] as PromiseRejectedResult).reason).toBeInstanceOf(SequenceConflict);
      const loser = [hosts.one, hosts.two][lost]!;
      await loser.ledger.append(caseId, (await loser.ledger.read(caseId)).length, [sent('after')]);
      expect(await hosts.one.ledger.read(caseId)).toHaveLength(2);
    });

    it('appends nothing as nothing', async () => {
      const caseId = freshId();
      expect(await hosts.one.ledger.append(caseId, 0, [])).toEqual([]);
      expect(await hosts.one.ledger.read(caseId)).toEqual([]);
    });

    it('seals nothing personal without a key', async () => {
      await expect(hosts.one.ledger.append(freshId(), 0, [opened])).rejects.toThrow(KeyDestroyed);
    });

    it('forgets personal parts with the key, at once and on both sides, and goes on', async () => {
      const caseId = freshId();
      await hosts.one.keys.create(caseId);
      await hosts.one.ledger.append(caseId, 0, [opened]);
      const before = await hosts.two.ledger.read(caseId);
      expect(before[0]).toHaveProperty('personal');
      await hosts.one.keys.destroy(caseId);
      for (const host of [hosts.one, hosts.two]) {
        const [event] = await host.ledger.read(caseId);
        expect(event).not.toHaveProperty('personal');
        expect(event?.hash).toBe(before[0]?.hash);
        await expect(host.ledger.append(caseId, 1, [opened])).rejects.toThrow(KeyDestroyed);
      }
      await hosts.two.ledger.append(caseId, 1, [{ type: 'KeyDestroyed', actor: { kind: 'pipeline' }, facts: {} }]);
      expect(await hosts.one.ledger.read(caseId)).toHaveLength(2);
    });
  });
}
