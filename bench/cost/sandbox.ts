import { s3BlobStore } from '../../functions/adapters/aws/blob-bucket.ts';
import { s3Configs } from '../../functions/adapters/aws/configs-bucket.ts';
import { findDeploymentKey } from '../../functions/adapters/aws/deployment-key.ts';
import { dynamoEventTable } from '../../functions/adapters/aws/event-table.ts';
import { s3Inbound } from '../../functions/adapters/aws/inbound-bucket.ts';
import { kmsKeyWrapper } from '../../functions/adapters/aws/kms-wrapper.ts';
import { dynamoRecords } from '../../functions/adapters/aws/records.ts';
import { sesMailer } from '../../functions/adapters/aws/ses-mailer.ts';
import { dynamoWrappedKeys } from '../../functions/adapters/aws/wrapped-keys.ts';
import { openCaseKeys } from '../../functions/adapters/sealing/case-keys.ts';
import { openDigest } from '../../functions/adapters/sealing/digest.ts';
import { openPackageSigner } from '../../functions/adapters/sealing/ed25519.ts';
import { openIds } from '../../functions/adapters/sealing/ids.ts';
import { sealedLedger } from '../../functions/adapters/sealing/sealed-ledger.ts';
import { sealedVault } from '../../functions/adapters/sealing/sealed-vault.ts';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import type { Ports, Workflow } from '../../functions/core/ports.ts';
import type { Grant } from '../../infra/aws/grants.ts';
import type { CountingAws } from './counting-aws.ts';

const KEY = 'arn:aws:kms:eu-west-1:000000000000:key/priced';
const clock = { now: () => Date.now() };

/**
 * The ports of one function that starts cold: the AWS adapters, each with caches of its own. As in `openAws` the deployment's
 * key is fetched by every function that may digest, sign or name.
 */
export async function openSandbox(
  aws: CountingAws,
  grant: Grant,
  { config, workflow, connect }: Pick<Ports, 'workflow' | 'connect'> & { config: CompiledConfig; workflow: Workflow },
): Promise<Ports> {
  const wrapper = kmsKeyWrapper(aws.kms, KEY);
  const wrapped = dynamoWrappedKeys(aws.dynamodb, 'wrapped-keys');
  const keys = openCaseKeys(wrapper, wrapped);
  const needsSecret = grant.ids ?? grant.digest ?? grant.signer ?? grant.inbound;
  const secret = needsSecret ? await findDeploymentKey(wrapper, wrapped) : new Uint8Array(32);
  return {
    clock,
    ids: openIds(secret),
    digest: openDigest(secret),
    signer: openPackageSigner(secret),
    ledger: sealedLedger(dynamoEventTable(aws.dynamodb, 'events'), keys, clock),
    keys,
    vault: sealedVault(s3BlobStore(aws.s3, { bucket: 'vault', keyArn: KEY }), keys),
    inbound: s3Inbound(aws.s3, { bucket: 'inbound', keyArn: KEY }, secret),
    letters: { read: () => Promise.reject(new Error('no letters here')) },
    secondReader: { mailsADay: 0, read: () => Promise.reject(new Error('no second reader here')) },
    records: dynamoRecords(aws.dynamodb, 'records'),
    workflow,
    mailer: sesMailer(aws.ses, { from: config.controller.privacyAddress, configurationSet: 'priced' }),
    configs: s3Configs(aws.s3, 'configs', config),
    connect,
  };
}
