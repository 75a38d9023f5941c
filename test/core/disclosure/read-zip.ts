import { createHash } from 'node:crypto';

export { readZip } from '../../acceptance/read-zip.ts';

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** All chunks of a stream. */
export async function collect(content: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks = [];
  for await (const chunk of content) chunks.push(chunk);
  return chunks;
}

export const digest = {
  sha256,
  hasher: () => {
    const hash = createHash('sha256');
    return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
  },
};
