import type { Execution } from './execution.ts';
import type { Statements } from './statements.ts';

/** What one step of an execution adds to the store. */
export type Step = { execution: Execution; closedTokens: string[]; messages: number[] };

/** Whether there is anything to write. */
export const hasNews = ({ execution: { unsaved }, closedTokens, messages }: Step): boolean =>
  unsaved.events.length + unsaved.threads.size + unsaved.tokens.length + closedTokens.length + messages.length > 0;

/** What writes a step down as it is now, whatever moves on before it is run. */
export function stepWriter(statements: Statements, { execution, closedTokens, messages }: Step): () => void {
  const { name, status, error = null, cause = null, stoppedAt = null, lastEvent, lastThread } = execution;
  const { events, threads, tokens } = execution.unsaved;
  const eventTexts = events.length > 0 && JSON.stringify(events);
  const threadTexts = [...threads].map((id) => {
    const thread = execution.threads.get(id);
    return { id, text: thread && JSON.stringify(thread) };
  });
  const output = execution.output === undefined ? null : (execution.output as string);
  return () => {
    if (eventTexts) statements.addEvents.run(name, lastEvent - events.length + 1, eventTexts);
    for (const { id, text } of threadTexts)
      if (text === undefined) statements.dropThread.run(name, id);
      else statements.saveThread.run(name, id, text);
    tokens.forEach(({ token, thread }) => statements.addToken.run(token, name, thread));
    closedTokens.forEach((token) => statements.closeToken.run(token));
    messages.forEach((id) => statements.dropMessage.run(id));
    statements.saveExecution.run(status, output, error, cause, stoppedAt, lastEvent, lastThread, name);
  };
}
