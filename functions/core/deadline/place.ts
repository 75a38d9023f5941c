/** How a country or region of ISO 3166 is written: alpha-2, or 3166-2. */
export const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;
/** What CLDR names and no law is of: unknown, and two for tests. */
const NO_COUNTRY = /^(?:ZZ|XA|XB)/;
let names: Intl.DisplayNames | undefined;

/** What is wrong with a country or region of ISO 3166 (`CN`, `US-CA`); undefined: nothing that we know. */
export function faultOfPlace(place: string): string | undefined {
  if (!PLACE.test(place)) return 'not an ISO 3166 country or region';
  if (/^(?:UK|EL)/.test(place)) return 'ISO 3166 calls the United Kingdom GB and Greece GR';
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const isKnown = names.of(place.slice(0, 2)) !== undefined && !NO_COUNTRY.test(place);
  return isKnown ? undefined : `ISO 3166 has no country ${place.slice(0, 2)}`;
}
