import { fault, say, type Answer, type Case } from './case.ts';
import { inside, loadMachine } from './load-machine.ts';

const HANDLE = loadMachine('handle-request');
const FULFIL = loadMachine('fulfil-request');

const silence: Answer = { timeout: true };
const wake = (next: string): Answer => ({ output: { next } });

const PROOF = 'Wait until the person has proven the address';
const LINK = 'See whether the link has run out';
const POLICY = 'Ask the policy who decides';
const DECISION = "Wait for the operator's decision";
const FEE = "Wait for the person's word on the cost";
const TURN = 'Wait for its turn within the case';
const COOLING = 'Wait out the cooling-off';
const proceed = [wake('proceed')];
const started = { 'Start the fulfilment': [say({ started: true })] };
const close = { 'Close the request': [say({})] };
const stuck = { 'Tell an operator that the request is stuck': [say({})] };
const decided = (right: string, route: string) => ({ [PROOF]: proceed, [POLICY]: [say({ right, route })] });
const cooling = {
  ...decided('erasure', 'proceed'),
  [TURN]: proceed,
  'Start the cooling-off': [say({ seconds: 2 })],
};
const fails = (times: number, error: string, item?: number) => Array<Answer>(times).fill(fault(error, item));
const away = (times: number, item?: number) => fails(times, 'StoreUnavailable', item);

const handle = (name: string, tasks: NonNullable<Case['tasks']>): Case => ({
  name: `handle-request: ${name}`,
  definition: HANDLE,
  input: { requestId: 'abc-1', proofSeconds: 2 },
  tasks,
});

const HANDLED: Case[] = [
  handle('access', { ...decided('access', 'proceed'), [TURN]: proceed, ...started }),
  handle('unproven', { [PROOF]: [silence], [LINK]: [say({ waits: false, proofSeconds: 0 })] }),
  handle('proven when the link was renewed', {
    ...decided('access', 'proceed'),
    [PROOF]: [silence, ...proceed],
    [LINK]: [say({ waits: true, proofSeconds: 2 })],
    [TURN]: proceed,
    ...started,
  }),
  handle('refused', { ...decided('erasure', 'review'), [DECISION]: [wake('refused')], ...close }),
  handle('closed while an operator decides', { ...decided('erasure', 'review'), [DECISION]: [wake('closed')] }),
  handle('cost accepted', {
    ...decided('access', 'review'),
    [DECISION]: [wake('fee')],
    [FEE]: proceed,
    [TURN]: proceed,
    ...started,
  }),
  handle('cost not accepted', {
    ...decided('access', 'review'),
    [DECISION]: [wake('fee')],
    [FEE]: [wake('withdrawn')],
    ...close,
  }),
  handle('withdrawn while it waits for its turn', {
    ...decided('access', 'proceed'),
    [TURN]: [wake('withdrawn')],
    ...close,
  }),
  handle('erasure', { ...cooling, [COOLING]: [silence], ...started }),
  handle('cancelled', { ...cooling, [COOLING]: [wake('withdrawn')], ...close }),
  handle('closed while it waits for its turn', { ...decided('access', 'proceed'), [TURN]: [wake('closed')] }),
  handle('policy at the third try', {
    [PROOF]: proceed,
    [POLICY]: [fault('StoreUnavailable'), fault('SequenceConflict'), say({ right: 'access', route: 'proceed' })],
    [TURN]: proceed,
    ...started,
  }),
  handle('policy never', { [PROOF]: proceed, [POLICY]: away(7), ...stuck }),
  handle('a gate that its holder fails', { [PROOF]: [{ error: 'Broken', cause: 'for good' }], ...stuck }),
];

const PLAN = 'Plan the next wave';
const LOOK = 'Look for the person in one store';
const ERASE = 'Erase in one store and look again';
const ORDER = 'Order the stores, children before parents';
const PACKAGE = 'Build the disclosure package';
const twice = [say({ more: true, wave: 0, storeIds: ['a', 'b'] }), say({ more: false, wave: 1, storeIds: [] })];
const nowhere = [say({ more: false, wave: 0, storeIds: [] })];
const order = (...storeIds: string[]) => [say({ stores: storeIds.map((storeId) => ({ storeId, cursor: 0 })) })];
const done = (storeId: string, item?: number) => say({ storeId, cursor: 9, more: false }, item);
const outcome = { 'Close the request with its outcome': [say({})] };
const failed = { 'Tell an operator that the fulfilment failed': [say({})] };
const NOT_SEARCHED = 'Note that the store could not be searched';
const NOT_ERASED = 'Note that the store could not be erased';
const given = (again: boolean, item?: number) => say({ again, seconds: again ? 5 : 0, tries: 1 }, item);

const fulfil = (name: string, right: string, tasks: NonNullable<Case['tasks']>): Case => ({
  name: `fulfil-request: ${name}`,
  definition: FULFIL,
  input: { requestId: 'abc-1', attempt: 1, right },
  tasks,
});

const FULFILLED: Case[] = [
  fulfil('access', 'access', {
    [PLAN]: twice,
    [LOOK]: [done('a', 0), done('b', 1)],
    [PACKAGE]: [say({})],
    ...outcome,
  }),
  fulfil('a store that is away', 'access', {
    [PLAN]: twice,
    [LOOK]: [...away(4, 0), done('b', 1)],
    [NOT_SEARCHED]: [given(false, 0)],
    [PACKAGE]: [say({})],
    ...outcome,
  }),
  fulfil('erasure, halted once, in two rounds', 'erasure', {
    [PLAN]: nowhere,
    [ORDER]: order('a', 'b'),
    [ERASE]: [
      fault('EmergencyStop', 0),
      say({ storeId: 'a', cursor: 1, more: true }, 0),
      done('b', 1),
      done('a', 0),
      done('b', 1),
    ],
    ...outcome,
  }),
  fulfil('a store that cannot be erased', 'erasure', {
    [PLAN]: nowhere,
    [ORDER]: order('a', 'b'),
    [ERASE]: [...away(4, 0), done('b', 1)],
    [NOT_ERASED]: [given(false, 0)],
    ...outcome,
  }),
  fulfil('nothing to erase', 'erasure', { [PLAN]: nowhere, [ORDER]: order(), ...outcome }),
  fulfil('a package that fails for good', 'access', {
    [PLAN]: nowhere,
    [PACKAGE]: fails(5, 'VaultObjectMissing'),
    ...failed,
  }),
  fulfil('a store whose failure cannot be noted', 'access', {
    [PLAN]: [say({ more: true, wave: 0, storeIds: ['a'] })],
    [LOOK]: away(4),
    [NOT_SEARCHED]: away(7),
    ...failed,
  }),
];

const oneStore = { requestId: 'abc-1', attempt: 1, wave: 0, storeId: 'a', cursor: 0, tries: 0 };
const within = (name: string, map: string, tasks: NonNullable<Case['tasks']>): Case => ({
  name: `fulfil-request, ${map}: ${name}`,
  definition: inside(FULFIL, map),
  input: oneStore,
  tasks,
});

const perStore = (map: string, task: string, note: string): Case[] => [
  within('at once', map, { [task]: [done('a')] }),
  within('away, and there again later', map, { [task]: [...away(4), done('a')], [note]: [given(true)] }),
  within('away for good', map, {
    [task]: [fault('StoreUnavailable'), fault('Timeout'), ...away(2)],
    [note]: [fault('RecordConflict'), given(false)],
  }),
  within('a failure that cannot be noted', map, { [task]: away(4), [note]: away(7) }),
];

/** Every way through the machines that a scenario takes, and those that no scenario can force. */
export const OURS: Case[] = [
  ...HANDLED,
  ...FULFILLED,
  ...perStore('Look in every store of this wave', LOOK, NOT_SEARCHED),
  ...perStore('Erase in every store', ERASE, NOT_ERASED),
  within('halted twice, which counts for itself', 'Erase in every store', {
    [ERASE]: [fault('EmergencyStop'), fault('StoreUnavailable'), fault('EmergencyStop'), done('a')],
  }),
];
