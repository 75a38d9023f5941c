import { describe, expect, it } from 'vitest';
import { NotAllowed } from '../../../functions/core/errors.ts';
import {
  acceptOutcome,
  closeRequest,
  decideRequest,
  downloadPackage,
  expireUnproven,
  proveAddress,
  redriveRequest,
  requestReview,
  startCoolingOff,
  startFulfilment,
  withdrawRequest,
} from '../../../functions/core/request/decisions.ts';
import { classifyMessage, openCase } from '../../../functions/core/request/open-case.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import { CASE, DUE, NOW, caseInMemory, message, provenCase } from './case-fixture.ts';

const R1 = `${CASE}-1`;
const R2 = `${CASE}-2`;
const HOUR = 3_600_000;
const end = (outcome: 'fulfilled' | 'partly-fulfilled' | 'refused') => ({
  outcome,
  now: NOW,
  retentionDays: 30,
  linkHours: 72,
});
const types = (events: { type: string }[]) => events.map(({ type }) => type);

describe('opening a case', () => {
  it('opens one request per right and plans one acknowledgement', () => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(['access', 'erasure']), () => DUE));
    expect(kept.state.requests.map(({ requestId, right, status }) => [requestId, right, status])).toEqual([
      [R1, 'access', 'received'],
      [R2, 'erasure', 'received'],
    ]);
    expect(kept.state.mails).toEqual([
      { outboxId: `${CASE}-acknowledgement`, template: 'acknowledgement', state: 'planned', tries: 0 },
    ]);
  });

  it('does nothing the second time', () => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(['access']), () => DUE));
    expect(openCase(kept.state, message(['access']), () => DUE)).toEqual([]);
  });

  it.each([
    ['nothing recognised', message([]), 'no-right-recognised'],
    ['a right that a person must answer', message(['access', 'rectification']), 'right-not-automated'],
    ['nobody to answer', message(['access'], { personal: { claimed: [], evidence: [] } }), 'no-sender'],
    ['a machine', message(['access'], { obstacle: 'machine-mail' }), 'machine-mail'],
  ])('sends %s to the operator and answers nobody', (_, read, why) => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, read, () => DUE));
    expect(kept.state.operatorNeeded).toMatchObject({ why, due: DUE, reminded: [], overdue: false });
    expect(kept.state.requests).toEqual([]);
    expect(kept.state.mails).toEqual([]);
  });

  it('lets an operator say what it asks for, or that it asks for nothing', () => {
    const asks = caseInMemory();
    asks.apply((state) => openCase(state, message([]), () => DUE));
    asks.apply((state) => classifyMessage(state, { rights: ['access'], operator: 'op', forgetAt: NOW }, () => DUE));
    expect(asks.state.operatorNeeded).toBeUndefined();
    expect(asks.state.requests).toHaveLength(1);
    const nothing = caseInMemory();
    nothing.apply((state) => openCase(state, message([]), () => DUE));
    nothing.apply((state) => classifyMessage(state, { rights: [], operator: 'op', forgetAt: NOW }, () => DUE));
    expect(nothing.state.closed).toBe(true);
  });
});

describe('an operator classifies', () => {
  const classify = (kept: ReturnType<typeof caseInMemory>, rights: Right[]) =>
    kept.apply((state) => classifyMessage(state, { rights, operator: 'op', forgetAt: NOW }, () => DUE));

  it('nothing that would be fulfilled as if it were a copy, and nothing that nobody can prove', () => {
    const asks = caseInMemory();
    asks.apply((state) => openCase(state, message([]), () => DUE));
    expect(() => classify(asks, ['access', 'rectification'])).toThrow(/rectification/);
    const nobody = caseInMemory();
    nobody.apply((state) => openCase(state, message([], { personal: { claimed: [], evidence: [] } }), () => DUE));
    expect(() => classify(nobody, ['access'])).toThrow(/no address/);
    classify(nobody, []);
    expect(nobody.state.closed).toBe(true);
  });

  it('each right once', () => {
    const asks = caseInMemory();
    asks.apply((state) => openCase(state, message([]), () => DUE));
    classify(asks, ['access', 'access']);
    expect(asks.state.requests).toHaveLength(1);
  });
});

describe('proving an address', () => {
  it('proves exactly the address that wrote, once', () => {
    const kept = caseInMemory();
    kept.apply((state) =>
      openCase(
        state,
        message(['access'], {
          personal: {
            from: 'Mina@People.example',
            claimed: [{ type: 'email', value: 'victim@people.example' }],
            evidence: [],
          },
        }),
        () => DUE,
      ),
    );
    kept.apply((state) => proveAddress(state));
    expect(kept.state.proven).toEqual([{ type: 'email', value: 'Mina@People.example' }]);
    expect(kept.state.requests[0]?.status).toBe('verified');
    expect(proveAddress(kept.state)).toEqual([]);
  });

  it('proves nothing once the case is closed', () => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(['access']), () => DUE));
    kept.apply((state) => closeRequest(state, R1, { ...end('refused'), outcome: 'expired' }));
    expect(proveAddress(kept.state)).toEqual([]);
  });
});

describe('an operator decides', () => {
  it('only what waits for a decision, and the ledger says who and why', () => {
    const kept = provenCase('erasure');
    const refuse = {
      decision: 'refuse' as const,
      reason: 'A court order keeps it.',
      denialReason: 'claim_not_covered' as const,
      operator: 'op',
    };
    expect(() => decideRequest(kept.state, R1, refuse)).toThrow(NotAllowed);
    kept.apply((state) => requestReview(state, R1, 'look first'));
    kept.apply((state) => decideRequest(state, R1, refuse));
    expect(kept.state.requests[0]?.decision).toEqual({
      decision: 'refuse',
      reason: 'A court order keeps it.',
      denialReason: 'claim_not_covered',
      by: 'op',
      at: NOW,
    });
    expect(() => decideRequest(kept.state, R1, { ...refuse, decision: 'approve' })).toThrow('was decided by op');
  });

  it('asks for no second review', () => {
    const kept = provenCase('erasure');
    kept.apply((state) => requestReview(state, R1, 'look first'));
    expect(requestReview(kept.state, R1, 'look again')).toEqual([]);
  });
});

describe('withdrawing', () => {
  it('leaves nothing to review: no approval brings it back', () => {
    const kept = provenCase('erasure');
    kept.apply((state) => withdrawRequest(state, R1));
    expect(requestReview(kept.state, R1, 'look')).toEqual([]);
    expect(() => decideRequest(kept.state, R1, { decision: 'approve', reason: 'x', operator: 'op' })).toThrow(
      NotAllowed,
    );
  });

  it('stops an erasure in its cooling-off and not after', () => {
    const kept = provenCase('erasure');
    kept.apply((state) => startCoolingOff(state, R1, NOW + HOUR));
    kept.apply((state) => withdrawRequest(state, R1));
    expect(kept.state.requests[0]?.status).toBe('withdrawn');
    expect(startFulfilment(kept.state, R1)).toEqual([]);
    const late = provenCase('erasure');
    late.apply((state) => startFulfilment(state, R1));
    expect(withdrawRequest(late.state, R1)).toEqual([]);
  });
});

describe('fulfilling', () => {
  it('begins once, and again only by redrive when something is left', () => {
    const kept = provenCase('erasure');
    kept.apply((state) => startFulfilment(state, R1));
    expect(startFulfilment(kept.state, R1)).toEqual([]);
    expect(() => redriveRequest(kept.state, R1, 'op')).toThrow(NotAllowed);
    kept.apply((state) => closeRequest(state, R1, end('partly-fulfilled')));
    expect(kept.state.closed).toBe(false);
    kept.apply((state) => redriveRequest(state, R1, 'op'));
    expect(kept.state.requests[0]).toMatchObject({ status: 'in-progress', attempt: 2 });
    kept.apply((state) => closeRequest(state, R1, end('fulfilled')));
    expect(kept.state.requests[0]?.status).toBe('fulfilled');
    expect(kept.state.closed).toBe(true);
    expect(kept.state.mails.map(({ outboxId }) => outboxId)).toEqual([
      `${CASE}-acknowledgement`,
      `${CASE}-partly-done-1-1`,
      `${CASE}-erasure-done-1-2`,
    ]);
  });

  it('relaunches what got stuck before its fulfilment, without skipping proof or review', () => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(['erasure']), () => DUE));
    kept.apply(() => [
      { type: 'OperatorNeeded', actor: { kind: 'pipeline' }, facts: { why: 'execution-failed', requestId: R1 } },
    ]);
    expect(types(kept.apply((state) => redriveRequest(state, R1, 'op')))).toEqual(['RequestRelaunched']);
    expect(kept.state.requests[0]).toMatchObject({ status: 'received', launch: 2, attempt: 0 });
    expect(kept.state.operatorNeeded).toBeUndefined();
  });

  it('keeps each stuck request with the operator until that one goes on', () => {
    const kept = provenCase('access', 'erasure');
    const fail = (requestId: string) =>
      kept.apply(() => [
        { type: 'OperatorNeeded', actor: { kind: 'pipeline' }, facts: { why: 'execution-failed', requestId } },
      ]);
    fail(R2);
    kept.apply((state) => startFulfilment(state, R1));
    expect(kept.state.operatorNeeded).toMatchObject({ requestId: R2 });
    fail(R1);
    kept.apply((state) => redriveRequest(state, R1, 'op'));
    expect(kept.state.operatorNeeded).toBeDefined();
    expect(types(kept.apply((state) => redriveRequest(state, R2, 'op')))).toEqual(['RequestRelaunched']);
    expect(kept.state.operatorNeeded).toBeUndefined();
  });

  it('does nothing more in a case that is forgotten', () => {
    const kept = provenCase('erasure');
    kept.apply((state) => startCoolingOff(state, R1, NOW));
    kept.apply(() => [{ type: 'KeyDestroyed', actor: { kind: 'operator', id: 'op' }, facts: {} }]);
    expect(startFulfilment(kept.state, R1)).toEqual([]);
    expect(closeRequest(kept.state, R1, end('fulfilled'))).toEqual([]);
  });

  it('lets a proof count that came while the wait for it ended', () => {
    const kept = provenCase('access');
    expect(types(kept.apply((state) => expireUnproven(state, R1, end('fulfilled'))))).toEqual(['RequestRelaunched']);
    expect(kept.state.requests[0]).toMatchObject({ status: 'verified', launch: 2 });
    kept.apply((state) => startFulfilment(state, R1));
    expect(expireUnproven(kept.state, R1, end('fulfilled'))).toEqual([]);
    const nobody = caseInMemory();
    nobody.apply((state) => openCase(state, message(['access']), () => DUE));
    const at = (hours: number) => ({ ...end('fulfilled'), now: NOW + hours * HOUR });
    expect(expireUnproven(nobody.state, R1, at(1000))).toEqual([]); // no link went out yet
    nobody.apply(() => [
      { type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId: `${CASE}-acknowledgement` } },
    ]);
    expect(expireUnproven(nobody.state, R1, at(71))).toEqual([]);
    nobody.apply((state) => expireUnproven(state, R1, at(72)));
    expect(nobody.state.requests[0]?.status).toBe('expired');
  });

  it('lets an operator accept a part as the outcome, once, with who, when and why', () => {
    const kept = provenCase('access', 'erasure');
    const accept = { reason: 'The archive burnt down.', operator: 'op', now: NOW, retentionDays: 30 };
    kept.apply((state) => startFulfilment(state, R1));
    expect(() => acceptOutcome(kept.state, R1, accept)).toThrow(/in-progress/);
    kept.apply((state) => closeRequest(state, R1, end('partly-fulfilled')));
    kept.apply((state) => closeRequest(state, R2, end('fulfilled')));
    expect(kept.state.closed).toBe(false);
    const events = kept.apply((state) => acceptOutcome(state, R1, accept));
    expect(types(events)).toEqual(['OutcomeAccepted', 'MailPlanned', 'CaseClosed']);
    expect(kept.state.requests[0]).toMatchObject({
      status: 'partly-fulfilled',
      acceptance: { by: 'op', at: NOW, reason: 'The archive burnt down.' },
    });
    expect(kept.state.closed).toBe(true);
    expect(() => acceptOutcome(kept.state, R1, accept)).toThrow(NotAllowed);
    expect(() => redriveRequest(kept.state, R1, 'op')).toThrow(NotAllowed);
  });

  it('closes once and ends the case with its last request only', () => {
    const kept = provenCase('access', 'erasure');
    expect(types(kept.apply((state) => closeRequest(state, R1, end('fulfilled'))))).toEqual([
      'RequestClosed',
      'MailPlanned',
    ]);
    expect(closeRequest(kept.state, R1, end('fulfilled'))).toEqual([]);
    expect(types(kept.apply((state) => closeRequest(state, R2, end('fulfilled'))))).toEqual([
      'RequestClosed',
      'MailPlanned',
      'CaseClosed',
    ]);
  });

  it('hands a package out once', () => {
    const kept = provenCase('access');
    kept.apply(() => [
      {
        type: 'PackageSealed',
        actor: { kind: 'pipeline' },
        facts: { requestId: R1, ref: 'r', bytes: 1, records: 1, expiresAt: NOW },
      },
    ]);
    expect(types(kept.apply((state) => downloadPackage(state, R1)))).toEqual(['PackageDownloaded']);
    expect(downloadPackage(kept.state, R1)).toEqual([]);
  });
});

describe('a copy in a form that other programs read', () => {
  const rightsOf = (...rights: Parameters<typeof message>[0]) => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(rights), () => DUE));
    return kept.state.requests.map(({ right }) => right);
  };

  it('is a request of its own, unless a copy is asked for as well: one package answers both', () => {
    expect(rightsOf('portability')).toEqual(['portability']);
    expect(rightsOf('access', 'portability', 'erasure')).toEqual(['access', 'erasure']);
  });
});
