import type { Collection, Field } from '../data-map/compiled.ts';

interface Schema {
  type?: string | string[];
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** What a value of a Fides data type looks like in our JSON: decimals and large integers are strings. */
const TYPES: Record<string, string[]> = {
  string: ['string', 'null'],
  integer: ['integer', 'string', 'null'],
  float: ['number', 'string', 'null'],
  boolean: ['boolean', 'null'],
  object: ['object', 'null'],
};

/** JSON Schema (2020-12) of a collection's data file. */
export function describeRecords(collection: Collection): object {
  const properties = noProperties();
  for (const field of collection.fields) place(properties, field.name.split('.'), field);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: collection.title,
    type: 'array',
    items: { type: 'object', properties },
  };
}

/** Without what every object has by itself: a column may be called constructor. */
const noProperties = () => Object.create(null) as Record<string, Schema>;

function place(properties: Record<string, Schema>, [name = '', ...rest]: string[], field: Field): void {
  if (rest.length === 0) {
    properties[name] = schemaOf(field);
    return;
  }
  const parent = (properties[name] ??= {});
  place((parent.properties ??= noProperties()), rest, field);
}

function schemaOf({ dataType = '', dataCategories }: Field): Schema {
  const description = dataCategories.length > 0 ? { description: dataCategories.join(', ') } : {};
  const [base = '', list] = dataType.split('[');
  const type = TYPES[base];
  if (!type) return description;
  return list === undefined ? { type, ...description } : { type: ['array', 'null'], items: { type }, ...description };
}
