import { join } from 'node:path';
import { LONGEST_LEASE } from '../../functions/core/mail/deliver-mail.ts';
import { correspond, type Correspondence } from './correspond.ts';
import { describeOpen, unsentIn, type OpenCase } from './describe-open.ts';
import { openLedgerFacts, type OpenEvent } from './ledger-facts.ts';
import type { Letter } from './mails.ts';
import { makeOperator } from './operate.ts';
import { watchOutgoing, type Arrived } from './outgoing.ts';
import type { Person } from './people.ts';
import { pause, type Supervisor } from './supervise.ts';

export interface RunSettings {
  supervisor: Supervisor;
  dir: string;
  /** Mails that are sent in any case. */
  letters: Letter[];
  /** More mails, sent one by one as long as there are kills to come. */
  reserve: Letter[];
  /** People who read their mail, by address in lower case. */
  people: Map<string, Person>;
  kills: number;
  /** Milliseconds without anything new after which the run is given up. */
  patience: number;
  tell: (line: string) => void;
}

export interface Ran {
  sent: Letter[];
  arrived: Arrived[];
  correspondence: Correspondence;
  events: OpenEvent[];
  /** What was still open when nothing moved any more; undefined: everything came to its end. */
  stalled?: Stalled;
}

export interface Stalled {
  /** In one line. */
  what: string;
  cases: OpenCase[];
  /** What people had asked of the host and not heard. */
  unanswered: string[];
  isHostUp: boolean;
}

/** Conversations under way at the same time. */
const OPEN = 8;
/** Every so many mails one is dropped into the folder. */
const DROPPED = 5;
const LOOK = 60;
const TELL = 5_000;

/** Sends the mails, plays the people who wrote them and the operator, until every case has come to its end. */
export async function runCases(settings: RunSettings): Promise<Ran> {
  const { supervisor, dir, people, kills, patience, tell } = settings;
  await supervisor.up();
  const file = join(dir, 'habeas.db');
  const facts = openLedgerFacts(file);
  const outgoing = watchOutgoing(join(dir, 'outbox'));
  const codes = new Map<string, string[]>();
  let isOver = false;
  const correspondence = correspond({ supervisor, dir, codes, isOver: () => isOver });
  const ran: Ran = { sent: [], arrived: [], correspondence, events: [] };
  const owners = new Map<string, Person>();
  const operate = makeOperator({ supervisor, personOf: (caseId) => owners.get(caseId) });
  const letters = [...settings.letters];
  const reserve = [...settings.reserve];
  const tasks = tracked();

  const readMails = async (): Promise<number> => {
    const fresh = await outgoing();
    for (const mail of fresh) {
      ran.arrived.push(mail);
      const person = people.get(mail.to);
      if (person) owners.set(mail.caseId, person);
      if (mail.template === 'step-up-code') codes.set(mail.caseId, [...(codes.get(mail.caseId) ?? []), codeIn(mail)]);
      else if (person) tasks.begin('people', correspondence.react(mail, person));
    }
    return fresh.length;
  };
  const sendNext = (): boolean => {
    const letter = letters.shift() ?? (supervisor.killed() < kills ? reserve.shift() : undefined);
    if (!letter) return false;
    ran.sent.push(letter);
    const send = ran.sent.length % DROPPED === 0 ? correspondence.drop : correspondence.post;
    tasks.begin('people', send(letter));
    return true;
  };
  /** Cases that go on, and mails for which there is none yet: a machine's and a reply open none. */
  const standing = () => {
    const distinct = new Set(ran.sent.map(({ identity }) => identity)).size;
    const cases = new Set(ran.events.map(({ caseId }) => caseId)).size;
    const caseless = facts.machines() + ran.events.filter(({ type }) => type === 'ReplyReceived').length;
    return { open: openCases(ran.events), cases, coming: Math.max(0, distinct - cases - caseless) };
  };

  const waitsForMail = () =>
    openCases(ran.events).some((caseId) => unsentIn(ran.events.filter((event) => event.caseId === caseId)).length > 0);

  let hasSlept = false;
  let [changedAt, toldAt] = [Date.now(), Date.now()];
  try {
    for (;;) {
      tasks.check();
      const isNews = (await readMails()) > 0 || facts.count() !== ran.events.length;
      if (isNews) [changedAt, ran.events] = [Date.now(), facts.events()];
      else if (Date.now() - changedAt > patience) {
        // A mail that was cut off again and again has its next try hours later; once in a run they pass.
        if (hasSlept || !waitsForMail()) break;
        [hasSlept, changedAt] = [true, Date.now()];
        supervisor.letPass(LONGEST_LEASE);
      }
      const { open, cases, coming } = standing();
      if (open.length + coming < OPEN && sendNext()) continue;
      // With news a mail may have come since the folder was looked at.
      if (!isNews && open.length + coming + tasks.count('people') === 0) return ran;
      if (tasks.count('operator') === 0) tasks.begin('operator', operate());
      if (Date.now() - toldAt > TELL) {
        tell(`${ran.sent.length} mails in, ${cases} cases, ${open.length} open, ${supervisor.killed()} kills`);
        toldAt = Date.now();
      }
      await pause(LOOK);
    }
    const { open, coming } = standing();
    ran.stalled = {
      what: `${open.length} cases open (${open.slice(0, 3).join(', ')}), ${coming} mails without a case, ${tasks.count('people')} people waiting`,
      cases: open.map((caseId) =>
        describeOpen(file, supervisor.now(), { caseId, events: ran.events.filter((event) => event.caseId === caseId) }),
      ),
      unanswered: correspondence.unanswered(),
      isHostUp: supervisor.isUp(),
    };
    return ran;
  } finally {
    isOver = true;
    facts.close();
  }
}

/** Work that goes on beside the loop; `check` throws what any of it threw. */
function tracked() {
  const failures: unknown[] = [];
  const counts = new Map<string, number>();
  const count = (kind: string) => counts.get(kind) ?? 0;
  return {
    count,
    begin(kind: string, work: Promise<void>) {
      counts.set(kind, count(kind) + 1);
      void work.catch((fault: unknown) => failures.push(fault)).finally(() => counts.set(kind, count(kind) - 1));
    },
    check() {
      if (failures.length > 0) throw failures[0] as Error;
    },
  };
}

const codeIn = ({ text }: Arrived) => /\b\d{4}\s?\d{4}\b/.exec(text)?.[0].replace(/\s/g, '') ?? '';

/** Cases that have not ended or still have a mail to send. */
function openCases(events: OpenEvent[]): string[] {
  const open = new Set<string>();
  const unsent = new Map<string, string>();
  for (const { caseId, type, facts } of events) {
    if (type === 'CaseOpened') open.add(caseId);
    if (type === 'CaseClosed') open.delete(caseId);
    if (type === 'MailPlanned') unsent.set(String(facts['outboxId']), caseId);
    if (type === 'MailSent') unsent.delete(String(facts['outboxId']));
  }
  return [...new Set([...open, ...unsent.values()])];
}
