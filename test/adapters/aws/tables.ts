import { CreateTableCommand, type CreateTableCommandInput, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CASES_INDEX } from '../../../functions/adapters/aws/event-table.ts';
import { DUE_INDEX } from '../../../functions/adapters/aws/records.ts';

type Shape = Omit<CreateTableCommandInput, 'TableName' | 'BillingMode'>;
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
const number = (AttributeName: string) => ({ AttributeName, AttributeType: 'N' as const });
const keyed = (partition: string, sort?: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  ...(sort === undefined ? [] : [{ AttributeName: sort, KeyType: 'RANGE' as const }]),
];
const index = (IndexName: string, KeySchema: ReturnType<typeof keyed>) => ({
  IndexName,
  KeySchema,
  Projection: { ProjectionType: 'KEYS_ONLY' as const },
});

const SHAPES = {
  events: {
    AttributeDefinitions: [text('caseId'), number('seq'), text('first')],
    KeySchema: keyed('caseId', 'seq'),
    GlobalSecondaryIndexes: [index(CASES_INDEX, keyed('first', 'caseId'))],
  },
  records: {
    AttributeDefinitions: [text('kind'), text('key'), number('due')],
    KeySchema: keyed('kind', 'key'),
    GlobalSecondaryIndexes: [index(DUE_INDEX, keyed('kind', 'due'))],
  },
  'wrapped-keys': { AttributeDefinitions: [text('caseId')], KeySchema: keyed('caseId') },
} satisfies Record<string, Shape>;

export type TableName = keyof typeof SHAPES;

/** Our tables, empty. */
export async function makeTables(client: DynamoDBClient): Promise<void> {
  for (const [TableName, shape] of Object.entries(SHAPES))
    await client.send(new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', ...(shape as Shape) }));
}
