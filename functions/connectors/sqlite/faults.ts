import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';

/** Primary result codes of SQLite that contradict the data map: error in the statement, constraint, type, range. */
const CONTRADICTS = new Set([1, 19, 20, 25]);

/** Our fault for one of SQLite's: its result code, never its message, which may quote values. */
export function toFault(error: unknown): Error {
  if (error instanceof StoreMismatch || error instanceof StoreUnreachable) return error;
  const { errcode, errstr, code } = error as { errcode?: number; errstr?: string; code?: string };
  if (errcode === undefined) return new StoreUnreachable(`SQLite: ${code ?? 'can not open the file'}`);
  const message = `SQLite: ${errstr ?? 'error'} (${errcode})`;
  // Extended codes hold the primary one in their lowest byte.
  return CONTRADICTS.has(errcode & 0xff) ? new StoreMismatch(message) : new StoreUnreachable(message);
}
