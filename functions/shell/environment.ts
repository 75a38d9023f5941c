import { MISCONFIGURED } from './faults.ts';

/** What the stacks tell a function, by the environment variable that carries it. */
const VARIABLES = {
  eventsTable: 'HABEAS_EVENTS_TABLE',
  recordsTable: 'HABEAS_RECORDS_TABLE',
  wrappedKeysTable: 'HABEAS_WRAPPED_KEYS_TABLE',
  vaultBucket: 'HABEAS_VAULT_BUCKET',
  inboundBucket: 'HABEAS_INBOUND_BUCKET',
  configsBucket: 'HABEAS_CONFIGS_BUCKET',
  anchorsBucket: 'HABEAS_ANCHORS_BUCKET',
  caseKeysKey: 'HABEAS_CASE_KEYS_KEY',
  storageKey: 'HABEAS_STORAGE_KEY',
  anchorKey: 'HABEAS_ANCHOR_KEY',
  secondReader: 'HABEAS_SECOND_READER',
  letterFunction: 'HABEAS_LETTER_FUNCTION',
  stateMachinePrefix: 'HABEAS_STATE_MACHINE_PREFIX',
  sender: 'HABEAS_SENDER',
  configurationSet: 'HABEAS_CONFIGURATION_SET',
  storeSecrets: 'HABEAS_STORE_SECRETS',
  announcementBus: 'HABEAS_ANNOUNCEMENT_BUS',
  originSecret: 'HABEAS_ORIGIN_SECRET',
} as const;

export type Setting = keyof typeof VARIABLES;
export type Environment = { readonly [Name in Setting]: string };

/** Reads a setting when it is asked for. @throws Error that names the variable when it is not set */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const get = (_: object, name: string) => {
    const variable = VARIABLES[name as Setting];
    const value = source[variable];
    if (!value) throw misconfigured(`${variable} is not set; infra/aws/grants.ts gives this function no ${name}`);
    return value;
  };
  return new Proxy({}, { get }) as Environment;
}

const misconfigured = (message: string) => Object.assign(new Error(message), { name: MISCONFIGURED });

/** The environment variables that carry these settings. */
export function toVariables(settings: Partial<Environment>): Record<string, string> {
  const entries = Object.entries(settings) as [Setting, string][];
  return Object.fromEntries(entries.map(([name, value]) => [VARIABLES[name], value]));
}
