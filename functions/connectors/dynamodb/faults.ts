import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';

/** Answers that contradict the data map: no such table or index, or a key of another type. */
const CONTRADICTS = new Set(['ResourceNotFoundException', 'ValidationException']);

/** Our fault for one of the SDK's: its name, never its message, which quotes keys. */
export function toFault(error: unknown): Error {
  if (error instanceof StoreMismatch || error instanceof StoreUnreachable) return error;
  const { name } = error as { name?: unknown };
  const said = typeof name === 'string' ? name : 'no answer';
  return CONTRADICTS.has(said) ? new StoreMismatch(`DynamoDB: ${said}`) : new StoreUnreachable(`DynamoDB: ${said}`);
}
