import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adaptDefinition } from '../adapt.ts';
import type { Case, Flow, State } from './case.ts';

/**
 * As the emulator takes it: with the seconds and the Choices that LEFT_OUT names, and a Pass for each Succeed that has an
 * Output (see differences). What never comes is waited for
 * two seconds.
 */
export function loadMachine(name: 'handle-request' | 'fulfil-request'): Case['definition'] {
  const file = join(import.meta.dirname, '../../../state-machines', `${name}.asl.json`);
  const adapted = adaptDefinition(readFileSync(file, 'utf8'), { proof: 2, coolingOff: 2 });
  return withoutSucceedOutput(JSON.parse(adapted) as Case['definition']);
}

function withoutSucceedOutput<T extends Flow>(flow: T): T {
  const states = Object.entries(flow.States).map(([name, state]) => [name, plain(state)]);
  return { ...flow, States: Object.fromEntries(states) as T['States'] };
}

function plain(state: State): State {
  if (state.Type === 'Succeed' && 'Output' in state) return { ...state, Type: 'Pass', End: true };
  return state.ItemProcessor ? { ...state, ItemProcessor: withoutSucceedOutput(state.ItemProcessor) } : state;
}

/** The states within a Map as a machine of their own, for of a branch the emulator's history says nothing. */
export function inside(machine: Case['definition'], map: string): Case['definition'] {
  const { StartAt, States } = machine.States[map]?.ItemProcessor as Flow;
  return { QueryLanguage: 'JSONata', StartAt, States };
}
