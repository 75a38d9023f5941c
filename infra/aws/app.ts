import { resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { addHabeas } from './habeas-app.ts';
import { readConfig } from '../read-config.ts';
import { readStage, readStages } from './stages.ts';

// Synthesized below, or not at all: not once more as the process ends.
const app = new App({ autoSynth: false });
const context = (name: string, usual: string) => String(app.node.tryGetContext(name) ?? usual);
const folder = resolve(import.meta.dirname, '../..', context('config', 'config'));
try {
  await addHabeas(app, readStage(context('stage', 'test'), readStages(folder)), await readConfig(folder));
  app.synth();
} catch (error) {
  // What somebody wrote wrong is a sentence, and what we did is a stack.
  if (!(error instanceof Error) || error instanceof TypeError) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
