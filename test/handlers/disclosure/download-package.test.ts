import { afterEach, beforeEach, expect, it } from 'vitest';
import { downloadPackage } from '../../../functions/handlers/disclosure/download-package.ts';
import { bind, type HttpOutput } from '../../../functions/shell/step.ts';
import { ANN, linkIn, openTown, post, type Town } from '../../end-to-end/town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const bytesOf = ({ body }: HttpOutput) => body as AsyncGenerator<Uint8Array>;

/** A person's package, and how to visit its page through a front door that lets so many bytes through. */
async function openPackage(mostBytes?: number) {
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' });
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  const link = linkIn(await town.mail(ANN, 'access-ready'), 'package');
  const params = { secret: link.slice(link.lastIndexOf('/') + 1) };
  let { clock } = town.host.ports;
  const standStill = () => {
    const now = clock.now();
    clock = { now: () => now };
  };
  const visit = (form: Record<string, string>) =>
    bind(downloadPackage, { ...town.host.ports, clock })({
      method: 'POST',
      params,
      form,
      ...(mostBytes && { mostBytes }),
    });
  const codes = async () =>
    (await town.mails())
      .filter(({ messageId }) => messageId?.includes('step-up-code'))
      .flatMap(({ text }) => /\b\d{4} ?\d{4}\b/.exec(text ?? '')?.[0] ?? []);
  const freshCode = async () => {
    const before = await codes();
    await visit({});
    return town.until(async () => (await codes()).find((code) => !before.includes(code)));
  };
  return { visit, freshCode, standStill };
}

const collect = async (output: HttpOutput): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytesOf(output)) pieces.push(piece);
  return Buffer.concat(pieces);
};

it('hands a package that does not pass the front door out in pieces, under a ticket that only the code gives', async () => {
  const { visit, freshCode } = await openPackage(1);
  const forged = { ticket: 'A'.repeat(43), piece: '0' };
  expect((await visit(forged)).status).toBe(410);
  const page = await visit({ code: await freshCode() });
  expect(page.headers['Content-Security-Policy']).toContain("script-src 'sha256-");
  const ticket = /data-ticket="([\w-]{43})"/.exec(page.body as string)?.[1] ?? '';
  expect(page.body).toContain('data-pieces="1"');

  expect((await visit(forged)).status).toBe(410);
  for (const piece of ['1', '-1', '0.5', 'x', '']) expect((await visit({ ticket, piece })).status).toBe(410);
  const first = await collect(await visit({ ticket, piece: '0' }));
  expect(first.subarray(0, 2).toString()).toBe('PK');
  // The line may break at the last byte: the same ticket has it again, a new code does not.
  expect((await collect(await visit({ ticket, piece: '0' }))).equals(first)).toBe(true);
  expect((await visit({})).status).toBe(410);
  const later = { ...town.host.ports, clock: { now: () => town.host.ports.clock.now() + 16 * 60_000 } };
  const params = { secret: /action="\/package\/([\w-]+)"/.exec(page.body as string)?.[1] ?? '' };
  const late = await bind(
    downloadPackage,
    later,
  )({ method: 'POST', params, form: { ticket, piece: '0' }, mostBytes: 1 });
  expect(late.status).toBe(410);
});

it('hands a package out again while nobody had it whole, and then no more', async () => {
  const { visit, freshCode } = await openPackage();
  const first = await freshCode();
  const [cut, second] = await Promise.all([visit({ code: first }), visit({ code: first })]);
  const [won, lost] = cut.headers['Content-Type'] === 'application/zip' ? [cut, second] : [second, cut];
  expect(lost.headers['Content-Type']).toContain('text/html');
  expect((await bytesOf(won).next()).done).toBe(false);
  await bytesOf(won).return(undefined);

  const again = await visit({ code: await freshCode() });
  let bytes = 0;
  for await (const piece of bytesOf(again)) bytes += piece.length;
  expect(bytes).toBeGreaterThan(0);
  expect((await visit({})).status).toBe(410);
});

it('says that no sixth code went out, and when one may be asked for', async () => {
  const { visit, standStill } = await openPackage();
  standStill();
  for (let nth = 0; nth < 5; nth++) expect((await visit({})).body).toContain('We have sent you a code');
  const { status, body } = await visit({});
  expect(status).toBe(200);
  expect(body).toMatch(/we have not sent another\. You can ask for a new one from [^.]*:00/);
});
