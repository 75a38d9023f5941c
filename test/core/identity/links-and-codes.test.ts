import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseSync } from 'node:sqlite';
import { groupCommit } from '../../../functions/adapters/embedded/group-commit.ts';
import { openHabeasDatabase } from '../../../functions/adapters/embedded/habeas-db.ts';
import type { Records } from '../../../functions/core/ports.ts';
import { sqliteRecords } from '../../../functions/adapters/embedded/records.ts';
import { openDigest } from '../../../functions/adapters/sealing/digest.ts';
import { openIds } from '../../../functions/adapters/sealing/ids.ts';
import { checkCode, countCode, issueCode, spendCode } from '../../../functions/core/identity/codes.ts';
import { findLink, issueLink, spendLink } from '../../../functions/core/identity/links.ts';

const SECRET = new Uint8Array(32).fill(7);
const MINUTE = 60_000;

let database: DatabaseSync;
let records: Records;
let now = 0;
const ports = () => ({
  clock: { now: () => now },
  ids: openIds(SECRET),
  digest: openDigest(SECRET),
  records,
});
beforeEach(() => {
  database = openHabeasDatabase(':memory:');
  records = sqliteRecords(database, groupCommit(database));
  now = Date.parse('2026-03-02T23:50:00Z');
});
afterEach(() => database.close());

describe('a link', () => {
  const link = () => ({ kind: 'proof' as const, caseId: 'case00000001', expiresAt: now + MINUTE });

  it('opens what it was made for, until it expires or is spent', async () => {
    const secret = await issueLink(ports(), link());
    expect(await findLink(ports(), 'proof', secret)).toMatchObject({ caseId: 'case00000001' });
    expect(await findLink(ports(), 'package', secret)).toBeUndefined();
    now += MINUTE;
    expect(await findLink(ports(), 'proof', secret)).toBeUndefined();
    now -= MINUTE;
    await spendLink(ports(), secret);
    expect(await findLink(ports(), 'proof', secret)).toBeUndefined();
  });

  it('carries at least 128 bits, and the tables do not hold it', async () => {
    const secret = await issueLink(ports(), link());
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const stored = JSON.stringify(await ports().records.list('link'));
    expect(stored).not.toContain(secret);
    for (const guess of ['', secret.slice(1), `${secret}A`, secret.toLowerCase(), "' OR 1=1 --"])
      expect(await findLink(ports(), 'proof', guess)).toBeUndefined();
  });
});

describe('a code', () => {
  const wrongFor = (code: string) => (code === '00000000' ? '11111111' : '00000000');

  it('is right once issued, however it is spaced, and gone when spent or replaced', async () => {
    const code = await issueCode(ports(), 'r-1', 10);
    expect(code).toMatch(/^\d{8}$/);
    expect(await checkCode(ports(), 'r-1', `${code.slice(0, 4)} ${code.slice(4)}`)).toBe(true);
    expect(await checkCode(ports(), 'r-2', code)).toBe(false);
    const next = await issueCode(ports(), 'r-1', 10);
    expect(await checkCode(ports(), 'r-1', next)).toBe(true);
    await spendCode(ports(), 'r-1');
    expect(await checkCode(ports(), 'r-1', next)).toBe(false);
  });

  it('allows five tries, also when they come all at once and over midnight', async () => {
    const code = await issueCode(ports(), 'r-1', 30);
    await Promise.all(Array.from({ length: 3 }, () => checkCode(ports(), 'r-1', wrongFor(code))));
    now += 20 * MINUTE;
    await Promise.all(Array.from({ length: 2 }, () => checkCode(ports(), 'r-1', wrongFor(code))));
    expect(await checkCode(ports(), 'r-1', code)).toBe(false);
  });

  it('expires', async () => {
    const code = await issueCode(ports(), 'r-1', 10);
    now += 10 * MINUTE;
    expect(await checkCode(ports(), 'r-1', code)).toBe(false);
  });

  it('is sent five times an hour at most, and tells when the next may be', async () => {
    for (let nth = 0; nth < 5; nth++) expect(await countCode(ports(), 'r-1')).toBeUndefined();
    expect(await countCode(ports(), 'r-1')).toBe(Date.parse('2026-03-03T00:00:00Z'));
    expect(await countCode(ports(), 'r-2')).toBeUndefined();
    now = Date.parse('2026-03-03T00:00:00Z');
    expect(await countCode(ports(), 'r-1')).toBeUndefined();
  });
});
