import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../functions/core/data-map/compiled.ts';
import { TRIGGERS, type Trigger } from '../../functions/handlers/triggers.ts';
import { GRANTS, type Grant } from './grants.ts';
import type { Machine } from './machines.ts';

/** A handler and what calls it. */
export interface Handler {
  /** `PlanWave`: construct, placeholder and log service. */
  name: string;
  /** `planWave`: what its file exports. */
  step: string;
  file: string;
  grant: Grant;
  trigger?: Trigger;
  perStore: boolean;
}

/** Every handler in the folder. @throws Error naming what is missing: a handler, a user, or a grant */
export function listHandlers(folder: string, machines: Machine[]): Handler[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file) => ({
        stem: file.replace(/\.ts$/, ''),
        file: join(folder, name, file),
      })),
    );
  const called = new Set(machines.flatMap(({ calls }) => calls));
  const perStore = new Set(machines.flatMap(({ callsPerStore }) => callsPerStore));
  const names = new Set(files.map(({ stem }) => nameOf(stem)));
  const problems = [
    ...[...called]
      .filter((name) => !names.has(name))
      .map((name) => `a state machine calls \${${name}}: add a handler of that name`),
    ...Object.keys(TRIGGERS)
      .filter((stem) => !names.has(nameOf(stem)))
      .map((stem) => `triggers.ts starts ${stem}: add a handler of that name`),
    ...Object.keys(GRANTS)
      .filter((name) => !names.has(name))
      .map((name) => `grants.ts names ${name}: remove it, there is no such handler`),
    ...files
      .filter(({ stem }) => !called.has(nameOf(stem)) && !TRIGGERS[stem])
      .map(
        ({ stem }) =>
          `nothing uses the handler ${stem}: call it in a state machine, start it in triggers.ts, or remove it`,
      ),
    ...files
      .filter(({ stem }) => !GRANTS[nameOf(stem)])
      .map(({ stem }) => `the handler ${stem} may do nothing: say in infra/aws/grants.ts what ${nameOf(stem)} may`),
    ...[...names]
      .filter((name) => Boolean(GRANTS[name]?.connect) !== perStore.has(name))
      .map(
        (name) => `${name}: exactly what opens a store (connect in grants.ts) is called per store ('\${${name}}-' & …)`,
      ),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files.map(({ stem, file }) => {
    const name = nameOf(stem);
    const trigger = TRIGGERS[stem];
    return {
      name,
      step: name.charAt(0).toLowerCase() + name.slice(1),
      file,
      grant: GRANTS[name] ?? {},
      perStore: perStore.has(name),
      ...(trigger && { trigger }),
    };
  });
}

/** `plan-wave` → `PlanWave`. */
export const nameOf = (stem: string): string =>
  stem.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Whether a handler's pages are reached by whoever holds a link, and not by signed calls. */
export const isOpen = ({ trigger }: Handler): boolean => trigger?.kind === 'http' && !trigger.needsKey;

/** The functions that a handler becomes: one, or one per store. */
export const deployedAs = ({ name, perStore }: Handler, stores: Store[]): { id: string; store?: Store }[] =>
  perStore ? stores.map((store) => ({ id: `${name}-${store.id}`, store })) : [{ id: name }];
