import { runScripted } from '../../../infra/local/asl/scripted-run.ts';
import { ACCOUNT, REGION } from '../emulator.ts';
import { pointAt, type Asked, type Case } from './case.ts';
import { noteCall, read, readCause, readSteps, type Event, type Run, type Walk } from './walk.ts';

/** Runs a case through our interpreter. @throws Error when answers are left over or run out */
export async function runInterpreter(one: Case, arn: string, name: string): Promise<Run> {
  const { execution, events, unused } = await runScripted({
    definition: pointAt(arn, one.definition),
    input: one.input,
    tasks: one.tasks ?? {},
    machine: name,
    name,
    identity: { region: REGION, account: ACCOUNT },
  });
  if (unused.length > 0) throw new Error(`${one.name}: nobody asked for what ${unused.join(', ')} would answer`);
  const { status, output, error, cause } = execution;
  const own = new Set(Object.keys(one.definition.States));
  return {
    status,
    ...(status === 'SUCCEEDED' && { output: read(JSON.stringify(output)) }),
    error,
    cause: readCause(error, cause),
    steps: readSteps(events, (event) => own.has(stateOf(events, event))),
    calls: readCalls(events),
    events,
  };
}

/** The state in which an event happened: the one entered last on its line. */
function stateOf(events: Event[], event: Event | undefined): string {
  if (event === undefined) return '';
  const { stateEnteredEventDetails: entered, stateExitedEventDetails: exited } = event;
  if (entered ?? exited) return String((entered ?? exited)?.['name']);
  return stateOf(events, events[(event.previousEventId ?? 0) - 1]);
}

function readCalls(events: Event[]): Walk['calls'] {
  const calls: Walk['calls'] = {};
  for (const { taskScheduledEventDetails: task, lambdaFunctionScheduledEventDetails: direct } of events) {
    if (task) noteCall(calls, (JSON.parse(String(task['parameters'])) as { Payload: Asked }).Payload);
    if (direct) noteCall(calls, JSON.parse(String(direct['input'])) as Asked);
  }
  return calls;
}
