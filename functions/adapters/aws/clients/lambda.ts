import { LambdaClient } from '@aws-sdk/client-lambda';

let client: LambdaClient | undefined;

/** The process's client; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const lambda = (): LambdaClient => (client ??= new LambdaClient({}));
