import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput } from '../functions/core/errors.ts';
import { joinPipeline, type Pipeline } from '../infra/local/pipeline.ts';
import { readConfig } from '../infra/read-config.ts';

export interface Place {
  state: string;
  config: string;
}

/** Opens the state directory beside the host, if one runs, does the work and closes it. @throws InvalidInput when nothing is there */
export async function withPipeline(
  { state, config }: Place,
  work: (pipeline: Pipeline) => Promise<void>,
): Promise<void> {
  if (!existsSync(join(state, 'habeas.db')))
    throw new InvalidInput(
      `There is no Habeas in ${state}. Start one with npm start, or name its folder with --state.`,
    );
  const pipeline = await joinPipeline({ dir: state, config: await readConfig(config), environment: process.env });
  try {
    await work(pipeline);
  } finally {
    await pipeline.close();
  }
}
