import { openCaseKeys, type CaseKeyRing } from '../sealing/case-keys.ts';
import { dynamodb } from './clients/dynamodb.ts';
import { kms } from './clients/kms.ts';
import { kmsKeyWrapper } from './kms-wrapper.ts';
import type { AwsSettings } from './settings.ts';
import { dynamoWrappedKeys } from './wrapped-keys.ts';

let ring: CaseKeyRing | undefined;

/** The case keys; one ring for all ports of the process. */
export const openKeys = (settings: AwsSettings): CaseKeyRing =>
  (ring ??= openCaseKeys(
    kmsKeyWrapper(kms(), settings.caseKeysKey),
    dynamoWrappedKeys(dynamodb(), settings.wrappedKeysTable),
  ));
