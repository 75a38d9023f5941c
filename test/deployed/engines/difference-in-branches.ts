import { ask, flow, machine } from './build-machine.ts';
import { fault } from './case.ts';
import type { Run } from './walk.ts';
import { input, output, pass, type Difference } from './difference.ts';

const asked = ({ calls }: Run) =>
  Object.fromEntries(Object.entries(calls).map(([state, sent]) => [state, sent.length]));
const branches = {
  Type: 'Parallel',
  Branches: [
    flow({ Fail: { Type: 'Fail', Error: 'Broken' } }),
    flow({ Wait: { Type: 'Wait', Seconds: 30 }, Ask: ask() }),
  ],
};
const oneByOne = {
  Type: 'Map',
  Items: [{ about: 1 }, { about: 2 }],
  MaxConcurrency: 1,
  ItemProcessor: flow({ Ask: ask() }),
};

/** What branches and iterations share, and when they stop. */
export const IN_BRANCHES: Difference[] = [
  {
    name: 'Arguments, Assign and Output of Parallel',
    reason: 'state-parallel has all three in JSONata; the emulator ignores them',
    definition: machine({
      Both: {
        Type: 'Parallel',
        Branches: [flow({ One: pass({}) })],
        Arguments: { about: 8 },
        Assign: { all: '{% $states.result %}' },
        Output: '{% $states.result[0].about %}',
      },
      Go: pass({ Output: ['{% $states.input %}', '{% $exists($all) %}'] }),
    }),
    input,
    look: output,
    emulator: [[input], false],
    interpreter: [8, true],
  },
  {
    name: 'variables of a branch',
    reason: 'workflow-variables: a branch keeps its own; in the emulator those of a Parallel are seen outside',
    definition: machine({
      Both: { Type: 'Parallel', Branches: [flow({ One: pass({ Assign: { mine: 1 } }) })] },
      Go: pass({ Output: '{% $exists($mine) %}' }),
    }),
    input,
    look: output,
    emulator: true,
    interpreter: false,
  },
  {
    name: 'a branch that fails stops the others',
    reason: 'state-parallel: "all the branches are stopped"; in the emulator each runs to its end',
    definition: machine({ Both: branches }),
    input,
    look: asked,
    emulator: { Ask: 1 },
    interpreter: {},
  },
  {
    name: 'an iteration that fails stops the others',
    reason: 'state-map: an iteration that fails fails the Map; in the emulator each item is taken all the same',
    definition: machine({ Each: oneByOne }),
    input,
    tasks: { Ask: [fault('Broken', 0)] },
    look: asked,
    emulator: { 'Ask [0]': 1, 'Ask [1]': 1 },
    interpreter: { 'Ask [0]': 1 },
  },
];
