import * as z from 'zod';
import type { Problem } from './problems.ts';
import type { Path, Source } from './source.ts';

type JsonSchema = { [key: string]: unknown; $ref?: string; description?: string };

const schemaAt = (root: JsonSchema, schema: JsonSchema, part: string | number): JsonSchema | undefined => {
  const alternatives = (schema.anyOf ?? schema.oneOf ?? [schema]) as JsonSchema[];
  for (const found of alternatives) {
    const resolved = found.$ref
      ? ((root.$defs ?? {}) as Record<string, JsonSchema>)[found.$ref.replace('#/$defs/', '')]
      : found;
    const properties = (resolved?.properties ?? {}) as Record<string, JsonSchema>;
    const next = typeof part === 'number' ? resolved?.items : properties[part];
    if (next) return next as JsonSchema;
    if (resolved !== schema && resolved && (resolved.anyOf ?? resolved.oneOf)) return schemaAt(root, resolved, part);
  }
  return undefined;
};

const describedBy = (schema: JsonSchema): string | undefined =>
  schema.description ?? ((schema.anyOf ?? []) as JsonSchema[]).find(({ description }) => description)?.description;

/** What the schema asks for at a path, in its own words: of the innermost described part. */
function expectation(root: JsonSchema, path: Path): string | undefined {
  let schema: JsonSchema | undefined = root;
  let said: string | undefined;
  for (const part of path) {
    schema = schemaAt(root, schema, part);
    if (!schema) break;
    said = describedBy(schema) ?? said;
  }
  return said;
}

const keysOf = (root: JsonSchema, path: Path): string[] => {
  let schema: JsonSchema | undefined = root;
  for (const part of path) schema = schema && schemaAt(root, schema, part);
  return Object.keys(schema?.properties ?? {});
};

/** The value of a file under its schema, or what is wrong with it and what to write instead. */
export function validate<T>(source: Source, schema: z.ZodType<T>): { value?: T; problems: Problem[] } {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [] };
  const root = z.toJSONSchema(schema, { io: 'input' });
  const problems = result.error.issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        source.problem([...path, key], `unknown key; known here: ${keysOf(root, path).join(', ') || 'none'}`),
      );
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    const asked = expectation(root, path);
    const fault = missing ? 'is missing' : issue.message.replace(/^Invalid input: /, '');
    return [source.problem(path, asked ? `${fault}; write ${asked}` : fault)];
  });
  return { problems };
}
