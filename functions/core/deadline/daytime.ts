import { instantAt, localDay } from './zone.ts';

/** Minutes of the local day between which a person may be written to; the end is not part of it. */
export interface Daytime {
  from: number;
  until: number;
}

/** Nine in the morning until eight in the evening. */
export const DAYTIME: Daytime = { from: 9 * 60, until: 20 * 60 };

/** The instant itself when it is day where the person lives, else the next morning there. Epoch milliseconds. */
export const nextDaytime = (instant: number, zone: string, daytime: Daytime = DAYTIME): number => {
  const today = localDay(zone, instant);
  const [opens, closes] = [instantAt(zone, today, daytime.from), instantAt(zone, today, daytime.until)];
  if (instant < opens) return opens;
  return instant < closes ? instant : instantAt(zone, today + 1, daytime.from);
};
