import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '../../functions/core/ports.ts';
import type { EngineClient } from './asl/client.ts';
import { EngineError } from './asl/errors.ts';

const FOLDER = join(import.meta.dirname, '../../state-machines');
const SUFFIX = '.asl.json';

/** The state machines by name, with `${Handler}` filled in by the handler's own name. */
export function loadDefinitions(): Record<string, unknown> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(SUFFIX));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8').replace(/\$\{(\w+)\}/g, '$1');
      return [file.slice(0, -SUFFIX.length), JSON.parse(text) as unknown];
    }),
  );
}

/** The Workflow port on the embedded engine, in its own process or another. */
export function engineWorkflow(engine: EngineClient): Workflow {
  return {
    async start(machine, name, input) {
      await engine.start(machine, name, input);
    },
    async wake(token, output) {
      try {
        await engine.sendTaskSuccess(token, output);
        return true;
      } catch (fault) {
        if (fault instanceof EngineError && GONE.has(fault.name)) return false;
        throw fault;
      }
    },
    async look(_, name) {
      try {
        return engine.describe(name).status === 'RUNNING' ? 'running' : 'ended';
      } catch (fault) {
        if (fault instanceof EngineError && fault.name === 'ExecutionDoesNotExist') return 'unknown';
        throw fault;
      }
    },
  };
}

const GONE = new Set(['TaskDoesNotExist', 'TaskTimedOut']);
