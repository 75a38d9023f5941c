/** Run by killed.test.ts: writes until it is killed; prints a line for each thing that it was told is safe. */
import { opened, sent } from '../contract/ledger.ts';
import { openForTest } from './open-for-test.ts';

const [folder = '', name = ''] = process.argv.slice(2);
const { keys, ledger, vault, records, mailer, inbound } = (await openForTest(folder)).ports;
const say = (what: string) => process.stdout.write(`${what}\n`);

async function work(caseId: string): Promise<void> {
  await keys.create(caseId);
  await ledger.append(caseId, 0, [opened, sent('m1')]);
  say(`events ${caseId} 2`);
  await vault.put(`${caseId}/a`, Buffer.alloc(400_000, caseId));
  say(`object ${caseId}`);
  const ref = await inbound.put({ channel: 'mail', receivedAt: 5, raw: Buffer.from(caseId) });
  say(`inbound ${ref} ${caseId}`);
  await records.put('gate', caseId, caseId, { expect: 'absent' });
  say(`record ${caseId}`);
  await mailer.send({
    outboxId: caseId,
    to: 'jo@person.example',
    subject: 's',
    text: caseId,
    html: '',
    language: 'en',
  });
  say(`mail ${caseId}`);
  await ledger.append(caseId, 2, [sent('m2'), sent('m3'), sent('m4')]);
  say(`events ${caseId} 5`);
}

for (let i = 0; ; i++) await Promise.all(['x', 'y', 'z'].map((lane) => work(`${name}${lane}${i}`)));
