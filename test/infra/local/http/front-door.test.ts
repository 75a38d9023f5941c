import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFrontDoor, type FrontDoor } from '../../../../infra/local/http/front-door.ts';
import type { HttpInput } from '../../../../functions/shell/step.ts';

const seen: HttpInput[] = [];
const faults: unknown[] = [];
let door: FrontDoor;

const answer = async (input: HttpInput) => {
  seen.push(input);
  return { status: 200, headers: {}, body: 'here' };
};

beforeEach(async () => {
  seen.length = faults.length = 0;
  door = await openFrontDoor({
    port: 0,
    apiKey: 'the-key',
    onFault: (fault) => faults.push(fault),
    routes: [
      { method: 'POST', path: '/proof/{secret}', handle: answer },
      { method: 'POST', path: '/api/requests', needsKey: true, handle: answer },
      { method: 'GET', path: '/broken', handle: () => Promise.reject(new Error('address@mail.example')) },
    ],
  });
});
afterEach(() => door.close());

const at = (path: string) => `http://127.0.0.1:${door.port}${path}`;

/** fetch does not let a caller choose the Host header. */
const statusUnder = (host: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(at(path), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

test('another host name is turned away, so that no rebound name reaches the pages', async () => {
  expect(await statusUnder('evil.example', '/nowhere')).toBe(421);
  expect(await statusUnder('localhost.evil.example', '/nowhere')).toBe(421);
  expect(await statusUnder(`localhost:${door.port}`, '/nowhere')).toBe(404);
});

test('the API answers the holder of the key only', async () => {
  const call = (headers: Record<string, string>) =>
    fetch(at('/api/requests'), { method: 'POST', headers, body: '{}' }).then(({ status }) => status);
  expect(await call({})).toBe(401);
  expect(await call({ authorization: 'Bearer another' })).toBe(401);
  expect(seen).toEqual([]);
  expect(await call({ authorization: 'Bearer the-key' })).toBe(200);
  expect(seen).toMatchObject([{ body: '{}', form: {} }]);
});

test('a form and a path reach the handler as fields', async () => {
  await fetch(at('/proof/abc'), { method: 'POST', body: new URLSearchParams({ code: '1234 5678' }) });
  expect(seen).toEqual([{ method: 'POST', params: { secret: 'abc' }, form: { code: '1234 5678' } }]);
});

test('a large body is refused before a handler reads it', async () => {
  const { status } = await fetch(at('/proof/abc'), { method: 'POST', body: 'x'.repeat(64 * 1024 + 1) });
  expect(status).toBe(413);
  expect(seen).toEqual([]);
});

test('what a handler throws goes to the host, never to the visitor', async () => {
  const response = await fetch(at('/broken'));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('address');
  expect(faults).toHaveLength(1);
});
