import { keyText, tableOf, TABLES, type Row, type TableName } from './rows.ts';
import type { Dump, TableDump } from './stores.ts';

export interface StoreFindings {
  /** Rows that should be gone or masked and can still be told to be somebody's. */
  subjectRowsLeft: string[];
  /** Rows of people who asked for no erasure, or that must be kept, and are not what they were. */
  bystanderRowsChanged: string[];
  /** How many rows were erased or masked as they should be: what the two lists above are worth. */
  rowsErased: number;
  rowsUntouched: number;
}

/** Compares the stores before and after the run, row by row. `isErased`: whether that person's data was to be erased. */
export function compareStores(
  rows: Row[],
  { before, after }: { before: Dump; after: Dump },
  isErased: (row: Row) => boolean,
): StoreFindings {
  const findings: StoreFindings = { subjectRowsLeft: [], bystanderRowsChanged: [], rowsErased: 0, rowsUntouched: 0 };
  const owned = new Map(rows.map((row) => [`${row.table} ${keyText(row.table, row.values)}`, row]));
  for (const table of Object.keys(TABLES) as TableName[]) {
    const [was, is] = [before.get(table) ?? new Map(), after.get(table) ?? new Map()] as [TableDump, TableDump];
    for (const [key, old] of was) {
      const row = owned.get(`${table} ${key}`);
      if (!row) throw new Error(`nobody owns ${table} ${key}`);
      judge({ row, old, now: is.get(key), name: `${table} ${key}` }, isErased(row), findings);
    }
    for (const key of is.keys()) if (!was.has(key)) findings.bystanderRowsChanged.push(`${table} ${key} is new`);
    if (!keepOrder([...was.keys()], [...is.keys()])) findings.bystanderRowsChanged.push(`${table} is in another order`);
  }
  return findings;
}

interface Pair {
  row: Row;
  name: string;
  old: Record<string, string | null>;
  now: Record<string, string | null> | undefined;
}

function judge({ row, name, old, now }: Pair, erased: boolean, findings: StoreFindings): void {
  const { fate } = tableOf(row.table);
  if (!erased || fate === 'retain') {
    if (now && sameText(old, now)) findings.rowsUntouched += 1;
    else findings.bystanderRowsChanged.push(name);
  } else if (fate === 'delete') {
    if (now) findings.subjectRowsLeft.push(name);
    else findings.rowsErased += 1;
  } else if (!now) {
    findings.bystanderRowsChanged.push(`${name} is gone and should be masked`);
  } else {
    const left = fate.mask.filter((field) => old[field] != null && old[field] === now[field]);
    const namesOwner = Object.values(now).some((text) => text?.toLowerCase().includes(row.owner.marker));
    if (left.length > 0 || namesOwner) findings.subjectRowsLeft.push(`${name} ${left.join(', ')}`);
    else if (!sameText(without(old, fate.mask), without(now, fate.mask)))
      findings.bystanderRowsChanged.push(`${name} beyond its mask`);
    else findings.rowsErased += 1;
  }
}

const without = (row: Record<string, string | null>, fields: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'the line' && !fields.includes(field)));

const sameText = (left: object, right: object) => JSON.stringify(left) === JSON.stringify(right);

function keepOrder(before: string[], after: string[]): boolean {
  const left = new Set(after);
  const kept = before.filter((key) => left.has(key));
  return after.filter((key) => before.includes(key)).every((key, at) => key === kept[at]);
}
