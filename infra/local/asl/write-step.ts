import type { EventRow, Execution, Thread } from './execution.ts';
import type { Statements } from './statements.ts';

/** What one step of an execution adds to the store. */
export type Step = { execution: Execution; closedTokens: string[]; messages: number[] };

/** A step as it is kept: the events that it added, and the threads that it changed, as they are since; null: gone. */
export type StepBody = { events: EventRow[]; threads: [id: number, thread: Thread | null][] };

/** The threads that are there after these steps, by id. */
export function threadsAfter(steps: StepBody[]): Map<number, Thread> {
  const last = new Map(steps.flatMap(({ threads }) => threads));
  return new Map([...last].flatMap(([id, thread]) => (thread ? [[id, thread]] : [])));
}

/** Whether there is anything to write. */
export const hasNews = ({ execution: { unsaved }, closedTokens, messages }: Step): boolean =>
  unsaved.events.length + unsaved.threads.size + unsaved.tokens.length + closedTokens.length + messages.length > 0;

/** What writes a step down as it is now, whatever moves on before it is run. */
export function stepWriter(statements: Statements, { execution, closedTokens, messages }: Step): () => void {
  const { name, status, output = null, error = null, cause = null, stoppedAt = null } = execution;
  const { events, threads, tokens } = execution.unsaved;
  const body: StepBody = { events, threads: [...threads].map((id) => [id, execution.threads.get(id) ?? null]) };
  const text = events.length + threads.size > 0 && JSON.stringify(body);
  return () => {
    if (text) statements.addStep.run(name, text);
    tokens.forEach(({ token, thread }) => statements.addToken.run(token, name, thread));
    closedTokens.forEach((token) => statements.closeToken.run(token));
    messages.forEach((id) => statements.dropMessage.run(id));
    if (status !== 'RUNNING')
      statements.endExecution.run(status, output as string | null, error, cause, stoppedAt, name);
  };
}
