/** What the embedded ledger and vault cost on this machine: `node bench/ledger.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobDatabase } from '../functions/adapters/embedded/blob-database.ts';
import { blobFolder } from '../functions/adapters/embedded/blob-folder.ts';
import { eventTable } from '../functions/adapters/embedded/event-table.ts';
import { fileKeyWrapper, fileSigner } from '../functions/adapters/embedded/file-keys.ts';
import { anchorFolder } from '../functions/adapters/embedded/anchor-folder.ts';
import { commitToLog, openHabeasDatabase } from '../functions/adapters/embedded/habeas-db.ts';
import { sqliteRecords } from '../functions/adapters/embedded/records.ts';
import { openKeysDatabase, wrappedKeyTable } from '../functions/adapters/embedded/wrapped-keys.ts';
import { anchorLedger, verifyLedger } from '../functions/adapters/sealing/anchor-ledger.ts';
import { openCaseKeys } from '../functions/adapters/sealing/case-keys.ts';
import { sealedLedger } from '../functions/adapters/sealing/sealed-ledger.ts';
import { sealedVault } from '../functions/adapters/sealing/sealed-vault.ts';
import type { CaseEvent } from '../functions/core/ledger/event.ts';

const CASES = Number(process.argv[2] ?? 200);
const EVENTS = 25;
const AT_ONCE = 20;
const MEGABYTE = 1024 * 1024;
const clock = { now: () => Date.now() };

const plain: CaseEvent = { type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId: 'abc123def456' } };
const personal: CaseEvent = {
  type: 'IdentityProven',
  actor: { kind: 'data-subject' },
  facts: { method: 'link' },
  personal: { type: 'email', value: 'jo@person.example', proven: true } as never,
};

/** Runs the work for each number below `count`, one after the other or `atOnce` side by side, and prints how long it took. */
async function measure(what: string, count: number, work: (i: number) => Promise<unknown>, atOnce = 1): Promise<void> {
  const times: number[] = [];
  const begin = performance.now();
  let next = 0;
  const run = async () => {
    for (let i = next++; i < count; i = next++) {
      const start = performance.now();
      await work(i);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  const seconds = (performance.now() - begin) / 1000;
  times.sort((a, b) => a - b);
  const p = (q: number) => (times[Math.floor((times.length - 1) * q)] ?? 0).toFixed(3);
  console.log(`${what.padEnd(52)} ${Math.round(count / seconds)} /s   p50 ${p(0.5)} ms   p99 ${p(0.99)} ms`);
}

async function benchLedger(synced: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
  const path = join(folder, 'habeas.db');
  const db = openHabeasDatabase(path);
  const keysDb = openKeysDatabase(join(folder, 'keys.db'));
  const master = new Uint8Array(32).fill(7);
  const { commit: toKeys, close: closeKeys } = await commitToLog(keysDb, join(folder, 'keys.db'));
  const keys = openCaseKeys(fileKeyWrapper(master), wrappedKeyTable(keysDb, toKeys));
  const { commit: toLog, close } = await commitToLog(db, path);
  const settled = <Result>(work: () => Result) => toLog(work).then((result) => toLog.onDisk().then(() => result));
  const commit = synced ? Object.assign(settled, { onDisk: toLog.onDisk }) : toLog;
  const events = eventTable(db, commit);
  const ledger = sealedLedger(events, keys, clock);
  const records = sqliteRecords(db, commit);
  const vault = sealedVault(blobDatabase(db, commit, 'vault', blobFolder(join(folder, 'vault'))), keys);
  const caseId = (i: number) => `case${i}`;

  console.log(
    synced
      ? '\neach write on disk before the next, as when each reaches outside'
      : '\neach write committed before the next',
  );
  await measure('make a case key', CASES, (i) => keys.create(caseId(i)));
  const append = (first: number) => (i: number) =>
    ledger.append(caseId(first + (i % CASES)), Math.floor(i / CASES), [i % 5 === 0 ? personal : plain]);
  await measure('append one event, a fifth of them sealed', CASES * EVENTS, append(0));
  await measure(`make a case key, ${AT_ONCE} at once`, CASES, (i) => keys.create(caseId(CASES + i)), AT_ONCE);
  await measure(`append one event, ${AT_ONCE} at once`, CASES * EVENTS, append(CASES), AT_ONCE);
  await measure(`read a case of ${EVENTS} events`, CASES * 5, (i) => ledger.read(caseId(i % CASES)));
  await measure('put a record if absent', CASES * 5, (i) => records.put('gate', `${i}`, { i }, { expect: 'absent' }));
  await measure('get a record', CASES * 5, (i) => records.get('gate', `${i}`));
  const kilobyte = Buffer.alloc(1024, 'x');
  await measure('vault: put 1 KB', CASES, (i) => vault.put(`${caseId(i)}/raw`, kilobyte));
  await measure('vault: get 1 KB', CASES, async (i) => Array.from(await collect(vault.get(`${caseId(i)}/raw`))));
  const big = Buffer.alloc(16 * MEGABYTE, 'x');
  await measure('vault: put 16 MB', 5, () => vault.put('case0/big', big));
  await measure('vault: get 16 MB', 5, () => collect(vault.get('case0/big')));
  const anchoring = { events, anchors: await anchorFolder(join(folder, 'anchors')), signer: fileSigner(master) };
  await measure(`anchor ${2 * CASES} cases`, 1, () => anchorLedger(anchoring, clock));
  await measure(`verify ${2 * CASES * EVENTS} events`, 1, async () => {
    const { problems } = await verifyLedger(anchoring);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  });
  await measure('destroy a case key', CASES, (i) => keys.destroy(caseId(i)));

  await Promise.all([close(), closeKeys()]);
  db.close();
  keysDb.close();
  rmSync(folder, { recursive: true });
}

async function collect(content: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return chunks;
}

for (const synced of [true, false]) await benchLedger(synced);
console.log(`\nresident memory ${Math.round(process.memoryUsage.rss() / MEGABYTE)} MB`);
