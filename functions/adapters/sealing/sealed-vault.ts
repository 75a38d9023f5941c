import { VaultObjectMissing } from '../../core/errors.ts';
import type { Vault } from '../../core/ports.ts';
import { checkRef } from './blob-ref.ts';
import type { CaseKeyRing } from './case-keys.ts';
import type { BlobStore, Content } from './raw.ts';
import { recent } from './recent.ts';
import { open, openStream, seal, sealStream, SEGMENT, type SealKey } from './seal.ts';

/** How many objects of a case are remembered, up to how many bytes each: the pages of one person, mostly. */
const REMEMBERED = 16;
const MOST_BYTES = 16 * 1024;

/** An object in both its forms. */
interface Opened {
  sealed: Buffer;
  plain: Uint8Array;
}

/** The Vault port over a host's store: every object is sealed under the key of the case that begins its reference. */
export function sealedVault(blobs: BlobStore, keys: CaseKeyRing): Vault {
  const keyFor = async (ref: string): Promise<SealKey> => {
    const [caseId = ''] = checkRef(ref).split('/');
    return { key: await keys.keyOf(caseId), use: 'vault', place: ref };
  };
  // What is sealed once is read by step after step. Held by its case's key, it goes with it.
  const opened = new WeakMap<Uint8Array, ReturnType<typeof recent<Opened>>>();

  const remember = ({ key, place }: SealKey, sealed: Buffer, plain: Uint8Array) => {
    if (sealed.length > MOST_BYTES) return;
    const ofCase = opened.get(key) ?? recent<Opened>(REMEMBERED);
    opened.set(key, ofCase);
    ofCase.set(place, { sealed, plain });
  };

  const openAtOnce = (key: SealKey, sealed: Uint8Array): Uint8Array => {
    const known = opened.get(key.key)?.get(key.place);
    if (known?.sealed.equals(sealed)) return known.plain;
    const plain = open(key, sealed);
    remember(key, Buffer.from(sealed), plain);
    return plain;
  };

  return {
    async put(ref, content) {
      if (content instanceof Uint8Array && content.length <= SEGMENT) {
        const key = await keyFor(ref);
        const sealed = seal(key, content);
        await blobs.put(ref, [sealed]);
        remember(key, sealed, content);
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
      const [whole, ...rest] = Array.isArray(sealed) ? (sealed as Uint8Array[]) : [];
      if (whole && rest.length === 0 && whole.length <= SEGMENT) yield openAtOnce(key, whole);
      else yield* openStream(key, sealed);
    },
    list: (prefix) => blobs.list(prefix),
    remove: (prefix) => blobs.remove(prefix),
  };
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
