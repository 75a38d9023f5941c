import { Resolver } from 'node:dns/promises';
import { join, resolve } from 'node:path';
import { InvalidInput } from '../../functions/core/errors.ts';
import { startConfiguredHost } from './example.ts';
import { explainFault } from './explain-fault.ts';
import { withProgress } from './progress.ts';

const dns = new Resolver({ timeout: 1_000, tries: 1 });
const print = (line: string) => console.log(line);

/** `npm start`: the embedded host until Ctrl-C. */
const dir = resolve(process.env['HABEAS_STATE'] ?? '.habeas');
process.on('uncaughtException', fail);
try {
  const host = await startConfiguredHost({
    dir,
    environment: process.env,
    httpPort: portIn('HABEAS_HTTP_PORT', 8080),
    smtpPort: portIn('HABEAS_SMTP_PORT', 2525),
    taskThread: new URL('fulfilment-thread-with-progress.ts', import.meta.url),
    tell: print,
    decorate: withProgress(print),
    resolver: (name, type) => dns.resolve(name, type),
    onFault: (fault) =>
      console.error('will be tried again:', fault instanceof Error ? `${fault.name}: ${fault.message}` : fault),
  });
  const { controller } = host.config;
  const here = `http://localhost:${host.httpPort}`;
  const outbox =
    process.env['HABEAS_SMTP_URL'] === undefined ? `${here}/inbox` : 'through the relay of HABEAS_SMTP_URL';
  console.log(`Habeas is up for ${controller.name}. Everything runs in this process, on loopback, with its state in ${dir}.

  mail in    smtp://127.0.0.1:${host.smtpPort} for ${controller.privacyAddress}, or .eml files dropped into ${join(dir, 'pickup')}
  mail out   ${outbox}
  API        POST ${here}/api/requests (key in ${join(dir, 'api-key')})
  stores     ${host.config.stores.map(({ id, kind }) => `${id} (${kind})`).join(', ')}

Try        npm run demo                a copy and an erasure, start to end, in its own state
           npm run mail -- access      somebody asks for a copy by mail; read the answer at ${here}/inbox
           npx habeas queue            what waits for an operator
Stop with Ctrl-C; the next start goes on where this one ended.
`);
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('Stopping: what is under way comes to rest first.');
    host.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (fault) {
  fail(fault);
}

/** Says what is to be done and ends the process: what is on disk is whole, and the next start goes on from it. */
function fail(fault: unknown): never {
  console.error(explainFault(fault, dir) ?? fault);
  process.exit(1);
}

/** @throws InvalidInput when the variable is set to something that is no port */
function portIn(name: string, usual: number): number {
  const text = process.env[name] ?? String(usual);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidInput(`${name} is ${text}; it must be a port, 1 to 65535.`);
  return port;
}
