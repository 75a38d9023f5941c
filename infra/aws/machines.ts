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
  /** Whether an execution waits for a token that somebody sends. */
  waits: boolean;
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
      callsPerStore: placeholders(text, PER_STORE),
      waits: text.includes('.waitForTaskToken'),
    };
  });
}

/** `'${LocateInStore}-' & $states.input.storeId`: which store's function is only known as the execution runs. */
const PER_STORE = /'\$\{(\w+)\}-' & ([$\w.]+)/g;

/**
 * The definition with its placeholders filled in: `one` names a function, `perStore` all functions of a handler by store.
 * The definition then looks the store's up, so that whatever it calls stands in it and is pinned with it.
 */
export function fillIn(
  { text }: Machine,
  arns: { one: (name: string) => string; perStore: (name: string) => Record<string, string> },
): string {
  const looked = text.replace(PER_STORE, (_, name: string, store: string) => {
    const entries = Object.entries(arns.perStore(name)).map(([id, arn]) => `'${id}': '${arn}'`);
    return `$lookup({${entries.join(', ')}}, ${store})`;
  });
  return looked.replace(/\$\{(\w+)\}/g, (_, name: string) => arns.one(name));
}

const placeholders = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
