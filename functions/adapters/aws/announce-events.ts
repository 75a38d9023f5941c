import { PutEventsCommand, type EventBridgeClient, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { LedgerEvent } from '../../core/ledger/event.ts';
import { announcementsOf, type Announcement } from '../../core/request/announce.ts';
import type { EventRow, EventTable } from '../sealing/raw.ts';

/** Where announcements come from and go. The table is read without any key: what is sealed stays so. */
export interface Announcing {
  events: EventTable;
  client: EventBridgeClient;
  bus: string;
}

/** A change of the table as its stream tells it, as far as we read it: which event of which case was added. */
export interface EventAdded {
  dynamodb?: { Keys?: { caseId?: { S?: string }; seq?: { N?: string } } };
}

const SOURCE = 'habeas';
/** The most that one call of PutEvents takes. */
const BATCH = 10;

/**
 * Tells the bus what the added events did to requests: at least once, in order within a case. Returns how many.
 * @throws Error when the bus took not all; the stream then brings them again
 */
export async function announceEvents({ events, client, bus }: Announcing, added: EventAdded[]): Promise<number> {
  const firsts = new Map<string, number>();
  for (const { dynamodb } of added) {
    const caseId = dynamodb?.Keys?.caseId?.S;
    const seq = Number(dynamodb?.Keys?.seq?.N);
    if (caseId !== undefined) firsts.set(caseId, Math.min(seq, firsts.get(caseId) ?? Infinity));
  }
  const entries: PutEventsRequestEntry[] = [];
  for (const [caseId, first] of firsts) {
    const rows = await events.read(caseId, 0);
    entries.push(...announcementsOf(rows.map(withoutPersonal), first - 1).map((each) => entryOf(each, bus)));
  }
  for (let at = 0; at < entries.length; at += BATCH) {
    const { FailedEntryCount = 0 } = await client.send(
      new PutEventsCommand({ Entries: entries.slice(at, at + BATCH) }),
    );
    if (FailedEntryCount > 0) throw new Error(`the bus took ${FailedEntryCount} announcements not`);
  }
  return entries.length;
}

const entryOf = ({ name, at, detail }: Announcement, EventBusName: string): PutEventsRequestEntry => ({
  ...{ EventBusName, Source: SOURCE, DetailType: name, Time: new Date(at), Detail: JSON.stringify(detail) },
});

const withoutPersonal = ({ sealed: _, actor, facts, ...row }: EventRow): LedgerEvent =>
  ({ ...row, actor: JSON.parse(actor) as unknown, facts: JSON.parse(facts) as unknown }) as LedgerEvent;
