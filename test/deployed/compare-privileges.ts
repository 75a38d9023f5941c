import { REGION } from './emulator.ts';
import { forbids, grantsOf, lets, type Grant, type Request, type Statement } from './policies.ts';
import type { Recorded } from './recorder.ts';

/** What does not fit between what functions asked for and what their roles allow; each line names the function. */
export interface Misfits {
  missing: string[];
  /** What a bucket's policy forbids, whatever the role says. */
  forbidden: string[];
  wild: string[];
  unused: { caller: string; grant: Grant }[];
}

/** What calls are held against. */
export interface Rules {
  /** By function. */
  roles: Record<string, Statement[]>;
  buckets: Statement[];
  /** The key beneath tables, buckets and queues. */
  storageKey: string;
}

/** What AWS knows of every call, for it is reached by TLS alone; ours reach the emulator without. */
const BY_TLS = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };

/** Compares calls, expanded by what AWS implies, with roles and with what buckets forbid. */
export function comparePrivileges(calls: Recorded[], { roles, buckets, storageKey }: Rules): Misfits {
  const asked = groupByCaller(calls);
  const misfits: Misfits = { missing: [], forbidden: [], wild: [], unused: [] };
  for (const [caller, statements] of Object.entries(roles)) {
    const requests = (asked.get(caller) ?? []).flatMap((call) => [call, ...impliedBy(call, storageKey)]);
    const grants = grantsOf(statements);
    for (const { action, resource } of requests.filter((request) => !grants.some((grant) => lets(grant, request))))
      misfits.missing.push(`${caller}: ${action} on ${resource}`);
    for (const { keys, ...request } of requests)
      if (buckets.some((statement) => forbids(statement, { ...request, keys: { ...BY_TLS, ...keys } })))
        misfits.forbidden.push(`${caller}: ${request.action} on ${request.resource}`);
    for (const { action, resource } of grants)
      if (action.includes('*') || (resource === '*' && !action.startsWith('xray:')))
        misfits.wild.push(`${caller}: ${action} on ${resource}`);
    for (const grant of grants.filter((one) => !requests.some((request) => lets(one, request))))
      misfits.unused.push({ caller, grant });
  }
  for (const caller of asked.keys()) if (!roles[caller]) misfits.missing.push(`${caller}: no function has this name`);
  misfits.missing = [...new Set(misfits.missing)];
  return misfits;
}

function groupByCaller(calls: Recorded[]): Map<string, Request[]> {
  const distinct = new Map(calls.map(({ status: _, ...call }) => [JSON.stringify(call), call]));
  const groups = new Map<string, Request[]>();
  for (const { caller, ...request } of distinct.values()) groups.set(caller, [...(groups.get(caller) ?? []), request]);
  return groups;
}

/** What AWS asks of the caller besides the call itself, for what lies encrypted under a customer's key. */
const IMPLIED: Record<string, string[]> = {
  's3:GetObject': ['kms:Decrypt'],
  // A write in parts is read back by S3 to be put together.
  's3:PutObject': ['kms:GenerateDataKey', 'kms:Decrypt'],
  'dynamodb:': ['kms:Decrypt', 'kms:DescribeKey'],
};

function impliedBy({ action }: Request, storageKey: string): Request[] {
  const [service = ''] = action.split(':');
  const implied = IMPLIED[action] ?? IMPLIED[`${service}:`] ?? [];
  const keys = { 'kms:ViaService': `${service}.${REGION}.amazonaws.com` };
  return implied.map((kms) => ({ action: kms, resource: storageKey, keys }));
}
