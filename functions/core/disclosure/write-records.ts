import type { FieldValue, StoreRecord } from '../data-map/connector.ts';

/** A JSON array, one record a line. */
export async function* writeJson(found: AsyncIterable<StoreRecord[]>): AsyncIterable<string> {
  let before = '[\n';
  for await (const records of found) {
    if (records.length === 0) continue;
    yield before + records.map((record) => JSON.stringify(record)).join(',\n');
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** CSV after RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else. */
export async function* writeCsv(
  columns: string[],
  found: AsyncIterable<StoreRecord[]> | Iterable<StoreRecord[]>,
): AsyncIterable<string> {
  const row = (cells: (FieldValue | undefined)[]) => `${cells.map(csvCell).join(',')}\r\n`;
  yield `\uFEFF${row(columns)}`;
  for await (const records of found) yield records.map((record) => row(columns.map((name) => record[name]))).join('');
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
