import { countToday } from '../policy/quotas.ts';
import type { Ports } from '../ports.ts';

/** Tries a code allows; the fifth wrong one spends it (FIELD: guessing the code). */
const TRIES = 5;
/** Codes that one request may be sent within an hour by the clock. */
const CODES = 5;
const HOUR = 3_600_000;

interface StoredCode {
  /** Keyed digest of the code. */
  blind: string;
  expiresAt: number;
  /** Names the counter of its tries. */
  serial: string;
}

type CodePorts = Pick<Ports, 'clock' | 'ids' | 'digest' | 'records'>;

const keyOf = (requestId: string) => `code/${requestId}`;

/** Makes a step-up code for a request, replacing the one before; only its keyed digest is kept. */
export async function issueCode(ports: CodePorts, requestId: string, minutes: number): Promise<string> {
  const code = ports.ids.code();
  const expiresAt = ports.clock.now() + minutes * 60_000;
  const stored: StoredCode = {
    blind: ports.digest.blind(keyOf(requestId), code),
    expiresAt,
    serial: ports.ids.secret(),
  };
  await ports.records.put('link', keyOf(requestId), stored, { due: expiresAt });
  return code;
}

/** Counts one more code for this request; where the hour has had its share, when the next may be asked for (epoch milliseconds). */
export async function countCode({ clock, records }: CodePorts, requestId: string): Promise<number | undefined> {
  const hour = Math.floor(clock.now() / HOUR);
  const isOneMore = (await countToday({ records }, clock.now(), `code/${requestId}/${hour}`)) <= CODES;
  return isOneMore ? undefined : (hour + 1) * HOUR;
}

/** Whether the code is the right one; every try is counted, atomically, before it is compared. */
export async function checkCode(ports: CodePorts, requestId: string, code: string): Promise<boolean> {
  const stored = await ports.records.get<StoredCode>('link', keyOf(requestId));
  if (!stored || stored.value.expiresAt <= ports.clock.now()) return false;
  const tries = await countToday(ports, stored.value.expiresAt, `tries/${requestId}/${stored.value.serial}`);
  if (tries > TRIES) return false;
  return ports.digest.equal(stored.value.blind, ports.digest.blind(keyOf(requestId), code.replace(/\s/g, '')));
}

/** Spends the code of a request. */
export const spendCode = ({ records }: CodePorts, requestId: string): Promise<boolean> =>
  records.remove('link', keyOf(requestId));
