import { VaultObjectMissing } from '../../core/errors.ts';
import type { Vault } from '../../core/ports.ts';
import { checkRef } from './blob-ref.ts';
import type { CaseKeyRing } from './case-keys.ts';
import type { BlobStore } from './raw.ts';
import { openStream, seal, sealStream, SEGMENT, type Content, type SealKey } from './seal.ts';

/** The Vault port over a host's store: every object is sealed under the key of the case that begins its reference. */
export function sealedVault(blobs: BlobStore, keys: CaseKeyRing): Vault {
  const keyFor = async (ref: string): Promise<SealKey> => {
    const [caseId = ''] = checkRef(ref).split('/');
    return { key: await keys.keyOf(caseId), use: 'vault', place: ref };
  };

  return {
    async put(ref, content) {
      if (content instanceof Uint8Array && content.length <= SEGMENT) {
        await blobs.put(ref, once(seal(await keyFor(ref), content)));
        return content.length;
      }
      const counted = count(content instanceof Uint8Array ? [content] : content);
      await blobs.put(ref, sealStream(await keyFor(ref), counted.content));
      return counted.bytes();
    },
    async *get(ref) {
      const key = await keyFor(ref);
      const sealed = await blobs.get(ref);
      if (!sealed) throw new VaultObjectMissing(`the vault holds nothing under ${ref}`);
      yield* openStream(key, sealed);
    },
    list: (prefix) => blobs.list(prefix),
    remove: (prefix) => blobs.remove(prefix),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function count(content: Content) {
  let total = 0;
  async function* counted() {
    for await (const chunk of content) {
      total += chunk.length;
      yield chunk;
    }
  }
  return { content: counted(), bytes: () => total };
}
