import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Tags, Validations } from 'aws-cdk-lib';
import { DISABLE_ASSET_STAGING_CONTEXT } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { bundleFunctions } from './bundle-functions.ts';
import { listHandlers } from './handlers.ts';
import { readMachines } from './machines.ts';
import type { Stage } from './stages.ts';
import { stageConfig } from './stage-config.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { FirewallStack } from './stacks/firewall-stack.ts';
import { MailInStack } from './stacks/mail-in-stack.ts';
import { MailOutStack } from './stacks/mail-out-stack.ts';
import { PipelineStack } from './stacks/pipeline-stack.ts';
import { RecordsStack } from './stacks/records-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Adds all stacks of a stage to the app. @throws Error that says what to write where a setting or a handler is wrong */
export async function addHabeas(
  app: App,
  stage: Stage,
  compiled: CompiledConfig,
  bundling = bundleFunctions,
): Promise<void> {
  const config = stageConfig(compiled, stage);
  const machines = readMachines(join(ROOT, 'state-machines'));
  const handlers = listHandlers(join(ROOT, 'functions/handlers'), machines);
  const bundles = await bundling(handlers, config, stage.firewall !== undefined);

  const env = { account: stage.account, region: stage.region };
  const common = { env, stage };
  const name = (part: string) => `Habeas-${stage.name}-${part}`;
  const records = new RecordsStack(app, name('Records'), common);
  const pipeline = new PipelineStack(app, name('Pipeline'), {
    ...common,
    records,
    handlers,
    machines,
    config,
    bundles,
  });
  const { functions } = pipeline;
  const firewall = stage.firewall && new FirewallStack(app, name('Firewall'), { stage, firewall: stage.firewall });
  const api = new ApiStack(app, name('Api'), { ...common, records, handlers, functions, firewall });
  new MailOutStack(app, name('MailOut'), common);
  const machineNames = machines.map((machine) => machine.name);
  const watch = new WatchStack(app, name('Watch'), {
    ...{ ...common, records, stores: config.stores, machines: machineNames },
  });
  // It reads log groups of both, which must be there before it.
  for (const watched of [pipeline, api]) watch.addStackDependency(watched);
  const intake = functions.get('ReceiveMessage');
  if (intake) new MailInStack(app, name('MailIn'), { ...common, intake }).addStackDependency(records);

  // The assembly holds copies, unless somebody wants to run them from where they lie.
  if (app.node.tryGetContext(DISABLE_ASSET_STAGING_CONTEXT) === undefined)
    for (const folder of new Set([...bundles.values()].map(dirname))) rmSync(folder, { recursive: true });

  Tags.of(app).add('habeas:stage', stage.name);
  checkWithNag(app);
}

/** Makes synthesis fail on any finding of cdk-nag's AwsSolutions that nobody answered with a reason. */
export const checkWithNag = (app: App): void => Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
