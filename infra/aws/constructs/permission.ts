import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Environment } from '../../../functions/shell/environment.ts';
import type { Machine } from '../machines.ts';
import type { Names } from '../names.ts';
import type { Network, Stage } from '../stages.ts';

/** ARNs of the keys, the only thing whose name AWS chooses. */
export interface Keys {
  storage: string;
  caseKeys: string;
  anchor: string;
}

/** What grants are made out for. */
export interface Estate {
  stage: Stage;
  names: Names;
  keys: Keys;
  machines: Pick<Machine, 'name' | 'waits'>[];
}

/** What a role states and what its function is told. */
export interface Permission {
  statements: PolicyStatement[];
  settings: Partial<Environment>;
  /** Where a function gets a network interface. */
  network?: Network;
}

type Conditions = Record<string, Record<string, unknown>>;

/** One statement that allows. */
export const allow = (actions: string[], resources: string[], conditions: Conditions = {}): PolicyStatement =>
  new PolicyStatement({ actions, resources, conditions });

/** A statement for actions of which some may be named twice, none for none. */
export const allowAny = (actions: string[], resources: string[]): PolicyStatement[] =>
  actions.length === 0 ? [] : [allow([...new Set(actions)], resources)];

/** A key through one service only. */
export const through = (service: string, actions: string[], { stage, keys }: Pick<Estate, 'stage' | 'keys'>) =>
  allow(actions, [keys.storage], { StringEquals: { 'kms:ViaService': `${service}.${stage.region}.amazonaws.com` } });
