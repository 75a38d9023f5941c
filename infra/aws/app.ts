import { resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { addHabeas } from './habeas-app.ts';
import { readConfig } from './read-config.ts';
import { readStage } from './stages.ts';

const app = new App();
const stage = readStage(String(app.node.tryGetContext('stage') ?? 'test'));
const folder: unknown = app.node.tryGetContext('config');
await addHabeas(
  app,
  stage,
  readConfig(resolve(import.meta.dirname, '../..', typeof folder === 'string' ? folder : 'config')),
);
app.synth();
