import type { Records, Vault } from '../../functions/core/ports.ts';

/**
 * What each function may do, port by port. A function's role and environment come from here, and nothing else grants
 * anything. Records and vault are granted method by method; a level of another port includes those before it, `create` and
 * `destroy` apart. A test follows the code of each handler and fails on a grant that is missing and on one that nothing can use.
 */
export interface Grant {
  /** May be the first to run on a new stage, and then makes the deployment's own key. */
  first?: true;
  clock?: true;
  ids?: true;
  digest?: true;
  ledger?: 'read' | 'append';
  keys?: 'use' | 'create' | 'destroy';
  vault?: readonly (keyof Vault)[];
  inbound?: 'put' | 'read' | 'take';
  /** Calls the function that reads letters. */
  letters?: true;
  /** Asks the model that the stage names, if it names one. */
  secondReader?: true;
  records?: readonly (keyof Records)[];
  /** look: also asks what became of an execution. */
  workflow?: 'wake' | 'start' | 'look';
  mailer?: true;
  /** keep: also asks for the current configuration, which keeps it for later. */
  configs?: 'read' | 'keep';
  signer?: true;
  /** One function per store, each with that store's connector and secrets alone. change: also erases there. */
  connect?: 'read' | 'change';
}

/** What changing a case takes, for a change starts executions, wakes gates and sends mails. */
const CASE: Grant = {
  clock: true,
  ids: true,
  digest: true,
  ledger: 'append',
  keys: 'use',
  records: ['get', 'put', 'remove'],
  workflow: 'start',
  mailer: true,
  configs: 'read',
};

/** What reading a request and working on what it reached takes. */
const WORK: Grant = { ledger: 'read', vault: ['get', 'list', 'put'], configs: 'read' };

/** By the function's name. */
export const GRANTS: Readonly<Record<string, Grant>> = {
  AcceptApiRequest: { first: true, clock: true, ids: true, inbound: 'put' },
  ExtractText: { inbound: 'read' },
  ReceiveMessage: {
    ...CASE,
    first: true,
    inbound: 'take',
    letters: true,
    secondReader: true,
    keys: 'create',
    vault: ['put'],
    records: ['count', 'get', 'put', 'remove'],
    configs: 'keep',
  },
  RecordBounce: CASE,
  ProveAddress: { ...CASE, inbound: 'put', configs: 'keep' },
  CancelRequest: { ...CASE, configs: 'keep' },
  AnswerQuestion: { ...CASE, configs: 'keep' },
  DownloadPackage: { ...CASE, vault: ['get'], records: ['count', 'get', 'put', 'remove'], configs: 'keep' },

  AwaitGate: { ledger: 'read', keys: 'use', records: ['put', 'remove'], workflow: 'wake' },
  CheckPolicy: CASE,
  StartCoolingOff: CASE,
  StartFulfilment: CASE,
  PlanWave: WORK,
  LocateInStore: { ...WORK, clock: true, connect: 'read' },
  PlanErasure: { ...WORK, ledger: 'append', vault: ['get', 'list'] },
  EraseFromStore: { ...WORK, clock: true, digest: true, ledger: 'append', records: ['get'], connect: 'change' },
  RecordStoreFailure: { clock: true, digest: true, ledger: 'append', configs: 'read' },
  BuildPackage: {
    ...WORK,
    clock: true,
    digest: true,
    signer: true,
    ledger: 'append',
    vault: ['get', 'list', 'put', 'remove'],
  },
  CloseRequest: { ...CASE, vault: ['remove'] },
  ReportFailure: CASE,

  SweepDeadlines: {
    ...CASE,
    first: true,
    records: ['due', 'get', 'put', 'remove'],
    vault: ['remove'],
    configs: 'keep',
  },
  MeasureDeadlines: { clock: true, records: ['list'], configs: 'keep' },
  SweepPending: {
    ...CASE,
    first: true,
    keys: 'destroy',
    records: ['due', 'get', 'list', 'put', 'remove'],
    vault: ['remove'],
  },

  ReconcileCases: { ...CASE, first: true, records: ['get', 'list', 'put', 'remove'], workflow: 'look' },
  TakeStock: { clock: true, records: ['get', 'list'] },

  ReadHalt: { records: ['get'] },
  ShowStock: { clock: true, records: ['get', 'list'] },
  ListQueue: { records: ['list'] },
  ShowCase: { ledger: 'append', vault: ['get', 'list'] },
  ClassifyMessage: CASE,
  DecideRequest: { ...CASE, vault: ['remove'] },
  AskPerson: CASE,
  ResumeCase: CASE,
  ExtendRequest: CASE,
  StateResidence: CASE,
  ReportMetrics: { ledger: 'read', records: ['list'] },
  SettleCorrespondence: CASE,
  ListMachineMail: { records: ['list'] },
  ReleaseMachineMail: { records: ['get', 'remove'], vault: ['get', 'remove'], inbound: 'put' },
  RedriveRequest: CASE,
  ForgetCase: {
    clock: true,
    digest: true,
    ledger: 'append',
    keys: 'destroy',
    records: ['get', 'put', 'remove'],
    vault: ['remove'],
    workflow: 'wake',
  },
  SwitchEmergencyStop: { clock: true, records: ['put', 'remove'] },
};
