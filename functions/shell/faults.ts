import * as errors from '../core/errors.ts';

/** What a deployment got wrong: a setting, a grant or a parameter that is missing. Its message names only these. */
export const MISCONFIGURED = 'Misconfigured';

const FAULTS: ReadonlySet<string> = new Set([...Object.keys(errors), MISCONFIGURED]);

/**
 * What may leave a function: Lambda logs it and Step Functions keeps it in the history. Our own faults keep name and
 * message; of any other error only its class is told, for a driver's message may quote a row.
 */
export function sanitise(error: unknown): Error {
  const { name, message, stack } = error instanceof Error ? error : new Error('thrown');
  const ours = FAULTS.has(name);
  const fault = new Error(ours ? message : /^\w{1,60}$/.test(name) ? name : 'Error');
  fault.name = ours ? name : 'UnexpectedFault';
  fault.stack = [`${fault.name}: ${fault.message}`, ...framesOf(stack)].join('\n');
  return fault;
}

const framesOf = (stack = '') => stack.split('\n').filter((line) => /^\s{4}at /.test(line));
