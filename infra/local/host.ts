import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InboundMessage } from '../../functions/core/ports.ts';
import { reconcileCases } from '../../functions/handlers/deadlines/reconcile-cases.ts';
import { sweepDeadlines } from '../../functions/handlers/deadlines/sweep-deadlines.ts';
import { sweepPending } from '../../functions/handlers/deadlines/sweep-pending.ts';
import { receiveMessage } from '../../functions/handlers/intake/receive-message.ts';
import { bind } from '../../functions/shell/step.ts';
import { every } from './every.ts';
import { bindRoutes } from './handlers.ts';
import { openFrontDoor } from './http/front-door.ts';
import { inboxRoutes } from './http/inbox.ts';
import { openSenderCheck, type Resolver } from './mail/check-sender.ts';
import { pickUp } from './mail/pick-up-folder.ts';
import { startSmtpReceiver } from './mail/smtp-receiver.ts';
import { reportDead } from './report-dead.ts';
import { runPipeline, type Pipeline, type PipelineSettings } from './pipeline.ts';

export interface HostSettings extends PipelineSettings {
  /** 0: any free port. */
  smtpPort: number;
  httpPort: number;
  /** Looks up what senders publish (SPF, DKIM, DMARC); without one nobody checks. */
  resolver?: Resolver;
}

export interface Host extends Pipeline {
  smtpPort: number;
  httpPort: number;
  close(): Promise<void>;
}

/** The embedded host: mail and API in, pages, outgoing mail, state machines and sweeps in one process on loopback. */
export async function startHost(settings: HostSettings): Promise<Host> {
  const { dir, config, onFault = () => undefined } = settings;
  const pipeline = await runPipeline(settings);
  const { ports } = pipeline;
  const relayed = settings.environment['HABEAS_SMTP_URL'] !== undefined; // then no folder holds what went out
  const receive = queueOf(bind(receiveMessage, ports), onFault);
  const accept = async (message: Omit<InboundMessage, 'receivedAt'>) => {
    receive(await ports.inbound.put({ ...message, receivedAt: ports.clock.now() }));
  };

  const check = settings.resolver && openSenderCheck(settings.resolver);
  const smtp = await startSmtpReceiver(
    { port: settings.smtpPort, address: config.controller.privacyAddress },
    async (mail) => {
      const verdicts = await check?.(mail);
      const { envelopeFrom, recipients, raw } = mail;
      await accept({ channel: 'mail', envelopeFrom, recipients, raw, ...(verdicts && { verdicts }) });
    },
  );
  const http = await openFrontDoor({
    port: settings.httpPort,
    apiKey: await openApiKey(join(dir, 'api-key')),
    routes: [...bindRoutes(ports), ...(relayed ? [] : inboxRoutes(join(dir, 'outbox')))].map((route) => ({
      ...route,
      async handle(input) {
        const output = await route.handle(input);
        await pipeline.commit.onDisk(); // the visitor learns nothing that a power cut could take back
        return output;
      },
    })),
    onFault,
  });
  const sweeps = [
    every(500, async () => (await ports.inbound.list()).forEach(receive), onFault),
    every(500, () => pickUp(join(dir, 'pickup'), (raw) => accept({ channel: 'mail', raw })), onFault),
    every(1_000, () => bind(sweepPending, ports)({}), onFault),
    every(5_000, () => bind(sweepDeadlines, ports)({}), onFault),
    every(30_000, () => pipeline.anchorLedger(), onFault),
    every(5_000, reportingDead(pipeline), onFault),
    every(HOUR, () => bind(reconcileCases, ports)({}), onFault),
    every(HOUR, async () => pipeline.engine.purge(ports.clock.now() - HISTORY_DAYS * 24 * HOUR), onFault),
  ];

  return {
    ...pipeline,
    smtpPort: smtp.port,
    httpPort: http.port,
    async close() {
      await Promise.all([smtp.close(), http.close(), ...sweeps.map((sweep) => sweep.stop())]);
      await receive.idle();
      await pipeline.anchorLedger();
      await pipeline.close();
    },
  };
}

/** Looks for dead executions, each time from a minute before the last look; at first at all that are still known. */
function reportingDead({ ports, engine }: Pipeline): () => Promise<void> {
  let since = 0;
  return async () => {
    const now = ports.clock.now();
    await reportDead(ports, engine, since);
    since = now - 60_000;
  };
}

const HOUR = 3_600_000;

/** How long the history of an execution that ended can be looked at. */
const HISTORY_DAYS = 30;

/** How many messages are read at the same time. */
const READERS = 8;

interface Queue {
  (inboundRef: string): void;
  idle(): Promise<void>;
}

/** Reads messages as they come, a few at a time; one that fails stays in the inbound store and comes again with the sweep. */
function queueOf(
  receive: (input: { inboundRef: string }) => Promise<unknown>,
  onFault: (fault: unknown) => void,
): Queue {
  const waiting = new Set<string>();
  const reading = new Map<string, Promise<void>>();
  const next = () => {
    for (const inboundRef of waiting) {
      if (reading.size >= READERS) return;
      waiting.delete(inboundRef);
      const done = receive({ inboundRef })
        .then(() => undefined, onFault)
        .finally(() => {
          reading.delete(inboundRef);
          next();
        });
      reading.set(inboundRef, done);
    }
  };
  const add = (inboundRef: string) => {
    if (reading.has(inboundRef)) return;
    waiting.add(inboundRef);
    next();
  };
  return Object.assign(add, {
    async idle() {
      waiting.clear();
      await Promise.all(reading.values());
    },
  });
}

/** The key with which the app calls the API; made on the first start. */
async function openApiKey(path: string): Promise<string> {
  const made = randomBytes(32).toString('base64url');
  await writeFile(path, made, { flag: 'wx', mode: 0o600 }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
  return readFile(path, 'utf8');
}
