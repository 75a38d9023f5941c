import type { Command } from 'commander';
import { listMachineMail } from '../functions/handlers/operator/list-machine-mail.ts';
import { releaseMachineMail } from '../functions/handlers/operator/release-machine-mail.ts';
import { settleCorrespondence } from '../functions/handlers/operator/settle-correspondence.ts';
import { bind } from '../functions/shell/step.ts';
import { caseIdOf } from './case-commands.ts';
import { machineMail } from './print.ts';
import { withPipeline, type Place } from './with-pipeline.ts';

/** Adds what an operator does about replies, returned mails and machines. */
export function addCorrespondenceCommands(program: Command, place: () => Place, operator: string): void {
  program
    .command('settle')
    .description('say that you have seen to the replies that came in and the mails that came back')
    .argument('<case>', 'case or request id')
    .requiredOption('--note <text>', 'what you did; sealed in the ledger')
    .action((id: string, { note }: { note: string }) =>
      withPipeline(place(), async ({ ports }) => {
        const caseId = caseIdOf(id);
        await bind(settleCorrespondence, ports)({ caseId, note, operator });
        console.log(`${caseId}: settled`);
      }),
    );

  program
    .command('machines')
    .description('mails of machines that opened no case, kept for two weeks')
    .option('--release <id>', 'a person wrote this one: open a case for it')
    .action(({ release }: { release?: string }) =>
      withPipeline(place(), async ({ ports }) => {
        if (release === undefined) return console.log(machineMail(await bind(listMachineMail, ports)({})));
        await bind(releaseMachineMail, ports)({ id: release });
        console.log(`${release}: comes in again and waits for you in the queue`);
      }),
    );
}
