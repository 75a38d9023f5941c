import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLake } from '../../functions/connectors/s3-json-lines/connector.ts';
import type { StoreConnector, StoreRecord } from '../../functions/core/data-map/connector.ts';
import { FakeS3 } from '../adapters/aws/fake-s3.ts';
import { connectorContract, locateAll, PEOPLE } from './contract.ts';
import type { TestStore } from './contract.ts';

const OBJECTS = 3;
const linesOf = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const textOf = (bytes: Buffer) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();

/** A faked bucket; each collection is spread over plain and packed objects, beside objects that are none of its own. */
async function openStore(): Promise<TestStore> {
  const s3 = new FakeS3();
  s3.pageSize = 2;
  const write = (name: string, records: StoreRecord[]) => {
    for (let nth = 0; nth < OBJECTS; nth++) {
      const text = linesOf(records.filter((_, at) => at % OBJECTS === nth));
      s3.write(`lake/${name}/part-${nth}`, nth === 1 ? gzipSync(text) : text);
    }
    s3.write(`lake/${name}-of-others/part`, 'no JSON');
  };
  return {
    connect: async () => openLake({ client: s3.connect(), bucket: 'b', prefix: 'lake/' }),
    fill: async (people, notes) => {
      s3.versions = [];
      write('people', people);
      write('notes', notes);
    },
    dump: async (name) =>
      Array.from({ length: OBJECTS }, (_, nth) => textOf(s3.read(`lake/${name}/part-${nth}`) ?? Buffer.alloc(0)))
        .flatMap((text) => text.split('\n').filter(Boolean))
        .sort(),
    fail: async () => {
      s3.outage = Object.assign(new Error('connect ECONNREFUSED'), { name: 'TimeoutError' });
      return async () => void (s3.outage = undefined);
    },
    close: async () => undefined,
  };
}

connectorContract('S3 JSON-lines, faked', { open: openStore, holdsNul: true, knowsKeys: false, knowsColumns: false });

describe('a bucket of JSON lines', () => {
  let s3: FakeS3;
  let connector: StoreConnector;
  beforeEach(() => {
    s3 = new FakeS3();
    connector = openLake({ client: s3.connect(), bucket: 'b', prefix: '' });
  });
  const remove = (...ids: string[]) =>
    connector.apply([{ collection: PEOPLE, change: { kind: 'delete', keys: ids.map((id) => ({ id })) } }]);
  const line = (id: string, rest: object = {}) => `${JSON.stringify({ id, email: 'ann@post.example', ...rest })}\n`;
  const byEmail = { collection: PEOPLE, field: 'email', values: ['ann@post.example'], limit: 10 };
  const keysOf = () => s3.versions.map(({ Key, VersionId }) => `${Key} ${VersionId}`);

  it('leaves no version of an object that holds what was erased, and every version that does not', async () => {
    s3.write('people/a', line('2'));
    s3.write('people/a', line('1') + line('2'));
    s3.write('people/b', line('3'));
    s3.write('people/b', line('3') + line('4'));
    await remove('1');
    expect(s3.versions.map(({ bytes }) => bytes.toString())).toEqual([
      line('2'),
      line('3'),
      line('3') + line('4'),
      line('2'),
    ]);
    expect(s3.read('people/a')?.toString()).toBe(line('2'));
  });

  it('removes what lies under a delete marker too', async () => {
    s3.write('people/a', line('1'));
    s3.write('people/b', line('2'));
    s3.mark('people/a');
    await remove('1');
    expect(keysOf()).toEqual(['people/b v2', 'people/a v3']);
  });

  it('is repaired by a second run when it broke off before the old versions went', async () => {
    s3.write('people/a', line('1') + line('2'));
    s3.locked.add('v1');
    await expect(remove('1')).rejects.toMatchObject({ name: 'StoreUnreachable', message: 'S3: AccessDenied' });
    expect(s3.read('people/a')?.toString()).toBe(line('2'));
    s3.locked.clear();
    await remove('1');
    expect(s3.versions.map(({ bytes }) => bytes.toString())).toEqual([line('2')]);
  });

  it('writes over no other writer: it reads anew and changes what is there then', async () => {
    s3.write('people/a', line('1') + line('2'));
    s3.meanwhile = () => s3.write('people/a', line('1') + line('2') + line('9'));
    await remove('1');
    expect(s3.versions.map(({ bytes }) => bytes.toString())).toEqual([line('2') + line('9')]);
  });

  it('gives up, as an outage, on an object that never rests', async () => {
    s3.write('people/a', line('1') + line('2'));
    let nth = 0;
    const restless = () => {
      s3.write('people/a', line('1') + line(`new-${nth++}`));
      s3.meanwhile = restless;
    };
    s3.meanwhile = restless;
    await expect(remove('1')).rejects.toMatchObject({ name: 'StoreUnreachable' });
    expect(s3.read('people/a')?.toString()).toContain('"1"');
  });

  it('does not bring back an object that was deleted meanwhile', async () => {
    s3.write('people/a', line('1') + line('2'));
    s3.write('people/b', line('3'));
    s3.meanwhile = () => s3.mark('people/a');
    await remove('1');
    expect(s3.read('people/a')).toBeUndefined();
    expect(keysOf()).not.toContain('people/a v1');
  });

  it('keeps what an object has beside its bytes, its packing and its tags', async () => {
    const beside = {
      ContentType: 'application/x-ndjson',
      Metadata: { from: 'app' },
      StorageClass: 'STANDARD_IA',
    } as const;
    s3.write('people/a', gzipSync(line('1') + line('2')), { ...beside, ContentEncoding: 'gzip', Tagging: 'team=crm' });
    await remove('1');
    const [left] = s3.versions;
    expect(gunzipSync(left!.bytes).toString()).toBe(line('2'));
    expect(left!.input).toMatchObject({ ...beside, ContentEncoding: 'gzip', Tagging: 'team=crm' });
  });

  it('rewrites only objects in which something changes', async () => {
    s3.write('people/a', line('1'));
    s3.write('people/b', line('2'));
    await remove('2');
    expect(keysOf()).toEqual(['people/a v1', 'people/b v3']);
    expect(s3.read('people/b')).toHaveLength(0);
    await remove('2');
    expect(keysOf()).toEqual(['people/a v1', 'people/b v3']);
  });

  it('reads members packed one after another, whatever the object is called', async () => {
    s3.write('people/firehose-1', Buffer.concat([gzipSync(line('1')), gzipSync(line('2'))]));
    expect(await locateAll(connector, byEmail)).toHaveLength(2);
  });

  it.each([
    ['cut off', gzipSync(line('1').repeat(50)).subarray(0, 40)],
    ['damaged', Buffer.concat([gzipSync(line('1')).subarray(0, 15), Buffer.alloc(30, 7)])],
  ])('calls a packed object that is %s a fault', async (_, bytes) => {
    s3.write('people/a', bytes);
    await expect(locateAll(connector, byEmail)).rejects.toMatchObject({ name: 'StoreMismatch' });
    await expect(remove('1')).rejects.toMatchObject({ name: 'StoreMismatch' });
  });

  it('names the object and the line that it can not judge, and quotes neither key nor content', async () => {
    s3.write('people/ann@post.example', `${line('1')}{"email":"ann@post.ex\n`);
    s3.write('people/b', line('2'));
    const fault: unknown = await connector.locate(byEmail).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ name: 'StoreMismatch', message: 'JSON lines: line 2 of object 1 of 2 is no JSON' });
    await expect(remove('1')).rejects.toMatchObject({ name: 'StoreMismatch' });
  });

  it('gives back lines that share a key together, from several objects', async () => {
    for (const day of ['1', '2', '3']) s3.write(`people/${day}`, line('1', { day }) + line(`other-${day}`));
    const first = await connector.locate({ ...byEmail, limit: 1 });
    expect(first.records.map(({ id }) => id)).toEqual(['1', '1', '1']);
    expect(await locateAll(connector, byEmail)).toHaveLength(6);
    await remove('1');
    expect(await locateAll(connector, byEmail)).toHaveLength(3);
  });

  it('holds no more than its parts of a large object', async () => {
    const pad = 'x'.repeat(1000);
    const many = Array.from({ length: 20_000 }, (_, nth) => line(`${nth}`, { pad })).join('');
    s3.write('people/a', many);
    await remove('7');
    expect(s3.read('people/a')?.toString()).toBe(many.replace(line('7', { pad }), ''));
    expect(s3.versions).toHaveLength(1);
  });
});
