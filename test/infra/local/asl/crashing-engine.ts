/**
 * One life of an engine for the crash test: `crashing-engine.ts FOLDER WHEN`. It goes on with the execution in the
 * folder's database until it ends (exit code 0), or kills itself: `after` its first stored step, `before` storing its
 * second, or `never`. Time is a file, so that it passes from one life to the next.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createEngine } from '../../../../infra/local/asl/engine.ts';
import { machine, task } from './machines.ts';

const [folder = '', when = 'never'] = process.argv.slice(2);
const clockFile = join(folder, 'clock');
const tokenFile = join(folder, 'token');
const now = (): number => (existsSync(clockFile) ? Number(readFileSync(clockFile, 'utf8')) : 0);

const definition = machine({
  First: task({
    Assign: { x: '{% $states.input.x + 1 %}' },
    Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 60 }],
    Next: 'Each',
  }),
  Each: {
    Type: 'Map',
    Items: '{% [1, 2, 3] %}',
    MaxConcurrency: 2,
    ItemProcessor: {
      StartAt: 'Double',
      States: { Double: task({ Arguments: { FunctionName: 'double', Payload: '{% $states.input * $x %}' } }) },
    },
    Next: 'Wait',
  },
  Wait: { Type: 'Wait', Seconds: 30_000_000, Next: 'Ask' },
  Ask: {
    ...task({ Next: 'Both' }),
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: 'ask', Payload: '{% $states.context.Task.Token %}' },
    Assign: { answer: '{% $states.result %}' },
    Output: '{% $states.input %}',
  },
  Both: {
    Type: 'Parallel',
    Branches: [
      { StartAt: 'Left', States: { Left: task() } },
      { StartAt: 'Right', States: { Right: { Type: 'Pass', Output: '{% $answer %}', End: true } } },
    ],
    End: true,
  },
});

const handlers: Record<string, (payload: unknown) => unknown> = {
  work: (payload) => {
    const calls = existsSync(join(folder, 'calls'))
      ? readFileSync(join(folder, 'calls'), 'utf8').split('\n').length
      : 0;
    if (calls < 2) throw Object.assign(new Error('not yet'), { name: 'Flaky', stack: '' });
    return payload;
  },
  double: (payload) => Number(payload) * 2,
  ask: (payload) => {
    writeFileSync(tokenFile, String(payload));
    return {};
  },
};

let stored = -Infinity;

/** The database, with a death at the moment asked for. */
function mortal(database: DatabaseSync): DatabaseSync {
  return new Proxy(database, {
    get(target, key) {
      if (key !== 'exec') return (Reflect.get(target, key) as (...args: unknown[]) => unknown).bind(target);
      return (sql: string) => {
        if (sql === 'COMMIT' && when === 'before' && stored === 1) process.kill(process.pid, 'SIGKILL');
        target.exec(sql);
        if (sql === 'COMMIT' && ++stored === 1 && when === 'after') process.kill(process.pid, 'SIGKILL');
      };
    },
  });
}

const database = new DatabaseSync(join(folder, 'asl.db'));
database.exec('PRAGMA journal_mode = WAL');
const engine = createEngine({
  database: mortal(database),
  clock: { now },
  definitions: { flow: definition },
  invoke: async (name, payload) => {
    appendFileSync(join(folder, 'calls'), `${name}\n`);
    return handlers[name]?.(payload);
  },
});
await engine.start('flow', 'one', { x: 1 });
stored = 0;

while (engine.describe('one').status === 'RUNNING') {
  await engine.settled();
  const due = engine.nextDue();
  if (due !== undefined && due > now()) writeFileSync(clockFile, String(due));
  engine.runDue();
  if (existsSync(tokenFile) && due === undefined) {
    try {
      await engine.sendTaskSuccess(readFileSync(tokenFile, 'utf8'), 'yes');
    } catch (fault) {
      if ((fault as Error).name !== 'TaskTimedOut') throw fault;
    }
  }
}
await engine.close();
process.exit(0);
