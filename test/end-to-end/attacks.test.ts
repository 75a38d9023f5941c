import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request } from 'node:http';
import { ANN, BEN, linkIn, openTown, post, type Town } from './town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const ERASE = 'Please delete my account and all of my personal data.';
const deliver = (headers: string[]) =>
  town.host.ports.inbound.put({
    channel: 'mail',
    receivedAt: town.host.ports.clock.now(),
    envelopeFrom: BEN,
    raw: new TextEncoder().encode(`${headers.join('\r\n')}\r\nSubject: Delete me\r\n\r\n${ERASE}\r\n`),
  });
const readers = () => town.rows('SELECT email FROM readers ORDER BY reader_id');

it.each([
  ['a Reply-To and a Sender', [`From: ${BEN}`, `Reply-To: ${ANN}`, `Sender: ${ANN}`]],
  ['a second address in From', [`From: ${BEN}, ${ANN}`]],
  ['a second From', [`From: ${BEN}`, `From: ${ANN}`]],
  ['a name that reads like an address', [`From: "${ANN}" <${BEN}>`]],
  ['a comment that reads like an address', [`From: ${BEN} (${ANN})`]],
])('proves and erases nobody but who was written to: %s', async (_, headers) => {
  await deliver(headers);
  await post(linkIn(await town.mail(BEN, 'acknowledgement'), 'proof'));
  await town.mail(BEN, 'erasure-done');
  expect(readers()).toContainEqual({ email: ANN });
  expect(readers()).not.toContainEqual({ email: BEN });
  for (const mail of await town.mails()) expect(mail.to?.map(({ address }) => address)).toEqual([BEN]);
});

it('takes no letter of another script for one of an address', async () => {
  await deliver([`From: <\u0430nn@people.example>`]);
  const [cyrillic] = await town.until(async () => {
    const mails = await town.mails();
    return mails.length > 0 && mails;
  });
  await post(linkIn(cyrillic!, 'proof'));
  await town.until(async () => (await town.cases())[0]?.requests[0]?.status === 'fulfilled');
  expect(readers()).toEqual([{ email: ANN }, { email: BEN }]);
});

it('takes nothing over HTTP from who has no key, says too much, or asks for another host', async () => {
  const url = `http://localhost:${town.host.httpPort}`;
  const key = await readFile(join(town.dir, 'api-key'), 'utf8');
  const ask = (body: string, headers: Record<string, string>) =>
    fetch(`${url}/api/requests`, { method: 'POST', body, headers });
  const body = JSON.stringify({ rights: ['erasure'], email: ANN });
  expect((await ask(body, {})).status).toBe(401);
  expect((await ask(body, { authorization: 'Bearer x' })).status).toBe(401);
  const mine = { authorization: `Bearer ${key}` };
  expect((await ask('x'.repeat(70_000), mine)).status).toBe(413);
  expect((await ask(JSON.stringify({ rights: ['erasure'], email: `${ANN},${BEN}` }), mine)).status).toBe(400);
  expect((await ask(JSON.stringify({ rights: ['erasure'], email: ANN, proven: true }), mine)).status).toBe(400);
  expect((await fetch(`${url}/inbox/..%2f..%2fmaster.key`)).status).toBe(404);
  expect((await fetch(`${url}/proof/${'x'.repeat(43)}`, { method: 'POST' })).status).toBe(410);
  const rebound = await new Promise<number>((resolve) =>
    request({ port: town.host.httpPort, path: '/inbox', headers: { host: 'evil.example' } }, (answer) =>
      resolve(answer.statusCode ?? 0),
    ).end(),
  );
  expect(rebound).toBe(421);
  expect(await town.cases()).toEqual([]);
});
