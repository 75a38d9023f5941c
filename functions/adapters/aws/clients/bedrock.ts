import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

let client: BedrockRuntimeClient | undefined;

/** The process's client; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const bedrock = (): BedrockRuntimeClient => (client ??= new BedrockRuntimeClient({}));
