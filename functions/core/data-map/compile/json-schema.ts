import * as z from 'zod';
import { ControllerFile } from './controller-schema.ts';
import { DataMapFile } from './dataset-schema.ts';

/** The schemas that editors check habeas.yml and data-map files with (JSON Schema 2020-12), by file name. */
export const jsonSchema = (): Record<'habeas.schema.json' | 'data-map.schema.json', unknown> => ({
  'habeas.schema.json': { title: 'Habeas: the controller', ...z.toJSONSchema(ControllerFile, { io: 'input' }) },
  'data-map.schema.json': { title: 'Habeas: a data map', ...z.toJSONSchema(DataMapFile, { io: 'input' }) },
});
