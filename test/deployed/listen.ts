import {
  EventBridgeClient,
  ListEventBusesCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';

/** Queue that hears whatever goes over any bus. */
const HEARD = 'heard-on-buses';

/** Lets a queue hear every bus, as somebody outside would who has a rule there. */
export async function listenToBuses(url: string): Promise<void> {
  const sqs = new SQSClient(clientConfig(url));
  const events = new EventBridgeClient(clientConfig(url));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: HEARD }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const { EventBuses = [] } = await events.send(new ListEventBusesCommand({}));
  for (const { Name: EventBusName } of EventBuses) {
    const rule = { Name: HEARD, EventBusName, EventPattern: JSON.stringify({ account: [ACCOUNT] }) };
    await events.send(new PutRuleCommand(rule));
    const target = { Id: HEARD, Arn: Attributes?.['QueueArn'] };
    await events.send(new PutTargetsCommand({ Rule: HEARD, EventBusName, Targets: [target] }));
  }
}

/** An event as EventBridge delivers it. */
export interface Heard {
  source: string;
  'detail-type': string;
  detail: Record<string, unknown>;
}

/** What the queues hold, by name; nothing is taken out. */
export async function queuesOf(url: string): Promise<Map<string, string[]>> {
  const answer = await fetch(`${url}/_ministack/sqs/messages?account=${ACCOUNT}&region=${REGION}`);
  const { messages } = (await answer.json()) as { messages: Record<string, Record<string, Record<string, Message[]>>> };
  const queues = Object.entries(messages[ACCOUNT]?.[REGION] ?? {});
  return new Map(queues.map(([queue, held]) => [queue.split('/').at(-1) ?? '', held.map(({ Body }) => Body)]));
}

interface Message {
  Body: string;
}

/** Everything that went over a bus since somebody listens, in no order. */
export const heardOnBuses = async (url: string): Promise<Heard[]> =>
  ((await queuesOf(url)).get(HEARD) ?? []).map((body) => JSON.parse(body) as Heard);
