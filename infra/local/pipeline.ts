import { mkdir } from 'node:fs/promises';
import { openEmbedded, type Embedded } from '../../functions/adapters/embedded/open-embedded.ts';
import { smtpMailer } from '../../functions/adapters/embedded/smtp-mailer.ts';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import type { Clock, Ports, Workflow } from '../../functions/core/ports.ts';
import { connectToEngine, type EngineClient } from './asl/client.ts';
import { createEngine, type Engine } from './asl/engine.ts';
import { connectorsOf } from './connect.ts';
import { bindTasks, THREADED } from './handlers.ts';
import { lockFolder } from './lock-folder.ts';
import { relayOf } from './mail/relay.ts';
import { startTaskThread } from './task-thread.ts';
import { engineWorkflow, loadDefinitions } from './workflow.ts';

export interface PipelineSettings {
  /** The state directory: ledger, vault, keys, workflow, outgoing mail. */
  dir: string;
  config: CompiledConfig;
  /** Where the secrets of the stores are read from, and `HABEAS_SMTP_URL`, the relay; without one mail goes to a folder. */
  environment: Record<string, string | undefined>;
  clock?: Clock;
  /** Stands between the handlers and the adapters; for tests that break things on purpose. */
  decorate?: (ports: Ports) => Ports;
  /** A module that calls `serveTasks`: the thread in which stores are searched and erased and packages built. None: this one. */
  taskThread?: URL;
  /** Takes the lines that it tells. */
  tell?: (line: string) => void;
  /** Told of faults that no request can answer for: they are tried again. */
  onFault?: (fault: unknown) => void;
}

export interface Pipeline extends Omit<Embedded, 'close'> {
  engine: EngineClient;
  close(): Promise<void>;
}

const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

/** The pipeline with its engine running: one process per state directory. @throws InvalidInput when another one runs there */
export async function runPipeline(settings: PipelineSettings): Promise<Pipeline & { engine: Engine }> {
  const { dir, taskThread, clock = SYSTEM_CLOCK, decorate = asTheyAre } = settings;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dir);
  const made: Made = {};
  const embedded = await open(settings, made);
  const ports = decorate(embedded.ports);
  const tasks = bindTasks(ports);
  const thread = taskThread && startTaskThread(taskThread, settings);
  const engine = createEngine({
    database: embedded.database,
    commit: embedded.commit,
    clock,
    definitions: loadDefinitions(),
    invoke: async (functionName, payload) => {
      const name = handlerOf(functionName);
      if (thread && THREADED.has(name)) {
        await embedded.commit(() => undefined); // the step that asks for the task; the other thread's writes don't queue behind it
        return thread.run(name, payload);
      }
      const task = tasks[name];
      if (!task) throw new Error(`There is no handler ${functionName}.`);
      return task(payload);
    },
  });
  made.engine = engine;
  engine.run(20);
  const close = async () => {
    await engine.close();
    await thread?.close();
    await embedded.close();
    lock.close();
  };
  return { ...embedded, ports, engine, close };
}

/** The ports for tasks in a thread of their own, beside the one that runs the pipeline; they start and wake no execution. */
export async function openTaskPorts({ decorate = asTheyAre, ...settings }: PipelineSettings): Promise<Embedded> {
  const embedded = await open(settings, {});
  return { ...embedded, ports: decorate(embedded.ports) };
}

const asTheyAre = (ports: Ports): Ports => ports;

/** The engine calls the handlers, and the handlers start and wake executions: the one that is made first finds the other here. */
interface Made {
  engine?: EngineClient;
}

function engineOf({ engine }: Made): EngineClient {
  if (!engine) throw new Error('The engine has not started.');
  return engine;
}

/** The pipeline seen from another process, beside the one that runs it: the ledger is shared, executions are asked to move. */
export async function joinPipeline(settings: PipelineSettings): Promise<Pipeline> {
  const made: Made = {};
  const embedded = await open(settings, made);
  const { ledger } = embedded.ports;
  const engine = connectToEngine(embedded.database, settings.clock ?? SYSTEM_CLOCK);
  made.engine = engine;
  // Whoever sits at the command line is told at once.
  const append: typeof ledger.append = async (...events) => {
    const appended = await ledger.append(...events);
    await embedded.commit.onDisk();
    return appended;
  };
  const ports = { ...embedded.ports, ledger: { ...ledger, append } };
  return { ...embedded, ports, engine, close: () => embedded.close() };
}

async function open({ dir, config, environment, clock }: PipelineSettings, made: Made): Promise<Embedded> {
  const workflow: Workflow = {
    start: (...call) => engineWorkflow(engineOf(made)).start(...call),
    wake: (...call) => engineWorkflow(engineOf(made)).wake(...call),
    look: (...call) => engineWorkflow(engineOf(made)).look(...call),
  };
  const relay = environment['HABEAS_SMTP_URL'];
  const sender = { name: config.controller.name, address: config.controller.privacyAddress };
  return openEmbedded({
    ...{ dir, config, workflow, connect: connectorsOf(config, environment) },
    ...(clock && { clock }),
    ...(relay !== undefined && { mailer: smtpMailer(relayOf(relay), sender, clock ?? SYSTEM_CLOCK) }),
  });
}

/** One function per store runs on AWS (`LocateInStore-accounts`); here one handler serves them all. */
const handlerOf = (functionName: string) => functionName.split('-')[0] ?? '';
