import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { adaptBuckets, adaptMachines, adaptRoles } from './adapt.ts';
import { writeChangedSource } from './changed-source.ts';
import { bootstrap, deploy, LEFT_OUT, synthesize, writeConfig } from './deploy.ts';
import { listenToBuses } from './listen.ts';
import { installEmulator, startEmulator } from './emulator.ts';
import { readBuckets, readRoles, type Roles } from './roles.ts';
import type { Statement } from './policies.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { serveAccounts, serveAsTables } from './stores.ts';
import { World } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    environment: Record<string, string>;
    config: string;
    /** The assembly that was deployed. */
    assembly: string;
    /** Assemblies that are there while the scenarios run: the same once more, and that of a changed release. */
    again: string;
    changed: string;
    /** File with every call of every function. */
    calls: string;
    /** As deployed, before the emulator's flaws were written around. */
    roles: Roles;
    /** What the policies of the buckets say, as deployed. */
    buckets: Statement[];
    frontDoor: string;
    stores: Record<'accounts' | 'devices' | 'events', string>;
  }
}

/** Installs and starts the emulator, deploys with `cdk deploy`, and serves the stores. Undoes all of it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-deployed-'));
  const calls = join(folder, 'calls.jsonl');
  const assembly = join(folder, 'cdk.out');
  const config = writeConfig(folder);
  writeFileSync(calls, '');
  for (const [name, reason] of Object.entries(LEFT_OUT)) console.log(`not on the emulator: ${name} – ${reason}`);
  const recorder = await startRecorder(calls);
  const [emulator] = await Promise.all([start(folder, recorder), synthesize(assembly, config)]);
  const servers = {
    accounts: await serveAccounts(),
    devices: await serveAsTables('devices'),
    events: await serveAsTables('events'),
  };
  const printed = await deploy(emulator, assembly);
  const frontDoor = /Habeas-test-Api\.Url = https?:\/\/(\S+)/.exec(printed)?.[1] ?? '';
  const world = new World(emulator.url, frontDoor);
  await adaptMachines(emulator.url);
  const roles = await readRoles(emulator.url);
  const buckets = await readBuckets(emulator.url);
  await adaptRoles(emulator.url);
  await adaptBuckets(emulator.url);
  await listenToBuses(emulator.url);
  for (const [store, { url }] of Object.entries(servers)) {
    const path = `/habeas/test/stores/${store}/HABEAS_${store.toUpperCase()}`;
    await world.putSecret(`${path}_URL`, url);
    await world.putSecret(`${path}_TLS`, 'off');
  }
  const again = join(folder, 'again.out');
  const changed = join(folder, 'changed.out');
  const synthesizing = synthesizeLater(folder, { config, again, changed });
  const { url, environment } = emulator;
  const { accounts, devices, events } = servers;
  const stores = { accounts: accounts.url, devices: devices.url, events: events.url };
  const provided = { url, environment, config, assembly, again, changed, calls, roles, buckets, frontDoor, stores };
  for (const [name, value] of Object.entries(provided)) project.provide(name as 'url', value as string);
  return async () => {
    await synthesizing;
    await emulator.stop();
    await recorder.stop();
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    if (process.env['HABEAS_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
    else console.log(`kept: ${folder}`);
  };
}

/** One after the other, so that the scenarios keep a processor. */
async function synthesizeLater(
  folder: string,
  { config, again, changed }: Record<'config' | 'again' | 'changed', string>,
): Promise<void> {
  try {
    await synthesize(again, config);
    const source = writeChangedSource(join(folder, 'changed'), config);
    await synthesize(changed, join(source, 'config'), { source });
  } catch (error) {
    console.error(error);
  }
}

async function start(folder: string, recorder: Recorder) {
  const emulator = await startEmulator(folder, await installEmulator(folder), recorder);
  await bootstrap(emulator);
  return emulator;
}
