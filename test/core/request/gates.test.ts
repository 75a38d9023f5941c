import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeRequest,
  requestReview,
  decideRequest,
  startCoolingOff,
  startFulfilment,
  withdrawRequest,
  redriveRequest,
} from '../../../functions/core/request/decisions.ts';
import { answerGate } from '../../../functions/core/request/gates.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { CASE, DUE, NOW, caseInMemory, message, provenCase } from './case-fixture.ts';

const R1 = `${CASE}-1`;
const answer = (kept: ReturnType<typeof caseInMemory>, nth: number, gate: Parameters<typeof answerGate>[2]) =>
  answerGate(kept.state, kept.state.requests[nth - 1]!, gate)?.next;
const fulfilled = { outcome: 'fulfilled' as const, now: NOW, retentionDays: 30 };

describe('gates', () => {
  it('lets nobody on before the proof', () => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(['access']), () => DUE));
    expect(answer(kept, 1, 'proof')).toBeUndefined();
    expect(answer(provenCase('access'), 1, 'proof')).toBe('proceed');
  });

  it('makes the erasure wait for the copy that was asked for before it', () => {
    const kept = provenCase('access', 'erasure');
    expect(answer(kept, 1, 'turn')).toBe('proceed');
    expect(answer(kept, 2, 'turn')).toBeUndefined();
    kept.apply((state) => closeRequest(state, R1, { ...fulfilled, outcome: 'partly-fulfilled' }));
    expect(answer(kept, 2, 'turn')).toBeUndefined();
    kept.apply((state) => redriveRequest(state, R1, 'op'));
    kept.apply((state) => closeRequest(state, R1, fulfilled));
    expect(answer(kept, 2, 'turn')).toBe('proceed');
  });

  it('copies before it erases, in whatever order the person wrote it', () => {
    const kept = provenCase('erasure', 'access');
    expect(answer(kept, 1, 'turn')).toBeUndefined();
    expect(answer(kept, 2, 'turn')).toBe('proceed');
    kept.apply((state) => closeRequest(state, `${CASE}-2`, fulfilled));
    expect(answer(kept, 1, 'turn')).toBe('proceed');
  });

  it('tells every waiting gate that the person withdrew', () => {
    const kept = provenCase('erasure');
    kept.apply((state) => withdrawRequest(state, R1));
    for (const gate of ['proof', 'decision', 'turn', 'cooling-off'] as const)
      expect(answer(kept, 1, gate)).toBe('withdrawn');
  });
});

describe('whatever happens in whatever order', () => {
  const command = fc.constantFrom(
    (id: string) => (state: Parameters<typeof withdrawRequest>[0]) => withdrawRequest(state, id),
    (id: string) => (state: Parameters<typeof withdrawRequest>[0]) => startFulfilment(state, id),
    (id: string) => (state: Parameters<typeof withdrawRequest>[0]) => startCoolingOff(state, id, NOW),
    (id: string) => (state: Parameters<typeof withdrawRequest>[0]) => requestReview(state, id, 'look'),
    (id: string) => (state: Parameters<typeof withdrawRequest>[0]) =>
      state.requests.find(({ requestId }) => requestId === id)?.status === 'awaiting-review'
        ? decideRequest(state, id, { decision: 'approve', reason: 'fine', operator: 'op' })
        : [],
    (id: string) => (state: Parameters<typeof withdrawRequest>[0]) => closeRequest(state, id, fulfilled),
  );

  it('a withdrawn request is never fulfilled afterwards, and each request closes once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.constantFrom(1, 2)), { maxLength: 40 }), (commands) => {
        const kept = provenCase('access', 'erasure');
        for (const [make, nth] of commands) kept.apply(make(`${CASE}-${nth}`));
        for (const { requestId } of kept.state.requests) {
          const about = kept.events
            .filter((event) => 'requestId' in event.facts && event.facts.requestId === requestId)
            .map(({ type }) => type);
          const withdrawn = about.indexOf('RequestWithdrawn');
          if (withdrawn >= 0) expect(about.slice(withdrawn)).not.toContain('FulfilmentStarted');
          expect(about.filter((type) => type === 'RequestClosed').length).toBeLessThanOrEqual(1);
          expect(about.filter((type) => type === 'FulfilmentStarted').length).toBeLessThanOrEqual(1);
        }
        expect(kept.events.filter(({ type }) => type === 'CaseClosed').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
