import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

let client: DynamoDBClient | undefined;

/** The process's client; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const dynamodb = (): DynamoDBClient => (client ??= new DynamoDBClient({}));
