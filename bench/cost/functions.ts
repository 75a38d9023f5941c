import { announceEvents } from '../../functions/adapters/aws/announce-events.ts';
import { dynamoEventTable } from '../../functions/adapters/aws/event-table.ts';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import type { Ports, Workflow } from '../../functions/core/ports.ts';
import { keepPlain, openLogger } from '../../functions/shell/logger.ts';
import { bind, type Step } from '../../functions/shell/step.ts';
import type { Handler } from '../../infra/aws/handlers.ts';
import type { CountingAws } from './counting-aws.ts';
import { openSandbox } from './sandbox.ts';

/** How much CloudWatch adds to the bytes of each line. */
const LINE = 26;
const INVOCATION = '7f1c1a52-5c0d-4d53-9a3c-2f6f0a1f6b7e';

/** Functions that are called as Lambda calls them, each in a process that starts for that call alone. */
export interface Functions {
  /** In the order in which they were called: `LocateInStore-crm`. */
  called: string[];
  /** Calls one and waits for its answer. @throws what it throws */
  call<Output>(id: string, input: object): Promise<Output>;
  /** The ledger's stream calls its reader with what was appended within half a minute. */
  announce(): Promise<void>;
}

/** Opens the functions of the handlers and counts what calling them costs. */
export function openFunctions(
  aws: CountingAws,
  handlers: Handler[],
  rest: { config: CompiledConfig; workflow: Workflow; connect: Ports['connect'] },
): Functions {
  const called: string[] = [];

  function bill(id: string, input: object): void {
    called.push(id);
    aws.count('invocation');
    aws.count('key'); // a cold start opens the variables
    const logger = openLogger(id, (line) => aws.count('log', line.length + LINE));
    logger.info('done', { ...keepPlain(input), invocation: INVOCATION, durationMs: 100, coldStart: true });
  }

  return {
    called,
    async call<Output>(id: string, input: object) {
      const handler = handlers.find(({ name }) => name === id.split('-')[0]);
      if (!handler) throw new Error(`there is no function ${id}`);
      bill(id, input);
      const { [handler.step]: step } = (await import(handler.file)) as Record<string, Step<unknown, Output>>;
      if (!step) throw new Error(`${handler.file} has no ${handler.step}`);
      return bind(step, await openSandbox(aws, handler.grant, rest))(input);
    },
    async announce() {
      const added = aws.appended.splice(0);
      if (added.length === 0) return;
      bill('AnnounceRequests', {});
      aws.count('trace');
      const events = dynamoEventTable(aws.dynamodb, 'events');
      await announceEvents({ events, client: aws.eventBridge, bus: 'habeas' }, added);
    },
  };
}
