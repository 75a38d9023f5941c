import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsl } from '../../cli/asl.ts';

let folder: string;
const printed: string[] = [];
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asl-'));
  printed.length = 0;
  const keep = (line: string): void => void printed.push(line);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const TASK = {
  Type: 'Task',
  Resource: 'arn:aws:states:::aws-sdk:s3:getObject',
  Arguments: { Key: '{% $states.input.key %}' },
};
const DEFINITION = { QueryLanguage: 'JSONata', StartAt: 'Get', States: { Get: { ...TASK, End: true } } };

describe('habeas asl run', () => {
  it('writes the history of a run and says how it went', async () => {
    const history = join(folder, 'history.json');
    const code = await runAsl({
      definition: file('fetch.asl.json', DEFINITION),
      input: file('input.json', { key: 'k' }),
      tasks: file('tasks.json', { Get: [{ output: { Body: 'b' }, delaySeconds: 3 }] }),
      history,
      startAt: '2026-01-01T00:00:00Z',
    });
    expect(code).toBe(0);
    expect(printed).toEqual(['SUCCEEDED after 7 events', 'output: {"Body":"b"}']);
    const { events } = JSON.parse(readFileSync(history, 'utf8')) as { events: Record<string, unknown>[] };
    expect(events[2]).toEqual({
      timestamp: '2026-01-01T00:00:00.000000+00:00',
      type: 'TaskScheduled',
      id: 3,
      previousEventId: 2,
      taskScheduledEventDetails: {
        resourceType: 'aws-sdk:s3',
        resource: 'getObject',
        region: 'eu-central-1',
        parameters: '{"Key":"k"}',
      },
    });
    expect(events.at(-1)).toMatchObject({ timestamp: '2026-01-01T00:00:03.000000+00:00', type: 'ExecutionSucceeded' });
  });

  it('carries out a run that fails, unless another end was expected', async () => {
    const argv = {
      definition: file('d.json', DEFINITION),
      tasks: file('t.json', { Get: { error: 'S3.NoSuchKey', cause: 'gone' } }),
      input: file('i.json', { key: 'k' }),
    };
    expect(await runAsl(argv)).toBe(0);
    expect(printed).toEqual(['FAILED after 6 events', 'error: S3.NoSuchKey', 'cause: gone']);
    expect(await runAsl({ ...argv, expect: 'FAILED' })).toBe(0);
    expect(await runAsl({ ...argv, expect: 'SUCCEEDED' })).toBe(1);
  });

  it('says which answers were left over', async () => {
    const tasks = file('t.json', { Get: [{ output: 1 }, { output: 2 }] });
    expect(await runAsl({ definition: file('d.json', DEFINITION), tasks, input: file('i.json', { key: 'k' }) })).toBe(
      0,
    );
    expect(printed).toContain('answers left over for: Get');
  });

  it('exits with 2 when the history cannot be written', async () => {
    const definition = file('d.json', { QueryLanguage: 'JSONata', StartAt: 'S', States: { S: { Type: 'Succeed' } } });
    expect(await runAsl({ definition, history: join(folder, 'nowhere', 'history.json') })).toBe(2);
  });

  it.each<[string, unknown, unknown, string]>([
    [
      'a wrong definition',
      { ...DEFINITION, Foo: 1 },
      {},
      'DefinitionError: d: $.Foo: is not a field of a state machine.',
    ],
    ['a definition that is no JSON', '{', {}, 'FileError:'],
    [
      'answers that run out',
      DEFINITION,
      { Get: [] },
      'ScriptError: The state Get is called for the 1. time, but the script has 0 answers for it.',
    ],
    ['no answers', DEFINITION, {}, 'ScriptError: The script has no answers for the state Get.'],
    [
      'an unknown field of an answer',
      DEFINITION,
      { Get: [{ output: 1, often: 2 }] },
      'ScriptError: $["Get"][0].often: is not a field of an answer.',
    ],
    [
      'an answer of two kinds',
      DEFINITION,
      { Get: [{ output: 1, error: 'E' }] },
      'ScriptError: $["Get"][0]: give exactly one of',
    ],
    ['a script that is no object', DEFINITION, [], 'ScriptError: $'],
    [
      'a wait without an end',
      DEFINITION,
      { Get: [{ timeout: true }] },
      'ScriptError: The execution waits for an answer that never comes',
    ],
  ])('exits with 2 for %s', async (_what, definition, tasks, line) => {
    const code = await runAsl({
      definition: file('d.json', definition),
      tasks: file('t.json', tasks),
      input: file('i.json', { key: 'k' }),
    });
    expect(code).toBe(2);
    expect(printed.join('\n')).toContain(line);
  });
});
