import { KeyDestroyed, SealBroken } from '../../core/errors.ts';
import type { CaseKeys } from '../../core/ports.ts';
import type { KeyWrapper, WrappedKeyTable } from './raw.ts';
import { recent } from './recent.ts';
import { open, seal } from './seal.ts';

const CACHED_KEYS = 200;

/** The CaseKeys port, and the bare key for those who seal under it. */
export interface CaseKeyRing extends CaseKeys {
  /** The case's data key, 32 bytes. @throws KeyDestroyed also when there never was one */
  keyOf(caseId: string): Promise<Uint8Array>;
}

/**
 * Case keys over a host's wrapper and table. The table is asked at every call and an unwrapped key is reused only
 * while the same wrapped one lies there: once destroyed, a key serves no further call in any process.
 */
export function openCaseKeys(wrapper: KeyWrapper, table: WrappedKeyTable): CaseKeyRing {
  const unwrapped = recent<{ wrapped: Buffer; plain: Uint8Array }>(CACHED_KEYS);

  const keyOf = async (caseId: string) => {
    const wrapped = await table.get(caseId);
    if (!wrapped) {
      unwrapped.delete(caseId);
      throw new KeyDestroyed(`case ${caseId} has no data key`);
    }
    const known = unwrapped.get(caseId);
    if (known?.wrapped.equals(wrapped)) return known.plain;
    const plain = await wrapper.unwrap(wrapped, { caseId });
    unwrapped.set(caseId, { wrapped: Buffer.from(wrapped), plain });
    return plain;
  };

  const textKey = async (caseId: string, purpose: string) =>
    ({ key: await keyOf(caseId), use: 'text', place: JSON.stringify([caseId, purpose]) }) as const;

  return {
    keyOf,
    async create(caseId) {
      if (await table.get(caseId)) return;
      const { wrapped } = await wrapper.generate({ caseId });
      if (!(await table.putIfAbsent(caseId, wrapped))) await keyOf(caseId);
    },
    async destroy(caseId) {
      unwrapped.delete(caseId);
      await table.remove(caseId);
    },
    async seal(caseId, purpose, text) {
      return seal(await textKey(caseId, purpose), Buffer.from(text)).toString('base64url');
    },
    async open(caseId, purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.toString('base64url') !== sealed) throw new SealBroken('not a sealed text');
      return open(await textKey(caseId, purpose), bytes).toString();
    },
  };
}
