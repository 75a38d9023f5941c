import type { EventBridgeClient, PutEventsCommand, PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { expect, it } from 'vitest';
import { announceEvents, type EventAdded } from '../../../functions/adapters/aws/announce-events.ts';
import type { EventRow, EventTable } from '../../../functions/adapters/sealing/raw.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { CASE, caseInMemory, DUE, message } from '../../core/request/case-fixture.ts';

function opened(rights: Parameters<typeof message>[0]) {
  const kept = caseInMemory();
  kept.apply((state) => openCase(state, message(rights), () => DUE));
  const rows = kept.events.map(({ personal, actor, facts, ...event }): EventRow => ({
    ...{ ...event, actor: JSON.stringify(actor), facts: JSON.stringify(facts) },
    ...(personal && { sealed: 'canary' }),
  }));
  const events = { read: async () => rows } as unknown as EventTable;
  const added = rows.map(({ seq }): EventAdded => ({
    dynamodb: { Keys: { caseId: { S: CASE }, seq: { N: String(seq) } } },
  }));
  return { events, added };
}

function bus(refused = 0) {
  const taken: PutEventsRequestEntry[] = [];
  const send = async ({ input }: PutEventsCommand) => {
    expect(input.Entries?.length).toBeLessThanOrEqual(10);
    taken.push(...(input.Entries ?? []));
    return { FailedEntryCount: refused };
  };
  return { taken, client: { send } as unknown as EventBridgeClient };
}

it('tells the bus, ten at a time, what the added events did', async () => {
  const rights = ['access', 'erasure'] as const;
  const { events, added } = opened([...rights]);
  const { taken, client } = bus();
  expect(await announceEvents({ events, client, bus: 'b' }, added)).toBe(2);
  expect(taken.map(({ Source, DetailType, EventBusName }) => [Source, DetailType, EventBusName])).toEqual(
    rights.map(() => ['habeas', 'habeas.request.received', 'b']),
  );
  expect(JSON.stringify(taken)).not.toContain('canary');
});

it('faults when the bus took not all, so that the stream brings them again', async () => {
  const { events, added } = opened(['access']);
  await expect(announceEvents({ events, client: bus(1).client, bus: 'b' }, added)).rejects.toThrow('took 1');
});
