import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';

/** What pg and the socket throw; nothing else of it may be passed on: messages and details quote values. */
interface Thrown {
  code?: unknown;
  table?: unknown;
  column?: unknown;
  constraint?: unknown;
  syscall?: unknown;
}

const named = (label: string, value: unknown): string => (typeof value === 'string' ? `, ${label} ${value}` : '');

/** SQLSTATE classes in which the answer contradicts the data map: data, constraint, name or type errors. */
const CONTRADICTS = /^(?:22|23|42|0A)/;
const NO_PRIVILEGE = '42501';

/** Our fault for one of pg's, with SQLSTATE and names but without any value. */
export function toFault(error: unknown): Error {
  if (error instanceof StoreMismatch || error instanceof StoreUnreachable) return error;
  const { code, table, column, constraint } = error as Thrown;
  const state = typeof code === 'string' ? code : 'no answer';
  const message = `PostgreSQL: ${state}${named('table', table)}${named('column', column)}${named('constraint', constraint)}`;
  return CONTRADICTS.test(state) && state !== NO_PRIVILEGE ? new StoreMismatch(message) : new StoreUnreachable(message);
}

/**
 * Whether a statement may have failed only because it was to be kept in the connection: unknown or known already (a pooler that
 * changes servers between transactions, PgBouncer before 1.21), refused by a pooler, or with columns of other types than it was kept with.
 */
export const hasLostStatement = (error: unknown): boolean =>
  ['26000', '42P05', '08P01', '0A000'].includes(String((error as Thrown).code));
