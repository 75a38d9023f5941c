import { expect, it } from 'vitest';
import { needsOperator, summarise } from '../../../functions/core/request/summary.ts';
import { CASE, NOW, provenCase } from './case-fixture.ts';

it('tells an operator of a mail that is tried again and again, until it goes out', () => {
  const kept = provenCase('access');
  const outboxId = `${CASE}-acknowledgement`;
  const attempt = () =>
    kept.apply(() => [{ type: 'MailSending', actor: { kind: 'pipeline' }, facts: { outboxId, leaseUntil: NOW } }]);
  for (let tries = 1; tries <= 5; tries++) attempt();
  expect(needsOperator(summarise(kept.state))).toBe(false);
  attempt();
  expect(needsOperator(summarise(kept.state))).toBe(true);
  kept.apply(() => [{ type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId } }]);
  expect(needsOperator(summarise(kept.state))).toBe(false);
});
