import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Controller } from '../../../functions/core/data-map/compiled.ts';
import { NotAllowed } from '../../../functions/core/errors.ts';
import { openQuestion } from '../../../functions/core/request/case.ts';
import { closeRequest, decideRequest, proveAddress, requestReview } from '../../../functions/core/request/decisions.ts';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { extendRequest } from '../../../functions/core/request/extend.ts';
import { answerGate } from '../../../functions/core/request/gates.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import {
  announceFee,
  answerQuestion,
  askPerson,
  declineFee,
  lapseMessage,
  remindPerson,
} from '../../../functions/core/request/questions.ts';
import { needsOperator, summarise } from '../../../functions/core/request/summary.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';
import { CASE, NOW, caseInMemory, message } from './case-fixture.ts';

const DAY = 86_400_000;
const R1 = `${CASE}-1`;
const controller: Controller = {
  ...config.controller,
  establishment: 'CN',
  timeZone: 'Asia/Shanghai',
  deadlines: {
    regimes: [{ id: 'controller-promise', extension: { count: 7, source: 'policy' } }],
    notices: [],
    digestHour: 8,
    extensions: [],
    answerDays: 14,
  },
};
const at = (now: number, of = controller) => ({ controller: of, now });
const person = { kind: 'data-subject' as const };
const missing = { reason: 'incomplete' as const, missing: 'Which card?', operator: 'op' };
const fee = { requestId: R1, fee: { amount: '12.50', currency: 'EUR' }, reason: 'Twice.', operator: 'op' };

/** A request that waits for an operator; the person lives there. */
function reviewed(right: Right, residence?: string) {
  const kept = caseInMemory();
  const basis = { receivedAt: NOW, ...(residence && { residence }) };
  const personal = { from: 'mina@people.example', claimed: [], evidence: [], ...(residence && { residence }) };
  kept.apply((state) => openCase(state, message([right], { personal }), dueUnder(controller, basis)));
  kept.apply(() => [
    {
      type: 'IdentityProven',
      actor: person,
      facts: { method: 'link' },
      personal: { type: 'email', value: 'mina@people.example' },
    },
  ]);
  kept.apply((state) => requestReview(state, R1, 'look'));
  return kept;
}
const dueAt = (kept: ReturnType<typeof reviewed>) => kept.state.requests[0]!.dueAt;
const types = (events: { type: string }[]) => events.map(({ type }) => type);

describe('a question', () => {
  it('stops the promise and, once answered, gives back exactly the working days that it took', () => {
    const kept = reviewed('erasure', 'JP');
    const before = dueAt(kept);
    kept.apply((state) => askPerson(state, missing, at(NOW + DAY)), NOW + DAY);
    expect(dueAt(kept)).toBeGreaterThan(before + 9 * DAY);
    kept.apply((state) => answerQuestion(state, { words: 'blue', actor: person }, at(NOW + 3 * DAY)), NOW + 3 * DAY);
    // Tuesday asked, Thursday answered: Wednesday and Thursday did not count.
    expect(dueAt(kept) - before).toBe(2 * DAY);
  });

  it('never moves a date that a law sets: China counts on, California never stops', () => {
    for (const [right, residence] of [
      ['erasure', 'CN'],
      ['erasure', undefined],
    ] as const) {
      const kept = reviewed(right, residence);
      const asked = kept.apply((state) => askPerson(state, missing, at(NOW + DAY)), NOW + DAY);
      expect(types(asked)).toEqual(['QuestionAsked', 'MailPlanned']);
    }
    const kept = reviewed('access', 'US-CA');
    const limit = Date.parse('2026-04-17T00:00:00+08:00');
    kept.apply((state) => askPerson(state, missing, at(NOW + DAY)), NOW + DAY);
    expect(dueAt(kept)).toBeLessThan(limit);
  });

  it('waits no longer than a day before the law wants an answer, and not at all when that is over', () => {
    const kept = reviewed('erasure', 'CN');
    const due = dueAt(kept);
    kept.apply((state) => askPerson(state, missing, at(NOW + DAY)), NOW + DAY);
    expect(openQuestion(kept.state)?.answerBy).toBe(due - DAY);
    expect(() => askPerson(reviewed('erasure', 'CN').state, missing, at(due - DAY / 2))).toThrow(/Too little time/);
  });

  it('holds what waits for it and nothing else, and is one at a time', () => {
    const kept = reviewed('erasure');
    kept.apply((state) => askPerson(state, missing, at(NOW + DAY)), NOW + DAY);
    expect(needsOperator(summarise(kept.state))).toBe(false);
    const approve = { decision: 'approve' as const, reason: 'x', operator: 'op' };
    expect(() => decideRequest(kept.state, R1, approve)).toThrow(/waits for the person/);
    expect(() => askPerson(kept.state, missing, at(NOW + DAY))).toThrow(/already/);
    kept.apply((state) => answerQuestion(state, { words: 'blue', actor: person }, at(NOW + DAY)), NOW + DAY);
    expect(needsOperator(summarise(kept.state))).toBe(true);
    expect(answerQuestion(kept.state, { words: 'red', actor: person }, at(NOW + DAY))).toEqual([]);
    expect(types(decideRequest(kept.state, R1, approve))).toEqual(['RequestDecided']);
  });

  it('is asked only about what waits for an operator', () => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(['access']), dueUnder(controller, { receivedAt: NOW })));
    expect(() => askPerson(kept.state, missing, at(NOW))).toThrow(NotAllowed);
  });

  it('keeps words and answer sealed: none of them is a fact', () => {
    const kept = reviewed('erasure');
    kept.apply((state) => askPerson(state, { ...missing, missing: 'SECRET-WORDS' }, at(NOW + DAY)), NOW + DAY);
    kept.apply((state) => answerQuestion(state, { words: 'SECRET-ANSWER', actor: person }, at(NOW + DAY)));
    expect(JSON.stringify(kept.events.map(({ facts }) => facts))).not.toContain('SECRET');
    expect(JSON.stringify(kept.events)).toContain('SECRET-ANSWER');
  });

  it('is repeated once; a message without answer ends kindly, a request expires as such', () => {
    const unread = caseInMemory();
    unread.apply((state) => openCase(state, message([]), dueUnder(controller, { receivedAt: NOW })));
    unread.apply((state) => askPerson(state, missing, at(NOW)));
    expect(unread.apply(remindPerson)).toHaveLength(1);
    expect(unread.apply(remindPerson)).toEqual([]);
    expect(types(unread.apply((state) => lapseMessage(state, at(NOW + 20 * DAY))))).toEqual([
      'MailPlanned',
      'CaseClosed',
    ]);
    expect(lapseMessage(unread.state, at(NOW + 21 * DAY))).toEqual([]);
    const kept = reviewed('erasure');
    kept.apply((state) => askPerson(state, missing, at(NOW)));
    const closed = kept.apply((state) => closeRequest(state, R1, { outcome: 'expired', now: NOW, retentionDays: 1 }));
    expect(closed[1]).toMatchObject({ facts: { template: 'lapsed' } });
    expect(openQuestion(kept.state)).toBeUndefined();
  });
});

describe('a cost', () => {
  it('is announced before any work and opens the gate only once accepted', () => {
    const kept = reviewed('access');
    kept.apply((state) => announceFee(state, fee, at(NOW + DAY)), NOW + DAY);
    const request = () => kept.state.requests[0]!;
    expect(request()).toMatchObject({ status: 'awaiting-fee-decision', attempt: 0 });
    expect(answerGate(kept.state, request(), 'decision')).toEqual({ next: 'fee' });
    expect(answerGate(kept.state, request(), 'fee')).toBeUndefined();
    kept.apply((state) => answerQuestion(state, { words: 'accept', actor: person }, at(NOW + 2 * DAY)));
    expect(request().status).toBe('verified');
    expect(answerGate(kept.state, request(), 'fee')).toEqual({ next: 'proceed' });
  });

  it('withdraws the request that the person does not want to pay for, for good', () => {
    const kept = reviewed('access');
    kept.apply((state) => announceFee(state, fee, at(NOW + DAY)), NOW + DAY);
    kept.apply(declineFee);
    expect(answerGate(kept.state, kept.state.requests[0]!, 'fee')).toEqual({ next: 'withdrawn' });
    expect(answerQuestion(kept.state, { words: 'accept', actor: person }, at(NOW + 2 * DAY))).toEqual([]);
  });

  it('stops the clock of the United Kingdom alone (Art. 12A(2)(c)), and never that of the promise', () => {
    const long = { ...controller, promiseWorkingDays: 60 };
    const kept = caseInMemory();
    const personal = { from: 'mina@people.example', residence: 'GB', claimed: [], evidence: [] };
    const dueOf = dueUnder(long, { receivedAt: NOW, residence: 'GB' });
    kept.apply((state) => openCase(state, message(['access'], { personal }), dueOf));
    kept.apply((state) => proveAddress(state));
    kept.apply((state) => requestReview(state, R1, 'look'));
    const before = dueAt(kept);
    kept.apply((state) => announceFee(state, fee, at(NOW + 5 * DAY, long)), NOW + 5 * DAY);
    kept.apply(
      (state) => answerQuestion(state, { words: 'accept', actor: person }, at(NOW + 9 * DAY, long)),
      NOW + 9 * DAY,
    );
    // 11 March and a month is Saturday, 11 April: Monday, 13 April, instead of 2 April.
    expect(dueAt(kept) - before).toBe(11 * DAY);
    const promised = reviewed('access');
    expect(types(promised.apply((state) => announceFee(state, fee, at(NOW + DAY)), NOW + DAY))).not.toContain(
      'DeadlineMoved',
    );
  });
});

describe('an extension', () => {
  const extend = { requestId: R1, reason: 'Much to read.', operator: 'op' };

  it('moves the date once, where the regime that binds allows it', () => {
    const kept = reviewed('access');
    const before = dueAt(kept);
    expect(types(kept.apply((state) => extendRequest(state, extend, at(NOW + DAY)), NOW + DAY))).toEqual([
      'RequestExtended',
      'DeadlineMoved',
      'MailPlanned',
    ]);
    expect(dueAt(kept)).toBeGreaterThan(before + 6 * DAY);
    expect(() => extendRequest(kept.state, extend, at(NOW + 2 * DAY))).toThrow(/already/);
  });

  it('is refused where no extension is allowed, and after the first period', () => {
    expect(() => extendRequest(reviewed('erasure').state, extend, at(NOW + DAY))).toThrow(/cn-app-method binds/);
    const late = reviewed('access');
    expect(() => extendRequest(late.state, extend, at(dueAt(late) + 1001))).toThrow(/allows no extension now/);
  });
});

describe('whatever is asked and answered when', () => {
  it('a date never comes earlier than without the question, nor later than the law', () => {
    const residences = fc.constantFrom(undefined, 'JP', 'DE', 'GB', 'US-CA', 'CN', 'KR', 'UY');
    const right = fc.constantFrom<Right>('access', 'erasure');
    fc.assert(
      fc.property(residences, right, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 300 }), (...drawn) => {
        const [residence, asked, hours, waited] = drawn;
        const kept = reviewed(asked, residence);
        const before = dueAt(kept);
        const [from, until] = [NOW + hours * 3_600_000, NOW + (hours + waited) * 3_600_000];
        try {
          kept.apply((state) => askPerson(state, missing, at(from)), from);
        } catch (fault) {
          if (fault instanceof NotAllowed) return;
          throw fault;
        }
        kept.apply((state) => answerQuestion(state, { words: 'x', actor: person }, at(until)), until);
        expect(dueAt(kept)).toBeGreaterThanOrEqual(before);
        const law = dueUnder(
          { ...controller, promiseWorkingDays: 365 },
          { receivedAt: NOW, ...(residence && { residence }) },
        );
        if (law(asked).regime !== 'controller-promise') expect(dueAt(kept)).toBeLessThanOrEqual(law(asked).dueAt);
      }),
      { numRuns: 300 },
    );
  });
});
