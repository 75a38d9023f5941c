const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d)$/;

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads an ISO-8601 date-time with an offset; epoch milliseconds, or undefined for anything else. */
export function parseTimestamp(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [, , month = '', day = '', hour = '', minute = '', second = '0'] = parts;
  const isReal =
    Number(day) >= 1 &&
    Number(day) <= (MONTH_LENGTHS[Number(month) - 1] ?? 0) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  const at = Date.parse(text);
  return isReal && !Number.isNaN(at) ? at : undefined;
}
