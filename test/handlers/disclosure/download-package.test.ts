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

it('hands a package out again while nobody had it whole, and then no more', async () => {
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' });
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  const link = linkIn(await town.mail(ANN, 'access-ready'), 'package');
  const params = { secret: link.slice(link.lastIndexOf('/') + 1) };
  const visit = (form: Record<string, string>) =>
    bind(downloadPackage, town.host.ports)({ method: 'POST', params, form });
  const codes = async () =>
    (await town.mails())
      .filter(({ messageId }) => messageId?.includes('step-up-code'))
      .flatMap(({ text }) => /\b\d{4} ?\d{4}\b/.exec(text ?? '')?.[0] ?? []);
  const freshCode = async () => {
    const before = await codes();
    await visit({});
    return town.until(async () => (await codes()).find((code) => !before.includes(code)));
  };

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
