import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adaptDefinition } from '../adapt.ts';
import { fault, say, type Answer, type Case, type Flow } from './case.ts';

/** As the emulator takes it (LEFT_OUT); two seconds are enough for what never comes. */
function load(name: 'handle-request' | 'fulfil-request'): Case['definition'] {
  const file = join(import.meta.dirname, '../../../state-machines', `${name}.asl.json`);
  return JSON.parse(adaptDefinition(readFileSync(file, 'utf8'), { proof: 2, coolingOff: 2 })) as Case['definition'];
}

const HANDLE = load('handle-request');
const FULFIL = load('fulfil-request');

/**
 * The states within a Map as a machine of their own, for of a branch the emulator's history says nothing; without the
 * Output of Succeed states, which it does not know (see differences).
 */
function inside(map: string): Case['definition'] {
  const { StartAt, States } = FULFIL.States[map]?.ItemProcessor as Flow;
  const plain = Object.entries(States).map(([name, { Output, ...state }]) => [
    name,
    state.Type === 'Succeed' ? state : { ...state, ...(Output !== undefined && { Output }) },
  ]);
  return { QueryLanguage: 'JSONata', StartAt, States: Object.fromEntries(plain) as Flow['States'] };
}

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
  ...decided('erasure', 'auto'),
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
  handle('access', { ...decided('access', 'auto'), [TURN]: proceed, ...started }),
  handle('unproven', { [PROOF]: [silence], [LINK]: [say({ waits: false, proofSeconds: 0 })] }),
  handle('proven when the link was renewed', {
    ...decided('access', 'auto'),
    [PROOF]: [silence, ...proceed],
    [LINK]: [say({ waits: true, proofSeconds: 2 })],
    [TURN]: proceed,
    ...started,
  }),
  handle('withdrawn before the proof', { [PROOF]: [wake('withdrawn')], ...close }),
  handle('closed already', { [PROOF]: [wake('closed')] }),
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
    ...decided('access', 'auto'),
    [TURN]: [wake('withdrawn')],
    ...close,
  }),
  handle('erasure', { ...cooling, [COOLING]: [silence], ...started }),
  handle('cancelled', { ...cooling, [COOLING]: [wake('withdrawn')], ...close }),
  handle('withdrawn at the last moment', {
    ...decided('access', 'auto'),
    [TURN]: proceed,
    'Start the fulfilment': [say({ started: false })],
    ...close,
  }),
  handle('policy at the third try', {
    [PROOF]: proceed,
    [POLICY]: [fault('StoreUnavailable'), fault('SequenceConflict'), say({ right: 'access', route: 'auto' })],
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
const twice = [say({ more: true, storeIds: ['a', 'b'] }), say({ more: false })];
const nowhere = [say({ more: false, storeIds: [] })];
const outcome = { 'Close the request with its outcome': [say({})] };
const failed = { 'Tell an operator that the fulfilment failed': [say({})] };
const at = (storeId: string, cursor: number, more: boolean) => ({ storeId, cursor, more });

const fulfil = (name: string, right: string, tasks: NonNullable<Case['tasks']>): Case => ({
  name: `fulfil-request: ${name}`,
  definition: FULFIL,
  input: { requestId: 'abc-1', attempt: 1, right },
  tasks,
});

const FULFILLED: Case[] = [
  fulfil('access', 'access', {
    [PLAN]: twice,
    [LOOK]: [say(at('a', 1, true), 0), say(at('a', 2, false), 0), say(at('b', 1, false), 1)],
    [PACKAGE]: [say({})],
    ...outcome,
  }),
  fulfil('a store that is away', 'access', {
    [PLAN]: twice,
    [LOOK]: [...away(4, 0), say(at('b', 1, false), 1)],
    'Note that the store could not be searched': [say({ again: false, seconds: 0, tries: 0 }, 0)],
    [PACKAGE]: [say({})],
    ...outcome,
  }),
  fulfil('erasure', 'erasure', {
    [PLAN]: nowhere,
    [ORDER]: [say({ storeIds: ['a', 'b'] })],
    [ERASE]: [
      fault('EmergencyStop', 0),
      say(at('a', 1, true), 0),
      say(at('a', 2, false), 0),
      say(at('b', 1, false), 1),
    ],
    ...outcome,
  }),
  fulfil('nothing to erase', 'erasure', { [PLAN]: nowhere, [ORDER]: [say({ storeIds: [] })], ...outcome }),
  fulfil('a package that fails for good', 'access', {
    [PLAN]: nowhere,
    [PACKAGE]: fails(5, 'VaultObjectMissing'),
    ...failed,
  }),
  fulfil('a store whose failure cannot be noted', 'access', {
    [PLAN]: [say({ more: true, storeIds: ['a'] })],
    [LOOK]: away(4),
    'Note that the store could not be searched': away(7),
    ...failed,
  }),
];

const oneStore = { requestId: 'abc-1', attempt: 1, wave: 0, storeId: 'a', cursor: 0, tries: 0 };
const within = (name: string, map: string, tasks: NonNullable<Case['tasks']>): Case => ({
  name: `fulfil-request, ${map}: ${name}`,
  definition: inside(map),
  input: oneStore,
  tasks,
});

const perStore = (map: string, task: string, note: string): Case[] => [
  within('page by page', map, {
    [task]: [say({ ...oneStore, more: true, cursor: 1 }), say({ ...oneStore, more: false })],
  }),
  within('away, and there again later', map, {
    [task]: [...away(4), say({ ...oneStore, more: false })],
    [note]: [say({ tries: 1, again: true, seconds: 5 })],
  }),
  within('away for good', map, {
    [task]: [fault('StoreUnavailable'), fault('Timeout'), ...away(2)],
    [note]: [fault('RecordConflict'), say({ tries: 1, again: false, seconds: 0 })],
  }),
  within('a failure that cannot be noted', map, { [task]: away(4), [note]: away(7) }),
];

/** Every way through the machines that a scenario takes, and those that no scenario can force. */
export const OURS: Case[] = [
  ...HANDLED,
  ...FULFILLED,
  ...perStore('Look in every store of this wave', LOOK, 'Note that the store could not be searched'),
  ...perStore('Erase in every store', ERASE, 'Note that the store could not be erased'),
  within('halted twice, which counts for itself', 'Erase in every store', {
    [ERASE]: [fault('EmergencyStop'), fault('StoreUnavailable'), fault('EmergencyStop'), say({ more: false })],
  }),
];
