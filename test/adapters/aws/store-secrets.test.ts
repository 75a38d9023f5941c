import { SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBySecrets } from '../../../functions/adapters/aws/store-secrets.ts';
import type { Collection, Store } from '../../../functions/core/data-map/compiled.ts';
import type { LocateQuery, StoreConnector } from '../../../functions/core/data-map/connector.ts';
import { StoreMismatch, StoreUnreachable } from '../../../functions/core/errors.ts';

const PATH = '/habeas/live/stores/crm';
const crm = {
  id: 'crm',
  settings: { url: 'postgres://habeas:${PASSWORD}@crm.example', tls: 'on' },
} as unknown as Store;
const urlWith = (password: string) => `postgres://habeas:${password}@crm.example`;
const query = { collection: { id: 'crm.people' }, field: 'id', values: ['7'], limit: 1 } as unknown as LocateQuery;

/** What lies in Parameter Store, and the password that the store takes. */
let put: Record<string, string>;
let password: string;
let reads: number;
beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  [put, password, reads] = [{ PASSWORD: 'old' }, 'old', 0];
  vi.spyOn(SSMClient.prototype, 'send').mockImplementation((() => {
    reads++;
    const Parameters = Object.entries(put).map(([name, Value]) => ({ Name: `${PATH}/${name}`, Value }));
    return Promise.resolve({ Parameters });
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A store that takes one password, and notes with which settings it was opened. */
function storeOf(opened: Record<string, string>[], fault = (): Error => new StoreUnreachable('PostgreSQL: 28P01')) {
  return async (settings: Record<string, string>): Promise<StoreConnector> => {
    opened.push(settings);
    const ask = async <T>(answer: T) => {
      if (settings['url'] !== urlWith(password)) throw fault();
      return answer;
    };
    return {
      locate: () => ask({ records: [{ id: 7 }] }),
      read: () => ask([{ id: 7 }]),
      apply: () => ask(undefined),
      close: () => Promise.resolve(),
    };
  };
}

describe('a store opened by secrets', () => {
  const open = (opened: Record<string, string>[] = [], fault?: () => Error) =>
    openBySecrets(crm, PATH, storeOf(opened, fault));

  it('is opened with what they are now, though it still answers where it was', async () => {
    const opened: Record<string, string>[] = [];
    const first = await open(opened);
    expect(await first.locate(query)).toEqual({ records: [{ id: 7 }] });
    put['PASSWORD'] = 'moved';
    await open(opened);
    expect(opened).toEqual([
      { url: urlWith('old'), tls: 'on' },
      { url: urlWith('moved'), tls: 'on' },
    ]);
    expect(reads).toBe(2);
  });

  it('goes on with changed secrets within the call that noticed, whatever is asked at the same time', async () => {
    const opened: Record<string, string>[] = [];
    const connector = await open(opened);
    await connector.locate(query);
    password = put['PASSWORD'] = 'new';
    const [located, read] = await Promise.all([
      connector.locate(query),
      connector.read({} as Collection, [{ id: 7 }]),
      connector.apply([{ collection: {} as Collection, change: { kind: 'delete', keys: [{ id: 7 }] } }]),
    ]);
    expect([located, read]).toEqual([{ records: [{ id: 7 }] }, [{ id: 7 }]]);
    expect(opened.at(-1)?.['url']).toBe(urlWith('new'));
    const before = reads;
    await connector.locate(query);
    expect(reads).toBe(before);
  });

  it('is away while it refuses what is there, and is asked once', async () => {
    const connector = await open();
    password = 'new';
    await expect(connector.locate(query)).rejects.toThrow('28P01');
    expect(reads).toBe(2);
    put['PASSWORD'] = 'new';
    expect(await connector.read({} as Collection, [])).toEqual([{ id: 7 }]);
  });

  it('asks nothing again for another fault, and tells its own where secrets can not be read again', async () => {
    const mismatched = await open([], () => new StoreMismatch('PostgreSQL: 42P01'));
    const away = await open();
    [password, put] = ['new', {}];
    await expect(mismatched.locate(query)).rejects.toThrow('42P01');
    expect(reads).toBe(2);
    await expect(away.locate(query)).rejects.toThrow(StoreUnreachable);
  });

  it('says which parameter is missing', async () => {
    put = {};
    await expect(open()).rejects.toThrow(`put the SecureString parameter ${PATH}/PASSWORD`);
  });
});
