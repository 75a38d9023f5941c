import { appendFileSync } from 'node:fs';
import type { StoreConnector } from '../../functions/core/data-map/connector.ts';
import type { CaseEvent } from '../../functions/core/ledger/event.ts';
import type { Ports } from '../../functions/core/ports.ts';
import type { KillNote, Order } from './order.ts';

/** Milliseconds that the end of a package may take on its way out, once it is written down that it went. */
const CLOSING = 200;

type Method = (...args: unknown[]) => unknown;

/** The name of the numbers in shared memory by which the threads of a host know what is on its way. */
export const WINDOWS = 'windows';
const [MAILS, PACKAGES] = [0, 1];

/** Those numbers. */
export const openWindows = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

/**
 * Counts every call that this thread makes of any port that does I/O, connectors included, and kills the process before or after
 * the one ordered.
 */
export function killAt(ports: Ports, { kill, killLog }: Order, windows: Int32Array): Ports {
  const sending = new Set<string>();
  const counts = { before: 0, after: 0 };
  const pass = (call: string, side: 'before' | 'after') => {
    if (!kill || side !== kill.side || (kill.call !== 'any' && kill.call !== call)) return;
    counts[side] += 1;
    if (counts[side] !== kill.nth) return;
    const [mailsInWindow = 0, packagesInWindow = 0] = windows;
    const note: KillNote = { ...kill, call, mailsInWindow, packagesInWindow };
    appendFileSync(killLog, `${JSON.stringify(note)}\n`);
    process.kill(process.pid, 'SIGKILL');
  };
  const watch = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get(target, property, receiver) {
        const method: unknown = Reflect.get(target, property, receiver);
        if (typeof method !== 'function' || typeof property !== 'string') return method;
        return counted(`${name}.${property}`, (method as Method).bind(target), pass);
      },
    });

  const ledger = watch('ledger', ports.ledger);
  const mailer = watch('mailer', ports.mailer);
  return {
    ...ports,
    keys: watch('keys', ports.keys),
    vault: watch('vault', ports.vault),
    inbound: watch('inbound', ports.inbound),
    records: watch('records', ports.records),
    workflow: watch('workflow', ports.workflow),
    mailer: {
      wasSent: (outboxId) => mailer.wasSent(outboxId),
      async send(mail) {
        if (!sending.has(mail.outboxId)) Atomics.add(windows, MAILS, 1);
        sending.add(mail.outboxId);
        await mailer.send(mail);
      },
    },
    ledger: {
      read: (caseId) => ledger.read(caseId),
      async append(caseId, afterSeq, events) {
        if (events.some(({ type }) => type === 'PackageDownloaded')) {
          Atomics.add(windows, PACKAGES, 1);
          setTimeout(() => Atomics.sub(windows, PACKAGES, 1), CLOSING);
        }
        const appended = await ledger.append(caseId, afterSeq, events);
        for (const outboxId of sentIn(events)) if (sending.delete(outboxId)) Atomics.sub(windows, MAILS, 1);
        return appended;
      },
    },
    async connect(storeId) {
      pass('connect', 'before');
      const connector: StoreConnector = await ports.connect(storeId);
      pass('connect', 'after');
      return watch('connector', connector);
    },
  };
}

/** A stream is a call too: it may break off after its first piece. */
function counted(call: string, method: Method, pass: (call: string, side: 'before' | 'after') => void): Method {
  return (...args) => {
    pass(call, 'before');
    const result = method(...args);
    if (result instanceof Promise)
      return result.then((value: unknown) => {
        pass(call, 'after');
        return value;
      });
    return isStream(result) ? pieces(result, () => pass(call, 'after')) : result;
  };
}

const isStream = (value: unknown): value is AsyncIterable<Uint8Array> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function* pieces(content: AsyncIterable<Uint8Array>, each: () => void): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    yield piece;
    each();
  }
}

const sentIn = (events: CaseEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'MailSent' ? [event.facts.outboxId] : []));
