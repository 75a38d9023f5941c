import { mkdtemp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import type { CaseState } from '../../functions/core/request/state.ts';
import type { LinkKind } from '../../functions/core/identity/links.ts';
import { replay } from '../../functions/core/request/evolve.ts';
import { startHost, type Host, type HostSettings } from '../../infra/local/host.ts';
import { readConfig, withPagesAt } from '../../infra/read-config.ts';

export const ANN = 'ann@people.example';
export const BEN = 'ben@people.example';
export const PRIVACY = 'privacy@library.example';

/** When each town opens: a Tuesday morning there with no holiday near, so that no test depends on the day it is run. */
const OPENS = Date.parse('2026-11-03T08:00:00+08:00');

/** How far the clock moves at each look while it hurries, in milliseconds. */
const HURRY = 2_000;

/** How long to wait for what should come at once, in milliseconds; a machine may be slow, and what is lost never comes. */
const PATIENCE = 60_000;

/** A small controller with two stores and two readers, hosted for one test. */
export interface Town {
  host: Host;
  dir: string;
  /** Moves the clock ahead, in milliseconds. */
  pass(milliseconds: number): void;
  send(
    from: string,
    content: { subject: string; text: string; messageId?: string; headers?: Record<string, string> },
  ): Promise<void>;
  /** The first mail to that address whose outbox id contains the template; waits for it. */
  mail(to: string, template: string): Promise<Email>;
  mails(): Promise<Email[]>;
  /** Waits until it holds. */
  until<T>(look: () => Promise<T | undefined | false>): Promise<T>;
  cases(): Promise<CaseState[]>;
  /** The case of the first message, or of the nth; waits for it, because a case is listed after its mail went out. */
  caseOf(nth?: number): Promise<CaseState>;
  /** Stops the host and starts it again on the same state. */
  restart(changes?: Partial<HostSettings>): Promise<void>;
  rows(sql: string): unknown[];
  /** Waits, with the clock hurrying, until it holds: for what comes only with time. */
  hurry<T>(look: () => Promise<T | undefined | false>): Promise<T>;
  visits(): Promise<string[]>;
  /** Makes a store vanish and come back. */
  hideVisits(): Promise<void>;
  showVisits(): Promise<void>;
  close(): Promise<void>;
}

const START = `
  CREATE TABLE readers (reader_id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
  CREATE TABLE loans (loan_id INTEGER PRIMARY KEY, reader_id INTEGER NOT NULL REFERENCES readers, title TEXT);
  CREATE TABLE fines (fine_id INTEGER PRIMARY KEY, reader_id INTEGER NOT NULL REFERENCES readers, cents INTEGER);
  INSERT INTO readers VALUES (1, '${ANN}', 'Ann'), (2, '${BEN}', NULL);
  INSERT INTO loans VALUES (10, 1, '=HYPERLINK("x")'), (11, 1, 'Moby-Dick'), (12, 2, 'Emma');
  INSERT INTO fines VALUES (20, 1, 150), (21, 2, 50);`;
const VISITS = [
  { visit_id: 'v1', reader_id: 1, at: '2026-02-01T10:00:00Z' },
  { visit_id: 'v2', reader_id: 2, at: '2026-02-02T10:00:00Z' },
  { visit_id: 'v3', reader_id: 1, at: '2026-02-03T10:00:00Z' },
];

export async function openTown(changes: Partial<HostSettings> = {}): Promise<Town> {
  const dir = await mkdtemp(join(tmpdir(), 'habeas-town-'));
  const readers = join(dir, 'readers.db');
  const visits = join(dir, 'visits');
  const database = new DatabaseSync(readers);
  database.exec(START);
  database.close();
  await mkdir(visits);
  await writeFile(join(visits, 'visits.jsonl'), VISITS.map((line) => `${JSON.stringify(line)}\n`).join(''));

  const state = join(dir, 'state');
  const httpPort = await freePort();
  const config = withPagesAt(
    await readConfig(join(import.meta.dirname, '../fixtures/town')),
    `http://localhost:${httpPort}`,
  );
  let ahead = OPENS - Date.now();
  const start = (more: Partial<HostSettings>) =>
    startHost({
      ...{ dir: state, config, httpPort, smtpPort: 0, clock: { now: () => Date.now() + ahead } },
      environment: { TOWN_READERS: readers, TOWN_VISITS: visits },
      onFault: (fault) => console.error(fault),
      ...changes,
      ...more,
    });
  let host = await start({});

  const outbox = join(state, 'outbox');
  const until: Town['until'] = async (look) => {
    for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 25))) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Waited in vain for ${String(look)}; ${JSON.stringify(await cases())}`);
    }
  };
  const read = async (name: string) => PostalMime.parse(await readFile(join(outbox, name)));
  const names = async () => (await readdir(outbox)).filter((name) => name.endsWith('.eml')).sort();
  const cases = async () => {
    const ids = await host.ports.records.list<unknown>('summary');
    return Promise.all(ids.map(async ({ key }) => replay(key, await host.ports.ledger.read(key))));
  };
  return {
    get host() {
      return host;
    },
    dir: state,
    pass: (milliseconds) => void (ahead += milliseconds),
    async send(from, { subject, text, messageId, headers }) {
      const transport = createTransport({ host: '127.0.0.1', port: host.smtpPort, ignoreTLS: true });
      await transport.sendMail({
        from,
        to: PRIVACY,
        subject,
        text,
        ...(messageId && { messageId }),
        ...(headers && { headers }),
      });
      transport.close();
    },
    mail: (to, template) =>
      until(async () => {
        for (const name of await names()) {
          if (!name.includes(template)) continue;
          const mail = await read(name);
          if (mail.to?.[0]?.address === to) return mail;
        }
        return undefined;
      }),
    mails: async () => Promise.all((await names()).map(read)),
    until,
    cases,
    caseOf: (nth = 0) => until(async () => (await cases()).sort((a, b) => a.receivedAt - b.receivedAt)[nth]),
    async restart(more = {}) {
      await host.close();
      host = await start(more);
    },
    rows(sql) {
      const open = new DatabaseSync(readers);
      const found = open.prepare(sql).all();
      open.close();
      return found.map((row) => ({ ...row }));
    },
    hurry: (look) =>
      until(() => {
        ahead += HURRY;
        return look();
      }),
    visits: async () => (await readFile(join(visits, 'visits.jsonl'), 'utf8')).trim().split('\n'),
    hideVisits: () => rename(visits, `${visits}.hidden`),
    showVisits: () => rename(`${visits}.hidden`, visits),
    async close() {
      await host.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The link to a kind of page in a mail. */
export function linkIn(mail: Email, kind: LinkKind): string {
  const found = new RegExp(`http://localhost:\\d+/${kind}/[\\w-]+`).exec(mail.text ?? '');
  if (!found) throw new Error(`The mail has no ${kind} link: ${mail.text}`);
  return found[0];
}

/** Posts a page's form as a browser would. */
export const post = (url: string, form: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form) });

/** Below the ports that the system hands out by itself, of which another test's connection could get this one before the host does. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  return isFree ? port : freePort();
}
