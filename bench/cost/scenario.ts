import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { MAIL_PREFIX } from '../../functions/adapters/aws/inbound-keys.ts';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import type { Workflow } from '../../functions/core/ports.ts';
import type { HttpInput, HttpOutput } from '../../functions/shell/step.ts';
import { createEngine } from '../../infra/local/asl/engine.ts';
import type { HistoryEvent } from '../../infra/local/asl/history.ts';
import { connectorsOf } from '../../infra/local/connect.ts';
import { writeExampleMail } from '../../infra/local/example-mails.ts';
import { engineWorkflow, loadDefinitions } from '../../infra/local/workflow.ts';
import type { Handler } from '../../infra/aws/handlers.ts';
import type { CountingAws } from './counting-aws.ts';
import { countTransitions } from './count-transitions.ts';
import { openFunctions, type Functions } from './functions.ts';
import type { Usage } from './prices.ts';

/** What one request used. */
export interface Played {
  usage: Usage;
  /** Calls of AWS by service and name. */
  calls: Map<string, number>;
  /** Functions in the order in which they were called. */
  called: string[];
  transitions: number;
  /** Searches of each wave. */
  waves: number;
  mails: string[];
  /** Processor time of everything here, the interpreter and the emulator's client included; milliseconds. */
  cpu: number;
}

export interface Stage {
  aws: CountingAws;
  config: CompiledConfig;
  handlers: Handler[];
  /** Where the six stores lie. */
  stores: string;
}

const ADDRESS = 'jo@people.example';
/** What Step Functions asks KMS for each execution, and DynamoDB for its three tables each time that something happens. */
const KEYS_BENEATH = { execution: 4, tables: 3 };
/** A line of the front door's log, and what a machine's log says of an event beside its details. */
const LINES = { page: 220, event: 180 };

/** Plays one request from its mail to its end, everything cold, and says what AWS would bill. */
export async function play(kind: 'access' | 'erasure', { aws, config, handlers, stores }: Stage): Promise<Played> {
  await fillStores(stores);
  const workflow: Workflow = {
    start: (...call) => engineWorkflow(engine).start(...call),
    wake: (...call) => engineWorkflow(engine).wake(...call),
    look: (...call) => engineWorkflow(engine).look(...call),
  };
  const connect = connectorsOf(config, { STORES: stores });
  const functions = openFunctions(aws, handlers, { config, workflow, connect });
  const histories = new Map<string, HistoryEvent[]>();
  const engine = createEngine({
    database: ':memory:',
    clock: { now: () => Date.now() },
    definitions: loadDefinitions(),
    invoke: (id, payload) => functions.call(id, payload as object),
    onEvent: (name, event) => void (histories.get(name)?.push(event) ?? histories.set(name, [event])),
  });
  engine.run(5);
  const happens = async <Result>(what: () => Promise<Result>): Promise<Result> => {
    await functions.announce(); // people take longer than half a minute
    aws.count('key', KEYS_BENEATH.tables);
    aws.count('trace');
    return what();
  };
  const visit = async (name: string, secret: string, form?: Record<string, string>): Promise<void> => {
    const input: HttpInput = { method: form ? 'POST' : 'GET', params: { secret }, form: form ?? {} };
    aws.count('page');
    aws.count('log', LINES.page);
    const { status, body } = await happens(() => functions.call<HttpOutput>(name, input));
    if (status !== 200) throw new Error(`${name} answered ${status}`);
    if (typeof body === 'string') aws.count('sent', body.length);
    else for await (const chunk of body) aws.count('sent', chunk.length);
  };
  const mail = async (nth: number) => {
    for (let tries = 0; aws.sent.length <= nth; tries++) {
      if (tries > 400) throw new Error(`mail ${nth + 1} never came`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const { text = '', subject = '' } = await PostalMime.parse(aws.sent[nth] ?? '');
    return { text, subject, secret: /\/(?:proof|package)\/([\w-]+)/.exec(text)?.[1] ?? '' };
  };

  aws.take();
  aws.sent.length = 0;
  const before = process.cpuUsage();
  await happens(() => arrive(kind, aws, functions, config));
  const { secret } = await mail(0);
  await visit('ProveAddress', secret);
  await visit('ProveAddress', secret, {});
  if (kind === 'access') {
    const { secret: parcel } = await mail(1);
    await visit('DownloadPackage', parcel);
    await visit('DownloadPackage', parcel, {});
    const code = /\b\d{8}\b/.exec((await mail(2)).text)?.[0] ?? '';
    await visit('DownloadPackage', parcel, { code });
  } else {
    await mail(1);
    await functions.announce();
    aws.count('key', KEYS_BENEATH.tables); // the end of the cooling-off
    await mail(2);
  }
  await untilEnded(engine, [...histories.keys()]);
  await functions.announce();
  const { user, system } = process.cpuUsage(before);
  await engine.close();
  return sum(aws, functions, { histories, cpu: (user + system) / 1000 });
}

/** A mail comes in as SES hands it over. */
async function arrive(
  kind: 'access' | 'erasure',
  aws: CountingAws,
  functions: Functions,
  { controller }: CompiledConfig,
) {
  const key = `${MAIL_PREFIX}${crypto.randomUUID().replaceAll('-', '')}`;
  aws.inbound.write(key, writeExampleMail(kind, ADDRESS, controller.privacyAddress));
  aws.count('mailIn');
  aws.count('put');
  aws.count('key');
  await functions.call('ReceiveMessage', { inboundRef: key });
}

async function untilEnded(engine: ReturnType<typeof createEngine>, names: string[]): Promise<void> {
  for (let tries = 0; names.some((name) => engine.describe(name).status === 'RUNNING'); tries++) {
    if (tries > 400) throw new Error('an execution never ended');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const failed = names.find((name) => engine.describe(name).status !== 'SUCCEEDED');
  if (failed !== undefined) throw new Error(`${failed} ended ${engine.describe(failed).status}`);
}

async function sum(
  aws: CountingAws,
  { called }: Functions,
  { histories, cpu }: { histories: Map<string, HistoryEvent[]>; cpu: number },
): Promise<Played> {
  const events = [...histories.values()];
  const transitions = events.map(countTransitions).reduce((one, other) => one + other, 0);
  aws.count('transition', transitions);
  aws.count('trace', histories.size);
  aws.count('key', KEYS_BENEATH.execution * histories.size);
  aws.count('log', events.flat().length * LINES.event);
  const waves = events.flat().filter(({ type, ...details }) => type === 'MapStateEntered' && isSearch(details)).length;
  const mails = await Promise.all(aws.sent.map(async (raw) => (await PostalMime.parse(raw)).subject ?? ''));
  return { ...aws.take(), called, transitions, waves, mails, cpu };
}

const isSearch = (details: object) => JSON.stringify(details).includes('Look in every store of this wave');

/** A few records in each store, so that every search finds something. */
async function fillStores(folder: string): Promise<void> {
  const several = (count: number, row: (nth: number) => object) => Array.from({ length: count }, (_, nth) => row(nth));
  const rows: Record<string, Record<string, object[]>> = {
    customers: {
      customers: [{ customer_id: 'c1', email: ADDRESS, name: 'Jo', phone: '+353 1 555 0100' }],
      addresses: several(2, (n) => ({ address_id: `a${n}`, customer_id: 'c1', street: `${n} Main Street` })),
    },
    support: {
      tickets: several(2, (n) => ({ ticket_id: `t${n}`, email: ADDRESS, subject: 'Where is it?' })),
      messages: several(5, (n) => ({ message_id: `m${n}`, ticket_id: `t${n % 2}`, words: 'A parcel was late.' })),
    },
    newsletter: { subscribers: [{ subscription_id: 's1', email: ADDRESS, list: 'Offers' }] },
    orders: {
      orders: several(4, (n) => ({ order_id: `o${n}`, customer_id: 'c1', placed_at: '2026-05-04' })),
      lines: several(9, (n) => ({ line_id: `l${n}`, order_id: `o${n % 4}`, article: 'Tea' })),
    },
    billing: { invoices: several(4, (n) => ({ invoice_id: `i${n}`, customer_id: 'c1', amount: '12.50' })) },
    analytics: { visits: several(20, (n) => ({ visit_id: `v${n}`, customer_id: 'c1', page: `/tea/${n}` })) },
  };
  for (const [store, collections] of Object.entries(rows)) {
    await mkdir(join(folder, store), { recursive: true });
    for (const [name, objects] of Object.entries(collections))
      await writeFile(join(folder, store, `${name}.jsonl`), objects.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}
