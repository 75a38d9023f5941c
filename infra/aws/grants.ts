/**
 * What each function may do, port by port. A function's role and environment come from here, and nothing else grants
 * anything. A level includes those before it, `create` and `destroy` apart. A test follows the code of each handler and
 * fails on a grant that is missing and on one that nothing can use.
 */
export interface Grant {
  clock?: true;
  ids?: true;
  digest?: true;
  ledger?: 'read' | 'append';
  keys?: 'use' | 'create' | 'destroy';
  vault?: 'read' | 'write' | 'remove';
  inbound?: 'put' | 'read' | 'take';
  /** Calls the function that reads letters. */
  letters?: true;
  /** Asks the model that the stage names, if it names one. */
  secondReader?: true;
  records?: 'read' | 'write';
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
  records: 'write',
  workflow: 'start',
  mailer: true,
  configs: 'read',
};

/** What reading a request and working on what it reached takes. */
const WORK: Grant = { ledger: 'read', vault: 'write', configs: 'read' };

/** By the function's name. */
export const GRANTS: Readonly<Record<string, Grant>> = {
  AcceptApiRequest: { clock: true, ids: true, inbound: 'put' },
  ExtractText: { inbound: 'read' },
  ReceiveMessage: {
    ...CASE,
    inbound: 'take',
    letters: true,
    secondReader: true,
    keys: 'create',
    vault: 'write',
    configs: 'keep',
  },
  RecordBounce: CASE,
  ProveAddress: { ...CASE, inbound: 'put', configs: 'keep' },
  CancelRequest: { ...CASE, configs: 'keep' },
  AnswerQuestion: { ...CASE, configs: 'keep' },
  DownloadPackage: { ...CASE, vault: 'read', configs: 'keep' },

  AwaitGate: { ledger: 'read', keys: 'use', records: 'write', workflow: 'wake' },
  CheckPolicy: CASE,
  StartCoolingOff: CASE,
  StartFulfilment: CASE,
  PlanWave: WORK,
  LocateInStore: { ...WORK, clock: true, connect: 'read' },
  PlanErasure: { ...WORK, ledger: 'append', vault: 'read' },
  EraseFromStore: { ...WORK, clock: true, digest: true, ledger: 'append', records: 'read', connect: 'change' },
  RecordStoreFailure: { clock: true, digest: true, ledger: 'append', configs: 'read' },
  BuildPackage: { ...WORK, clock: true, digest: true, signer: true, ledger: 'append', vault: 'remove' },
  CloseRequest: { ...CASE, vault: 'remove' },
  ReportFailure: CASE,

  SweepDeadlines: { ...CASE, vault: 'remove', configs: 'keep' },
  MeasureDeadlines: { clock: true, records: 'read', configs: 'keep' },
  SweepPending: { ...CASE, keys: 'destroy', vault: 'remove' },

  ReconcileCases: { ...CASE, workflow: 'look' },
  TakeStock: { clock: true, records: 'read' },

  ReadHalt: { records: 'read' },
  ShowStock: { clock: true, records: 'read' },
  ListQueue: { records: 'read' },
  ShowCase: { ledger: 'append', vault: 'read' },
  ClassifyMessage: CASE,
  DecideRequest: { ...CASE, vault: 'remove' },
  AskPerson: CASE,
  ResumeCase: CASE,
  ExtendRequest: CASE,
  StateResidence: CASE,
  ReportMetrics: { ledger: 'read', records: 'read' },
  SettleCorrespondence: CASE,
  ListMachineMail: { records: 'read' },
  ReleaseMachineMail: { records: 'write', vault: 'remove', inbound: 'put' },
  RedriveRequest: CASE,
  ForgetCase: {
    clock: true,
    digest: true,
    ledger: 'append',
    keys: 'destroy',
    records: 'write',
    vault: 'remove',
    workflow: 'wake',
  },
  SwitchEmergencyStop: { clock: true, records: 'write' },
};
