import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { bundleFunctions } from '../../../infra/aws/bundle-functions.ts';
import { addHabeas } from '../../../infra/aws/habeas-app.ts';
import { deployedAs } from '../../../infra/aws/handlers.ts';
import { readConfig } from '../../../infra/read-config.ts';
import type { Stage } from '../../../infra/aws/stages.ts';
import settings from '../../../cdk.json' with { type: 'json' };

/** The configuration that the repository brings. */
export const readExample = (): Promise<CompiledConfig> => readConfig(join(import.meta.dirname, '../../../config'));

/** An app with the settings of cdk.json. */
export const openApp = (): App => new App({ analyticsReporting: false, context: settings.context });

/** Synthesizes all stacks of a stage, under cdk-nag and CDK's validation of templates. */
export async function synthesize(
  stage: Stage,
  config: CompiledConfig,
  bundling: typeof bundleFunctions = bundleFunctions,
): Promise<CloudAssembly> {
  const app = openApp();
  await addHabeas(app, stage, config, bundling);
  return app.synth();
}

/** The template of one part of a synthesized stage. */
export const templateOf = (assembly: CloudAssembly, part: string): Template =>
  Template.fromJSON(assembly.getStackByName(`Habeas-test-${part}`).template as object);

/** Functions without their code, for who looks at templates alone: bundling takes longer than all else. */
export const bundleNothing: typeof bundleFunctions = (handlers, { stores }) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'habeas-no-bundles-')), 'nothing');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.mjs'), '');
  const names = handlers.flatMap((handler) => deployedAs(handler, stores).map(({ id }) => id));
  return Promise.resolve(new Map([...names, 'AnchorLedger', 'AnnounceRequests'].map((name) => [name, folder])));
};
