import { describe, expect, inject, it } from 'vitest';
import { connectorContract, PEOPLE } from '../connectors/contract.ts';
import { openS3Store } from '../connectors/s3-store.ts';

process.env['AWS_ACCESS_KEY_ID'] = 'test';
process.env['AWS_SECRET_ACCESS_KEY'] = 'test';

const open = () => openS3Store(inject('url'), 'tried-lake');
connectorContract('S3 JSON-lines, on the emulator', { open, holdsNul: true, knowsKeys: false, knowsColumns: false });

describe('what an erasure leaves in a versioned bucket', () => {
  it('is no version that holds the person', async () => {
    const store = await openS3Store(inject('url'), 'tried-versions');
    const record = (id: string) => ({ id, email: `${id}@post.example`, name: id, note: null, age: 1 });
    await store.fill(['1', '2', '3'].map(record), []);
    const connector = await store.connect();
    await connector.apply([{ collection: PEOPLE, change: { kind: 'delete', keys: [{ id: '1' }, { id: '2' }] } }]);
    expect(await store.dump('people')).toEqual([JSON.stringify(record('3'))]);
    expect(await store.oldVersions()).toBe(0);
    await store.close();
  });
});
