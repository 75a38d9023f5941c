import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';

/** Answers that contradict the data map. */
const CONTRADICTS = new Set(['NoSuchBucket', 'InvalidBucketName']);

/** Our fault for one of S3's or of unpacking: its name or code, never its message, which quotes keys. */
export function toFault(error: unknown): Error {
  if (error instanceof StoreMismatch || error instanceof StoreUnreachable) return error;
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (typeof code === 'string' && /^(?:Z_|ERR_PADDING)/.test(code))
    return new StoreMismatch(`S3 JSON lines: an object can't be unpacked (${code})`);
  const said = typeof name === 'string' ? name : 'no answer';
  return CONTRADICTS.has(said) ? new StoreMismatch(`S3: ${said}`) : new StoreUnreachable(`S3: ${said}`);
}
