import { DEPLOYMENT_KEY } from '../../../functions/adapters/aws/deployment-key.ts';
import { DUE_INDEX } from '../../../functions/adapters/aws/records.ts';
import type { Records } from '../../../functions/core/ports.ts';
import { allow, allowAny, type Estate, type Permission } from './permission.ts';

export function ledger(level: 'read' | 'append', { names }: Estate): Permission {
  const append = level === 'append' ? ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'] : [];
  return {
    statements: [allow(['dynamodb:Query', ...append], [names.tableArn('events')])],
    settings: { eventsTable: names.table('events') },
  };
}

const HAS_CASE = { Null: { 'kms:EncryptionContext:caseId': 'false' } };

export function caseKeys(level: 'use' | 'create' | 'destroy', { names, keys }: Estate): Permission {
  const table = [names.tableArn('wrapped-keys')];
  const more = {
    use: [],
    create: [allow(['dynamodb:PutItem'], table), allow(['kms:GenerateDataKey'], [keys.caseKeys], HAS_CASE)],
    destroy: [allow(['dynamodb:UpdateItem'], table)],
  };
  return {
    statements: [allow(['dynamodb:GetItem'], table), allow(['kms:Decrypt'], [keys.caseKeys], HAS_CASE), ...more[level]],
    settings: { wrappedKeysTable: names.table('wrapped-keys'), caseKeysKey: keys.caseKeys },
  };
}

/** The deployment's own key and no case's: the table's partition and the encryption context both name it. */
export function deploymentKey(isFirst: boolean, { names, keys }: Estate): Permission {
  const [put, generate] = isFirst ? [['dynamodb:PutItem'], ['kms:GenerateDataKey']] : [[], []];
  return {
    statements: [
      allow(['dynamodb:GetItem', ...put], [names.tableArn('wrapped-keys')], {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [DEPLOYMENT_KEY] },
      }),
      allow(['kms:Decrypt', ...generate], [keys.caseKeys], {
        StringEquals: { 'kms:EncryptionContext:caseId': DEPLOYMENT_KEY },
      }),
    ],
    settings: { wrappedKeysTable: names.table('wrapped-keys'), caseKeysKey: keys.caseKeys },
  };
}

/** By method of the port, on the table. */
const RECORD_ACTIONS: Record<keyof Records, string> = {
  get: 'dynamodb:GetItem',
  put: 'dynamodb:UpdateItem',
  count: 'dynamodb:UpdateItem',
  remove: 'dynamodb:DeleteItem',
  list: 'dynamodb:Query',
  // What the index finds is read from the table.
  due: 'dynamodb:BatchGetItem',
};

export function records(methods: readonly (keyof Records)[], { names }: Estate): Permission {
  const table = names.tableArn('records');
  return {
    statements: [
      ...allowAny(
        methods.map((method) => RECORD_ACTIONS[method]),
        [table],
      ),
      ...(methods.includes('due') ? [allow(['dynamodb:Query'], [`${table}/index/${DUE_INDEX}`])] : []),
    ],
    settings: { recordsTable: names.table('records') },
  };
}
