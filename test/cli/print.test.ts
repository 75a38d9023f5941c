import { expect, it } from 'vitest';
import { shownCase } from '../../cli/print.ts';
import { noCase } from '../../functions/core/request/evolve.ts';

it('shows a message without what a terminal would obey', () => {
  const raw = 'Hello\r\n\u001b]0;owned\u0007\u009b2J\u202egnp.exe\rGone\tAnn\r\n';
  const shown = shownCase({ state: noCase('case00000001'), events: [], raw });
  expect(shown.split('\n').slice(-3)).toEqual(['Hello', '·]0;owned··2J·gnp.exe·Gone\tAnn', '']);
});
