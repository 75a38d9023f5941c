import type { Command } from 'commander';
import { listMachineMail } from '../functions/handlers/operator/list-machine-mail.ts';
import { releaseMachineMail } from '../functions/handlers/operator/release-machine-mail.ts';
import { settleCorrespondence } from '../functions/handlers/operator/settle-correspondence.ts';
import { caseIdOf } from './case-commands.ts';
import { machineMail } from './print.ts';
import { atDesk, type Place } from './desk.ts';

/** Adds what an operator does about replies, returned mails and machines. */
export function addCorrespondenceCommands(program: Command, place: () => Place, operator: string): void {
  program
    .command('settle')
    .description('say that you have seen to the replies that came in and the mails that came back')
    .argument('<case>', 'case or request id')
    .requiredOption('--note <text>', 'what you did; sealed in the ledger')
    .action((id: string, { note }: { note: string }) =>
      atDesk(place(), async (desk) => {
        const caseId = caseIdOf(id);
        await desk.ask(settleCorrespondence, { caseId, note, operator });
        console.log(`${caseId}: settled`);
      }),
    );

  program
    .command('machines')
    .description('mails of machines that opened no case, kept for two weeks')
    .option('--release <id>', 'a person wrote this one: open a case for it')
    .action(({ release }: { release?: string }) =>
      atDesk(place(), async (desk) => {
        if (release === undefined) return console.log(machineMail(await desk.ask(listMachineMail, {})));
        await desk.ask(releaseMachineMail, { id: release });
        console.log(`${release}: comes in again and waits for you in the queue`);
      }),
    );
}
