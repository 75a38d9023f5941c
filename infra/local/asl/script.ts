import { wrapPayload, type CallRequest } from './call.ts';
import type { Failure } from './errors.ts';
import { Fields } from './fields.ts';

/** One scripted answer. */
export type Answer = {
  /** Failure, output, or neither: the resource never answers and a clock of the Task has to run out. */
  failure?: Failure;
  output?: unknown;
  isSilent: boolean;
  /** What the call itself answers when the output comes by token or job; undefined: an empty answer. */
  submitted?: unknown;
  delaySeconds: number;
  item?: number;
};

type Answers = { answers: Answer[]; isForEveryCall: boolean; used: Set<Answer>; calls: number };

/** A task script cannot answer: it is malformed, or its answers have run out. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

function loadFailure(fields: Fields): Failure | undefined {
  const error = fields.optionalText('error');
  const cause = fields.optionalText('cause');
  const isEmptyFailure = fields.flag('fail');
  if (error === undefined && cause === undefined && !isEmptyFailure) return undefined;
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}

function loadDelay(fields: Fields): number {
  const value = fields.value('delaySeconds') ?? 0;
  return typeof value === 'number' && value >= 0
    ? value
    : fields.fail('delaySeconds', 'must be a number of at least 0.');
}

function loadAnswer(value: unknown, path: string): Answer {
  const fields = new Fields(value, path);
  const failure = loadFailure(fields);
  const isSilent = fields.flag('timeout');
  const kinds = [failure !== undefined, fields.has('output'), fields.has('payload'), isSilent].filter(Boolean);
  if (kinds.length !== 1)
    throw new ScriptError(`${path}: give exactly one of output, payload, error (or cause, or fail), timeout.`);
  const item = fields.integer('item', 0);
  const answer: Answer = {
    isSilent,
    delaySeconds: loadDelay(fields),
    ...(failure && { failure }),
    ...(fields.has('output') && { output: fields.value('output') }),
    ...(fields.has('payload') && { output: wrapPayload(fields.value('payload')) }),
    ...(fields.has('submitted') && { submitted: fields.value('submitted') }),
    ...(item !== undefined && { item }),
  };
  fields.done('an answer');
  return answer;
}

function loadAnswers(value: unknown, path: string): Answers {
  const list = Array.isArray(value)
    ? value.map((entry, at) => loadAnswer(entry, `${path}[${at}]`))
    : [loadAnswer(value, path)];
  return { answers: list, isForEveryCall: !Array.isArray(value), used: new Set(), calls: 0 };
}

/** The answers of a run's Tasks. */
export type Script = {
  /** Takes the next answer for a call. Throws ScriptError when there is none. */
  answer(request: CallRequest): Answer;
  /** States with answers that were never taken. */
  unused(): string[];
};

function takeAnswer(state: string, answers: Answers, item: number | undefined): Answer {
  answers.calls += 1;
  const found = answers.answers.find(
    (answer) =>
      (answers.isForEveryCall || !answers.used.has(answer)) && (answer.item === undefined || answer.item === item),
  );
  if (found === undefined) {
    const where = item === undefined ? '' : ` (in iteration ${item})`;
    throw new ScriptError(
      `The state ${state} is called for the ${answers.calls}. time${where}, but the script has ${answers.answers.length} answers for it.`,
    );
  }
  answers.used.add(found);
  return found;
}

/** Reads a task script: by state name, a list of answers in order, or one answer for every call. Throws ScriptError. */
export function loadScript(value: unknown): Script {
  let states: Map<string, Answers>;
  try {
    const fields = new Fields({ states: value }, '$');
    states = new Map(
      fields.members('states').map(([state, entry]) => [state, loadAnswers(entry, `$[${JSON.stringify(state)}]`)]),
    );
  } catch (fault) {
    throw new ScriptError((fault as Error).message.replace('$.states', '$'));
  }
  return {
    answer({ state, item }) {
      const answers = states.get(state.name);
      if (answers === undefined) throw new ScriptError(`The script has no answers for the state ${state.name}.`);
      return takeAnswer(state.name, answers, item);
    },
    unused: () =>
      [...states]
        .filter(([, { answers, used }]) => answers.some((answer) => !used.has(answer)))
        .map(([state]) => state),
  };
}
