import type { Controller } from '../data-map/compiled.ts';
import authorities from './authorities.json' with { type: 'json' };

const shipped: Record<string, string> = authorities;

/**
 * Where a person may complain (GDPR Art. 12(4), 77): by the region or country they live in, as the controller says or else as
 * the shipped table of authorities has it; the controller's own route where neither knows.
 */
export function complaintRouteFor(
  { complaintRoute, complaintRoutes }: Pick<Controller, 'complaintRoute' | 'complaintRoutes'>,
  residence: string | undefined,
): string {
  if (residence === undefined) return complaintRoute;
  const country = residence.slice(0, 2);
  const said = [complaintRoutes[residence], complaintRoutes[country], shipped[residence], shipped[country]];
  return said.find((route) => route !== undefined) ?? complaintRoute;
}
