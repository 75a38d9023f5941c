import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import type { CollectionVerdict } from '../../functions/core/erasure/verdict.ts';
import { loadCase } from '../../functions/core/request/case.ts';
import type { CaseState, RequestState } from '../../functions/core/request/state.ts';
import { startExampleHost, type ConfiguredHost } from './example.ts';
import { writeExampleMail, type ExampleMail } from './example-mails.ts';
import { PEOPLE } from './samples/people.ts';

/**
 * `npm run demo`: a person asks for a copy and another for erasure, by mail over SMTP; the demo does on the pages what they
 * would do, says what came of it and ends with exit code 0, or 1 when it did not come to that.
 */
const dir = await mkdtemp(join(tmpdir(), 'habeas-demo-'));
const host = await startExampleHost({
  dir,
  environment: {},
  httpPort: await freePort(),
  smtpPort: 0,
  taskThread: new URL('fulfilment-thread.ts', import.meta.url),
  onFault: (fault) => console.error(fault),
});
try {
  const [mara, tomas] = PEOPLE;
  if (!mara || !tomas) throw new Error('The samples hold nobody.');
  console.log(`${mara.name} asks for a copy, ${tomas.name} for erasure.\n`);
  await play('access', mara.email, receiveCopy);
  await play('erasure', tomas.email, () => waitForMail(tomas.email, 'erasure-done').then(() => undefined));
  const { cases, events, problems } = await host.verifyLedger();
  console.log(
    `ledger      ${cases} cases, ${events} events, ${problems.length === 0 ? 'the chain holds' : 'THE CHAIN IS BROKEN'}`,
  );
  if (problems.length > 0) process.exitCode = 1;
} catch (fault) {
  console.error(fault);
  process.exitCode = 1;
} finally {
  await host.close();
  await rm(dir, { recursive: true, force: true });
}

type Ending = (from: string) => Promise<string | undefined>;

async function play(kind: ExampleMail, from: string, end: Ending): Promise<void> {
  const began = performance.now();
  await sendMail(host, kind, from);
  const acknowledgement = await waitForMail(from, 'acknowledgement');
  await fetch(linkIn(acknowledgement, 'proof'), { method: 'POST' });
  const note = await end(from);
  const state = await caseOf(acknowledgement);
  for (const request of state.requests) report(request, from, { seconds: (performance.now() - began) / 1000, note });
}

/** Follows the link, asks for the code, and downloads the package as the person would. */
async function receiveCopy(from: string): Promise<string> {
  const link = linkIn(await waitForMail(from, 'access-ready'), 'package');
  await fetch(link, { method: 'POST' });
  const code = /\b\d{4} ?\d{4}\b/.exec((await waitForMail(from, 'step-up-code')).text ?? '')?.[0] ?? '';
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ code }) });
  if (answer.headers.get('content-type') !== 'application/zip') throw new Error(`No package came: ${answer.status}`);
  const { byteLength } = await answer.arrayBuffer();
  const again = await fetch(link, { method: 'POST', body: new URLSearchParams({ code }) });
  if (again.status !== 410) throw new Error('The package was handed out twice.');
  return `${byteLength} bytes behind a code, downloaded once; the link is spent`;
}

function report(
  request: RequestState,
  from: string,
  { seconds, note }: { seconds: number; note: string | undefined },
): void {
  if (request.status !== 'fulfilled') process.exitCode = 1;
  console.log(`${request.right}, ${from}: ${request.status}`);
  console.log(`  due       ${request.respondBy} (${request.regime})`);
  for (const [storeId, store] of Object.entries(request.stores)) {
    const told = store.settled
      ? store.verdicts.filter(({ outcome }) => outcome !== 'nothing-held').map(tell)
      : [`could not be reached: ${store.fault}`];
    console.log(`  ${storeId.padEnd(9)} ${told.length > 0 ? told.join('\n            ') : 'nothing held'}`);
  }
  if (note !== undefined) console.log(`  package   ${note}`);
  console.log(`  took      ${seconds.toFixed(1)} s\n`);
}

function tell(verdict: CollectionVerdict): string {
  const name = verdict.collection.split('.').at(-1) ?? verdict.collection;
  switch (verdict.outcome) {
    case 'nothing-held':
      return `${name}: nothing held`;
    case 'retained':
      return `${name}: ${verdict.records} retained – ${verdict.ground}${verdict.until === undefined ? '' : `, until ${verdict.until}`}`;
    default:
      return `${name}: ${verdict.records} ${verdict.outcome}`;
  }
}

async function sendMail({ smtpPort, config }: ConfiguredHost, kind: ExampleMail, from: string): Promise<void> {
  const to = config.controller.privacyAddress;
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  await transport.sendMail({ envelope: { from, to }, raw: writeExampleMail(kind, from, to) });
  transport.close();
}

async function waitForMail(to: string, template: string): Promise<Email & { outboxId: string }> {
  const outbox = join(dir, 'outbox');
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50)))
    for (const name of (await readdir(outbox)).filter(
      (file) => file.endsWith('.eml') && file.includes(`-${template}`),
    )) {
      const mail = await PostalMime.parse(await readFile(join(outbox, name)));
      if (mail.to?.[0]?.address === to) return { ...mail, outboxId: name };
    }
  throw new Error(`No ${template} mail came within a minute.`);
}

function linkIn(mail: Email, kind: string): string {
  const found = new RegExp(`${host.config.controller.pagesUrl}/${kind}/[\\w-]+`).exec(mail.text ?? '');
  if (!found) throw new Error(`The mail has no ${kind} link.`);
  return found[0];
}

async function caseOf({ outboxId }: { outboxId: string }): Promise<CaseState> {
  return loadCase(host.ports, outboxId.split('-')[0] ?? '');
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
