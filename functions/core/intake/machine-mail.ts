import type { Ports } from '../ports.ts';
import type { MachineReason } from './mail.ts';

const DAY = 86_400_000;

/** For how many days a machine's mail can be looked at; then its key goes and it with it. */
const KEPT_DAYS = 14;

/** A mail of a machine that opened no case, while it is kept. Nothing personal. */
export interface MachineMail {
  reason: MachineReason;
  /** Epoch milliseconds. */
  receivedAt: number;
  /** Where it lies sealed. */
  ref: string;
}

/**
 * Keeps a machine's mail sealed for two weeks, so that an operator finds a person among the machines; all of one day lie
 * under one key. A second time nothing changes.
 */
export async function keepMachineMail(
  ports: Pick<Ports, 'clock' | 'ids' | 'keys' | 'records' | 'vault'>,
  inboundRef: string,
  { raw, ...mail }: { reason: MachineReason; receivedAt: number; raw: Uint8Array },
): Promise<void> {
  const now = ports.clock.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const due = Date.parse(day) + (KEPT_DAYS + 1) * DAY;
  const keyId = ports.ids.derive(`machine-mail:${day}`);
  const id = ports.ids.derive(`machine-mail:${inboundRef}`);
  const ref = `${keyId}/machine/${id}`;
  await ports.records.put('expiry', `case/${keyId}`, { caseId: keyId }, { due });
  await ports.keys.create(keyId);
  await ports.vault.put(ref, raw);
  await ports.records.put<MachineMail>('machine', `${day}/${id}`, { ...mail, ref }, { due });
}
