/** One answer of a Task in the words of `habeas asl run`, of which the emulator's side understands these. */
export interface Answer {
  /** What the function returns. */
  payload?: unknown;
  /** What comes by the task token. */
  output?: unknown;
  error?: string;
  cause?: string;
  timeout?: true;
  /** The call that takes the token away fails itself. */
  submitted?: false;
  /** Serves only the Map iteration with this index. */
  item?: number;
}

/** A state of a definition, as far as it must be known to point its calls at the scripted function. */
export interface State {
  Type: string;
  Resource?: string;
  Arguments?: unknown;
  ItemProcessor?: Flow;
  Branches?: Flow[];
  [field: string]: unknown;
}

export interface Flow {
  StartAt: string;
  States: Record<string, State>;
  ProcessorConfig?: { Mode: 'INLINE' };
}

/** One run: a definition, its input, and by state what its calls are answered, in order. */
export interface Case {
  name: string;
  definition: Flow & Record<string, unknown>;
  input: unknown;
  tasks?: Record<string, Answer[]>;
}

/** A function's fault as it reaches a state machine. */
export const fault = (error: string, item?: number): Answer => ({
  error,
  cause: JSON.stringify({ errorType: error, errorMessage: `${error} as scripted` }),
  ...(item !== undefined && { item }),
});

/** What a function returns, in a Map to one iteration only. */
export const say = (payload: unknown, item?: number): Answer => ({ payload, ...(item !== undefined && { item }) });

/** What a Task tells the scripted function: who asks, and what the definition passes on. */
export interface Asked {
  execution: string;
  state: string;
  item?: number;
  token?: string;
  /** The function that the definition names. */
  to?: unknown;
  input: unknown;
}

const IN_CONTEXT = '{% $states.context';

/** The definition with every Task calling one function, which learns which state of which execution calls. */
export function pointAt<T extends Flow>(arn: string, flow: T, isInMap = false): T {
  const states = Object.entries(flow.States).map(([name, state]) => [name, pointState(arn, name, state, isInMap)]);
  return { ...flow, States: Object.fromEntries(states) as T['States'] };
}

function pointState(arn: string, name: string, state: State, isInMap: boolean): State {
  const nested = {
    ...(state.ItemProcessor && { ItemProcessor: pointAt(arn, state.ItemProcessor, true) }),
    ...(state.Branches && { Branches: state.Branches.map((branch) => pointAt(arn, branch, isInMap)) }),
  };
  if (state.Resource === undefined) return { ...state, ...nested };
  const isInvoke = state.Resource.includes('lambda:invoke');
  const { FunctionName: to, Payload } = (state.Arguments ?? {}) as { FunctionName?: string; Payload?: unknown };
  const asked = {
    execution: `${IN_CONTEXT}.Execution.Name %}`,
    state: name,
    ...(isInMap && { item: `${IN_CONTEXT}.Map.Item.Index %}` }),
    ...(state.Resource.endsWith('.waitForTaskToken') && { token: `${IN_CONTEXT}.Task.Token %}` }),
    ...(isInvoke ? { to, input: Payload } : { input: state.Arguments }),
  };
  if (!isInvoke) return { ...state, Resource: arn, Arguments: asked };
  return { ...state, Arguments: { FunctionName: arn, Payload: asked } };
}
