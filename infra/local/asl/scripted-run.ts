import type { CallRequest } from './call.ts';
import type { ExecutionDescription } from './client.ts';
import { createEngine, type Engine } from './engine.ts';
import type { HistoryEvent } from './history.ts';
import type { Identity, Outcome } from './run.ts';
import { loadScript, ScriptError, type Answer, type Script } from './script.ts';

/** What to run: a definition, its input and the answers of its Tasks. */
export type ScriptedRun = {
  definition: unknown;
  input: unknown;
  tasks: unknown;
  /** Names of the machine and the execution. */
  machine?: string;
  name?: string;
  /** When the virtual clock starts, epoch milliseconds. */
  startAt?: number;
  identity?: Identity;
  random?: () => number;
};

/** How it went; `unused` names the states for which the script had answers too many. */
export type ScriptedResult = { execution: ExecutionDescription; events: HistoryEvent[]; unused: string[] };

type Pending = { at: number; order: number; happen(): void };

/** Things the script makes happen at a time of the virtual clock. */
class Stage {
  now: number;
  fault: Error | undefined;
  readonly #pending: Pending[] = [];
  #order = 0;

  constructor(startAt: number) {
    this.now = startAt;
  }

  after(seconds: number, happen: () => void): void {
    this.#pending.push({ at: this.now + seconds * 1000, order: this.#order++, happen });
    this.#pending.sort((a, b) => a.at - b.at || a.order - b.order);
  }

  get nextAt(): number | undefined {
    return this.#pending[0]?.at;
  }

  play(): void {
    while (this.nextAt !== undefined && this.nextAt <= this.now) this.#pending.shift()?.happen();
  }
}

const outcomeOf = ({ failure, output }: Answer): Outcome => (failure ? { failure } : { output });

function answerByToken(stage: Stage, engine: () => Engine, token: string, answer: Answer): void {
  if (answer.isSilent) return;
  stage.after(answer.delaySeconds, () => {
    const { failure, output } = answer;
    const sent = failure
      ? engine().sendTaskFailure(token, failure.error, failure.cause)
      : engine().sendTaskSuccess(token, output);
    sent.catch((fault: unknown) => {
      // An answer that comes after the Task timed out is late, as it may be in life.
      if ((fault as Error).name !== 'TaskTimedOut') stage.fault = fault as Error;
    });
  });
}

function playAnswer(stage: Stage, script: Script, engine: () => Engine) {
  return async (request: CallRequest): Promise<Outcome> => {
    let answer: Answer;
    try {
      answer = script.answer(request);
    } catch (fault) {
      stage.fault = fault as Error;
      return new Promise(() => undefined);
    }
    const { token } = request.call;
    if (token !== undefined && answer.submitted !== false) {
      answerByToken(stage, engine, token, answer);
      return { output: answer.submitted ?? {} };
    }
    return new Promise((resolve) => {
      if (!answer.isSilent) stage.after(answer.delaySeconds, () => resolve(outcomeOf(answer)));
    });
  };
}

/** Moves the virtual clock from one event to the next until the execution has ended. */
async function playOut(engine: Engine, stage: Stage, name: string): Promise<void> {
  for (;;) {
    await engine.settled();
    if (stage.fault) throw stage.fault;
    if (engine.describe(name).status !== 'RUNNING') return;
    const next = Math.min(engine.nextDue() ?? Infinity, stage.nextAt ?? Infinity);
    if (next === Infinity)
      throw new ScriptError('The execution waits for an answer that never comes: no clock of it runs.');
    stage.now = Math.max(stage.now, next);
    engine.runDue();
    stage.play();
  }
}

/**
 * Runs one execution in memory on a virtual clock: waits and timeouts take no time.
 * Throws DefinitionError for a definition, ScriptError for a script that cannot be run.
 */
export async function runScripted(run: ScriptedRun): Promise<ScriptedResult> {
  const { machine = 'machine', name = 'execution' } = run;
  const stage = new Stage(run.startAt ?? Date.UTC(2026, 0, 1));
  const script = loadScript(run.tasks);
  const engine: Engine = createEngine({
    database: ':memory:',
    clock: { now: () => stage.now },
    invoke: () => Promise.reject(new Error('unreachable')),
    definitions: { [machine]: run.definition },
    callResource: playAnswer(stage, script, () => engine),
    ...(run.identity && { identity: run.identity }),
    ...(run.random && { random: run.random }),
  });
  try {
    await engine.start(machine, name, run.input);
    await playOut(engine, stage, name);
    return { execution: engine.describe(name), events: engine.history(name), unused: script.unused() };
  } finally {
    await engine.close(0);
  }
}
