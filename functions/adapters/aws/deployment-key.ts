import type { KeyWrapper, WrappedKeyTable } from '../sealing/raw.ts';
import { dynamodb } from './clients/dynamodb.ts';
import { kms } from './clients/kms.ts';
import { kmsKeyWrapper } from './kms-wrapper.ts';
import type { AwsSettings } from './settings.ts';
import { dynamoWrappedKeys } from './wrapped-keys.ts';

/** Where the deployment's own key lies among the wrapped keys; no case id contains a dot. */
export const DEPLOYMENT_KEY = 'habeas.deployment';

/** The deployment's key, from where the stacks put it. */
export const openDeploymentKey = (settings: AwsSettings): Promise<Uint8Array> =>
  findDeploymentKey(
    kmsKeyWrapper(kms(), settings.caseKeysKey),
    dynamoWrappedKeys(dynamodb(), settings.wrappedKeysTable),
  );

/**
 * The 32 bytes that blind digests and derived ids hang on: wrapped by KMS beside the case keys, made by whoever comes
 * first. So it needs no secret store, no template holds it, and losing it is losing the case keys' table.
 */
export async function findDeploymentKey(wrapper: KeyWrapper, table: WrappedKeyTable): Promise<Uint8Array> {
  const context = { caseId: DEPLOYMENT_KEY };
  const there = await table.get(DEPLOYMENT_KEY);
  if (there) return wrapper.unwrap(there, context);
  const { plain, wrapped } = await wrapper.generate(context);
  if (await table.putIfAbsent(DEPLOYMENT_KEY, wrapped)) return plain;
  const first = await table.get(DEPLOYMENT_KEY);
  if (!first) throw new Error('the deployment key was destroyed');
  return wrapper.unwrap(first, context);
}
