import { SFNClient } from '@aws-sdk/client-sfn';

let client: SFNClient | undefined;

/** The process's client; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const sfn = (): SFNClient => (client ??= new SFNClient({}));
