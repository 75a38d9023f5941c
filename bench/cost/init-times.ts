import { join } from 'node:path';
import { bundleFunctions } from '../../infra/aws/bundle-functions.ts';
import { listHandlers } from '../../infra/aws/handlers.ts';
import { readMachines } from '../../infra/aws/machines.ts';
import { readConfig } from '../../infra/read-config.ts';
import { stageConfig } from '../../infra/aws/stage-config.ts';
import { readStage } from '../../infra/aws/stages.ts';
import { loadBundle } from '../cold/load-bundle.ts';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 3;

/**
 * Measures how long functions take to start, as the example controller deploys them; a function of a store is taken for
 * the first of its handler. Returns the median in milliseconds of processor time, Node's own start included.
 */
export async function initTimes(ids: ReadonlySet<string>): Promise<(id: string) => number> {
  const handlers = listHandlers(join(ROOT, 'functions/handlers'), readMachines(join(ROOT, 'state-machines')));
  const folders = await bundleFunctions(
    handlers,
    stageConfig(await readConfig(join(ROOT, 'config')), readStage('test')),
  );
  const times = new Map<string, number>();
  for (const name of new Set([...ids].map(handlerOf))) {
    const [folder] = [...folders].filter(([id]) => handlerOf(id) === name).map(([, path]) => path);
    if (folder === undefined) throw new Error(`there is no bundle of ${name}`);
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run++) taken.push((await loadBundle(folder)).ready);
    times.set(name, taken.sort((a, b) => a - b)[RUNS >> 1] ?? 0);
  }
  return (id) => times.get(handlerOf(id)) ?? 0;
}

const handlerOf = (id: string) => id.split('-')[0] ?? '';
