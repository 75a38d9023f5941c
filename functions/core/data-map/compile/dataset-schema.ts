import * as z from 'zod';

const said = <Schema extends z.ZodType>(schema: Schema, description: string): Schema => schema.meta({ description });
const text = (description: string) => said(z.string().trim().min(1), description);

const MaskingOverride = z.looseObject({
  strategy: text('a masking strategy of Fides, e.g. null_rewrite'),
  configuration: z.looseObject({}).nullish(),
});

const Reference = z.looseObject({
  dataset: text('the fides_key of a dataset'),
  field: said(z.string().regex(/^[^.]+\..+$/), 'collection.field'),
  direction: said(z.enum(['from', 'to']), "'from' where values come from there, 'to' where they go there").nullish(),
});

const DATA_TYPE = /^(?:string|integer|float|boolean|object_id|object|datetime|date)(?:\[\])?$/;

const FieldMeta = z.looseObject({
  identity: text('the type of identity this field holds, e.g. email').nullish(),
  primary_key: said(z.boolean(), 'true or false').nullish(),
  references: z.array(Reference).nullish(),
  data_type: said(
    z.string().regex(DATA_TYPE),
    'string, integer, float, boolean, datetime, date, object_id or object, with [] for lists',
  ).nullish(),
  length: said(z.int().min(1), 'the most characters the field can hold').nullish(),
  return_all_elements: z.boolean().nullish(),
  masking_strategy_override: MaskingOverride.nullish(),
});

const Mask = said(
  z.discriminatedUnion('strategy', [
    z.strictObject({ strategy: z.literal(['null', null]) }),
    z.strictObject({ strategy: z.literal('fixed'), value: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ strategy: z.literal('token'), format: z.literal('email').optional() }),
  ]),
  '{ strategy: null }, { strategy: fixed, value: … } or { strategy: token }',
);

const Search = said(
  z.strictObject({
    index: text('the name of an index whose partition key is this field').optional(),
    spelled: said(z.literal('lower-case'), 'lower-case, where the application stores addresses so').optional(),
    scan: said(z.int().min(1), 'how many records may be read to find those of one person').optional(),
  }),
  '{ index: … }, with spelled: lower-case for an e-mail address, or { scan: … } to read up to so many records',
);

const FieldExtras = z.strictObject({
  withheld: text('why this field is left out of a disclosure, in a sentence').optional(),
  mask: Mask.optional(),
  search: Search.optional(),
});

const Erasure = said(
  z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('delete') }),
    z.strictObject({ action: z.literal('mask') }),
    z.strictObject({
      action: z.literal('retain'),
      ground: text('the law that requires it to be kept (GDPR Art. 17(3))'),
      until: text('how long, e.g. ten years after the invoice year').optional(),
    }),
  ]),
  '{ action: delete }, { action: mask } or { action: retain, ground: …, until: … }',
);

const CollectionExtras = z.strictObject({
  title: text('what a data subject is told this is').optional(),
  erasure: Erasure.optional(),
  portable: said(z.boolean(), 'true where the person gave it by consent or under a contract (GDPR Art. 20)').optional(),
  context: z
    .strictObject({
      purposes: text('what it is processed for').optional(),
      recipients: text('who receives it').optional(),
      source: text('where it is from').optional(),
      retention: text('how long it is kept').optional(),
      decisions: text('what machines alone decide by it, and how (GDPR Art. 22)').optional(),
      safeguards: text('what protects it in another country (GDPR Art. 46)').optional(),
    })
    .optional(),
});

const DatasetExtras = z.strictObject({ store: text('the id of a store in habeas.yml').optional() });

const categories = z.array(z.string()).nullish();

/** A field of a Fides dataset; fields of an object nest. */
export interface FidesField {
  name: string;
  data_categories?: string[] | null | undefined;
  fides_meta?: z.infer<typeof FieldMeta> | null | undefined;
  habeas_meta?: z.infer<typeof FieldExtras> | null | undefined;
  fields?: FidesField[] | null | undefined;
}

const Field: z.ZodType<FidesField> = z
  .looseObject({
    name: said(z.string().regex(/^[^.]+$/), 'the name of the field, without a dot'),
    data_categories: categories,
    fides_meta: FieldMeta.nullish(),
    habeas_meta: FieldExtras.nullish(),
    get fields() {
      return z.array(Field).nullish();
    },
  })
  .meta({ id: 'field' });

const CollectionEntry = z.looseObject({
  name: said(z.string().regex(/^[^.]+$/), 'the name of the collection, without a dot'),
  data_categories: categories,
  fides_meta: z
    .looseObject({
      after: z.array(said(z.string().regex(/^[^.]+\..+$/), 'dataset.collection')).nullish(),
      erase_after: z.array(said(z.string().regex(/^[^.]+\..+$/), 'dataset.collection')).nullish(),
      skip_processing: z.boolean().nullish(),
      masking_strategy_override: MaskingOverride.nullish(),
    })
    .nullish(),
  habeas_meta: CollectionExtras.nullish(),
  fields: said(z.array(Field).min(1), 'the fields of the collection'),
});
export type FidesCollection = z.infer<typeof CollectionEntry>;

const Dataset = z.looseObject({
  fides_key: said(z.string().regex(/^[\w<>-]+$/), 'a unique key of letters, digits, _ and -'),
  name: z.string().nullish(),
  description: z.string().nullish(),
  data_categories: categories,
  fides_meta: z.looseObject({ namespace: z.looseObject({ schema: z.string().nullish() }).nullish() }).nullish(),
  habeas_meta: DatasetExtras.nullish(),
  collections: said(z.array(CollectionEntry).min(1), 'the collections of the dataset'),
});
export type FidesDataset = z.infer<typeof Dataset>;

/** The shape of a data-map file: a Fides dataset, with what only we need under `habeas_meta`. */
export const DataMapFile = z.looseObject({ dataset: said(z.array(Dataset).min(1), 'a list of datasets') });
export type DataMapFile = z.infer<typeof DataMapFile>;
