import { expect, it } from 'vitest';
import { complaintRouteFor } from '../../../functions/core/policy/complaint-route.ts';

const own = {
  complaintRoute: 'the authority of the province',
  complaintRoutes: { 'DE-BY': 'BayLDA', FR: 'our lawyer' },
};

it.each([
  [undefined, 'the authority of the province'],
  ['ZZ', 'the authority of the province'],
  ['FR', 'our lawyer'],
  ['DE-BY', 'BayLDA'],
  ['DE-BE', /BfDI/],
  ['CA-QC', /Québec/],
  ['CA-ON', /Privacy Commissioner of Canada/],
  ['GB', /ICO/],
])('%s: where to complain', (residence, route) => {
  expect(complaintRouteFor(own, residence)).toMatch(route);
});
