import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  paginateGetExecutionHistory,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { clientConfig } from '../emulator.ts';
import { until } from '../patience.ts';
import { pointAt, type Answer, type Asked, type Case } from './case.ts';
import { deployScripted, type Said } from './scripted-function.ts';
import { noteCall, read, readCause, readSteps, type Event, type Run, type Walk } from './walk.ts';

interface Running {
  tasks: Record<string, Answer[]>;
  calls: Walk['calls'];
}

/** The emulator's Step Functions with one function that answers for every Task as the cases' scripts say. */
export async function openEmulator(url: string) {
  const sfn = new SFNClient(clientConfig(url));
  const running = new Map<string, Running>();
  const { arn, role, stop } = await deployScripted<Asked>(url, (asked) => {
    const run = running.get(asked.execution);
    if (!run) return { error: 'NotOfThisRun', message: asked.execution };
    noteCall(run.calls, asked);
    return answer(sfn, asked, takeAnswer(run.tasks[asked.state] ?? [], asked.item));
  });
  return {
    arn,
    stop,
    /** Runs a case. @throws Error when answers are left over */
    run: async (one: Case, name: string): Promise<Run> => {
      const run: Running = { tasks: copy(one.tasks ?? {}), calls: {} };
      running.set(name, run);
      const definition = JSON.stringify(pointAt(arn, one.definition));
      const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn: role }));
      const walk = await start(sfn, stateMachineArn, name, one);
      await sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
      const left = Object.entries(run.tasks).filter(([, answers]) => answers.length > 0);
      if (left.length > 0)
        throw new Error(`${one.name}: the emulator did not ask ${left.map(([state]) => state).join()}`);
      return { ...walk, calls: run.calls };
    },
  };
}

/** Each list for itself, though cases share them. */
const copy = (tasks: Record<string, Answer[]>) =>
  Object.fromEntries(Object.entries(tasks).map(([state, answers]) => [state, [...answers]]));

function takeAnswer(answers: Answer[], item: number | undefined): Answer | undefined {
  const at = answers.findIndex((one) => one.item === undefined || one.item === item);
  return at < 0 ? undefined : answers.splice(at, 1)[0];
}

function answer(sfn: SFNClient, { state, token }: Asked, next: Answer | undefined): Said {
  if (next === undefined) return { error: 'NoAnswerLeft', message: state };
  const { error, cause, output, payload } = next;
  if (token === undefined || next.submitted === false) {
    if (next.timeout) return 'silence';
    if (error === undefined) return { payload: payload ?? output };
    return { error, message: (JSON.parse(cause ?? '{}') as { errorMessage?: string }).errorMessage ?? '' };
  }
  // The token may be answered before the call that took it away has come back.
  if (error !== undefined) void sfn.send(new SendTaskFailureCommand({ taskToken: token, error, cause }));
  else if (!next.timeout)
    void sfn.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }));
  return { payload: null };
}

async function start(sfn: SFNClient, stateMachineArn: string | undefined, name: string, { definition, input }: Case) {
  const { executionArn } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
  );
  const { status, output, error, cause } = await until(`the end of ${name}`, async () => {
    const found = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    return found.status === 'RUNNING' ? undefined : found;
  });
  const events: Event[] = [];
  for await (const page of paginateGetExecutionHistory({ client: sfn }, { executionArn, maxResults: 1000 }))
    events.push(...((page.events ?? []) as object[]));
  return {
    status,
    ...(status === 'SUCCEEDED' && { output: read(output) }),
    error,
    cause: readCause(error, cause),
    steps: readSteps(events, ownOf(events, Object.keys(definition.States))),
    events,
  };
}

/** The emulator notes of a branch only its calls, without a name: all between the entry and the exit of a Map or Parallel. */
function ownOf(events: Event[], names: string[]): (event: Event) => boolean {
  const inBranch = new Set<Event>();
  let isFanned = false;
  for (const event of events) {
    const isFan = /^(?:Map|Parallel)State/.test(event.type ?? '');
    const name = event.stateEnteredEventDetails?.['name'] ?? event.stateExitedEventDetails?.['name'];
    if (name !== undefined && names.includes(name as string))
      isFanned = isFan && event.stateEnteredEventDetails !== undefined;
    else if (isFanned) inBranch.add(event);
  }
  return (event) => !inBranch.has(event);
}
