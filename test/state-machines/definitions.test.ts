import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as errors from '../../functions/core/errors.ts';
import { loadDefinitions } from '../../infra/local/workflow.ts';
import { loadMachine } from '../../infra/local/asl/load.ts';

const FOLDER = join(import.meta.dirname, '../../state-machines');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.asl.json'));
const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** Error names the service itself gives, beside ours. */
const OF_THE_SERVICE = /^(?:States\.\w+|Lambda\.\w+)$/;
/** What a state machine may carry from step to step. */
const CARRIED = new Set([
  'requestId',
  'attempt',
  'right',
  'wave',
  'storeId',
  'cursor',
  'how',
  'fault',
  'gate',
  'tries',
  'token',
  'proofSeconds',
  'FunctionName',
  'Payload',
]);

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
}

describe.each(files)('%s', (file) => {
  const definition = JSON.parse(text(file)) as { States: Record<string, unknown> };
  const collect = (wanted: string) => {
    const found: unknown[] = [];
    walk(definition, (key, value) => key === wanted && found.push(value));
    return found;
  };

  it('is valid JSON before substitution and loads on the embedded host', () => {
    const name = file.replace('.asl.json', '');
    expect(() =>
      loadMachine(loadDefinitions()[name], {
        sources: {
          now: () => 0,
          random: () => 0,
          newToken: () => '',
          identity: { region: 'r', account: 'a' },
        } as never,
        resources: 'lambda',
      }),
    ).not.toThrow();
  });

  it('names its states in sentences an operator can read', () => {
    for (const states of collect('States') as Record<string, unknown>[])
      for (const name of Object.keys(states)) expect(name).toMatch(/^[A-Z][a-z']+(?: [a-z',-]+){2,}\??$/);
  });

  it('keeps JSONata to paths, comparisons and object construction', () => {
    const expressions: string[] = [];
    walk(definition, (_, value) => typeof value === 'string' && value.startsWith('{%') && expressions.push(value));
    expect(expressions.length).toBeGreaterThan(10);
    for (const expression of expressions)
      expect(expression).toMatch(/^\{% (?:'\$\{\w+\}-' & |true in )?\$\w+(?:\.\w+)*(?: [=+] (?:'[\w-]+'|\d+))? %\}$/);
  });

  it('matches only on error names that somebody throws', () => {
    for (const names of collect('ErrorEquals') as string[][])
      for (const name of names) expect(OF_THE_SERVICE.test(name) || name in errors, name).toBe(true);
  });

  it('carries ids and cursors, never identities', () => {
    for (const payload of [...collect('Payload'), ...collect('ItemSelector'), ...collect('Assign')])
      if (typeof payload === 'object' && payload !== null)
        for (const key of Object.keys(payload)) expect(CARRIED.has(key), key).toBe(true);
  });

  it('never fills its history (25,000 events) with tries: three events each, in ten stores one after another', () => {
    for (const retries of collect('Retry') as { MaxAttempts?: number }[][])
      for (const { MaxAttempts = 3 } of retries) expect(MaxAttempts * 3 * 10).toBeLessThan(25_000);
  });

  it('gives every task a timeout or a gate, retries it and catches what stays broken', () => {
    walk(definition, (_, value) => {
      const state = value as { Type?: string; Resource?: string; TimeoutSeconds?: unknown; Retry?: unknown };
      if (state?.Type !== 'Task') return;
      expect(state.Retry).toBeDefined();
      if (!state.Resource?.endsWith('waitForTaskToken')) expect(state.TimeoutSeconds).toBeDefined();
    });
  });
});
