#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { parseDay } from '../functions/core/deadline/day.ts';
import { instantAt, localDay } from '../functions/core/deadline/zone.ts';
import { InvalidInput } from '../functions/core/errors.ts';
import { explainFault } from '../infra/local/explain-fault.ts';
import { readConfig } from '../infra/read-config.ts';
import { atDesk, type Place } from './desk.ts';
import * as print from './print.ts';
import { aslCommand } from './asl.ts';
import { addCaseCommands, caseIdOf } from './case-commands.ts';
import { addPackageCommands } from './package-commands.ts';
import { addCorrespondenceCommands } from './correspondence-commands.ts';
import { explainDeadline } from './deadline.ts';
import { listQueue } from '../functions/handlers/operator/list-queue.ts';
import { switchEmergencyStop } from '../functions/handlers/operator/switch-emergency-stop.ts';
import { reportMetrics } from '../functions/handlers/operator/report-metrics.ts';
import { showStock } from '../functions/handlers/operator/show-stock.ts';
import { showCase } from '../functions/handlers/operator/show-case.ts';

interface ReportOptions {
  from: string;
  to?: string;
  under?: string;
  csv: boolean;
  json: boolean;
}

const program = new Command('habeas')
  .description('Answers data subject requests: what waits for an operator, and what an operator does about it.')
  .option('--state <dir>', 'state directory of the embedded host', process.env['HABEAS_STATE'] ?? '.habeas')
  .option(
    '--stage <name>',
    'a deployed stage instead, under your AWS credentials (infra/aws/stages.ts, or stages.yml of --config)',
  )
  .option('--config <dir>', 'folder of habeas.yml and data-map/', process.env['HABEAS_CONFIG'] ?? 'config')
  .showHelpAfterError();

const place = () => program.opts<Place>();
const operator = process.env['HABEAS_OPERATOR'] ?? userInfo().username;

program
  .command('queue')
  .description('cases that wait for a person, oldest first')
  .option('--all', 'every open case', false)
  .option('--json', 'as JSON', false)
  .action(({ all, json }: { all: boolean; json: boolean }) =>
    atDesk(place(), async (desk) => {
      const queue = await desk.ask(listQueue, { all });
      const halt = await desk.halt();
      if (halt) console.error(print.halt(halt));
      console.log(json ? JSON.stringify(queue, null, 2) : print.queue(queue, Date.now()));
    }),
  );

program
  .command('stock')
  .description('how everything stands: requests by right and state, what is due first, the emergency stop')
  .action(() =>
    atDesk(place(), async (desk) => {
      console.log((await desk.ask(showStock, {})).markdown);
    }),
  );

program
  .command('show')
  .description('one case and its history')
  .argument('<case>', 'case or request id')
  .option('--reveal', 'show what is personal, and the raw message; the ledger notes that you did', false)
  .option('--json', 'as JSON', false)
  .action((id: string, { reveal, json }: { reveal: boolean; json: boolean }) =>
    atDesk(place(), async (desk) => {
      const shown = await desk.ask(showCase, { caseId: caseIdOf(id), reveal, operator });
      console.log(json ? JSON.stringify(shown, null, 2) : print.shownCase(shown));
    }),
  );

addCaseCommands(program, place, operator);
addCorrespondenceCommands(program, place, operator);
addPackageCommands(program, place);

program
  .command('report')
  .description('received, complied, denied, median days (11 CCR 7102); all, by right, and by month, right and regime')
  .option('--from <date>', 'received from this day', '1970-01-01')
  .option('--to <date>', 'received until this day, itself included; default: today')
  .option('--under <regime>', 'only requests to which this regime applies, e.g. us-ca-ccpa')
  .addOption(new Option('--csv', 'as CSV').default(false).conflicts('json'))
  .option('--json', 'as JSON', false)
  .action(({ from, to, under, csv, json }: ReportOptions) =>
    atDesk(place(), async (desk) => {
      const timeZone = await desk.timeZone();
      const now = Date.now();
      const last = to === undefined ? localDay(timeZone, now) : dayIn(to);
      const span = { from: instantAt(timeZone, dayIn(from)), to: instantAt(timeZone, last + 1), timeZone, now };
      const rows = await desk.ask(reportMetrics, { ...span, under });
      console.log(json ? JSON.stringify(rows, null, 2) : csv ? print.metricsCsv(rows) : print.metrics(rows));
    }),
  );

program
  .command('deadline')
  .description('explain by when a request must be answered; --help says how to ask')
  .argument('[question...]')
  .allowUnknownOption()
  .helpOption(false)
  .action(async (_: string[], __: object, command: Command) => {
    process.exitCode = await explainDeadline(command.args, configured());
  });

program.addCommand(aslCommand());

program
  .command('emergency-stop')
  .description('halt every erasure and every outgoing mail, or let them go on')
  .addArgument(new Argument('<switch>').choices(['on', 'off']))
  .action((to: string) =>
    atDesk(place(), async (desk) => {
      await desk.ask(switchEmergencyStop, { on: to === 'on', operator });
      console.log(
        to === 'on' ? 'Everything is halted: no erasure, no mail.' : 'Erasures and mails go on where they stood.',
      );
    }),
  );

const ledger = program.command('ledger').description('the append-only record');
ledger
  .command('verify')
  .description('prove that no event was changed, dropped, moved or cut off')
  .option('--json', 'as JSON', false)
  .action(({ json }: { json: boolean }) =>
    atDesk(place(), async (desk) => {
      const report = await desk.verifyLedger();
      console.log(json ? JSON.stringify(report, null, 2) : print.ledgerReport(report));
      if (report.problems.length > 0) process.exitCode = 1;
    }),
  );

const config = program.command('config').description('the controller and its data map');
config
  .command('check')
  .description('compile it and say what is wrong: file, line, field')
  .action(async () => {
    const { hash, stores, collections } = await readConfig(place().config);
    console.log(`good: ${stores.length} stores, ${collections.length} collections, hash ${hash.slice(0, 12)}`);
  });

try {
  await program.parseAsync();
} catch (fault) {
  console.error(explainFault(fault, place().state) ?? fault);
  process.exitCode = 2;
}

/** The folder of the configuration, when it was named or is there: dates are explained without a controller, too. */
function configured(): string | undefined {
  const { config: folder } = place();
  const isNamed = program.getOptionValueSource('config') === 'cli' || process.env['HABEAS_CONFIG'] !== undefined;
  return isNamed || existsSync(join(folder, 'habeas.yml')) ? folder : undefined;
}

/** A calendar day as a number. @throws InvalidInput when it is none */
function dayIn(text: string): number {
  const day = parseDay(text);
  if (Number.isNaN(day)) throw new InvalidInput(`${text} is not a date; write YYYY-MM-DD.`);
  return day;
}
