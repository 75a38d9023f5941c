import zones from './time-zones.json' with { type: 'json' };

const table: Record<string, string> = zones;

/**
 * The IANA zone in which most people of a country or region live, undefined when the table does not know the place.
 * A guess for a place with several zones: good for greeting somebody by day, and for a controller that named no zone.
 */
export const zoneOfPlace = (place: string): string | undefined => table[place] ?? table[place.slice(0, 2)];
