import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../infra/aws/grants.ts';
import { listHandlers, type Handler } from '../../../infra/aws/handlers.ts';
import { readMachines } from '../../../infra/aws/machines.ts';
import { reachPorts } from './reach-ports.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What a level is for, strongest first; a port that is only handed on has the last. */
const LEVELS: Record<string, [level: string | true, methods: string[]][]> = {
  clock: [[true, []]],
  ids: [[true, []]],
  digest: [[true, []]],
  ledger: [
    ['append', ['append']],
    ['read', []],
  ],
  keys: [
    ['create', ['create']],
    ['destroy', ['destroy']],
    ['use', []],
  ],
  inbound: [
    ['take', ['list', 'remove']],
    ['read', ['get']],
    ['put', []],
  ],
  letters: [[true, []]],
  secondReader: [[true, []]],
  workflow: [
    ['look', ['look']],
    ['start', ['start']],
    ['wake', []],
  ],
  mailer: [[true, []]],
  signer: [[true, []]],
  configs: [
    ['keep', ['current']],
    ['read', []],
  ],
};

/** The least grant under which code that reaches this can run. */
function leastGrant(reached: ReadonlySet<string>): Grant {
  const levels = Object.entries(LEVELS)
    .filter(([port]) => reached.has(port))
    .map(
      ([port, choices]) =>
        [
          port,
          choices.find(([, methods]) => methods.some((name) => reached.has(`${port}.${name}`))) ?? choices.at(-1),
        ] as const,
    );
  const byMethod = ['records', 'vault'].filter((port) => reached.has(port));
  return Object.fromEntries([
    ...levels.map(([port, level]) => [port, level?.[0]] as const),
    ...byMethod.map((port) => [port, methodsOf(port, reached)] as const),
  ]) as Grant;
}

const methodsOf = (port: string, reached: ReadonlySet<string>): string[] =>
  [...reached]
    .filter((name) => name.startsWith(`${port}.`))
    .map((name) => name.slice(port.length + 1))
    .sort();

/** What hangs on the deployment's own key, and may run before any message has come. */
const mayBeFirst = ({ grant: { ids, digest, inbound, signer }, trigger }: Handler): boolean =>
  (ids ?? digest ?? inbound ?? signer) !== undefined &&
  (trigger?.kind === 'clock' || trigger?.kind === 'inbound' || (trigger?.kind === 'http' && trigger.needsKey === true));

describe('grants', () => {
  const handlers = listHandlers(join(ROOT, 'functions/handlers'), readMachines(join(ROOT, 'state-machines')));
  const reached = reachPorts(handlers.map(({ file }) => file));

  it.each(handlers.map((handler) => [handler.name, handler] as const))(
    '%s: what the code can use, and no more',
    (_, handler) => {
      const { connect: __, first = false, ...granted } = handler.grant;
      expect(granted).toEqual(leastGrant(reached.get(handler.file) ?? new Set()));
      expect(first).toBe(mayBeFirst(handler));
    },
  );
});
