import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidInput, KeyDestroyed, VaultObjectMissing } from '../../../functions/core/errors.ts';
import type { Inbound, InboundMessage, Ports } from '../../../functions/core/ports.ts';
import { bytesOf, chunksOf, freshId, type Open, type Opened } from './opened.ts';

type Sealing = Pick<Ports, 'vault' | 'keys'>;

const SEGMENT = 256 * 1024;

/** What the vault must do on every host. */
export function describeVaultContract(name: string, open: Open<Sealing>): void {
  describe(`vault: ${name}`, () => {
    let hosts: Opened<Sealing>;
    beforeAll(async () => void (hosts = await open()));
    afterAll(() => hosts.close());
    const freshCase = async () => {
      const caseId = freshId();
      await hosts.one.keys.create(caseId);
      return caseId;
    };

    it.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 3_000_000])(
      'returns %i bytes as they were put',
      async (length) => {
        const ref = `${await freshCase()}/a`;
        const content = Buffer.alloc(length, 'canary ');
        expect(await hosts.one.vault.put(ref, content)).toBe(length);
        expect((await bytesOf(hosts.two.vault.get(ref))).equals(content)).toBe(true);
      },
    );

    it('takes a stream in pieces of any size', async () => {
      const ref = `${await freshCase()}/a`;
      const pieces = [1, 0, SEGMENT, 7, 2 * SEGMENT + 5, 3].map((length, i) => Buffer.alloc(length, `${i}`));
      expect(await hosts.one.vault.put(ref, chunksOf(...pieces))).toBe(3 * SEGMENT + 16);
      expect((await bytesOf(hosts.two.vault.get(ref))).equals(Buffer.concat(pieces))).toBe(true);
    });

    it('says what is missing, lists and removes', async () => {
      const caseId = await freshCase();
      await expect(bytesOf(hosts.one.vault.get(`${caseId}/none`))).rejects.toThrow(VaultObjectMissing);
      for (const end of ['work/2', 'work/1', 'raw']) await hosts.one.vault.put(`${caseId}/${end}`, Buffer.from(end));
      expect(await hosts.two.vault.list(`${caseId}/`)).toEqual([
        `${caseId}/raw`,
        `${caseId}/work/1`,
        `${caseId}/work/2`,
      ]);
      await hosts.two.vault.remove(`${caseId}/work/`);
      expect(await hosts.one.vault.list(`${caseId}/`)).toEqual([`${caseId}/raw`]);
      await expect(bytesOf(hosts.one.vault.get(`${caseId}/work/1`))).rejects.toThrow(VaultObjectMissing);
    });

    it('opens nothing and takes nothing once the key is destroyed', async () => {
      const caseId = await freshCase();
      await hosts.one.vault.put(`${caseId}/raw`, Buffer.from('canary'));
      await hosts.two.keys.destroy(caseId);
      await expect(bytesOf(hosts.one.vault.get(`${caseId}/raw`))).rejects.toThrow(KeyDestroyed);
      await expect(hosts.one.vault.put(`${caseId}/more`, Buffer.from('x'))).rejects.toThrow(KeyDestroyed);
    });

    it('keeps what was there when the content breaks', async () => {
      const ref = `${await freshCase()}/a`;
      await hosts.one.vault.put(ref, Buffer.from('old'));
      async function* breaking() {
        yield Buffer.alloc(SEGMENT + 1);
        throw new RangeError('the source broke');
      }
      await expect(hosts.one.vault.put(ref, breaking())).rejects.toThrow('the source broke');
      expect((await bytesOf(hosts.one.vault.get(ref))).toString()).toBe('old');
    });

    it('refuses references that lead elsewhere', async () => {
      const caseId = await freshCase();
      for (const ref of [`${caseId}/../other/raw`, `${caseId}//raw`, `${caseId}/a b`, `${caseId}/`, '']) {
        await expect(hosts.one.vault.put(ref, Buffer.from('x'))).rejects.toThrow(InvalidInput);
        await expect(bytesOf(hosts.one.vault.get(ref))).rejects.toThrow(InvalidInput);
      }
      for (const prefix of ['', '/', '../', `${caseId}/../`])
        await expect(hosts.one.vault.remove(prefix)).rejects.toThrow(InvalidInput);
    });
  });
}

/** What the inbox of raw messages must do on every host. */
export function describeInboundContract(name: string, open: Open<Inbound>): void {
  describe(`inbound: ${name}`, () => {
    let hosts: Opened<Inbound>;
    beforeAll(async () => void (hosts = await open()));
    afterAll(() => hosts.close());
    const message = (receivedAt: number, raw: Uint8Array): InboundMessage => ({
      channel: 'mail',
      receivedAt,
      envelopeFrom: 'jo@person.example',
      raw,
    });

    it('returns each message byte for byte', async () => {
      const bytes = Buffer.from(Array.from({ length: 1024 }, (_, i) => i % 256));
      const all: InboundMessage[] = [
        message(1_780_000_000_000, bytes),
        message(1, Buffer.alloc(0)),
        { channel: 'api', receivedAt: 1_780_000_000_000, raw: Buffer.from('{"a":1}\n\n') },
        message(1_780_000_000_001, Buffer.alloc(1_000_000, '\n')),
      ];
      for (const one of all) {
        const got = await hosts.two.get(await hosts.one.put(one));
        expect({ ...got, raw: Buffer.from(got!.raw).toString('hex') }).toEqual({
          ...one,
          raw: Buffer.from(one.raw).toString('hex'),
        });
      }
    });

    it('lists in the order of receipt, until removed', async () => {
      const refs: string[] = [];
      for (const at of [5, 1_780_000_000_000, 9_000_000_000_000])
        refs.push(await hosts.one.put(message(at, Buffer.from('x'))));
      const mine = async () => (await hosts.two.list()).filter((ref) => refs.includes(ref));
      expect(await mine()).toEqual(refs);
      await hosts.two.remove(refs[1]!);
      await hosts.two.remove(refs[1]!);
      expect(await mine()).toEqual([refs[0], refs[2]]);
      expect(await hosts.one.get(refs[1]!)).toBeUndefined();
    });

    it('takes no other reference', async () => {
      for (const ref of ['', '../vault/x', '0'.repeat(9)]) {
        await expect(hosts.one.get(ref)).rejects.toThrow(InvalidInput);
        await expect(hosts.one.remove(ref)).rejects.toThrow(InvalidInput);
      }
    });
  });
}
