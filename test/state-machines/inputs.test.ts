import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listHandlers } from '../../infra/aws/handlers.ts';
import { readMachines } from '../../infra/aws/machines.ts';
import type { Step } from '../../functions/shell/step.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Every set of fields that a definition ever sent to a handler. Lines are added and never changed: an execution in flight
 * ends on the definition it began with, and a redrive or a roll-back may meet a newer handler.
 */
const SENT = JSON.parse(readFileSync(join(import.meta.dirname, 'inputs.json'), 'utf8')) as Record<string, string[][]>;

/** One value that fits, for each field. */
const VALUES: Record<string, unknown> = {
  requestId: 'abcdefghijkl-1',
  gate: 'proof',
  token: 'token',
  how: 'done',
  attempt: 1,
  wave: 0,
  storeId: 'accounts',
  cursor: 0,
  tries: 0,
  fault: 'StoreUnavailable',
};

interface State {
  Arguments?: { FunctionName: string; Payload: object | string };
  ItemSelector?: object;
  ItemProcessor?: { States: Record<string, State> };
}

/** What the definitions send now. A payload that is the whole input of an iteration has the fields of its selector. */
function* sent(states: Record<string, State>, selected: string[] = []): Generator<[handler: string, fields: string[]]> {
  for (const { Arguments, ItemSelector = {}, ItemProcessor } of Object.values(states)) {
    if (ItemProcessor) yield* sent(ItemProcessor.States, Object.keys(ItemSelector).sort());
    const name = /\$\{(\w+)\}/.exec(Arguments?.FunctionName ?? '')?.[1];
    if (name === undefined || !Arguments) continue;
    const { Payload } = Arguments;
    yield [name, typeof Payload === 'string' ? selected : Object.keys(Payload).sort()];
  }
}

const machines = readMachines(join(ROOT, 'state-machines'));

it('knows every input that the definitions send', () => {
  for (const { text } of machines)
    for (const [handler, fields] of sent((JSON.parse(text) as { States: Record<string, State> }).States))
      expect(SENT[handler], `add ${JSON.stringify(fields)} for ${handler} to inputs.json`).toContainEqual(fields);
});

const handlers = listHandlers(join(ROOT, 'functions/handlers'), machines).filter(({ name }) => SENT[name]);

it.each(handlers.map((handler) => [handler.name, handler] as const))(
  '%s takes every input that a definition ever sent it',
  async (name, { file, step }) => {
    const { [step]: found } = (await import(file)) as Record<string, Step<unknown, unknown>>;
    for (const fields of SENT[name] ?? []) {
      const input = Object.fromEntries(fields.map((field) => [field, VALUES[field]]));
      const parsed = found && z.safeParse(found.input(), input);
      expect(parsed?.success, `${name} ${JSON.stringify(input)}`).toBe(true);
    }
  },
);
