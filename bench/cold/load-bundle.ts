import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Loads a module as Lambda's runtime does. `loaded`: its code has run; this comes at once after it, before anything that it
 * began. `ready`: so has what it then loads by itself, before the first call. Processor time, for wall time tells what else
 * the machine is doing; in milliseconds.
 */
const childOf = (file: string) => `
import ${JSON.stringify(file)};
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const [loaded, wall] = [spent(), performance.now()];
setTimeout(() => { process.stdout.write(JSON.stringify({ loaded, ready: spent(), wall })); process.exit(); }, 300);`;

export interface Times {
  loaded: number;
  ready: number;
  wall: number;
}

const run = promisify(execFile);
/** What lies in the files of a folder. */
export const textsIn = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Loads a bundle in a process of its own. */
export async function loadBundle(folder: string): Promise<Times> {
  // Any value will do: nothing is called, and nothing answers.
  const variables = textsIn(folder).flatMap((text) => text.match(/HABEAS_[A-Z_]+/g) ?? []);
  const env = {
    ...(Object.fromEntries(variables.map((name) => [name, 'unset'])) as Record<string, string>),
    ...{ AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_EC2_METADATA_DISABLED: 'true' },
  };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', childOf(join(folder, 'index.mjs'))], {
    env,
  });
  return JSON.parse(stdout) as Times;
}
