import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { addHabeas } from './habeas-app.ts';
import { readConfig } from './read-config.ts';
import { readStage } from './stages.ts';

const app = new App();
const stage = readStage(String(app.node.tryGetContext('stage') ?? 'test'));
await addHabeas(app, stage, readConfig(join(import.meta.dirname, '../../config')));
app.synth();
