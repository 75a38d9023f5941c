import { type Command, Option } from 'commander';
import { DENIAL_REASONS } from '../functions/core/request/outcome.ts';
import { Right } from '../functions/core/request/right.ts';
import { askPerson } from '../functions/handlers/operator/ask-person.ts';
import { classifyMessage } from '../functions/handlers/operator/classify-message.ts';
import { decideRequest } from '../functions/handlers/operator/decide-request.ts';
import { extendRequest } from '../functions/handlers/operator/extend-request.ts';
import { forgetCase } from '../functions/handlers/operator/forget-case.ts';
import { redriveRequest } from '../functions/handlers/operator/redrive-request.ts';
import { resumeCase } from '../functions/handlers/operator/resume-case.ts';
import { stateResidence } from '../functions/handlers/operator/state-residence.ts';
import { atDesk, type Place } from './desk.ts';

/** Adds what an operator does to one case; each goes into its ledger under the operator's name. */
export function addCaseCommands(program: Command, place: () => Place, operator: string): void {
  program
    .command('classify')
    .description('say what a message asks for that was not understood; without rights: it asks for nothing')
    .argument('<case>', 'case id')
    .argument('[rights...]', Right.options.join(', '))
    .option('--reason <text>', 'why')
    .action((caseId: string, rights: string[], { reason }: { reason?: string }) =>
      atDesk(place(), async (desk) => {
        const command = { caseId, rights, operator, ...(reason !== undefined && { reason }) };
        const { requestIds } = await desk.ask(classifyMessage, command);
        console.log(requestIds.length > 0 ? `opened ${requestIds.join(', ')}` : `${caseId} asks for nothing; closed`);
      }),
    );

  program
    .command('redrive')
    .description('try again what failed')
    .argument('<request>', 'request id')
    .action((requestId: string) =>
      atDesk(place(), async (desk) => {
        const { attempt } = await desk.ask(redriveRequest, { requestId, operator });
        console.log(`${requestId}: ${attempt > 0 ? `attempt ${attempt} is under way` : 'goes on from where it stood'}`);
      }),
    );

  program
    .command('forget')
    .description('destroy the key of a case: nothing personal of it can be read again')
    .argument('<case>', 'case id')
    .action((caseId: string) =>
      atDesk(place(), async (desk) => {
        await desk.ask(forgetCase, { caseId, operator });
        console.log(`${caseId} is forgotten`);
      }),
    );

  program
    .command('decide')
    .description(
      'approve or refuse a request that waits for it, announce a cost, or accept one that is partly fulfilled as it is',
    )
    .argument('<request>', 'request id')
    .argument('<decision>', 'approve, refuse, charge or accept')
    .requiredOption('--reason <text>', 'why; told to the data subject, but for an approval')
    .option('--amount <money>', 'of a charge, e.g. "12.50 EUR"')
    .addOption(new Option('--denial-reason <code>', 'of a refusal').choices(DENIAL_REASONS))
    .action(
      (requestId: string, decision: string, options: { reason: string; amount?: string; denialReason?: string }) =>
        atDesk(place(), async (desk) => {
          const { status } = await desk.ask(decideRequest, { requestId, decision, operator, ...options });
          const done = {
            approve: `approved, now ${status}`,
            refuse: 'refused; the person is told why and where to complain',
            charge: 'a cost is announced; it waits for the person',
            accept: 'ends as it is; the person is told what is missing and why',
          }[decision];
          console.log(`${requestId}: ${done}`);
        }),
    );

  program
    .command('ask')
    .description('ask the person for exactly what is missing; clocks stand still where the law allows it')
    .argument('<case>', 'case or request id')
    .requiredOption('--missing <text>', 'what is missing, written to the person; no personal data')
    .addOption(
      new Option('--about <reason>', 'what kind of question')
        .choices(['incomplete', 'identity', 'clarification'])
        .default('incomplete'),
    )
    .action((id: string, { missing, about }: { missing: string; about: string }) =>
      atDesk(place(), async (desk) => {
        const caseId = caseIdOf(id);
        const { answerBy } = await desk.ask(askPerson, { caseId, missing, reason: about, operator });
        console.log(`${caseId}: asked; waits until ${new Date(answerBy).toISOString()} at the longest`);
      }),
    );

  program
    .command('resume')
    .description('end the wait for an answer of the person, e.g. for one that came by another way')
    .argument('<case>', 'case or request id')
    .requiredOption('--words <text>', 'what they answered, or why it is needed no more; sealed in the ledger')
    .action((id: string, { words }: { words: string }) =>
      atDesk(place(), async (desk) => {
        const caseId = caseIdOf(id);
        await desk.ask(resumeCase, { caseId, words, operator });
        console.log(`${caseId}: goes on`);
      }),
    );

  program
    .command('extend')
    .description('take more time where the regime that binds allows it; the person is told')
    .argument('<request>', 'request id')
    .requiredOption('--reason <text>', 'why; told to the data subject')
    .action((requestId: string, { reason }: { reason: string }) =>
      atDesk(place(), async (desk) => {
        const { respondBy, regime } = await desk.ask(extendRequest, { requestId, reason, operator });
        console.log(`${requestId}: now due ${respondBy} (${regime})`);
      }),
    );

  program
    .command('residence')
    .description('note where the person says they live; the dates follow the laws there')
    .argument('<case>', 'case or request id')
    .argument('<place>', 'ISO 3166 country or region, e.g. DE or US-CA')
    .action((id: string, residence: string) =>
      atDesk(place(), async (desk) => {
        const caseId = caseIdOf(id);
        const { requests } = await desk.ask(stateResidence, { caseId, residence, operator });
        for (const { requestId, respondBy, regime } of requests)
          console.log(`${requestId}: due ${respondBy} (${regime})`);
      }),
    );
}

/** The case of a case or request id. */
export const caseIdOf = (id: string): string => id.split('-')[0] ?? id;
