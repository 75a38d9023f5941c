import type { Template } from './expression.ts';
import type { Retrier } from './retry.ts';

/** What a Task calls, and how the answer comes: at once, by task token, or by the service waiting for the job (`.sync`). */
export type Resource =
  | { kind: 'function'; arn: string; functionName: string }
  | { kind: 'integration'; resourceType: string; resource: string; answer: 'response' | 'token' | 'job' };

/** One entry of a Catch list. */
export type Catcher = { errorEquals: string[]; next: string; assign?: Template; output?: Template };

/** One rule of a Choice. */
export type ChoiceRule = { condition: Template; next: string; assign?: Template; output?: Template };

type Common = { name: string; next?: string; assign?: Template; output?: Template };
type Fallible = { retry: Retrier[]; catch: Catcher[] };

export type PassState = Common & { type: 'Pass' };
export type SucceedState = Common & { type: 'Succeed' };
export type FailState = Common & { type: 'Fail'; error?: Template; cause?: Template };
export type WaitState = Common & { type: 'Wait'; seconds?: Template; timestamp?: Template };
export type ChoiceState = Common & { type: 'Choice'; rules: ChoiceRule[]; fallback?: string };
export type TaskState = Common &
  Fallible & {
    type: 'Task';
    resource: Resource;
    arguments?: Template;
    timeoutSeconds?: Template;
    heartbeatSeconds?: Template;
    roleArn?: Template;
  };
export type ParallelState = Common & Fallible & { type: 'Parallel'; arguments?: Template; flows: Flow[] };
export type MapState = Common &
  Fallible & {
    type: 'Map';
    items?: Template;
    itemSelector?: Template;
    maxConcurrency?: Template;
    toleratedFailureCount?: Template;
    toleratedFailurePercentage?: Template;
    flows: Flow[];
  };

/** A state, checked and with its expressions compiled. */
export type State =
  ChoiceState | FailState | MapState | ParallelState | PassState | SucceedState | TaskState | WaitState;

/** States that run until one of them ends: a machine, a branch of a Parallel, or the processor of a Map. */
export type Flow = { startAt: string; states: ReadonlyMap<string, State> };

/** A loaded machine. */
export type Machine = Flow & { timeoutSeconds?: number };
