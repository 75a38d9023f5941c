import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import jsonata from 'jsonata';
import * as errors from '../../../functions/core/errors.ts';
import { listHandlers, nameOf } from '../../../infra/aws/handlers.ts';
import { fillIn, readMachines, type Machine } from '../../../infra/aws/machines.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HANDLERS = join(ROOT, 'functions/handlers');
const machines = readMachines(join(ROOT, 'state-machines'));

describe('handlers and what uses them', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'habeas-handlers-'));
    cpSync(HANDLERS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('match: every handler is called or started, every call and trigger has its handler', () => {
    const handlers = listHandlers(HANDLERS, machines);
    expect(handlers.length).toBeGreaterThan(10);
    expect(new Set(handlers.map(({ name }) => name)).size).toBe(handlers.length);
  });

  it('export a step under the name of the file', async () => {
    for (const { file, step } of listHandlers(HANDLERS, machines)) {
      const module = (await import(file)) as Record<string, { run?: unknown }>;
      expect(module[step]?.run, `${file} exports ${step}`).toBeTypeOf('function');
    }
  });

  it('fail on a handler that was renamed', () => {
    renameSync(join(folder, 'discovery/plan-wave.ts'), join(folder, 'discovery/plan-waves.ts'));
    expect(() => listHandlers(folder, machines)).toThrow('calls ${PlanWave}: add a handler');
    expect(() => listHandlers(folder, machines)).toThrow('nothing uses the handler plan-waves');
  });

  it('fail on a handler that only a trigger names, on one that nothing names, and on one without a grant', () => {
    renameSync(join(folder, 'verification/prove-address.ts'), join(folder, 'verification/prove.ts'));
    writeFileSync(join(folder, 'verification/idle.ts'), '');
    expect(() => listHandlers(folder, machines)).toThrow('triggers.ts starts prove-address: add a handler');
    expect(() => listHandlers(folder, machines)).toThrow('nothing uses the handler idle');
    expect(() => listHandlers(folder, machines)).toThrow('say in infra/aws/grants.ts what Idle may');
    expect(() => listHandlers(folder, machines)).toThrow('grants.ts names ProveAddress: remove it');
  });

  it('fail where a store is opened by a function that is not called per store', () => {
    const plain = machines.map((machine) => ({ ...machine, callsPerStore: [] }));
    expect(() => listHandlers(HANDLERS, plain)).toThrow('LocateInStore: exactly what opens a store');
  });

  it('are named from their files', () => {
    expect(nameOf('erase-from-store')).toBe('EraseFromStore');
  });
});

interface Finding {
  'Error code': string;
}
const validate = createRequire(import.meta.url)('asl-validator') as (
  definition: unknown,
  options: object,
) => { isValid: boolean; errors: Finding[]; errorsText: () => string };

describe.each(machines.map((machine) => [machine.name, machine] as const))('state machine %s', (_, machine) => {
  const names = {
    one: (name: string) => `arn:aws:lambda:eu-west-1:000000000000:function:${name}:1`,
    perStore: (name: string) => ({ crm: `arn:aws:lambda:eu-west-1:000000000000:function:${name}-crm:1` }),
  };

  it('is valid before and after its placeholders are filled in', () => {
    for (const text of [machine.text, fillIn(machine, names)]) {
      const result = validate(JSON.parse(text), { checkPaths: false, checkArn: true });
      expect(result.isValid, result.errorsText()).toBe(true);
    }
  });

  it('holds JSONata that parses, everywhere it stands', () => {
    const found = [machine.text, fillIn(machine, names)].flatMap((text) => [...expressions(JSON.parse(text))]);
    expect(found.length).toBeGreaterThan(0);
    for (const expression of found) expect(() => jsonata(expression), expression).not.toThrow();
  });

  it('catches faults by names that exist', () => {
    const known = new Set([...Object.keys(errors)]);
    for (const name of errorNames(JSON.parse(machine.text)))
      expect(known.has(name) || /^(?:States|Lambda)\./.test(name), name).toBe(true);
  });

  it('leaves no placeholder behind', () => {
    expect(fillIn(machine, names)).not.toContain('${');
  });
});

function* expressions(node: unknown): Generator<string> {
  if (typeof node === 'string' && node.startsWith('{%')) yield node.slice(2, -2);
  if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) yield* expressions(child);
}

function* errorNames(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, child] of Object.entries(node) as [string, unknown][]) {
    if (name === 'ErrorEquals') yield* child as string[];
    else yield* errorNames(child);
  }
}

it('finds calls per store by the way they are written, and looks the store up among versions', () => {
  const text = `{"a": "\${PlanWave}", "b": "{% '\${LocateInStore}-' & $states.input.storeId %}"}`;
  const calls = ['PlanWave', 'LocateInStore'];
  const machine: Machine = { name: 'm', text, calls, callsPerStore: ['LocateInStore'], waits: false };
  const perStore = (name: string) => ({ crm: `${name}-crm:1`, shop: `${name}-shop:4` });
  expect(fillIn(machine, { one: () => 'arn:1', perStore })).toBe(
    `{"a": "arn:1", "b": "{% $lookup({'crm': 'LocateInStore-crm:1', 'shop': 'LocateInStore-shop:4'}, $states.input.storeId) %}"}`,
  );
});
