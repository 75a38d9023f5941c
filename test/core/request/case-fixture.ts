import { replay } from '../../../functions/core/request/evolve.ts';
import type { CaseEvent } from '../../../functions/core/request/events.ts';
import { openCase, type ReadMessage } from '../../../functions/core/request/open-case.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import type { CaseState } from '../../../functions/core/request/state.ts';
import type { LedgerEvent } from '../../../functions/core/ledger/event.ts';

export const CASE = 'case00000001';
export const NOW = Date.parse('2026-03-02T09:00:00Z');
export const DUE = {
  respondBy: '2026-03-11',
  dueAt: Date.parse('2026-03-11T16:00:00Z'),
  regime: 'controller-promise',
  regimes: ['controller-promise'],
  provisional: false,
};

/** A case in memory: decides on its state and keeps the events, as a host's ledger would. */
export function caseInMemory(events: LedgerEvent[] = []) {
  return {
    events,
    get state(): CaseState {
      return replay(CASE, events);
    },
    apply(decide: (state: CaseState) => CaseEvent[], at = NOW): CaseEvent[] {
      const decided = decide(this.state);
      for (const event of decided) events.push({ ...event, caseId: CASE, seq: events.length + 1, at, hash: '' });
      return decided;
    },
  };
}

export const message = (rights: Right[], changes: Partial<ReadMessage> = {}): ReadMessage => ({
  channel: 'mail',
  receivedAt: NOW,
  configHash: 'hash',
  language: 'en',
  rights: rights.map((right) => ({ right, confidence: 0.9 })),
  sure: true,
  hasAttachments: false,
  personal: { from: 'mina@people.example', claimed: [], evidence: [] },
  ...changes,
});

/** A case with one request per right, from a person who has proven the address. */
export function provenCase(...rights: Right[]) {
  const kept = caseInMemory();
  kept.apply((state) => openCase(state, message(rights), () => DUE));
  kept.apply(() => [
    {
      type: 'IdentityProven',
      actor: { kind: 'data-subject' },
      facts: { method: 'link' },
      personal: { type: 'email', value: 'mina@people.example' },
    },
  ]);
  return kept;
}
