import { ask, awaitToken, flow, machine } from './build-machine.ts';
import { say } from './case.ts';
import { failure, input, output, pass, types, type Difference } from './difference.ts';

/** Events and their details. */
export const IN_HISTORY: Difference[] = [
  {
    name: 'events of a Task',
    reason: 'GetExecutionHistory has TaskStarted and TaskSubmitted, too, and TaskTimedOut where a Task timed out',
    definition: machine({ Ask: awaitToken({ TimeoutSeconds: 1 }) }),
    input,
    tasks: { Ask: [{ timeout: true }] },
    look: types,
    emulator: ['ExecutionStarted', 'TaskStateEntered', 'TaskScheduled', 'TaskFailed', 'ExecutionFailed'],
    interpreter: [
      ...['ExecutionStarted', 'TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSubmitted', 'TaskTimedOut'],
      'ExecutionFailed',
    ],
  },
  {
    name: 'events in a branch',
    reason: 'the service notes states in branches and iterations as any other; here their calls are compared',
    definition: machine({ Each: { Type: 'Map', Items: [input, input], ItemProcessor: flow({ Ask: ask() }) } }),
    input,
    tasks: { Ask: [say(1), say(2)] },
    look: (run) => types(run).filter((type) => type?.includes('Iteration') || type?.startsWith('TaskState')).length,
    emulator: 0,
    interpreter: 8,
  },
  {
    name: 'EvaluationFailed',
    reason: 'an expression that fails is an event of its own; in the emulator a failed Task, or none, in its own words',
    definition: machine({ Pass: pass({ Output: '{% $states.input.missing %}' }) }),
    input,
    look: (run) => [types(run).includes('EvaluationFailed'), failure(run)?.['cause']],
    emulator: [false, 'JSONata expression did not return a result: $states.input.missing'],
    interpreter: [
      true,
      "An error occurred while executing the state 'Pass' (entered at the event id #2). The JSONata expression " +
        "'$states.input.missing' specified for the field 'Output' returned nothing (undefined).",
    ],
  },
  {
    name: 'previousEventId, assignedVariables',
    reason: 'both are in each history of the service',
    definition: machine({ Pass: pass({ Assign: { seen: 1 } }) }),
    input,
    look: ({ events }) => [
      events.at(-1)?.previousEventId,
      events.at(-2)?.stateExitedEventDetails?.['assignedVariables'],
    ],
    emulator: [undefined, undefined],
    interpreter: [3, { seen: '1' }],
  },
  {
    name: 'the envelope of lambda:invoke',
    reason: 'the service adds ExecutedVersion and metadata; of both the status and the payload are compared',
    definition: machine({ Ask: ask({ Output: '{% $keys($states.result) %}' }) }),
    input,
    tasks: { Ask: [say(1)] },
    look: output,
    emulator: ['StatusCode', 'Payload'],
    interpreter: ['ExecutedVersion', 'Payload', 'SdkHttpMetadata', 'SdkResponseMetadata', 'StatusCode'],
  },
  {
    name: 'the cause of a timeout',
    reason: 'recorded timeouts have no cause',
    definition: machine({ Ask: awaitToken({ TimeoutSeconds: 1 }) }),
    input,
    tasks: { Ask: [{ timeout: true }] },
    look: failure,
    emulator: { error: 'States.Timeout', cause: 'Task timed out waiting for callback' },
    interpreter: { error: 'States.Timeout' },
  },
  {
    name: 'fields of $states.context',
    reason: 'Execution.RoleArn and Execution.RedriveCount are documented',
    definition: machine({ Pass: pass({ Output: '{% $sort($keys($states.context.Execution)) %}' }) }),
    input,
    look: output,
    emulator: ['Id', 'Input', 'Name', 'StartTime'],
    interpreter: ['Id', 'Input', 'Name', 'RedriveCount', 'RoleArn', 'StartTime'],
  },
];
