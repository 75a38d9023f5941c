import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';

/** Our fault for what the file system throws: its code, never a path or a line's content. */
export function toFault(error: unknown): Error {
  if (error instanceof StoreMismatch || error instanceof StoreUnreachable) return error;
  const { code } = error as { code?: unknown };
  return new StoreUnreachable(`JSON lines: ${typeof code === 'string' ? code : 'the file can not be read'}`);
}
