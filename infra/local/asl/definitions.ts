import type { Machine } from './definition.ts';
import { DefinitionError } from './errors.ts';
import { loadMachine } from './load.ts';
import type { LoadOptions } from './loading.ts';
import type { Store } from './store.ts';

/** Loaded machines, by the hash of their definition: an execution keeps the one it started with. */
export type Definitions = {
  /** Makes a definition the current one of a machine. Throws DefinitionError, naming the machine. */
  set(name: string, definition: unknown): void;
  get(hash: string): Machine;
};

/** Loads definitions once each, from the host or from the store. */
export function openDefinitions(store: Store, options: LoadOptions): Definitions {
  const machines = new Map<string, Machine>();
  const loadNamed = (name: string, definition: unknown): Machine => {
    try {
      return loadMachine(definition, options);
    } catch (fault) {
      if (fault instanceof DefinitionError) fault.message = `${name}: ${fault.message}`;
      throw fault;
    }
  };
  return {
    set(name, definition) {
      const machine = loadNamed(name, definition);
      machines.set(store.setMachine(name, definition), machine);
    },
    get(hash) {
      const machine = machines.get(hash) ?? loadNamed(`the stored definition ${hash}`, store.definition(hash));
      machines.set(hash, machine);
      return machine;
    },
  };
}
