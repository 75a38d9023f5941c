import { describe, expect, it } from 'vitest';
import type { Controller, ExtensionRule } from '../../../functions/core/data-map/compiled.ts';
import { closeRequest } from '../../../functions/core/request/decisions.ts';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { extendByRule, extendRequest } from '../../../functions/core/request/extend.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { stateResidence } from '../../../functions/core/request/state-residence.ts';
import { nextLook } from '../../../functions/core/request/watch.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';
import { CASE, NOW, caseInMemory, message } from './case-fixture.ts';

const R1 = `${CASE}-1`;
const rule: ExtensionRule = {
  id: 'several',
  rights: ['access'],
  when: ['several-requests'],
  workingDaysLeft: 3,
  reasons: { en: 'Much at once.', de: 'Viel auf einmal.' },
};
/** Promises thirty working days, so that the month of the GDPR binds, with its extension. */
const german: Controller = {
  ...config.controller,
  establishment: 'DE',
  timeZone: 'Europe/Berlin',
  promiseWorkingDays: 365,
  deadlines: { ...config.controller.deadlines, regimes: [], notices: [], extensions: [rule] },
};
const read = (rights: Right[], controller = german, language = 'de') => {
  const kept = caseInMemory();
  const dueOf = dueUnder(controller, { receivedAt: NOW });
  kept.apply((state) => openCase(state, message(rights, { language }), dueOf));
  return kept;
};
const on = (day: string) => ({ controller: german, now: Date.parse(`${day}T09:00:00+02:00`) });

describe('more time by a rule', () => {
  it('is taken on its day, told in the language of the person, and noted under the name of the rule', () => {
    const kept = read(['access', 'erasure']);
    expect(kept.state.requests[0]?.respondBy).toBe('2026-04-02');
    const start = on('2026-03-31');
    expect(nextLook(kept.state, german, NOW)).toBe(start.now);
    expect(extendByRule(kept.state, { ...start, now: start.now - 1 })).toEqual([]);
    const events = kept.apply((state) => extendByRule(state, start), start.now);
    expect(events).toMatchObject([
      {
        type: 'RequestExtended',
        actor: { kind: 'pipeline' },
        facts: { requestId: R1, rule: 'several' },
        personal: { reason: 'Viel auf einmal.' },
      },
      { type: 'DeadlineMoved', facts: { requestId: R1, why: 'extension', respondBy: '2026-06-02', regime: 'eu-gdpr' } },
      { type: 'MailPlanned', facts: { template: 'extended', requestId: R1 } },
    ]);
  });

  it('waits for the morning where the person lives', () => {
    const kept = read(['access', 'erasure']);
    const actor = { kind: 'operator' as const, id: 'op' };
    kept.apply((state) => stateResidence(state, { residence: 'JP', actor }, { controller: german, now: NOW }));
    expect(nextLook(kept.state, german, NOW)).toBe(Date.parse('2026-03-31T09:00:00+09:00'));
  });

  it('is taken once, and not after an operator took it', () => {
    const kept = read(['access', 'erasure']);
    kept.apply((state) => extendRequest(state, { requestId: R1, reason: 'much', operator: 'op' }, on('2026-03-10')));
    expect(extendByRule(kept.state, on('2026-03-31'))).toEqual([]);
  });

  it('is not taken where nothing shows that it is needed, where no law allows it, after the first period, or at the end', () => {
    expect(extendByRule(read(['access']).state, on('2026-03-31'))).toEqual([]);
    const promising = { ...german, promiseWorkingDays: 7 };
    const promised = read(['access', 'erasure'], promising);
    expect(extendByRule(promised.state, { ...on('2026-03-10'), controller: promising })).toEqual([]);
    const kept = read(['access', 'erasure']);
    expect(extendByRule(kept.state, on('2026-04-03'))).toEqual([]);
    kept.apply((state) => closeRequest(state, R1, { outcome: 'refused', now: NOW, retentionDays: 1 }));
    expect(extendByRule(kept.state, on('2026-03-31'))).toEqual([]);
  });

  it('speaks English where the rule has no words of the language', () => {
    const [first] = extendByRule(read(['access', 'erasure'], german, 'fr').state, on('2026-03-31'));
    expect(first).toMatchObject({ personal: { reason: 'Much at once.' } });
  });
});
