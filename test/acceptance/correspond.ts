import { rename, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createTransport } from 'nodemailer';
import type { Letter } from './mails.ts';
import { PRIVACY_ADDRESS } from './mails.ts';
import type { Arrived } from './outgoing.ts';
import type { Person } from './people.ts';
import { pause, type Supervisor } from './supervise.ts';

export interface Correspondence {
  /** Hands a mail over as its sender's provider would: again and again until it is taken. */
  post: (letter: Letter) => Promise<void>;
  /** Lets a mail fall into the pick-up folder. */
  drop: (letter: Letter) => Promise<void>;
  /** What the person does on getting a mail. */
  react(mail: Arrived, person: Person | undefined): Promise<void>;
  /** Packages that reached somebody, by case. */
  packages: { caseId: string; person: Person | undefined; zip: Buffer }[];
  /** Every address that was called. */
  urls: string[];
  /** Links that opened a second time. */
  reused: string[];
  /** Packages that were ready and could not be had. */
  packagesLost: string[];
  /** What was asked and not answered yet, since when, and what came instead. */
  unanswered: () => string[];
}

export interface CorrespondenceSettings {
  supervisor: Supervisor;
  dir: string;
  /** Codes that arrived for a case so far, oldest first. */
  codes: Map<string, string[]>;
  /** The run has ended, or was given up: whoever still tries something stops. */
  isOver: () => boolean;
}

class Over extends Error {}

/** Milliseconds after which a person asks for another code. */
const CODE_PATIENCE = 3_000;

/** A request is sent five codes in an hour: whoever is cut off more often comes back in the next one, and the run has no hour. */
function letAnHourPass(dir: string, caseId: string): void {
  const db = new DatabaseSync(join(dir, 'habeas.db'), { timeout: 10_000 });
  db.prepare(`DELETE FROM records WHERE kind = 'quota' AND key LIKE ?`).run(`%/code/${caseId}-%`);
  db.close();
}

/** What people do from outside: SMTP and the pages, over as many lives of the host as it takes. */
export function correspond({ supervisor, dir, codes, isOver }: CorrespondenceSettings): Correspondence {
  const base = `http://127.0.0.1:${supervisor.httpPort}`;
  const out: Pick<Correspondence, 'packages' | 'urls' | 'reused' | 'packagesLost'> = {
    packages: [],
    urls: [],
    reused: [],
    packagesLost: [],
  };
  const open = new Set<{ what: string; since: number; came: string }>();

  /** Until the host has answered; a connection that broke tells nothing about what was done. */
  const call = async (
    path: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; body: Buffer; type: string }> => {
    out.urls.push(`${base}${path}`);
    const asking = { what: `${form ? 'POST' : 'GET'} ${path.split('/')[1]}`, since: Date.now(), came: 'nothing' };
    open.add(asking);
    for (;;) {
      if (isOver()) throw new Over();
      await supervisor.up();
      try {
        const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
        const response = await fetch(`${base}${path}`, init);
        const body = Buffer.from(await response.arrayBuffer());
        const { status, headers } = response;
        asking.came = String(status);
        if (status < 500) {
          open.delete(asking);
          return { status, body, type: headers.get('content-type') ?? '' };
        }
      } catch {
        asking.came = 'a broken connection'; // killed meanwhile
      }
      await pause(30);
    }
  };

  const prove = async (path: string) => {
    const page = await call(path);
    if (page.status !== 200) return;
    const answers = await Promise.all([call(path, {}), call(path, {})]); // two proofs racing
    const won = answers.filter(({ status }) => status === 200).length;
    if (won > 1) out.reused.push(`two proofs at once: ${path.slice(0, 12)}`);
    if ((await call(path, {})).status === 200) out.reused.push(`proof after proof: ${path.slice(0, 12)}`);
  };

  /** The newest code that came by mail, once another than so many has; an hour passes for whom none comes. */
  const codeAfter = async (had: number, caseId: string) => {
    const sent = () => codes.get(caseId)?.length ?? 0;
    for (let waited = 0; waited < CODE_PATIENCE && sent() === had; waited += 50) await pause(50);
    if (sent() === had) letAnHourPass(dir, caseId);
    return codes.get(caseId)?.at(-1);
  };

  const fetchPackage = async ({ caseId }: Arrived, path: string, person: Person | undefined) => {
    const hasIt = () => out.packages.some((held) => held.caseId === caseId);
    while (!isOver()) {
      const had = codes.get(caseId)?.length ?? 0;
      if ((await call(path, {})).status !== 200) break;
      const code = await codeAfter(had, caseId);
      if (code === undefined) continue;
      const got = await call(path, { code });
      if (!got.type.startsWith('application/zip')) continue;
      if (hasIt()) out.reused.push(`package twice: ${caseId}`);
      out.packages.push({ caseId, person, zip: got.body });
      if ((await call(path, { code })).status !== 410) out.reused.push(`package link: ${caseId}`);
    }
    if (!hasIt()) out.packagesLost.push(caseId);
  };

  return {
    ...out,
    unanswered: () =>
      [...open].map(
        ({ what, since, came }) => `${what} for ${Math.round((Date.now() - since) / 1000)} s: ${came} came`,
      ),
    async post({ raw, envelopeFrom }) {
      const asking = { what: 'SMTP', since: Date.now(), came: 'nothing' };
      open.add(asking);
      for (;;) {
        await supervisor.up();
        const transport = createTransport({
          host: '127.0.0.1',
          port: supervisor.smtpPort,
          ignoreTLS: true,
          connectionTimeout: 5_000,
        });
        try {
          await transport.sendMail({ envelope: { from: envelopeFrom, to: PRIVACY_ADDRESS }, raw });
          open.delete(asking);
          return;
        } catch (fault) {
          const { responseCode } = fault as { responseCode?: number };
          asking.came = String(responseCode ?? 'a broken connection');
          if (responseCode !== undefined && responseCode >= 500) throw fault;
          await pause(30);
        } finally {
          transport.close();
        }
      }
    },
    async drop({ name, raw }) {
      const folder = join(dir, 'pickup');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${name}.part`), raw);
      await rename(join(folder, `${name}.part`), join(folder, name));
    },
    async react(mail, person) {
      const act = async () => {
        for (const path of mail.paths) {
          if (path.startsWith('/proof/')) await prove(path);
          if (path.startsWith('/cancel/') && person?.wish === 'cancel') await call(path, {});
          if (path.startsWith('/package/')) await fetchPackage(mail, path, person);
        }
      };
      await act().catch((fault: unknown) => {
        if (!(fault instanceof Over)) throw fault;
      });
    },
  };
}
