import { findHalt } from '../functions/core/policy/emergency-stop.ts';
import type { LedgerReport } from '../functions/adapters/sealing/anchor-ledger.ts';
import { bind } from '../functions/shell/step.ts';
import { readConfig } from '../infra/read-config.ts';
import type { Asking } from './aws-desk.ts';
import { withPipeline, type Place as Folder } from './with-pipeline.ts';

/** Where the pipeline is that the operator works on: a state directory on this machine, or a stage on AWS. */
export interface Place extends Folder {
  stage?: string;
}

/** What an operator's commands work with, wherever the pipeline runs. */
export interface Desk extends Asking {
  /** The controller's. */
  timeZone(): Promise<string>;
  verifyLedger(): Promise<LedgerReport>;
}

/** Opens the place, does the work and closes it. */
export async function atDesk(place: Place, work: (desk: Desk) => Promise<void>): Promise<void> {
  if (place.stage === undefined)
    return withPipeline(place, ({ ports, verifyLedger }) =>
      work({
        ask: (step, input) => bind(step, ports)(input),
        halt: () => findHalt(ports),
        timeZone: async () => (await ports.configs.current()).controller.timeZone,
        verifyLedger,
      }),
    );
  const [{ callOperatorFunction }, { verifyStageLedger }, { readStage, readStages }] = await Promise.all([
    import('./aws-desk.ts'),
    import('./stage-ledger.ts'),
    import('../infra/aws/stages.ts'),
  ]);
  const stage = readStage(place.stage, readStages(place.config));
  return work({
    ...callOperatorFunction(stage),
    timeZone: async () => (await readConfig(place.config)).controller.timeZone,
    verifyLedger: () => verifyStageLedger(stage),
  });
}
