import * as z from 'zod';
import type { Problem } from './problems.ts';
import type { Path, Source } from './source.ts';

interface JsonSchema {
  [key: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  description?: string;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The schema with references followed and alternatives side by side. */
function alternatives(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const followed = schema.$ref ? root.$defs?.[schema.$ref.replace('#/$defs/', '')] : schema;
  const choices = followed?.anyOf ?? followed?.oneOf;
  return choices ? choices.flatMap((choice) => alternatives(root, choice)) : followed ? [followed] : [];
}

const below = (root: JsonSchema, schemas: JsonSchema[], part: string | number): JsonSchema[] =>
  schemas
    .flatMap((schema) => alternatives(root, schema))
    .map(({ items, properties }) => (typeof part === 'number' ? items : properties?.[part]))
    .filter((schema) => schema !== undefined);

/** What the schema asks for at a path, in its own words: of the innermost described part. */
function expectation(root: JsonSchema, path: Path): string | undefined {
  let schemas = [root];
  let said: string | undefined;
  for (const part of path) {
    schemas = below(root, schemas, part);
    const described = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? [])]);
    said = described.find(({ description }) => description)?.description ?? said;
  }
  return said;
}

function keysOf(root: JsonSchema, path: Path): string[] {
  const schemas = path.reduce((found, part) => below(root, found, part), [root]);
  const choices = schemas.flatMap((schema) => alternatives(root, schema));
  return [...new Set(choices.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** The value of a file under its schema, or what is wrong with it and what to write instead. */
export function validate<T>(source: Source, schema: z.ZodType<T>): { value?: T; problems: Problem[] } {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const root = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
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
