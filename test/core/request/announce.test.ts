import { expect, it } from 'vitest';
import { announcementsOf } from '../../../functions/core/request/announce.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { CASE, caseInMemory, DUE, message, NOW } from './case-fixture.ts';

const CANARY = 'mina.canary@people.example';
const requestId = `${CASE}-1`;

function handled() {
  const kept = caseInMemory();
  const personal = { from: CANARY, subject: CANARY, claimed: [], evidence: [CANARY] };
  kept.apply((state) => openCase(state, message(['access'], { personal }), () => DUE));
  kept.apply(() => [
    { type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId: `${CASE}-acknowledgement` } },
    {
      type: 'IdentityProven',
      ...{ actor: { kind: 'data-subject' }, facts: { method: 'link' }, personal: { type: 'email', value: CANARY } },
    },
    {
      type: 'RequestExtended',
      actor: { kind: 'operator', id: CANARY },
      facts: { requestId },
      personal: { reason: CANARY },
    },
    { type: 'DeadlineOverdue', actor: { kind: 'pipeline' }, facts: { requestId, mailId: 'm' } },
    { type: 'RequestClosed', actor: { kind: 'pipeline' }, facts: { requestId, outcome: 'fulfilled', attempt: 1 } },
  ]);
  return kept.events;
}

const names = (after: number, events = handled()) => announcementsOf(events, after).map(({ name }) => name);

it('says what happened to a request, each state once', () => {
  expect(names(0)).toEqual(
    ['received', 'acknowledged', 'verified', 'extended', 'overdue', 'fulfilled'].map(
      (state) => `habeas.request.${state}`,
    ),
  );
  expect(announcementsOf(handled(), 0)[0]).toEqual({
    name: 'habeas.request.received',
    at: NOW,
    detail: { caseId: CASE, seq: 2, requestId, right: 'access', state: 'received', respondBy: DUE.respondBy },
  });
});

it('says only what is new, and the same when it is asked again', () => {
  const last = handled().at(-1)?.seq ?? 0;
  expect(names(last - 1)).toEqual(['habeas.request.fulfilled']);
  expect(names(last)).toEqual([]);
  expect(announcementsOf([], 0)).toEqual([]);
});

it('says nothing personal, and needs nothing personal to say it', () => {
  expect(JSON.stringify(announcementsOf(handled(), 0))).not.toContain('canary');
  const sealed = handled().map(({ personal: _, ...event }) => event) as ReturnType<typeof handled>;
  expect(names(0, sealed)).toEqual(names(0));
});
