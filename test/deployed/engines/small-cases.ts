import { fault, say, type Case } from './case.ts';
import {
  TASK,
  TIMED,
  BARE,
  DIRECT,
  TOKEN,
  CHOICE,
  WAIT,
  VALUES,
  PARALLEL,
  MAP,
  PLAIN_MAP,
  EVALUATION,
} from './small-machines.ts';

const input = { about: 7 };
const told = { kind: 'told', list: [1, 2] };
const run = (
  name: string,
  definition: Case['definition'],
  tasks: NonNullable<Case['tasks']> = {},
  given: unknown = input,
): Case => ({
  name,
  definition,
  input: given,
  tasks,
});
const token = { output: { said: 'yes' } };
const three = { list: [10, 20, 30] };
const noted = [say('a', 0), say('b', 1), say('c', 2)];

/** Each kind of state and each feature of the interpreter's list, in the ways that a Task's answers can lead. */
export const SMALL: Case[] = [
  run('Task: answered', TASK, { Ask: [say(told)] }),
  run('Task: answered at the second try', TASK, { Ask: [fault('Away'), say(told)] }),
  run('Task: two retriers count apart', TASK, { Ask: [fault('Away'), fault('Busy'), fault('Away'), say(told)] }),
  run('Task: tries spent, caught by kind', TASK, { Ask: [fault('Away'), fault('Away'), fault('Away')] }),
  run('Task: caught by name', TASK, { Ask: [fault('Refused')] }),
  run('Task: timed out once', TIMED, { Ask: [{ timeout: true }, say(told)] }),
  run('Task: timed out for good, which States.TaskFailed does not catch', TIMED, {
    Ask: [{ timeout: true }, { timeout: true }],
  }),
  run('Task: failed, nothing catches it', BARE, { Ask: [fault('Away')] }),
  run('Task: a function called by its ARN', DIRECT, { Ask: [{ output: [1] }] }),
  run('Task: a function called by its ARN fails', DIRECT, { Ask: [fault('Away')] }),
  run('Task: a result that the Output cannot read', EVALUATION, { Ask: [say(told)] }),
  run('token: answered', TOKEN, { Ask: [token] }),
  run('token: failed once', TOKEN, { Ask: [{ error: 'Again', cause: 'not yet' }, token] }),
  run('token: failed and caught', TOKEN, { Ask: [{ error: 'Refused', cause: 'no' }] }),
  run('token: failed for good', TOKEN, { Ask: [{ error: 'Unheard', cause: 'of' }] }),
  run('token: timed out', TOKEN, { Ask: [{ timeout: true }] }),
  run('Choice: the first rule', CHOICE, {}, { about: 6, kind: 'told' }),
  run('Choice: a later rule', CHOICE, {}, { about: 1, kind: 'asked' }),
  run('Choice: no rule', CHOICE, {}, { about: 1 }),
  run('Wait: by seconds and by time', WAIT, {}, { seconds: 3, until: '2026-01-01T00:00:05+00:00' }),
  run('Pass: variables, functions, context', VALUES, {}, { about: 7, list: [3, 1, 2] }),
  run('Parallel: both answered', PARALLEL, { 'Ask one': [say(1)], 'Ask the other': [say(2)] }),
  run('Parallel: a retry within a branch', PARALLEL, { 'Ask one': [fault('Away'), say(1)], 'Ask the other': [say(2)] }),
  run('Parallel: a branch fails late, all of it again', PARALLEL, {
    'Ask one': [say(1), say(1)],
    'Ask the other': [fault('Busy'), say(2)],
  }),
  run('Parallel: a branch fails late, caught', PARALLEL, { 'Ask one': [say(1)], 'Ask the other': [fault('Refused')] }),
  run('Parallel: a branch fails late, nothing catches it', PARALLEL, {
    'Ask one': [say(1)],
    'Ask the other': [fault('Unheard')],
  }),
  run('Map: each item', MAP, { 'Ask for one': noted }, three),
  run(
    'Map: retry and catch within an iteration',
    MAP,
    { 'Ask for one': [fault('Away', 0), ...noted.slice(0, 2), fault('Refused', 2)] },
    three,
  ),
  run('Map: an iteration fails, all of it again', MAP, { 'Ask for one': [fault('Busy'), say('a')] }, { list: [10] }),
  run('Map: an iteration fails, caught', MAP, { 'Ask for one': [fault('Unheard')] }, { list: [10] }),
  run('Map: no item', MAP, {}, { list: [] }),
  run('Map: constant items', PLAIN_MAP),
];
