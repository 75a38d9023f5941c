import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../../../infra/local/asl/engine.ts';
import { createTimers } from '../../../../infra/local/asl/timers.ts';

type Shape =
  | { type: 'Pass' | 'Task' | 'Token' | 'Wait'; seconds: number; isRetried: boolean; isCaught: boolean }
  | { type: 'Map' | 'Parallel'; seconds: number; isRetried: boolean; isCaught: boolean; inner: Shape[] };

const common = { seconds: fc.integer({ min: 0, max: 4 }), isRetried: fc.boolean(), isCaught: fc.boolean() };
const { flow: anyFlow } = fc.letrec<{ flow: Shape[]; state: Shape }>((tie) => ({
  flow: fc.array(tie('state'), { minLength: 1, maxLength: 3 }),
  state: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({
      type: fc.constantFrom('Pass' as const, 'Task' as const, 'Token' as const, 'Wait' as const),
      ...common,
    }),
    fc.record({ type: fc.constantFrom('Map' as const, 'Parallel' as const), inner: tie('flow'), ...common }),
  ),
}));

const RETRY = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1 }];
const call = (name: string, waits: boolean) => ({
  Type: 'Task',
  Resource: `arn:aws:states:::lambda:invoke${waits ? '.waitForTaskToken' : ''}`,
  Arguments: { FunctionName: name, Payload: waits ? '{% $states.context.Task.Token %}' : name },
  Output: '{% $states.result.Payload ? $states.result.Payload : "answered" %}',
});

/** Builds a flow of the shape; state names are numbered over the whole machine. */
function flowOf(shapes: Shape[], names: { next: number }): { StartAt: string; States: Record<string, unknown> } {
  const own = shapes.map(() => `S${names.next++}`);
  const body = (shape: Shape, name: string): Record<string, unknown> => {
    switch (shape.type) {
      case 'Pass':
        return { Type: 'Pass', Assign: { [`v${name}`]: '{% $states.input %}' }, Output: name };
      case 'Wait':
        return { Type: 'Wait', Seconds: shape.seconds };
      case 'Task':
        return { ...call(name, false), TimeoutSeconds: shape.seconds + 1 };
      case 'Token':
        return { ...call(name, true), TimeoutSeconds: shape.seconds + 1 };
      case 'Map':
        return { Type: 'Map', Items: [1, 2], MaxConcurrency: shape.seconds, ItemProcessor: flowOf(shape.inner, names) };
      case 'Parallel':
        return { Type: 'Parallel', Branches: [flowOf(shape.inner, names), flowOf(shape.inner, names)] };
    }
  };
  const states = shapes.map((shape, at) => {
    const [name = '', following] = [own[at], own[at + 1]];
    const isFallible = shape.type !== 'Pass' && shape.type !== 'Wait';
    return [
      name,
      {
        ...body(shape, name),
        ...(isFallible && shape.isRetried && { Retry: RETRY }),
        ...(isFallible && shape.isCaught && following && { Catch: [{ ErrorEquals: ['States.ALL'], Next: following }] }),
        ...(following ? { Next: following } : { End: true }),
      },
    ];
  });
  return { StartAt: own[0] ?? '', States: Object.fromEntries(states) as Record<string, unknown> };
}

/** The same every time for the same words. */
const fate = (...words: unknown[]): number =>
  [...words.join()].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7);

class World {
  at = 0;
  tokens = 0;
  readonly due = new Map<string, number>();

  /** A third of all calls fail; a token is answered some seconds later, or too late. */
  invoke = async (name: string, payload: unknown): Promise<unknown> => {
    if (typeof payload === 'string' && payload.startsWith('token')) {
      if (!this.due.has(payload)) this.due.set(payload, this.at + (fate(payload) % 6) * 1000);
      return {};
    }
    if (fate(name, this.at) % 3 === 0) throw Object.assign(new Error('no'), { name: 'No', stack: '' });
    return name;
  };

  async answer(engine: Engine): Promise<void> {
    for (const [token, due] of this.due) {
      if (due > this.at) continue;
      this.due.set(token, Infinity);
      try {
        await engine.sendTaskSuccess(token, { Payload: token });
      } catch (fault) {
        expect((fault as Error).name).toBe('TaskTimedOut');
      }
    }
  }
}

async function live(definition: unknown, restarts: boolean): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'asl-'));
  const world = new World();
  const open = (): Engine =>
    createEngine({
      database: join(folder, 'asl.db'),
      clock: { now: () => world.at },
      random: () => 0.5,
      newToken: () => `token${world.tokens++}`,
      definitions: { flow: definition },
      invoke: world.invoke,
    });
  let engine = open();
  await engine.start('flow', 'one', {});
  for (await engine.settled(); engine.describe('one').status === 'RUNNING'; await engine.settled()) {
    if (restarts) {
      await engine.close(0);
      engine = open();
      await engine.settled();
    }
    world.at = Math.min(engine.nextDue() ?? Infinity, ...world.due.values());
    engine.runDue();
    await engine.settled();
    await world.answer(engine);
  }
  const seen = { execution: engine.describe('one'), events: engine.history('one') };
  await engine.close(0);
  rmSync(folder, { recursive: true });
  return JSON.parse(JSON.stringify(seen).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'request')) as unknown;
}

describe('a restart', () => {
  it('between any two steps of any machine changes no event', async () => {
    await fc.assert(
      fc.asyncProperty(anyFlow, async (shapes) => {
        const definition = { QueryLanguage: 'JSONata', ...flowOf(shapes, { next: 0 }) };
        expect(await live(definition, true)).toEqual(await live(definition, false));
      }),
      { numRuns: 40 },
    );
  });
});

describe('timers', () => {
  it('come out by time, rank and order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ due: fc.nat(5), rank: fc.nat(2) })), (entries) => {
        const timers = createTimers<number>();
        entries.forEach(({ due, rank }, at) => timers.add(due, at, rank));
        const expected = entries
          .map((entry, at) => ({ ...entry, at }))
          .sort((a, b) => a.due - b.due || a.rank - b.rank || a.at - b.at)
          .map(({ at }) => at);
        expect(entries.map(() => timers.take()?.what)).toEqual(expected);
        expect(timers.take()).toBeUndefined();
      }),
    );
  });
});
