import { createHash } from 'node:crypto';
import { checkSearch } from '../../functions/core/data-map/compile/check-search.ts';
import { checkSettings } from '../../functions/core/data-map/compile/check-settings.ts';
import { canonicalJson } from '../../functions/core/ledger/canonical-json.ts';
import type { CompiledConfig, Store } from '../../functions/core/data-map/compiled.ts';
import { namesOf } from './names.ts';
import type { Stage } from './stages.ts';

/** Lambda's limit, and the longest name that a store's id is put to. */
const MOST_IN_FUNCTION = 64;
const LONGEST_HANDLER = 'EraseFromStore';

/** Each makes ten resources, of which CloudFormation takes 500 in a stack; the functions of all lie in one. */
const MOST_STORES = 25;

const FROM_LAMBDA = ['postgresql', 'dynamodb', 's3-json-lines'];

/** The configuration as this stage runs it: its addresses, and its stores where they lie in the cloud. @throws Error */
export function stageConfig({ hash: _, ...config }: CompiledConfig, stage: Stage): CompiledConfig {
  const { privacyAddress, operatorAddress, pagesUrl } = stage;
  const unknown = Object.keys(stage.stores).find((id) => !config.stores.some((store) => store.id === id));
  if (unknown !== undefined)
    throw new Error(
      `stage "${stage.name}", stores.${unknown}: habeas.yml has no such store; write one of ${config.stores.map(({ id }) => id).join(', ')}, or remove it`,
    );
  if (config.stores.length > MOST_STORES)
    throw new Error(`stage "${stage.name}": write ${MOST_STORES} stores at most; CloudFormation takes no larger stack`);
  const staged = {
    ...config,
    controller: { ...config.controller, privacyAddress, operatorAddress, pagesUrl },
    stores: config.stores.map((store) => placeStore(store, stage)),
  };
  checkFinding(staged, stage);
  return { hash: createHash('sha256').update(canonicalJson(staged)).digest('hex'), ...staged };
}

function placeStore(store: Store, stage: Stage): Store {
  const { name, stores } = stage;
  const over = namesOf(stage).function(`${LONGEST_HANDLER}-${store.id}`).length - MOST_IN_FUNCTION;
  if (over > 0)
    throw new Error(
      `stage "${name}": write the id of the store ${store.id}, or the stage's name, ${over} letters shorter; Lambda takes no longer name for its functions`,
    );
  const { network, ...place } = stores[store.id] ?? {};
  const placed = { ...store, ...place };
  if (network && placed.kind !== 'postgresql')
    throw new Error(`stage "${name}", stores.${store.id}: a ${placed.kind} store needs no network; remove it`);
  const [problem] = stores[store.id] ? checkSettings(placed) : [];
  if (problem) throw new Error(`stage "${name}", stores.${store.id}.settings: ${problem.message}`);
  if (FROM_LAMBDA.includes(placed.kind)) return placed;
  throw new Error(
    `stage "${name}": a Lambda can't open the ${store.kind} store ${store.id}; write in infra/aws/stages.ts where it lies: stores: { ${store.id}: { kind: '${FROM_LAMBDA.join("' | '")}', settings: { … } } }`,
  );
}

/** A store may lie on a laptop in a file that is searched by any field, and here in tables that are not. */
function checkFinding({ stores, collections }: Pick<CompiledConfig, 'stores' | 'collections'>, { name }: Stage): void {
  const tables = new Set(stores.filter(({ kind }) => kind === 'dynamodb').map(({ id }) => id));
  const problems = collections
    .filter(({ storeId }) => tables.has(storeId))
    .flatMap((collection) => [...checkSearch(collection)].map(({ message }) => `${collection.id}: ${message}`));
  if (problems.length > 0) throw new Error(`stage "${name}", data-map\n  ${problems.join('\n  ')}`);
}
