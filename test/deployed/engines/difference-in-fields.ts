import { awaitToken, machine } from './build-machine.ts';
import { fault } from './case.ts';
import { failure, input, output, pass, status, type Difference } from './difference.ts';

const go = { Type: 'Pass', Output: '{% $states.input.Error %}', End: true };

/** Fields that the emulator ignores or reads otherwise. */
export const IN_FIELDS: Difference[] = [
  {
    name: 'Output of Succeed',
    reason: 'state-succeed: "the Output value overrides the state output default"; the emulator ignores it',
    definition: machine({ Done: { Type: 'Succeed', Output: { done: '{% $states.input.about %}' } } }),
    input,
    look: output,
    emulator: input,
    interpreter: { done: 7 },
  },
  {
    name: 'Output of a Choice where no rule matches',
    reason: "documented as the state's own Output; the emulator ignores it, so our definitions are adapted",
    definition: machine({
      Choose: { Type: 'Choice', Choices: [{ Condition: false, Next: 'Go' }], Output: 'else', Default: 'Go' },
      Go: pass({}),
    }),
    input,
    look: output,
    emulator: input,
    interpreter: 'else',
  },
  {
    name: 'no rule matches and there is no Default',
    reason: 'state-choice: "an error due to a failure to transition out of the state", seen as States.Runtime',
    definition: machine({ Choose: { Type: 'Choice', Choices: [{ Condition: false, Next: 'Go' }] }, Go: pass({}) }),
    input,
    look: status,
    emulator: ['FAILED', 'States.NoChoiceMatched'],
    interpreter: ['FAILED', 'States.Runtime'],
  },
  {
    name: 'a Condition that gives no boolean',
    reason: 'recorded as States.QueryEvaluationError; the emulator takes what JSONata calls true',
    definition: machine({
      Choose: { Type: 'Choice', Choices: [{ Condition: '{% "yes" %}', Next: 'Go' }] },
      Go: pass({}),
    }),
    input,
    look: status,
    emulator: ['SUCCEEDED', undefined],
    interpreter: ['FAILED', 'States.QueryEvaluationError'],
  },
  {
    name: 'Fail without Error',
    reason: 'both fields are optional; recorded failures then have neither',
    definition: machine({ Fail: { Type: 'Fail' } }),
    input,
    look: failure,
    emulator: { error: 'States.Fail', cause: '' },
    interpreter: {},
  },
  {
    name: 'several variables in one Assign',
    reason: 'workflow-variables: all are evaluated with the values from before the state; the emulator goes one by one',
    definition: machine({
      First: pass({ Assign: { seen: 1 } }),
      Second: pass({ Assign: { seen: 2, before: '{% $seen %}' } }),
      Third: pass({ Output: '{% $before %}' }),
    }),
    input,
    look: output,
    emulator: 2,
    interpreter: 1,
  },
  {
    name: 'TimeoutSeconds as an expression',
    reason:
      'state-task: an integer or a JSONata expression; the emulator compares the text, so our definitions are adapted',
    definition: machine({ Ask: awaitToken({ TimeoutSeconds: '{% $states.input.about - 6 %}' }) }),
    input,
    tasks: { Ask: [{ timeout: true }] },
    look: status,
    emulator: ['FAILED', 'States.Runtime'],
    interpreter: ['FAILED', 'States.Timeout'],
  },
  {
    name: 'HeartbeatSeconds',
    reason:
      'state-task: without a heartbeat the Task fails with States.HeartbeatTimeout; the emulator keeps no such clock',
    definition: machine({
      Ask: awaitToken({
        TimeoutSeconds: 2,
        HeartbeatSeconds: 1,
        Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'Go' }],
        Next: 'Go',
      }),
      Go: go,
    }),
    input,
    tasks: { Ask: [{ timeout: true }] },
    look: status,
    emulator: ['FAILED', 'States.Timeout'],
    interpreter: ['SUCCEEDED', undefined],
  },
  {
    name: 'TimeoutSeconds of the machine',
    reason: 'statemachine-structure: the execution fails with States.Timeout; the emulator ignores it',
    definition: machine({ Wait: { Type: 'Wait', Seconds: 60 } }, { TimeoutSeconds: 1 }),
    input,
    look: ({ status }) => status,
    emulator: 'SUCCEEDED',
    interpreter: 'TIMED_OUT',
  },
  {
    name: 'a call with a token that fails',
    reason: 'recorded as TaskSubmitFailed, to be retried and caught; the emulator waits on for the token',
    definition: machine({ Ask: awaitToken({ TimeoutSeconds: 1 }) }),
    input,
    tasks: { Ask: [{ ...fault('Away'), submitted: false }] },
    look: status,
    emulator: ['FAILED', 'States.Timeout'],
    interpreter: ['FAILED', 'Away'],
  },
  {
    name: 'more than 256 KiB',
    reason: 'service-quotas: States.DataLimitExceeded; the emulator knows no limit',
    definition: machine({ Pass: pass({ Output: '{% $length($pad("", 300000)) & $pad("", 300000) %}' }) }),
    input,
    look: status,
    emulator: ['SUCCEEDED', undefined],
    interpreter: ['FAILED', 'States.DataLimitExceeded'],
  },
];
