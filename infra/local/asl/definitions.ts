import type { Machine } from './definition.ts';
import { DefinitionError } from './errors.ts';
import { loadMachine } from './load.ts';
import type { LoadOptions } from './loading.ts';
import type { Store } from './store.ts';

/** Loaded machines, by the hash of their definition: an execution keeps the one it started with. */
export type Definitions = {
  /** Makes a definition the current one of a machine. Throws DefinitionError. */
  set(name: string, definition: unknown): void;
  get(hash: string): Machine;
};

/** Loads definitions once each, from the host or from the store. */
export function openDefinitions(store: Store, options: LoadOptions): Definitions {
  const machines = new Map<string, Machine>();
  return {
    set(name, definition) {
      try {
        const machine = loadMachine(definition, options);
        machines.set(store.setMachine(name, definition), machine);
      } catch (fault) {
        if (fault instanceof DefinitionError) fault.message = `${name}: ${fault.message}`;
        throw fault;
      }
    },
    get(hash) {
      const machine = machines.get(hash) ?? loadMachine(store.definition(hash), options);
      machines.set(hash, machine);
      return machine;
    },
  };
}
