import type { FieldValue, StoreRecord } from '../data-map/connector.ts';

/** A JSON array, one record a line. */
export async function* writeJson(records: AsyncIterable<StoreRecord>): AsyncIterable<string> {
  let before = '[\n';
  for await (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** CSV after RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else. */
export async function* writeCsv(columns: string[], records: AsyncIterable<StoreRecord>): AsyncIterable<string> {
  yield `\uFEFF${columns.map(csvCell).join(',')}\r\n`;
  for await (const record of records) yield `${columns.map((column) => csvCell(record[column])).join(',')}\r\n`;
}

/** What makes a spreadsheet read a cell as a formula, half and full width, also behind blanks and control characters. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Numbers stay numbers, documents are JSON; text that could run as a formula gets an apostrophe in front (OWASP, CSV Injection). */
export function csvCell(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (NUMBER.test(text)) return text;
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
