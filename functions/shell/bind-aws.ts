import middy from '@middy/core';
import type { APIGatewayProxyEventV2, Context, SESEvent } from 'aws-lambda';
import type { EventAdded } from '../adapters/aws/announce-events.ts';
import { refOfKey } from '../adapters/aws/inbound-keys.ts';
import { bouncesIn, receivedMails, type Arrival, type MailCameBack, type Notice } from '../adapters/aws/ses-events.ts';
import { openAws, type Opening } from '../adapters/aws/open-aws.ts';
import { hasSecrets, type Store } from '../core/data-map/compiled.ts';
import type { StoreConnector } from '../core/data-map/connector.ts';
import { InvalidInput } from '../core/errors.ts';
import type { Ports } from '../core/ports.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { sanitise } from './faults.ts';
import { PASSED_BY, SORRY, toInput, toResponse } from './http-events.ts';
import { keepPlain, openLogger } from './logger.ts';
import { bind, type HttpInput, type HttpOutput, type Step } from './step.ts';

/** What a function's entry names: the service it logs as, the handler, and what that handler may use. */
export interface Binding<Input, Output> extends Pick<Opening, 'ports' | 'config'> {
  service: string;
  step: Step<Input, Output>;
  /** The one store of a store's own function. */
  store?: Store;
  openConnector?: (settings: Record<string, string>) => Promise<StoreConnector>;
}

/** For state machines and operators: the payload is the handler's input. A fault keeps its name for `ErrorEquals`. */
export const bindTask = <Input, Output>(binding: Binding<Input, Output>) => {
  const run = prepare(binding);
  return observe(binding.service, async (event: unknown) => (await run(event)) ?? null);
};

/** For the clock: whatever the event says, the input is `{}`; a list that comes back is logged, one measurement a line. */
export const bindClock = <Output>(binding: Binding<Record<string, never>, Output>) => {
  const run = prepare(binding);
  const logger = openLogger(binding.service, writeLine);
  return observe(binding.service, async () => {
    const output = await run({});
    if (Array.isArray(output)) for (const measured of output as object[]) logger.info('measured', measured);
  });
};

/** An S3 event as EventBridge carries it, as far as we read it. */
export interface ObjectCreated {
  source: 'aws.s3';
  detail: { object: { key: string } };
}

/** From the clock: look for what was left behind. */
interface Tick {
  source?: never;
}

/**
 * For messages that arrived: SES's event after its S3 action, or S3's own for what the API stored. A tick takes in whatever
 * lies there still, for an event may be lost and an outage outlast its tries.
 */
export const bindInbound = <Output>(binding: Binding<Arrival, Output>) => {
  const run = prepare(binding);
  const logger = openLogger(binding.service, writeLine);
  return observe(binding.service, async (event: SESEvent | ObjectCreated | Tick) => {
    if ('Records' in event) for (const arrival of receivedMails(event)) await run(arrival);
    else if (event.source) await run({ inboundRef: refOfKey(event.detail.object.key) });
    else logger.info('measured', { inboundLeft: await takeInRest(await run.ports(), run) });
  });
};

/** Returns how many could not be taken in; each goes on being tried. */
async function takeInRest({ inbound }: Ports, run: (arrival: Arrival) => Promise<unknown>): Promise<number> {
  let left = 0;
  for (const inboundRef of await inbound.list()) await run({ inboundRef }).catch(() => left++);
  return left;
}

/** For what SES says became of a mail: it came back, or its reader called it spam. */
export const bindBounce = <Output>(binding: Binding<Notice, Output>) => {
  const run = prepare(binding);
  return observe(binding.service, async (event: MailCameBack) => {
    for (const returned of bouncesIn(event)) await run(returned);
  });
};

/** A page that may be called through the firewall only. */
type Page = Binding<HttpInput, HttpOutput> & { behindFirewall?: true };

/** For API Gateway's HTTP API. What a handler throws is logged by name; the visitor sees only that something went wrong. */
export const bindHttp = ({ behindFirewall, ...binding }: Page) => {
  const run = prepare(binding);
  const answer = async (event: APIGatewayProxyEventV2) =>
    behindFirewall && !(await cameThrough(event)) ? PASSED_BY : toResponse(await run(toInput(event)));
  return observe(binding.service, answer, () => SORRY);
};

/** Whether the call bears what only the firewall's distribution was told. */
async function cameThrough({ headers }: APIGatewayProxyEventV2): Promise<boolean> {
  const { isOriginSecret, ORIGIN_HEADER } = await import('../adapters/aws/origin-secret.ts');
  return isOriginSecret(headers[ORIGIN_HEADER], readEnvironment(process.env));
}

/** For the clock: signs where the ledger's chains stand. */
export const bindAnchoring = (service: string) =>
  observe(service, async () => {
    const [{ openAnchoring }, { anchorLedger }] = await Promise.all([
      import('../adapters/aws/open-anchoring.ts'),
      import('../adapters/sealing/anchor-ledger.ts'),
    ]);
    return (await anchorLedger(openAnchoring(readEnvironment(process.env)), { now: () => Date.now() })) ?? null;
  });

/** For the ledger's stream: tells the bus what became of requests. */
export const bindAnnouncing = (service: string) =>
  observe(service, async ({ Records }: { Records: EventAdded[] }) => {
    const [{ openAnnouncing }, { announceEvents }] = await Promise.all([
      import('../adapters/aws/open-announcing.ts'),
      import('../adapters/aws/announce-events.ts'),
    ]);
    return announceEvents(openAnnouncing(readEnvironment(process.env)), Records);
  });

/** Opens the ports while the function starts; when that fails, the next call tries again. */
function prepare<Input, Output>({ step, ports, config, ...own }: Binding<Input, Output>) {
  const open = async () => {
    const settings = readEnvironment(process.env);
    const connect = connectOne(own, settings);
    const granted = await openAws({ settings, ports, ...(config && { config }), ...(connect && { connect }) });
    return { granted, run: bind(step, granted) };
  };
  let opened: ReturnType<typeof open> | undefined = open();
  opened.catch(() => (opened = undefined));
  const run = async (input: unknown): Promise<Output> => (await (opened ??= open())).run(input);
  return Object.assign(run, { ports: async () => (await (opened ??= open())).granted });
}

/** Opens the function's own store; its secrets are read with each call, and when they no longer fit. @throws InvalidInput for any other */
function connectOne(
  { store, openConnector }: Pick<Binding<never, never>, 'store' | 'openConnector'>,
  settings: Environment,
) {
  if (!store || !openConnector) return undefined;
  return async (storeId: string) => {
    if (storeId !== store.id) throw new InvalidInput(`this function opens ${store.id} only`);
    if (!hasSecrets(store)) return openConnector(store.settings);
    const { openBySecrets } = await import('../adapters/aws/store-secrets.ts');
    return openBySecrets(store, settings.storeSecrets, openConnector);
  };
}

const writeLine = (line: string) => void process.stdout.write(line);

let coldStart = true;

/** Logs each call by ids and duration. With `instead` a fault becomes that answer, else it is thrown on, sanitised. */
function observe<Event, Result>(service: string, handle: (event: Event) => Promise<Result>, instead?: () => Result) {
  const logger = openLogger(service, writeLine);
  const started = new WeakMap<Context, number>();
  const fieldsOf = (event: unknown, context: Context) => {
    const fields = {
      ...keepPlain(Object(event) as object),
      invocation: context.awsRequestId,
      durationMs: Math.round(performance.now() - (started.get(context) ?? 0)),
      ...(coldStart && { coldStart }),
    };
    coldStart = false;
    return fields;
  };
  return middy<Event, Result, Error>()
    .before(({ context }) => void started.set(context, performance.now()))
    .after(({ event, context }) => logger.info('done', fieldsOf(event, context)))
    .onError((request) => {
      const fault = sanitise(request.error);
      logger.error('failed', { ...fieldsOf(request.event, request.context), fault: fault.name });
      if (instead) request.response = instead();
      else request.error = fault;
    })
    .handler(handle);
}
