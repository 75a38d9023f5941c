import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import type { Ports, Vault } from '../../core/ports.ts';
import { Misconfigured } from './misconfigured.ts';
import { openSecondReader } from './second-reader.ts';
import type { AwsSettings } from './settings.ts';

/** The ports that are opened by name; `connect` comes with a store's own function. */
export type PortName = Exclude<keyof Ports, 'connect'>;

export interface Opening {
  settings: AwsSettings;
  /** What this function may use; touching anything else throws. */
  ports: readonly PortName[];
  /** The configuration it was bundled with, where `configs` is among the ports. */
  config?: CompiledConfig;
  connect?: Ports['connect'];
}

/** Opens ports on AWS. An adapter and its SDK client are loaded at the port's first call, not before. */
export async function openAws({ settings, ports, config, connect }: Opening): Promise<Ports> {
  const deploymentKey = once(async () => (await import('./deployment-key.ts')).openDeploymentKey(settings));
  const openers: { [Name in PortName]: () => Ports[Name] | Promise<Ports[Name]> } = {
    clock: () => clock,
    ids: async () => (await import('../sealing/ids.ts')).openIds(await deploymentKey()),
    digest: async () => (await import('../sealing/digest.ts')).openDigest(await deploymentKey()),
    signer: async () => (await import('../sealing/ed25519.ts')).openPackageSigner(await deploymentKey()),
    ledger: () => lazily(async () => (await import('./open-ledger.ts')).openLedger(settings, clock)),
    keys: () => lazily(async () => (await import('./open-keys.ts')).openKeys(settings)),
    vault: () => lazyVault(async () => (await import('./open-vault.ts')).openVault(settings)),
    inbound: () =>
      lazily(async () => (await import('./inbound-bucket.ts')).openInbound(settings, await deploymentKey())),
    letters: () => lazily(async () => (await import('./lambda-letters.ts')).openLetters(settings)),
    secondReader: () => openSecondReader(settings),
    records: () => lazily(async () => (await import('./records.ts')).openRecords(settings)),
    workflow: () => lazily(async () => (await import('./step-functions.ts')).openWorkflow(settings)),
    mailer: () => lazily(async () => (await import('./ses-mailer.ts')).openMailer(settings)),
    configs: () => lazily(async () => (await import('./configs-bucket.ts')).openConfigs(settings, bundled(config))),
  };
  const opened = await Promise.all(ports.map(async (name) => [name, await openers[name]()] as const));
  return refuseOthers({ ...Object.fromEntries(opened), ...(connect && { connect }) });
}

const clock = { now: () => Date.now() };

/** Loads once; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** A port whose every method waits for the port. It has no `then`: a promise may resolve to it. */
function lazily<Port extends object>(load: () => Promise<Port>): Port {
  const port = once(load);
  const get = (_: object, name: string) =>
    name === 'then'
      ? undefined
      : async (...args: unknown[]) => {
          const target = (await port()) as Record<string, Method>;
          return target[name]?.(...args);
        };
  return new Proxy({}, { get }) as Port;
}

/** `get` returns its stream at once, so it can't be like the other methods. */
function lazyVault(load: () => Promise<Vault>): Vault {
  const port = once(load);
  const others = lazily(port);
  return {
    put: (ref, content) => others.put(ref, content),
    list: (prefix) => others.list(prefix),
    remove: (prefix) => others.remove(prefix),
    async *get(ref) {
      yield* (await port()).get(ref);
    },
  };
}

function bundled(config: CompiledConfig | undefined): CompiledConfig {
  if (!config) throw new Misconfigured('this function was bundled without a configuration');
  return config;
}

/** @throws Misconfigured at the touch of a port that this function was not given */
function refuseOthers(granted: object): Ports {
  const get = (target: object, name: string | symbol) => {
    if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name) as unknown;
    throw new Misconfigured(`this function was not given the port "${name}": add it in infra/aws/grants.ts`);
  };
  return new Proxy(granted, { get }) as Ports;
}
