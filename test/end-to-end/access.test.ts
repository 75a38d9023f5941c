import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANN, linkIn, openTown, post, type Town } from './town.ts';

const ASK = { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' };
const STRANGER = 'nobody@people.example';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const requestOf = async () => (await town.caseOf()).requests[0]!;

async function askAndProve(from = ANN) {
  await town.send(from, ASK);
  const link = linkIn(await town.mail(from, 'acknowledgement'), 'proof');
  const answer = await post(link);
  return { link, answer };
}

async function packageLink() {
  await askAndProve();
  return linkIn(await town.mail(ANN, 'access-ready'), 'package');
}

const codeIn = (text: string | undefined) => /\b\d{4} ?\d{4}\b/.exec(text ?? '')?.[0] ?? '';

it('takes a mail to a package that only the right code opens, once', async () => {
  const link = await packageLink();
  expect(await (await fetch(link)).text()).toContain('<form');
  await post(link);
  const code = codeIn((await town.mail(ANN, 'step-up-code')).text);
  const wrong = await post(link, { code: '00000000' === code ? '11111111' : '00000000' });
  expect(wrong.headers.get('content-type')).toContain('text/html');
  const right = await post(link, { code });
  expect(right.headers.get('content-type')).toBe('application/zip');
  const zip = Buffer.from(await right.arrayBuffer());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  expect((await post(link, { code })).status).toBe(410);
  expect((await fetch(link)).status).toBe(410);
  expect(await requestOf()).toMatchObject({ status: 'fulfilled', package: { records: 6 } });
});

it('proves by POST only, once, whatever opens the link before', async () => {
  await town.send(ANN, ASK);
  const link = linkIn(await town.mail(ANN, 'acknowledgement'), 'proof');
  for (let visit = 0; visit < 3; visit++) expect((await fetch(link)).status).toBe(200);
  expect((await town.caseOf()).proven).toEqual([]);
  const pages = await Promise.all([post(link), post(link)]);
  expect(pages.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect((await town.caseOf()).proven).toEqual([{ type: 'email', value: ANN }]);
  // who clicks twice is shown the second answer: it tells the same
  for (const page of pages) expect(await page.text()).toContain('Thank you, that is confirmed');
  expect((await post(link)).status).toBe(410);
  expect((await post(link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A'))).status).toBe(410);
});

it('answers a stranger the same way, and says that nothing is held', async () => {
  await town.send(STRANGER, ASK);
  await town.send(ANN, ASK);
  const body = (text: string | undefined) => text?.replace(/http\S+/g, '').replace(/\b[a-z0-9]{12}\b/g, '');
  const toStranger = await town.mail(STRANGER, 'acknowledgement');
  const toAnn = await town.mail(ANN, 'acknowledgement');
  expect(body(toStranger.text)).toBe(body(toAnn.text));
  await post(linkIn(toStranger, 'proof'));
  await town.mail(STRANGER, 'access-ready');
  const done = (await town.cases()).find(({ proven }) => proven[0]?.value === STRANGER);
  expect(done?.requests[0]?.package?.records).toBe(0);
});

it('spends a code after five wrong tries', async () => {
  const link = await packageLink();
  await post(link);
  const code = codeIn((await town.mail(ANN, 'step-up-code')).text);
  const wrong = code.startsWith('0') ? '99999999' : '00000000';
  await Promise.all(Array.from({ length: 8 }, () => post(link, { code: wrong })));
  const late = await post(link, { code });
  expect(late.headers.get('content-type')).toContain('text/html');
  expect(await late.text()).toContain('or not any more. Please check it, or have a new one sent.');
  expect((await requestOf()).package?.downloadedAt).toBeUndefined();
});

it('says the date of the promise, and it is seven Chinese working days', async () => {
  await town.send(ANN, ASK);
  await town.mail(ANN, 'acknowledgement');
  const request = await requestOf();
  expect(request?.regime).toBeDefined();
  expect(new Date(request.dueAt).getTime()).toBeGreaterThan(town.host.ports.clock.now() + 6 * 86_400_000);
});

it('expires when nobody proves the address', async () => {
  await town.send(ANN, ASK);
  const link = linkIn(await town.mail(ANN, 'acknowledgement'), 'proof');
  town.pass(73 * 3_600_000);
  await town.mail(ANN, 'expired');
  expect((await requestOf()).status).toBe('expired');
  expect((await post(link)).status).toBe(410);
});

it('keeps what it knows through a restart, and takes requests by API with the key only', async () => {
  const api = `http://localhost:${town.host.httpPort}/api/requests`;
  const ask = (headers: Record<string, string>, body: unknown) =>
    fetch(api, { method: 'POST', headers, body: JSON.stringify(body) });
  expect((await ask({}, { rights: ['access'], email: ANN })).status).toBe(401);
  const { readFile } = await import('node:fs/promises');
  const authorization = `Bearer ${await readFile(`${town.dir}/api-key`, 'utf8')}`;
  expect((await ask({ authorization }, { rights: ['fly'], email: ANN })).status).toBe(400);
  const taken = await ask({ authorization }, { rights: ['access'], email: ANN });
  expect(taken.status).toBe(202);
  const { reference } = (await taken.json()) as { reference: string };
  const mail = await town.mail(ANN, 'acknowledgement');
  expect((await town.caseOf()).caseId).toBe(reference);
  await town.restart();
  await post(linkIn(mail, 'proof'));
  await town.mail(ANN, 'access-ready');
});

it('turns away other host names', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve) =>
    request(
      { port: town.host.httpPort, host: '127.0.0.1', path: '/inbox', headers: { host: 'evil.example' } },
      (response) => resolve(response.statusCode),
    ).end(),
  );
  expect(status).toBe(421);
});
