import { randomBytes } from 'node:crypto';
import type { Content } from '../../../functions/adapters/sealing/raw.ts';

/** One storage, opened twice: `two` is what another process would hold. */
export interface Opened<Port> {
  one: Port;
  two: Port;
  close(): Promise<void>;
}

/** Opens storage for one suite; it may hold what other suites left. */
export type Open<Port> = () => Promise<Opened<Port>>;

/** A case id that no other test uses. */
export const freshId = (): string => `t${randomBytes(8).toString('hex').slice(0, 11)}`;

export async function bytesOf(content: Content): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function* chunksOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}
