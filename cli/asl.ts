import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { DefinitionError, EngineError } from '../infra/local/asl/errors.ts';
import { parseText } from '../infra/local/asl/execution.ts';
import { ScriptError } from '../infra/local/asl/script.ts';
import { runScripted, type ScriptedResult } from '../infra/local/asl/scripted-run.ts';

/** What `habeas asl run` is told; all but `expect`, `startAt`, `name`, `region` and `account` are files. */
export type AslArguments = {
  definition: string;
  input?: string;
  tasks?: string;
  history?: string;
  /** The status the execution must end with. */
  expect?: string;
  /** When the virtual clock starts, ISO 8601. */
  startAt?: string;
  name?: string;
  region?: string;
  account?: string;
};

const CARRIED_OUT = 0;
const NOT_AS_EXPECTED = 1;
const CANNOT_RUN = 2;

class FileError extends Error {
  override readonly name = 'FileError';
}

function readJson(path: string): unknown {
  try {
    return parseText(readFileSync(path, 'utf8').trim());
  } catch (fault) {
    throw new FileError(`${path}: ${(fault as Error).message}`);
  }
}

function writeJson(path: string, value: unknown): void {
  try {
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch (fault) {
    throw new FileError(`${path}: ${(fault as Error).message}`);
  }
}

function readTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new FileError(`--start-at: ${text} is not a time in ISO 8601`);
  return at;
}

async function carryOut(argv: AslArguments): Promise<ScriptedResult> {
  const startAt = readTime(argv.startAt);
  return runScripted({
    definition: readJson(argv.definition),
    input: argv.input === undefined ? {} : readJson(argv.input),
    tasks: argv.tasks === undefined ? {} : readJson(argv.tasks),
    machine: basename(argv.definition).replace(/(?:\.asl)?\.json$/, ''),
    identity: { region: argv.region ?? 'eu-central-1', account: argv.account ?? '000000000000' },
    ...(argv.name !== undefined && { name: argv.name }),
    ...(startAt !== undefined && { startAt }),
  });
}

function report({ execution, events, unused }: ScriptedResult): void {
  const { status, output, error, cause } = execution;
  console.log(`${status} after ${events.length} events`);
  if (output !== undefined) console.log(`output: ${JSON.stringify(output)}`);
  if (error !== undefined) console.log(`error: ${error}`);
  if (cause !== undefined) console.log(`cause: ${cause}`);
  if (unused.length > 0) console.error(`answers left over for: ${unused.join(', ')}`);
}

const isForeseen = (fault: unknown): fault is Error =>
  fault instanceof DefinitionError ||
  fault instanceof ScriptError ||
  fault instanceof FileError ||
  fault instanceof EngineError;

/**
 * Runs a definition with scripted answers and writes its history as GetExecutionHistory would give it.
 * Exit code 0: carried out, whatever came of it; 1: it ended otherwise than `expect` says; 2: it could not be run.
 */
export async function runAsl(argv: AslArguments): Promise<number> {
  try {
    const result = await carryOut(argv);
    if (argv.history !== undefined) writeJson(argv.history, { events: result.events });
    report(result);
    const isExpected = argv.expect === undefined || argv.expect === result.execution.status;
    if (!isExpected) console.error(`expected ${argv.expect}`);
    return isExpected ? CARRIED_OUT : NOT_AS_EXPECTED;
  } catch (fault) {
    if (!isForeseen(fault)) throw fault;
    console.error(`${fault.name}: ${fault.message}`);
    return CANNOT_RUN;
  }
}

/** The command `asl` with its subcommand `run`, for `habeas` to add. */
export function aslCommand(): Command {
  const run = new Command('run')
    .description('run a state machine (JSONata) on a virtual clock, with scripted answers to its tasks')
    .argument('<definition>', 'file with the state machine')
    .option('--input <file>', 'file with the input (default: {})')
    .option('--tasks <script>', 'file with the answers, by state name; see infra/local/asl/README.md')
    .option('--history <out>', 'file to write the event history to')
    .option('--expect <status>', 'exit with 1 unless the execution ends so: SUCCEEDED, FAILED, TIMED_OUT')
    .option('--start-at <time>', 'when the virtual clock starts (default: 2026-01-01T00:00:00Z)')
    .option('--name <name>', 'name of the execution')
    .option('--region <region>', 'region shown in history')
    .option('--account <account>', 'account shown in history')
    .action(async (definition: string, options: Omit<AslArguments, 'definition'>) => {
      process.exitCode = await runAsl({ definition, ...options });
    });
  return new Command('asl').description('state machines').addCommand(run);
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await aslCommand().parseAsync();
