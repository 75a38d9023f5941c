#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { userInfo } from 'node:os';
import { Argument, Command, Option } from 'commander';
import { ConfigInvalid } from '../functions/core/data-map/compile/compile-config.ts';
import { DENIAL_REASONS } from '../functions/core/request/outcome.ts';
import { Right } from '../functions/core/request/right.ts';
import { readConfig } from '../infra/local/read-config.ts';
import { withPipeline, type Place } from './with-pipeline.ts';
import * as print from './print.ts';
import { classifyMessage } from '../functions/handlers/operator/classify-message.ts';
import { decideRequest } from '../functions/handlers/operator/decide-request.ts';
import { forgetCase } from '../functions/handlers/operator/forget-case.ts';
import { listQueue } from '../functions/handlers/operator/list-queue.ts';
import { redriveRequest } from '../functions/handlers/operator/redrive-request.ts';
import { switchEmergencyStop } from '../functions/handlers/operator/switch-emergency-stop.ts';
import { showCase } from '../functions/handlers/operator/show-case.ts';
import { bind } from '../functions/shell/step.ts';

const program = new Command('habeas')
  .description('Answers data subject requests: what waits for an operator, and what an operator does about it.')
  .option('--state <dir>', 'state directory of the embedded host', process.env['HABEAS_STATE'] ?? '.habeas')
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
    withPipeline(place(), async ({ ports }) => {
      const queue = await bind(listQueue, ports)({ all });
      console.log(json ? JSON.stringify(queue, null, 2) : print.queue(queue, ports.clock.now()));
    }),
  );

program
  .command('show')
  .description('one case and its history')
  .argument('<case>', 'case or request id')
  .option('--reveal', 'show what is personal, and the raw message; the ledger notes that you did', false)
  .option('--json', 'as JSON', false)
  .action((id: string, { reveal, json }: { reveal: boolean; json: boolean }) =>
    withPipeline(place(), async ({ ports }) => {
      const shown = await bind(showCase, ports)({ caseId: caseIdOf(id), reveal, operator });
      console.log(json ? JSON.stringify(shown, null, 2) : print.shownCase(shown));
    }),
  );

program
  .command('decide')
  .description('approve or refuse a request that waits for it')
  .argument('<request>', 'request id')
  .argument('<decision>', 'approve or refuse')
  .requiredOption('--reason <text>', 'why; a refusal tells it to the data subject')
  .addOption(new Option('--denial-reason <code>', 'of a refusal').choices(DENIAL_REASONS))
  .action((requestId: string, decision: string, { reason, denialReason }: { reason: string; denialReason?: string }) =>
    withPipeline(place(), async ({ ports }) => {
      const command = { requestId, decision, reason, operator, ...(denialReason !== undefined && { denialReason }) };
      const { status } = await bind(decideRequest, ports)(command);
      console.log(`${requestId}: ${decision === 'approve' ? 'approved' : 'refused'}, now ${status}`);
    }),
  );

program
  .command('classify')
  .description('say what a message asks for that was not understood; without rights: it asks for nothing')
  .argument('<case>', 'case id')
  .argument('[rights...]', Right.options.join(', '))
  .option('--reason <text>', 'why')
  .action((caseId: string, rights: string[], { reason }: { reason?: string }) =>
    withPipeline(place(), async ({ ports }) => {
      const command = { caseId, rights, operator, ...(reason !== undefined && { reason }) };
      const { requestIds } = await bind(classifyMessage, ports)(command);
      console.log(requestIds.length > 0 ? `opened ${requestIds.join(', ')}` : `${caseId} asks for nothing; closed`);
    }),
  );

program
  .command('redrive')
  .description('try again what failed')
  .argument('<request>', 'request id')
  .action((requestId: string) =>
    withPipeline(place(), async ({ ports }) => {
      const { attempt } = await bind(redriveRequest, ports)({ requestId, operator });
      console.log(`${requestId}: ${attempt > 0 ? `attempt ${attempt} is under way` : 'goes on from where it stood'}`);
    }),
  );

program
  .command('forget')
  .description('destroy the key of a case: nothing personal of it can be read again')
  .argument('<case>', 'case id')
  .action((caseId: string) =>
    withPipeline(place(), async ({ ports }) => {
      await bind(forgetCase, ports)({ caseId, operator });
      console.log(`${caseId} is forgotten`);
    }),
  );

program
  .command('emergency-stop')
  .description('halt every erasure and every outgoing mail, or let them go on')
  .addArgument(new Argument('<switch>').choices(['on', 'off']))
  .action((to: string) =>
    withPipeline(place(), async ({ ports }) => {
      await bind(switchEmergencyStop, ports)({ on: to === 'on', operator });
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
    withPipeline(place(), async ({ verifyLedger }) => {
      const report = await verifyLedger();
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

/** Faults that the person at the keyboard can mend: their message says how. */
const KNOWN = new Set(['InvalidInput', 'NotAllowed']);

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof ConfigInvalid || (fault instanceof Error && KNOWN.has(fault.name))) console.error(fault.message);
  else console.error(fault);
  process.exitCode = 2;
}

function caseIdOf(id: string): string {
  return id.split('-')[0] ?? id;
}
