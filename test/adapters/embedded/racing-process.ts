/** Run by processes.test.ts: opens the folder while others do, appends and counts against them, prints how often it won. */
import { setTimeout } from 'node:timers/promises';
import { RecordConflict, SequenceConflict } from '../../../functions/core/errors.ts';
import { sent } from '../contract/ledger.ts';
import { openForTest } from './open-for-test.ts';

const [folder = '', name = '', rounds = '', processes = ''] = process.argv.slice(2);
const host = await openForTest(folder);
const { ledger, records, keys } = host.ports;

await keys.create('race');
await keys.open('race', 'p', await keys.seal('race', 'p', name));
// Nobody runs ahead: each waits until all have opened the folder.
await records.count('quota', 'ready');
while ((await records.get<number>('quota', 'ready'))?.value !== Number(processes)) await setTimeout(2);

let won = 0;
let claimed = 0;
for (let seq = 0; seq < Number(rounds);) {
  try {
    await ledger.append('race', seq, [sent(`${name}-${seq}`)]);
    won++;
    seq++;
  } catch (fault) {
    if (!(fault instanceof SequenceConflict)) throw fault;
    seq = (await ledger.read('race')).length;
  }
  try {
    await records.put('seen', `${seq}`, name, { expect: 'absent' });
    claimed++;
  } catch (fault) {
    if (!(fault instanceof RecordConflict)) throw fault;
  }
  await records.count('quota', 'race');
}
await host.close();
process.stdout.write(JSON.stringify({ won, claimed }));
