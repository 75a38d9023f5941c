import { KMSClient } from '@aws-sdk/client-kms';

let client: KMSClient | undefined;

/** The process's client; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const kms = (): KMSClient => (client ??= new KMSClient({}));
