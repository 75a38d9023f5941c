import { foldAscii } from '../data-map/values.ts';
import type { Ports } from '../ports.ts';
import type { CaseState } from './state.ts';

type Index = Pick<Ports, 'digest' | 'records'>;

/** The open case of each address that wrote, by keyed digest; gone when the case is closed. */
interface Correspondent {
  caseId: string;
}

const keyOf = ({ digest }: Index, address: string) => digest.blind('correspondent', foldAscii(address));

/** Remembers whose case this is while it is open. */
export const rememberCorrespondent = (ports: Index, address: string, caseId: string): Promise<void> =>
  ports.records.put<Correspondent>('correspondent', keyOf(ports, address), { caseId });

/** The case that an address opened last, while it is open. */
export const findCorrespondent = async (ports: Index, address: string): Promise<string | undefined> =>
  (await ports.records.get<Correspondent>('correspondent', keyOf(ports, address)))?.value.caseId;

/** Forgets that a case is open, unless a later one of the same address stands there. */
export async function forgetCorrespondent(ports: Index, { caseId, personal }: CaseState): Promise<void> {
  if (personal?.from === undefined) return;
  const key = keyOf(ports, personal.from);
  const held = await ports.records.get<Correspondent>('correspondent', key);
  if (held?.value.caseId === caseId) await ports.records.remove('correspondent', key, held.version);
}
