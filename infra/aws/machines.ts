import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SUFFIX = '.asl.json';

/** A state machine as its file states it. */
export interface Machine {
  /** The file's name, as `Workflow.start` calls it. */
  name: string;
  text: string;
  /** Handlers that stand in `${Name}`. */
  calls: string[];
  /** Those among them that are called once per store, `'${Name}-' & …`. */
  callsPerStore: string[];
}

/** Reads every `*.asl.json` of a folder. */
export function readMachines(folder: string): Machine[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return {
      name: file.slice(0, -SUFFIX.length),
      text,
      calls: placeholders(text, /\$\{(\w+)\}/g),
      callsPerStore: placeholders(text, /'\$\{(\w+)\}-' &/g),
    };
  });
}

/** The definition with its placeholders filled in: calls of one function get `one`, calls per store get `perStore`. */
export function fillIn(
  { text, callsPerStore }: Machine,
  arns: { one: (name: string) => string; perStore: (name: string) => string },
): string {
  return text.replace(/\$\{(\w+)\}/g, (_, name: string) =>
    callsPerStore.includes(name) ? arns.perStore(name) : arns.one(name),
  );
}

const placeholders = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
