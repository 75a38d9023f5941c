import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeyDestroyed, SealBroken } from '../../../functions/core/errors.ts';
import type { CaseKeys } from '../../../functions/core/ports.ts';
import { freshId, type Open, type Opened } from './opened.ts';

/** What case keys must do on every host. */
export function describeCaseKeysContract(name: string, open: Open<CaseKeys>): void {
  describe(`case keys: ${name}`, () => {
    let hosts: Opened<CaseKeys>;
    beforeAll(async () => void (hosts = await open()));
    afterAll(() => hosts.close());

    it('opens elsewhere what it sealed, each time sealed otherwise', async () => {
      const caseId = freshId();
      await Promise.all([hosts.one, hosts.two, hosts.one].map((keys) => keys.create(caseId)));
      const texts = await Promise.all(
        ['', 'token', 'ü漢😀', 'x'.repeat(10_000)].map(
          async (text) => [text, await hosts.one.seal(caseId, 'p', text)] as const,
        ),
      );
      for (const [text, sealed] of texts) {
        expect(await hosts.two.open(caseId, 'p', sealed)).toBe(text);
        expect(sealed).not.toContain(Buffer.from('token').toString('base64url'));
        expect(await hosts.one.seal(caseId, 'p', text)).not.toBe(sealed);
      }
    });

    it('opens for the same case and purpose only', async () => {
      const [mine, other] = [freshId(), freshId()];
      await hosts.one.create(mine);
      await hosts.one.create(other);
      const sealed = await hosts.one.seal(mine, 'task-token', 'secret');
      await expect(hosts.one.open(mine, 'code', sealed)).rejects.toThrow(SealBroken);
      await expect(hosts.one.open(other, 'task-token', sealed)).rejects.toThrow(SealBroken);
    });

    it('opens nothing with one character changed, cut or added', async () => {
      const caseId = freshId();
      await hosts.one.create(caseId);
      const sealed = await hosts.one.seal(caseId, 'p', 'secret');
      for (let i = 0; i < sealed.length; i++) {
        const changed = sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1);
        await expect(hosts.one.open(caseId, 'p', changed)).rejects.toThrow(SealBroken);
        await expect(hosts.one.open(caseId, 'p', sealed.slice(0, i))).rejects.toThrow(SealBroken);
      }
      for (const more of ['A', '=', '!', ' '])
        await expect(hosts.one.open(caseId, 'p', sealed + more)).rejects.toThrow(SealBroken);
    });

    it('serves nobody once destroyed, not from memory either, and never comes back', async () => {
      const caseId = freshId();
      await hosts.one.create(caseId);
      const sealed = await hosts.one.seal(caseId, 'p', 'secret');
      expect(await hosts.two.open(caseId, 'p', sealed)).toBe('secret');
      await hosts.one.destroy(caseId);
      await hosts.one.destroy(caseId);
      for (const keys of [hosts.one, hosts.two]) {
        await expect(keys.open(caseId, 'p', sealed)).rejects.toThrow(KeyDestroyed);
        await expect(keys.seal(caseId, 'p', 'more')).rejects.toThrow(KeyDestroyed);
        await expect(keys.create(caseId)).rejects.toThrow(KeyDestroyed);
      }
    });

    it('has no key before there is one', async () => {
      await expect(hosts.one.seal(freshId(), 'p', 'x')).rejects.toThrow(KeyDestroyed);
    });
  });
}
