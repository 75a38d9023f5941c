import { expect, it } from 'vitest';
import { countTransitions } from '../../bench/cost/count-transitions.ts';
import { runScripted } from '../../infra/local/asl/scripted-run.ts';
import { loadDefinitions } from '../../infra/local/workflow.ts';

const REQUEST = 'abcdefghijkl-1';
const definitions = loadDefinitions();
const payload = (value: object) => ({ payload: value });

interface Call {
  FunctionName?: string;
  Payload?: { storeId: string; cursor: number };
}

/** Plays one execution with the tasks' answers and counts what would be billed; every answer must have been wanted. */
async function transitions(machine: string, input: object, tasks: Record<string, unknown>): Promise<number> {
  const { execution, events, unused } = await runScripted({ definition: definitions[machine], input, tasks });
  expect(execution.status, JSON.stringify(events.at(-1))).toBe('SUCCEEDED');
  expect(unused).toEqual([]);
  return countTransitions(events);
}

const proceed = { output: { next: 'proceed' } };

const handle = (right: string) =>
  transitions(
    'handle-request',
    { requestId: REQUEST, proofSeconds: 3600 },
    {
      'Wait until the person has proven the address': proceed,
      'Ask the policy who decides': payload({ route: 'proceed', right }),
      'Wait for its turn within the case': proceed,
      ...(right === 'erasure' && {
        'Start the cooling-off': payload({ seconds: 60 }),
        'Wait out the cooling-off': { timeout: true },
      }),
      'Start the fulfilment': payload({ started: true }),
    },
  );

const found = payload({ more: false });

/** `waves`: the stores that are searched in each. */
const fulfil = (right: string, stores: string[], waves: string[][]) =>
  transitions(
    'fulfil-request',
    { requestId: REQUEST, attempt: 1, right },
    {
      'Plan the next wave': [
        ...waves.map((storeIds, wave) => payload({ wave, storeIds, more: true })),
        payload({ wave: waves.length, storeIds: [], more: false }),
      ],
      'Look for the person in one store': waves.flat().map(() => found),
      ...(right === 'erasure'
        ? {
            'Order the stores, children before parents': payload({
              stores: stores.map((storeId) => ({ storeId, cursor: 0 })),
            }),
            'Erase in one store and look again': stores.map((storeId) => payload({ storeId, cursor: 9, more: false })),
          }
        : { 'Build the disclosure package': payload({}) }),
      'Close the request with its outcome': payload({ outcome: 'fulfilled' }),
    },
  );

const storesOf = (count: number) => Array.from({ length: count }, (_, nth) => `store-${nth}`);

it.each([
  // A third of the stores are led to by what the others hold, and searched once more.
  ['access', 6],
  ['erasure', 6],
  ['access', 3],
  ['erasure', 3],
])('%s over %i stores in two waves takes no more than 15 + 4 × stores', async (right, count) => {
  const stores = storesOf(count);
  const waves = [stores, stores.slice(-count / 3)];
  const all = (await handle(right)) + (await fulfil(right, stores, waves));
  expect(all).toBeLessThanOrEqual(15 + 4 * count);
});

it('takes three transitions a wave and one for each store that is asked', async () => {
  const stores = storesOf(4);
  const once = await fulfil('access', stores, [stores]);
  expect(await fulfil('access', stores, [stores, stores])).toBe(once + 3 + 4);
});

it('counts each further try of a task', async () => {
  const tries = [{ error: 'SequenceConflict' }, { error: 'SequenceConflict' }, payload({ started: true })];
  const tasks = {
    'Wait until the person has proven the address': proceed,
    'Ask the policy who decides': payload({ route: 'proceed', right: 'access' }),
    'Wait for its turn within the case': proceed,
    'Start the fulfilment': tries,
  };
  const retried = await transitions('handle-request', { requestId: REQUEST, proofSeconds: 3600 }, tasks);
  expect(retried).toBe((await handle('access')) + 2);
});

it('goes on erasing where calls ended, in the same order, until no store has more', async () => {
  const stores = storesOf(2);
  const at = (storeId: string, cursor: number, more: boolean) => payload({ storeId, cursor, more });
  const tasks = {
    'Plan the next wave': payload({ wave: 0, storeIds: [], more: false }),
    'Order the stores, children before parents': payload({
      stores: stores.map((storeId) => ({ storeId, cursor: 0 })),
    }),
    'Erase in one store and look again': [
      ...[at('store-0', 3, true), at('store-1', 0, true)],
      ...[at('store-0', 5, false), at('store-1', 2, false)],
    ],
    'Close the request with its outcome': payload({ outcome: 'fulfilled' }),
  };
  const input = { requestId: REQUEST, attempt: 1, right: 'erasure' };
  const { execution, events, unused } = await runScripted({
    ...{ definition: definitions['fulfil-request'], input, tasks },
  });
  expect([execution.status, unused]).toEqual(['SUCCEEDED', []]);
  const asked = events.flatMap(({ type, taskScheduledEventDetails: details }) => {
    const { FunctionName = '', Payload } = JSON.parse((details?.['parameters'] as string | undefined) ?? '{}') as Call;
    return type === 'TaskScheduled' && FunctionName.startsWith('EraseFromStore')
      ? [`${Payload?.storeId} ${Payload?.cursor}`]
      : [];
  });
  expect(asked).toEqual(['store-0 0', 'store-1 0', 'store-0 3', 'store-1 0']);
});
