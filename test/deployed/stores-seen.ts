import { Client } from 'pg';

/** Runs one statement in a store, from outside. */
export async function ask(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Everything in a store, by table, in a form that two looks can be compared in. */
export async function dump(url: string): Promise<Record<string, string[]>> {
  const tables = await ask(
    url,
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
  );
  const found: Record<string, string[]> = {};
  for (const { schema, name } of tables)
    found[String(name)] = (
      await ask(url, `SELECT to_jsonb(t)::text AS row FROM "${String(schema)}"."${String(name)}" t`)
    )
      .map(({ row }) => String(row))
      .sort();
  return found;
}
