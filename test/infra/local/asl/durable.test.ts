import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectToEngine } from '../../../../infra/local/asl/client.ts';
import { createEngine, type Engine } from '../../../../infra/local/asl/engine.ts';
import { lines, machine, task, types } from './machines.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asl-'));
  file = join(folder, 'asl.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = { at: 0, now: (): number => clock.at };
beforeEach(() => (clock.at = 0));

type Handler = (payload: unknown, signal: AbortSignal) => unknown;

function open(
  states: Record<string, unknown>,
  work: Handler = (payload) => payload,
  more: Record<string, unknown> = {},
): Engine {
  return createEngine({
    database: file,
    clock,
    definitions: { flow: machine(states, more) },
    invoke: async (_name, payload, { signal }) => work(payload, signal),
  });
}

async function advance(engine: Engine, to?: number): Promise<void> {
  await engine.settled();
  clock.at = to ?? engine.nextDue() ?? clock.at;
  engine.runDue();
  await engine.settled();
}

const TOKEN_STATES = {
  T: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: 'ask', Payload: '{% $states.context.Task.Token %}' },
    End: true,
  },
};

/** Turns the steps of one execution into the tables of the version before. */
const BEFORE = `
  CREATE TABLE asl_threads (
    execution TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (execution, id)) WITHOUT ROWID;
  CREATE TABLE asl_events (
    execution TEXT NOT NULL, first_id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (execution, first_id)) WITHOUT ROWID;
  INSERT INTO asl_events SELECT execution, id, body ->> 'events' FROM asl_steps;
  INSERT OR REPLACE INTO asl_threads
    SELECT execution, value ->> 0, value ->> 1 FROM asl_steps, json_each(body, '$.threads') ORDER BY asl_steps.id;
  DROP TABLE asl_steps`;

describe('kill -9', () => {
  const live = (when: string) =>
    spawnSync(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'crashing-engine.ts'),
      folder,
      when,
    ]);

  it.each(['after', 'before'])(
    '%s each stored step loses nothing and repeats no event',
    (when) => {
      let lives = 1;
      for (let end = live(when); end.status !== 0; end = live(when)) {
        expect(end.signal, end.stderr.toString()).toBe('SIGKILL');
        lives += 1;
        expect(lives).toBeLessThan(60);
      }
      const killed = connectToEngine(file, clock);
      expect(lives).toBeGreaterThan(8);
      expect(killed.describe('one')).toMatchObject({ status: 'SUCCEEDED', output: [[4, 8, 12], 'yes'] });
      const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
      expect(calls.filter((name) => name === 'double').length).toBeGreaterThanOrEqual(3);
      const events = killed.history('one');
      expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => at + 1));
      expect(types(events).filter((type) => type === 'TaskSucceeded')).toHaveLength(6);
      expect(types(events).filter((type) => type === 'TaskSubmitted')).toHaveLength(1);
    },
    120_000,
  );

  it('leaves the very history of a life without one', () => {
    const shape = (): string[] => lines(connectToEngine(file, clock).history('one'));
    expect(live('never').status).toBe(0);
    const whole = shape();
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'asl-'));
    file = join(folder, 'asl.db');
    live('after');
    expect(live('never').status).toBe(0);
    expect(shape()).toEqual(whole);
  });
});

describe('a new engine on the same file', () => {
  it('keeps a task waiting for the token it has', async () => {
    let token = '';
    const keep: Handler = (payload) => void (token = String(payload));
    const first = open(TOKEN_STATES, keep);
    await first.start('flow', 'one', {});
    await first.settled();
    const given = token;
    token = 'not asked again';
    const second = open(TOKEN_STATES, keep);
    await second.settled();
    expect(token).toBe('not asked again');
    await second.sendTaskSuccess(given, { ok: true });
    await second.settled();
    expect(second.describe('one')).toMatchObject({ status: 'SUCCEEDED', output: { ok: true } });
  });

  it('goes on from what the version before kept in two tables', async () => {
    const first = open({ W: { Type: 'Wait', Seconds: 10, Next: 'T' }, ...TOKEN_STATES });
    await first.start('flow', 'one', { of: 'old' });
    await advance(first);
    const history = first.history('one');
    await first.close();
    const database = new DatabaseSync(file);
    database.exec(BEFORE);
    database.close();
    const second = open({ T: { Type: 'Pass', End: true } });
    await second.settled();
    expect(second.history('one').slice(0, history.length)).toEqual(history);
    second.stop('one');
    await second.settled();
    expect(second.describe('one').status).toBe('ABORTED');
  });

  it('makes a call in flight again, with the same token', async () => {
    const tokens: unknown[] = [];
    const hang: Handler = (payload) => (tokens.push(payload), new Promise(() => undefined));
    await open(TOKEN_STATES, hang).start('flow', 'one', {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = open(TOKEN_STATES, (payload) => (tokens.push(payload), {}));
    await second.settled();
    expect(tokens).toHaveLength(2);
    expect(tokens[1]).toBe(tokens[0]);
    expect(types(second.history('one'))).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
    ]);
  });

  it('keeps timers, over more than 24.8 days', async () => {
    const states = { W: { Type: 'Wait', Seconds: 86_400 * 300, End: true } };
    const first = open(states);
    await first.start('flow', 'one', {});
    await first.settled();
    const second = open(states);
    expect(second.nextDue()).toBe(86_400_000 * 300);
    await advance(second, 86_400_000 * 299);
    expect(second.describe('one').status).toBe('RUNNING');
    await advance(second);
    expect(second.describe('one').status).toBe('SUCCEEDED');
  });

  it('goes on with the definition an execution started with', async () => {
    const wait = { Type: 'Wait', Seconds: 1 };
    const first = open({ W: { ...wait, Next: 'P' }, P: { Type: 'Pass', Output: 'old', End: true } });
    await first.start('flow', 'one', {});
    await first.settled();
    const second = open({ W: { ...wait, Next: 'P' }, P: { Type: 'Pass', Output: 'new', End: true } });
    await second.start('flow', 'two', {});
    await advance(second);
    expect(second.describe('one').output).toBe('old');
    expect(second.describe('two').output).toBe('new');
  });

  it('takes an answer that came while none was running', async () => {
    let token = '';
    const keep: Handler = (payload) => void (token = String(payload));
    const first = open(TOKEN_STATES, keep);
    await first.start('flow', 'one', {});
    await first.settled();
    await first.close(0);
    await connectToEngine(file, clock).sendTaskSuccess(token, 'late');
    const second = open(TOKEN_STATES, keep);
    await second.settled();
    expect(second.describe('one').output).toBe('late');
  });
});

describe('another process', () => {
  it('starts, answers, fails and stops executions of the running engine', async () => {
    const tokens: string[] = [];
    const engine = open(TOKEN_STATES, (payload) => void tokens.push(String(payload)));
    const other = connectToEngine(file, clock);
    for (const name of ['a', 'b', 'c']) await other.start('flow', name, {});
    await advance(engine);
    expect(tokens).toHaveLength(3);
    await other.sendTaskSuccess(tokens[0] ?? '', 1);
    await other.sendTaskFailure(tokens[1] ?? '', 'No', 'because');
    other.stop('c', 'Stopped', 'by hand');
    await advance(engine);
    expect(other.describe('a')).toMatchObject({ status: 'SUCCEEDED', output: 1 });
    expect(other.describe('b')).toMatchObject({ status: 'FAILED', error: 'No', cause: 'because' });
    expect(other.describe('c')).toMatchObject({ status: 'ABORTED', error: 'Stopped' });
    expect(lines(other.history('c')).at(-1)).toBe('6<0 ExecutionAborted');
    expect(other.list({ status: 'RUNNING' })).toEqual([]);
  });

  it('is heard by an engine that runs by itself', async () => {
    const engine = open({ P: { Type: 'Pass', End: true } });
    engine.run(5);
    const other = connectToEngine(file, clock);
    await other.start('flow', 'one', {});
    await expect.poll(() => other.describe('one').status).toBe('SUCCEEDED');
    await engine.close();
  });
});

describe('the faults of the API', () => {
  it('are named', async () => {
    let token = '';
    const engine = open(TOKEN_STATES, (payload) => void (token = String(payload)));
    expect(await engine.start('flow', 'one', { a: 1 })).toEqual({ started: true });
    expect(await engine.start('flow', 'one', { a: 1 })).toEqual({ started: false });
    const named = async (work: () => unknown): Promise<string> => {
      try {
        await work();
      } catch (fault) {
        return (fault as Error).name;
      }
      return 'none';
    };
    expect(await named(() => engine.start('flow', 'one', { a: 2 }))).toBe('ExecutionAlreadyExists');
    expect(await named(() => engine.start('other', 'two', {}))).toBe('StateMachineDoesNotExist');
    expect(await named(() => engine.start('flow', 'a b', {}))).toBe('InvalidName');
    expect(await named(() => engine.start('flow', 'big', 'x'.repeat(262_144)))).toBe('InvalidExecutionInput');
    expect(await named(() => engine.describe('nobody'))).toBe('ExecutionDoesNotExist');
    expect(await named(() => engine.sendTaskSuccess('nonsense', 1))).toBe('TaskDoesNotExist');
    await engine.settled();
    await engine.sendTaskSuccess(token, 1);
    expect(await named(() => engine.sendTaskSuccess(token, 2))).toBe('TaskTimedOut');
    await engine.settled();
    expect(engine.describe('one').output).toBe(1);
  });

  it('say TaskTimedOut for the token of a task that ran out of time', async () => {
    let token = '';
    const states = { T: { ...TOKEN_STATES.T, TimeoutSeconds: 60, HeartbeatSeconds: 20 } };
    const engine = open(states, (payload) => void (token = String(payload)));
    await engine.start('flow', 'one', {});
    await advance(engine, 15_000);
    await engine.sendTaskHeartbeat(token);
    await advance(engine, 30_000);
    expect(engine.describe('one').status).toBe('RUNNING');
    await advance(engine, 35_000);
    expect(engine.describe('one')).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    await expect(engine.sendTaskSuccess(token, 1)).rejects.toThrow('closed');
  });
});

describe('the engine', () => {
  it('gives a handler that threw as Lambda does', async () => {
    class CannotLook extends Error {
      override readonly name = 'CannotLook';
    }
    const engine = open({ T: task() }, () => Promise.reject(new CannotLook('store is down')));
    await engine.start('flow', 'one', {});
    await engine.settled();
    const { error, cause } = engine.describe('one');
    expect(error).toBe('CannotLook');
    expect(JSON.parse(cause ?? '')).toMatchObject({
      errorType: 'CannotLook',
      errorMessage: 'store is down',
      trace: expect.any(Array) as unknown,
    });
  });

  it('records what was submitted before an answer that came first', async () => {
    const engine = open(TOKEN_STATES, (payload) => {
      void engine.sendTaskSuccess(String(payload), 'quick');
      return {};
    });
    await engine.start('flow', 'one', {});
    await engine.settled();
    expect(types(engine.history('one')).slice(4, 6)).toEqual(['TaskSubmitted', 'TaskSucceeded']);
    expect(engine.describe('one').output).toBe('quick');
  });

  it('tells a handler when its time is up', async () => {
    let wasAborted = false;
    const hang: Handler = (_payload, signal) =>
      new Promise(() => signal.addEventListener('abort', () => (wasAborted = true)));
    const engine = open({ T: task({ TimeoutSeconds: 1 }) }, hang);
    await engine.start('flow', 'one', {});
    await advance(engine);
    expect(engine.describe('one').error).toBe('States.Timeout');
    expect(wasAborted).toBe(true);
  });

  it('lets calls in flight finish when it closes, and begins no new ones', async () => {
    let finish = (): void => undefined;
    let calls = 0;
    const slow: Handler = () => ((calls += 1), new Promise((resolve) => (finish = () => resolve('done'))));
    const states = { A: task({ Next: 'B' }), B: task() };
    const engine = open(states, slow);
    await engine.start('flow', 'one', {});
    await engine.settled();
    const closing = engine.close(5_000);
    finish();
    await closing;
    expect(calls).toBe(1);
    const next = open(states, () => 'after');
    await next.settled();
    expect(next.describe('one').output).toBe('after');
  });

  it('forgets what ended before a time, and only that', async () => {
    const engine = open({ P: { Type: 'Wait', Seconds: '{% $states.input %}', End: true } });
    await engine.start('flow', 'early', 1);
    await engine.start('flow', 'late', 9);
    await advance(engine, 1_000);
    expect(engine.purge(1_000)).toBe(0);
    expect(engine.purge(1_001)).toBe(1);
    expect(() => engine.describe('early')).toThrow();
    expect(() => engine.history('early')).toThrow();
    expect(engine.list().map(({ name }) => name)).toEqual(['late']);
    await advance(engine);
    expect(engine.describe('late').status).toBe('SUCCEEDED');
  });

  it('goes ahead while its steps wait for a commit shared with others, and hands out no token before', async () => {
    const queue: (() => void)[] = [];
    const commit = <Result>(work: () => Result) => new Promise<Result>((done) => queue.push(() => done(work())));
    const called: string[] = [];
    const definitions = { flow: machine({ First: task({ Next: 'T' }), ...TOKEN_STATES }) };
    const invoke = async (name: string, payload: unknown) => {
      called.push(name);
      return payload;
    };
    const engine = createEngine({ ...{ database: file, clock, commit, definitions, invoke } });
    const started = engine.start('flow', 'one', 1);
    expect(() => engine.history('one')).toThrow('There is no execution'); // its row waits as well
    queue.splice(0).forEach((write) => write());
    expect(await started).toEqual({ started: true });
    await expect.poll(() => queue.length).toBe(2); // begun and calling; the answer, and the next call
    expect(called).toEqual(['work']);
    expect(engine.history('one')).toEqual([]);
    queue.splice(0).forEach((write) => write());
    await expect.poll(() => called).toEqual(['work', 'ask']);
    await expect.poll(() => queue.length).toBe(1);
    queue.splice(0).forEach((write) => write());
    expect(types(engine.history('one')).at(-1)).toBe('TaskSubmitted');
    expect(engine.history('one').map(({ id }) => id)).toEqual(engine.history('one').map((_, at) => at + 1));
    await engine.close();
  });

  it('tells of events once they are stored', async () => {
    const told: string[] = [];
    const engine = createEngine({
      database: file,
      clock,
      definitions: { flow: machine({ P: { Type: 'Pass', End: true } }) },
      invoke: () => Promise.resolve(),
      onEvent: (name, { id, type }) => told.push(`${name} ${id} ${type}`),
    });
    await engine.start('flow', 'one', {});
    await engine.settled();
    expect(told).toEqual([
      'one 1 ExecutionStarted',
      'one 2 PassStateEntered',
      'one 3 PassStateExited',
      'one 4 ExecutionSucceeded',
    ]);
  });

  it('names the machine whose definition is wrong', () => {
    expect(() => open({ A: { Type: 'Pass' } })).toThrow('flow: $.States.A.Next');
  });
});
