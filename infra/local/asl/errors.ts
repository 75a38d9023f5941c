/** A definition that cannot be loaded: `path` is a JSON pointer-like path into it, `message` one plain sentence. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly path: string;
  constructor(path: string, sentence: string) {
    super(`${path}: ${sentence}`);
    this.path = path;
  }
}

/** A named fault of the engine's API, spelled as the service spells it (e.g. `TaskTimedOut`). */
export class EngineError extends Error {
  override readonly name: EngineFault;
  constructor(name: EngineFault, sentence: string) {
    super(sentence);
    this.name = name;
  }
}

/** The API faults a caller has to expect. */
export type EngineFault =
  | 'ExecutionAlreadyExists'
  | 'ExecutionDoesNotExist'
  | 'InvalidExecutionInput'
  | 'InvalidName'
  | 'InvalidOutput'
  | 'StateMachineDoesNotExist'
  | 'TaskDoesNotExist'
  | 'TaskTimedOut';

/** What a state failed with; both parts may be missing, as a Fail state may name neither. */
export type Failure = {
  error?: string;
  cause?: string;
  /** Further names that Retry and Catch match, e.g. a heartbeat is reported as States.Timeout. */
  aliases?: string[];
};

/** An expression, or a value it gave, that a state cannot use; becomes an EvaluationFailed event. */
export class EvaluationError extends Error {
  override readonly name = 'States.QueryEvaluationError';
  readonly location: string | undefined;
  constructor(sentence: string, location?: string) {
    super(sentence);
    this.location = location;
  }
}

/** A payload over the service's limit (States.DataLimitExceeded). */
export class DataLimitError extends Error {
  override readonly name = 'States.DataLimitExceeded';
  constructor(named: string) {
    super(
      `The state/task '${named}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    );
  }
}

/** A state that cannot run at all (States.Runtime): nothing retries or catches it. */
export class StateRuntimeError extends Error {
  override readonly name = 'States.Runtime';
}

const isWildcardFor = (name: string, error: string): boolean => {
  if (name === 'States.ALL') return error !== 'States.Runtime';
  if (name !== 'States.TaskFailed') return false;
  return error !== 'States.Timeout' && error !== 'States.Runtime';
};

/** Says whether one of the `ErrorEquals` names covers the failure, wildcards included. */
export function matchesFailure(names: readonly string[], failure: Failure): boolean {
  const error = failure.error ?? '';
  if (error === 'States.Runtime') return false;
  const candidates = [error, ...(failure.aliases ?? [])];
  return names.some((name) => candidates.includes(name) || isWildcardFor(name, error));
}
