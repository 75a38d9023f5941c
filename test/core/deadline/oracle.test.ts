import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeadlineQuestion } from '../../../functions/core/deadline/question.ts';
import { ask, rules } from './ask.ts';
import { question } from './generated.ts';
import { bruteForce } from './oracle.ts';

const expectAgreement = (asked: DeadlineQuestion): void => {
  const found = ask(asked);
  const limits = found.regimes.map((answer) => {
    const expected = bruteForce(
      rules.regimes.find(({ id }) => id === answer.id)!,
      asked,
    );
    const context = `${answer.id} ${JSON.stringify(asked)}`;
    expect(answer.respondBy, context).toBe(expected.date);
    expect(Date.parse(answer.respondByInstant), context).toBe(Math.floor(expected.instant / 1000) * 1000);
    expect(answer.extendedTo, context).toBe(expected.extended?.date);
    return expected.extended ?? expected;
  });
  const earliest = Math.min(...limits.map(({ instant }) => instant));
  expect(Date.parse(found.respondByInstant)).toBe(Math.floor(earliest / 1000) * 1000);
  const winners = found.regimes.filter((_, index) => limits[index]?.instant === earliest).map(({ id }) => id);
  expect(winners).toContain(found.winning);
};

test('an independent day-by-day calculation agrees on thousands of requests', () => {
  fc.assert(fc.property(question, expectAgreement), { numRuns: 4000 });
});

test('and for every regime of the table, named one by one', () => {
  for (const { id, rights, respond } of rules.regimes.filter((regime) => regime.respond !== undefined)) {
    const named = question.map((asked) => ({ ...asked, regimes: [id], right: rights[0]! }));
    fc.assert(fc.property(named, expectAgreement), { numRuns: 60 });
    expect(respond).toBeDefined();
  }
});
