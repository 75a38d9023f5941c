import { SESClient } from '@aws-sdk/client-ses';

let client: SESClient | undefined;

/** The process's client; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const ses = (): SESClient => (client ??= new SESClient({}));
