import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { deploy, LEFT_OUT, writeConfig } from './deploy.ts';
import { installEmulator, startEmulator } from './emulator.ts';
import { serveAccounts, serveAsTables } from './stores.ts';
import { World } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    environment: Record<string, string>;
    config: string;
    frontDoor: string;
    stores: Record<'accounts' | 'devices' | 'events', string>;
  }
}

/** Installs and starts the emulator, deploys with `cdk deploy`, and serves the stores. Undoes all of it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-deployed-'));
  const emulator = await startEmulator(folder, await installEmulator(folder));
  const servers = {
    accounts: await serveAccounts(),
    devices: await serveAsTables('devices'),
    events: await serveAsTables('events'),
  };
  for (const [name, reason] of Object.entries(LEFT_OUT)) console.log(`not deployed: ${name} – ${reason}`);
  const config = writeConfig(folder);
  const printed = await deploy(emulator, config);
  const frontDoor = /Habeas-test-Api\.Url = https?:\/\/(\S+)/.exec(printed)?.[1] ?? '';
  const world = new World(emulator.url, frontDoor);
  await world.fixTimeouts();
  for (const [store, { url }] of Object.entries(servers)) {
    const path = `/habeas/test/stores/${store}/HABEAS_${store.toUpperCase()}`;
    await world.putSecret(`${path}_URL`, url);
    await world.putSecret(`${path}_TLS`, 'off');
  }
  project.provide('url', emulator.url);
  project.provide('environment', emulator.environment);
  project.provide('config', config);
  project.provide('frontDoor', frontDoor);
  project.provide('stores', {
    accounts: servers.accounts.url,
    devices: servers.devices.url,
    events: servers.events.url,
  });
  return async () => {
    await emulator.stop();
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    if (process.env['HABEAS_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
    else console.log(`kept: ${folder}`);
  };
}
