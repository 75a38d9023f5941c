import type { FieldValue } from './connector.ts';

type Reviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown;
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

/** Decimal digits that a double always carries. */
const DOUBLE_DIGITS = 15;

/** As a number where a double carries every digit of it, else as text. */
export function exactNumber(source: string): number | string {
  const value = Number(source);
  if (/^-?\d+$/.test(source)) return Number.isSafeInteger(value) ? value : source;
  const [digits = ''] = source.toLowerCase().split('e');
  return digits.replace(/^[-0.]+|\./g, '').length <= DOUBLE_DIGITS ? value : source;
}

/** Parses JSON without rounding: numbers that a double can't carry stay text. @throws SyntaxError */
export const parseExact = (text: string): FieldValue =>
  parseWithSource(text, (_key, value, { source }) =>
    typeof value === 'number' ? exactNumber(source ?? String(value)) : value,
  ) as FieldValue;
