import type { Person } from './people.ts';
import { MARK } from './people.ts';
import { markOf, rowsOf } from './rows.ts';
import { readZip } from './read-zip.ts';

export interface PackageFindings {
  checked: number;
  /** Rows of the person that are not in both the JSON and the CSV of the package, and packages that do not open. */
  incomplete: string[];
  /** Rows of others. */
  foreign: string[];
}

/** Looks into packages that people got. `isWhole`: whether everything about that person was still there when it was made. */
export function checkPackages(
  packages: { caseId: string; person: Person | undefined; zip: Buffer }[],
  isWhole: (person: Person) => boolean,
): PackageFindings {
  const findings: PackageFindings = { checked: 0, incomplete: [], foreign: [] };
  for (const { caseId, person, zip } of packages) {
    if (!person) continue;
    findings.checked += 1;
    const texts = textsOf(zip);
    if (!texts) {
      findings.incomplete.push(`${caseId} does not open`);
      continue;
    }
    const others = new RegExp(`${MARK}(?!${person.id}\\b)[a-z]+\\d+`, 'i').exec(Object.values(texts).join('\n'));
    if (others) findings.foreign.push(`${caseId} of ${person.id} names ${others[0]}`);
    if (!isWhole(person)) continue;
    for (const [row, { table }] of rowsOf(person).entries()) {
      const mark = markOf(person, row);
      if (!texts.json.includes(mark) || !texts.csv.includes(mark))
        findings.incomplete.push(`${caseId} lacks ${table} ${mark}`);
    }
  }
  return findings;
}

function textsOf(zip: Buffer): { json: string; csv: string; other: string } | undefined {
  try {
    const texts = { json: '', csv: '', other: '' };
    for (const [name, content] of readZip(zip)) {
      const kind = name.endsWith('.json') ? 'json' : name.endsWith('.csv') ? 'csv' : 'other';
      texts[kind] += content.toString();
    }
    return texts;
  } catch {
    return undefined;
  }
}
