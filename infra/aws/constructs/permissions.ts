import type { Environment } from '../../../functions/shell/environment.ts';
import type { Grant } from '../grants.ts';
import type { Stage } from '../stages.ts';
import { configs, inbound, vault } from './bucket-permissions.ts';
import { allow, through, type Estate, type Permission } from './permission.ts';
import { caseKeys, deploymentKey, ledger, records } from './table-permissions.ts';

/** The statements and settings that follow from a grant. No action is a wildcard. */
export function permissionsOf(grant: Grant, estate: Estate): Permission {
  return joinPermissions([
    ...innerPermissions(grant, estate),
    ...outerPermissions(grant, estate),
    storagePermission(grant, estate),
  ]);
}

/** All that is given, as one. */
export function joinPermissions(given: Permission[]): Permission {
  return {
    ...(Object.assign({}, ...given) as Permission),
    statements: given.flatMap(({ statements }) => statements),
    settings: Object.assign({}, ...given.map(({ settings }) => settings)) as Partial<Environment>,
  };
}

/** What lies in the deployment's own tables and buckets. */
function* innerPermissions(grant: Grant, estate: Estate): Generator<Permission> {
  if (grant.ids ?? grant.digest ?? grant.inbound ?? grant.signer) yield deploymentKey(grant.first ?? false, estate);
  if (grant.ledger ?? grant.keys ?? grant.vault) yield caseKeys(grant.keys ?? 'use', estate);
  if (grant.ledger) yield ledger(grant.ledger, estate);
  if (grant.vault) yield vault(grant.vault, estate);
  if (grant.inbound) yield inbound(grant.inbound, estate);
  if (grant.records) yield records(grant.records, estate);
  if (grant.configs) yield configs(grant.configs, estate);
}

/** What reaches other services. */
function* outerPermissions(grant: Grant, estate: Estate): Generator<Permission> {
  if (grant.workflow) yield workflow(grant.workflow, estate);
  if (grant.mailer) yield mailer(estate);
  if (grant.letters) yield letters(estate);
  if (grant.secondReader) yield secondReader(estate);
}

/** Reads letters; a function of its own. */
const LETTER_FUNCTION = 'ExtractText';

function workflow(level: 'wake' | 'start' | 'look', { names, machines }: Estate): Permission {
  const arns = (those: Estate['machines']) => those.map(({ name }) => names.machineArn(name));
  const start = allow(['states:StartExecution'], arns(machines));
  const look = allow(
    ['states:DescribeExecution'],
    machines.map(({ name }) => names.executionsArn(name)),
  );
  return {
    statements: [
      // AWS's list of actions names no resource for it; what it compares, and names when it refuses, is the machine.
      allow(['states:SendTaskSuccess'], arns(machines.filter(({ waits }) => waits))),
      ...(level === 'wake' ? [] : [start]),
      ...(level === 'look' ? [look] : []),
    ],
    settings: { stateMachinePrefix: names.machinePrefix },
  };
}

function mailer({ stage, names }: Estate): Permission {
  const resources = [`identity/${domainOf(stage)}`, `configuration-set/${names.configurationSet}`];
  const from = { StringEquals: { 'ses:FromAddress': stage.privacyAddress } };
  return {
    statements: [
      allow(
        ['ses:SendRawEmail'],
        resources.map((resource) => names.arn('ses', resource)),
        from,
      ),
    ],
    settings: { sender: stage.privacyAddress, configurationSet: names.configurationSet },
  };
}

/** The one model, in the stage's own region: no profile that moves mails elsewhere. */
function secondReader({ stage, names }: Estate): Permission {
  const { secondReader: chosen } = stage;
  const model = (id: string) => `${names.arn('bedrock', `foundation-model/${id}`).replace(`:${stage.account}:`, '::')}`;
  return {
    statements: chosen ? [allow(['bedrock:InvokeModel'], [model(chosen.modelId)])] : [],
    settings: { secondReader: JSON.stringify(chosen ?? {}) },
  };
}

const letters = ({ names }: Estate): Permission => ({
  statements: [allow(['lambda:InvokeFunction'], [names.functionArn(LETTER_FUNCTION)])],
  settings: { letterFunction: names.function(LETTER_FUNCTION) },
});

const IN_TABLES = ['ledger', 'keys', 'records', 'ids', 'digest', 'inbound', 'signer', 'vault'] as const;

/** The key beneath tables and buckets, through those services only. */
function storagePermission(grant: Grant, { stage, keys }: Estate): Permission {
  const any = (ports: readonly (keyof Grant)[]) => ports.some((port) => grant[port]);
  const writes = grant.vault?.includes('put') || grant.inbound === 'put' || grant.configs === 'keep';
  // A write in parts is read back by S3 to be put together.
  const reads = writes || grant.vault?.includes('get') || grant.inbound || grant.configs;
  const s3 = ['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey'] : [])];
  return {
    statements: [
      ...(any(IN_TABLES) ? [through('dynamodb', ['kms:Decrypt', 'kms:DescribeKey'], { stage, keys })] : []),
      ...(reads ? [through('s3', s3, { stage, keys })] : []),
    ],
    settings: {},
  };
}

/** The identity that SES sends as. */
export const domainOf = ({ privacyAddress }: Stage): string =>
  privacyAddress.slice(privacyAddress.lastIndexOf('@') + 1);
