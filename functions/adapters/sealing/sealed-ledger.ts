import { KeyDestroyed } from '../../core/errors.ts';
import { canonicalJson } from '../../core/ledger/canonical-json.ts';
import { eventHash } from '../../core/ledger/chain.ts';
import type { CaseEvent, LedgerEvent } from '../../core/ledger/event.ts';
import type { Clock, Ledger } from '../../core/ports.ts';
import type { CaseKeyRing } from './case-keys.ts';
import { sha256 } from './digest.ts';
import { recent } from './recent.ts';
import type { EventRow, EventTable } from './raw.ts';
import { open, seal, type SealKey } from './seal.ts';

const REMEMBERED_HEADS = 1000;

type OpenRow = Omit<EventRow, 'sealed' | 'hash'>;

/** The Ledger port over a host's table: seals personal parts under the case's key and chains every event to the last. */
export function sealedLedger(table: EventTable, keys: CaseKeyRing, clock: Clock): Ledger {
  // An event never changes, so it is read and opened once; what was opened is held by its key and goes with it.
  const opened = new WeakMap<Uint8Array, LedgerEvent[]>();

  /** What is known of a case and the rows that follow it; nothing when the table no longer agrees. */
  const readOn = async (caseId: string, known: LedgerEvent[]): Promise<{ known: LedgerEvent[]; rows: EventRow[] }> => {
    const head = known.at(-1);
    if (!head) return { known, rows: await table.read(caseId, 0) };
    const [same, ...rows] = await table.read(caseId, head.seq - 1);
    return same?.hash === head.hash ? { known, rows } : readOn(caseId, []);
  };

  const heads = recent<EventRow>(REMEMBERED_HEADS);

  const previousHash = async (caseId: string, afterSeq: number): Promise<string> => {
    if (afterSeq === 0) return '';
    const known = heads.get(caseId);
    if (known?.seq === afterSeq) return known.hash;
    // Where there is none, the conditional append refuses.
    return (await table.read(caseId, afterSeq - 1))[0]?.hash ?? '';
  };

  return {
    async read(caseId) {
      const key = await keyUnlessDestroyed(keys, caseId);
      const { known, rows } = await readOn(caseId, (key && opened.get(key)) ?? []);
      const last = rows.at(-1);
      if (last) heads.set(caseId, last);
      const events = [...known, ...rows.map((row) => eventOf(row, key))];
      if (key) opened.set(key, events);
      return [...events];
    },

    async append(caseId, afterSeq, events) {
      const key = events.some(({ personal }) => personal !== undefined) ? await keys.keyOf(caseId) : undefined;
      let previous = await previousHash(caseId, afterSeq);
      const at = clock.now();
      const rows = events.map((event, index) => {
        const row = sealRow({ caseId, seq: afterSeq + 1 + index, at }, event, key);
        previous = eventHash(previous, row, sha256);
        return { ...row, hash: previous };
      });
      if (rows.length > 0) await table.append(caseId, afterSeq, rows);
      const last = rows.at(-1);
      if (last) heads.set(caseId, last);
      return events.map((event, index) => ({
        ...event,
        caseId,
        seq: afterSeq + 1 + index,
        at,
        hash: rows[index]?.hash ?? '',
      }));
    },
  };
}

function sealRow(
  place: Pick<EventRow, 'caseId' | 'seq' | 'at'>,
  event: CaseEvent,
  key?: Uint8Array,
): Omit<EventRow, 'hash'> {
  const row = { ...place, type: event.type, actor: canonicalJson(event.actor), facts: canonicalJson(event.facts) };
  if (event.personal === undefined || !key) return row;
  return { ...row, sealed: seal(rowKey(key, row), Buffer.from(JSON.stringify(event.personal))).toString('base64') };
}

function eventOf(row: EventRow, key?: Uint8Array): LedgerEvent {
  const { caseId, seq, at, type, hash, sealed } = row;
  const event = {
    caseId,
    seq,
    at,
    type,
    actor: JSON.parse(row.actor) as unknown,
    facts: JSON.parse(row.facts) as unknown,
    hash,
  };
  if (sealed === undefined || !key) return event as LedgerEvent;
  const personal: unknown = JSON.parse(open(rowKey(key, row), Buffer.from(sealed, 'base64')).toString());
  return { ...event, personal } as LedgerEvent;
}

/** Bound to all of the row that lies in the open: neither can be exchanged without the other. */
const rowKey = (key: Uint8Array, { caseId, seq, at, type, actor, facts }: OpenRow): SealKey => ({
  key,
  use: 'ledger',
  place: JSON.stringify([caseId, seq, at, type, actor, facts]),
});

async function keyUnlessDestroyed(keys: CaseKeyRing, caseId: string): Promise<Uint8Array | undefined> {
  try {
    return await keys.keyOf(caseId);
  } catch (fault) {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  }
}
