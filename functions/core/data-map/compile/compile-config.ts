import type * as z from 'zod';
import type { CompiledConfig, Controller, ReviewRule, Store } from '../compiled.ts';
import type { Digest } from '../../ports.ts';
import { canonicalJson } from '../../ledger/canonical-json.ts';
import { compileDataset, storeIdOf, type DatasetDraft } from './compile-dataset.ts';
import { ControllerFile } from './controller-schema.ts';
import { checkSettings } from './check-settings.ts';
import { crossCheck } from './cross-check.ts';
import { DataMapFile } from './dataset-schema.ts';
import { checkRegimes, deadlineSettingsOf } from './deadline-settings.ts';
import { ConfigInvalid } from './problems.ts';
import type { Problem } from './problems.ts';
import { readSource } from './source.ts';
import type { Source, SourceFile } from './source.ts';
import { validate } from './validate.ts';

export { ConfigInvalid } from './problems.ts';
export type { SourceFile } from './source.ts';

const isController = ({ path }: SourceFile): boolean => /(?:^|[\\/])habeas\.ya?ml$/.test(path);

function read<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): { source: Source; value: T } | undefined {
  const { source, problems: broken } = readSource(file);
  problems.push(...broken);
  if (broken.length > 0) return undefined;
  const { value, problems: found } = validate(source, schema);
  problems.push(...found);
  return value === undefined ? undefined : { source, value };
}

function checkStores(source: Source, { stores }: ControllerFile): Problem[] {
  return stores.flatMap((store, index) => {
    const { id } = store;
    const at = ['stores', index, 'settings'];
    const problems = checkSettings(store).map(({ name, message }) =>
      source.problem(name === undefined ? at : [...at, name], message),
    );
    if (id in {})
      problems.push(
        source.problem(['stores', index, 'id'], `every object has a ${id} already; name the store otherwise`),
      );
    if (stores.findIndex((other) => other.id === id) < index)
      problems.push(source.problem(['stores', index, 'id'], `${id} is declared twice; name one of them otherwise`));
    return problems;
  });
}

function checkTimeZone(source: Source, { controller }: ControllerFile): Problem[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone: controller.time_zone });
    return [];
  } catch {
    return [source.problem(['controller', 'time_zone'], 'unknown time zone; write an IANA name, e.g. Asia/Shanghai')];
  }
}

/** A store that the map is silent about would be answered with "nothing held". */
function checkServed(source: Source, stores: Store[], datasets: DatasetDraft[]): Problem[] {
  const served = new Set(datasets.flatMap(({ drafts }) => drafts.map(({ collection }) => collection.storeId)));
  return stores.flatMap(({ id }, index) =>
    served.has(id)
      ? []
      : [
          source.problem(
            ['stores', index, 'id'],
            `no collection lies in ${id}; describe it in data-map/*.yml or remove the store`,
          ),
        ],
  );
}

const controllerOf = (file: ControllerFile): Controller => ({
  name: file.controller.name,
  privacyAddress: file.controller.privacy_address,
  operatorAddress: file.controller.operator_address,
  establishment: file.controller.establishment,
  timeZone: file.controller.time_zone,
  promiseWorkingDays: file.deadlines.promise_working_days,
  ...(file.controller.escalation_address && { escalationAddress: file.controller.escalation_address }),
  deadlines: deadlineSettingsOf(file),
  complaintRoute: file.controller.complaint_route,
  complaintRoutes: file.controller.complaint_routes,
  pagesUrl: file.controller.pages_url.replace(/\/$/, ''),
  verification: { linkHours: file.verification.link_hours },
  erasure: { coolingOffSeconds: file.erasure.cooling_off_seconds },
  disclosure: { packageHours: file.disclosure.package_hours, codeMinutes: file.disclosure.code_minutes },
  storeRetryMinutes: file.store_retry_minutes,
  caseRetentionDays: file.case_retention_days,
  review: file.review.map(({ when, repeated_within_days: repeated, rights, reason }): ReviewRule => ({
    ...{ rights, reason },
    ...(when && { when }),
    ...(repeated !== undefined && { repeatedWithinDays: repeated }),
  })),
});

/**
 * Compiles habeas.yml and the data-map files. Pure: the same files give the same configuration and hash.
 * @throws ConfigInvalid with every problem: file, line, field and what to write.
 */
export function compileConfig(files: SourceFile[], digest: Pick<Digest, 'sha256'>): CompiledConfig {
  const problems: Problem[] = [];
  const [main, ...others] = files.filter(isController);
  if (!main) throw new ConfigInvalid([{ file: 'habeas.yml', line: 1, column: 1, field: '', message: 'is missing' }]);
  for (const { path } of others)
    problems.push({ file: path, line: 1, column: 1, field: '', message: `${main.path} is there already` });
  const controller = read(main, ControllerFile, problems);
  if (controller)
    problems.push(
      ...checkStores(controller.source, controller.value),
      ...checkTimeZone(controller.source, controller.value),
      ...checkRegimes(controller.source, controller.value),
    );
  const stores: Store[] = controller?.value.stores ?? [];
  const mapFiles = files.filter((file) => !isController(file)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const maps = mapFiles.flatMap((file) => read(file, DataMapFile, problems) ?? []);
  const seen = new Set<string>();
  const datasets = maps.flatMap(({ source, value }) =>
    value.dataset.map((dataset, index) => {
      const draft = compileDataset(source, dataset, ['dataset', index]);
      const store = storeIdOf(dataset);
      if (controller && !stores.some(({ id }) => id === store)) {
        const declared = stores.map(({ id }) => id).join(', ');
        draft.problems.push(
          source.problem(
            ['dataset', index, 'fides_key'],
            `no store ${store}; write habeas_meta.store: one of ${declared}`,
          ),
        );
      }
      for (const { collection, problem } of draft.drafts) {
        if (seen.has(collection.id))
          draft.problems.push(problem(['name'], `${collection.id} is there twice; remove one`));
        seen.add(collection.id);
      }
      return draft;
    }),
  );
  problems.push(...datasets.flatMap((dataset) => dataset.problems));
  // What a file that can't be read describes is not missing: only a whole map is compared with itself.
  if (controller && maps.length === mapFiles.length) problems.push(...crossCheck(datasets, stores));
  if (controller && problems.length === 0) problems.push(...checkServed(controller.source, stores, datasets));
  if (!controller || problems.length > 0) throw new ConfigInvalid(problems);
  const config = {
    controller: controllerOf(controller.value),
    stores,
    collections: datasets.flatMap(({ drafts }) => drafts.map(({ collection }) => collection)),
  };
  return { hash: digest.sha256(canonicalJson(config)), ...config };
}
