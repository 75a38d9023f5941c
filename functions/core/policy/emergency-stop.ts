import { EmergencyStop } from '../errors.ts';
import type { Ports } from '../ports.ts';

const KEY = 'emergency-stop';

/** Who halted everything, and when (epoch ms). */
export interface Halt {
  operator: string;
  since: number;
}

/** Halts every erasure and every outgoing mail, or lifts that: one runtime switch, no deployment. */
export async function setEmergencyStop(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  on: boolean,
  operator: string,
) {
  if (on) await records.put<Halt>('switch', KEY, { operator, since: clock.now() });
  else await records.remove('switch', KEY);
}

/** The halt, while there is one. */
export const findHalt = async ({ records }: Pick<Ports, 'records'>): Promise<Halt | undefined> =>
  (await records.get<Halt>('switch', KEY))?.value;

/** @throws EmergencyStop while everything is halted */
export async function refuseWhileHalted(ports: Pick<Ports, 'records'>): Promise<void> {
  if (await findHalt(ports)) throw new EmergencyStop('An operator halted every erasure and every mail.');
}
