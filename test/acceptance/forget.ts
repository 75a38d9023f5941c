import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Embedded } from '../../functions/adapters/embedded/open-embedded.ts';
import { forgetCase } from '../../functions/handlers/operator/forget-case.ts';
import { bind } from '../../functions/shell/step.ts';
import { openState } from './open-state.ts';

export interface Forgetting {
  cases: number;
  /** Bytes of forgotten cases that still open: personal fields and objects in the vault, in place and in a backup. */
  readableBytes: number;
  /** Bytes that opened before: what the zero is worth. */
  readableBefore: number;
  /** Files in which a destroyed key, wrapped as it was, still lies. */
  keysLeft: string[];
  ledgerVerifies: boolean;
}

/**
 * Forgets every case, then tries to read it all the same: with the master key, in place and in a backup from before, which has
 * everything but the table of keys as it was.
 */
export async function forgetAll(dir: string, copies: string, caseIds: string[]): Promise<Forgetting> {
  const backup = join(copies, 'before');
  await cp(dir, backup, { recursive: true });
  const wrapped = readWrappedKeys(join(dir, 'keys.db'), caseIds);
  const state = await openState(dir);
  const readableBefore = await readable(state, caseIds);
  const forget = bind(forgetCase, state.ports);
  for (const caseId of caseIds) await forget({ caseId, operator: 'operator-1' });
  const inPlace = await readable(state, caseIds);
  const { problems } = await state.verifyLedger();
  await state.close();

  await cp(join(dir, 'keys.db'), join(backup, 'keys.db'), { force: true });
  for (const end of ['-wal', '-shm']) await rm(join(backup, `keys.db${end}`), { force: true });
  const restored = await openState(backup);
  const inBackup = await readable(restored, caseIds);
  await restored.close();
  await rm(backup, { recursive: true });
  return {
    cases: caseIds.length,
    ...{ readableBefore, readableBytes: inPlace + inBackup },
    keysLeft: await findBytes(dir, wrapped),
    ledgerVerifies: problems.length === 0,
  };
}

/** How many personal bytes of these cases open. */
async function readable({ ports: { ledger, vault } }: Embedded, caseIds: string[]): Promise<number> {
  let bytes = 0;
  for (const caseId of caseIds) {
    for (const event of await ledger.read(caseId))
      if (event.personal !== undefined) bytes += Buffer.byteLength(JSON.stringify(event.personal));
    for (const ref of await vault.list(`${caseId}/`)) bytes += await openedBytes(vault.get(ref));
  }
  return bytes;
}

async function openedBytes(content: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  try {
    for await (const piece of content) bytes += piece.length;
  } catch (fault) {
    if (!(fault instanceof Error) || !['KeyDestroyed', 'SealBroken', 'VaultObjectMissing'].includes(fault.name))
      throw fault;
  }
  return bytes;
}

function readWrappedKeys(file: string, caseIds: string[]): Buffer[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT case_id AS id, wrapped FROM keys WHERE wrapped IS NOT NULL').all();
  db.close();
  return rows
    .filter(({ id }) => caseIds.includes(id as string))
    .map(({ wrapped }) => Buffer.from(wrapped as Uint8Array));
}

async function findBytes(dir: string, texts: Buffer[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (texts.some((text) => bytes.includes(text))) found.push(path.slice(dir.length + 1));
  }
  return found;
}
