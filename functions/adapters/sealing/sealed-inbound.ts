import { randomBytes } from 'node:crypto';
import { InvalidInput } from '../../core/errors.ts';
import type { Inbound, InboundMessage } from '../../core/ports.ts';
import type { BlobStore } from './raw.ts';
import { openStream, sealStream, type SealKey } from './seal.ts';

const FOLDER = 'inbound/';
const REF = /^[0-9a-z]{9}-[0-9a-f]{20}$/;

/**
 * The Inbound port over a host's store, under a key of the deployment (32 bytes). A reference is the time of receipt,
 * sortable, and 80 random bits; another shape is InvalidInput.
 */
export function sealedInbound(blobs: BlobStore, deploymentKey: Uint8Array): Inbound {
  const keyFor = (ref: string): SealKey => ({ key: deploymentKey, use: 'inbound', place: ref });

  return {
    async put(message) {
      const time = message.receivedAt.toString(36).padStart(9, '0');
      const ref = `${time}-${randomBytes(10).toString('hex')}`;
      await blobs.put(blobRef(ref), sealStream(keyFor(ref), pack(message)));
      return ref;
    },
    async get(ref) {
      const sealed = await blobs.get(blobRef(ref));
      return sealed && unpack(openStream(keyFor(ref), sealed));
    },
    list: async () => (await blobs.list(FOLDER)).map((ref) => ref.slice(FOLDER.length)),
    remove: async (ref) => blobs.remove(blobRef(ref)),
  };
}

function blobRef(ref: string): string {
  if (!REF.test(ref)) throw new InvalidInput('not a reference of an inbound message');
  return FOLDER + ref;
}

/** The envelope and the message's size as one line of JSON, then the message as it came. */
const pack = ({ raw, ...envelope }: InboundMessage): Uint8Array[] => [
  Buffer.from(`${JSON.stringify({ ...envelope, size: raw.length })}\n`),
  raw,
];

/** Puts each piece where it belongs at once: kept until the last one, and then joined, a message of 40 MB would be held twice. */
async function unpack(pieces: AsyncIterable<Uint8Array>): Promise<InboundMessage | undefined> {
  let message: InboundMessage | undefined;
  let filled = 0;
  for await (const piece of pieces) {
    const end = message ? -1 : piece.indexOf(10);
    message ??= begun(piece.subarray(0, end));
    const rest = piece.subarray(end + 1);
    message.raw.set(rest, filled);
    filled += rest.length;
  }
  return message;
}

function begun(line: Uint8Array): InboundMessage {
  const { size, ...envelope } = JSON.parse(Buffer.from(line).toString()) as Omit<InboundMessage, 'raw'> & {
    size: number;
  };
  return { ...envelope, raw: Buffer.alloc(size) };
}
