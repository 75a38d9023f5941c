import { join } from 'node:path';
import { correspond, type Correspondence } from './correspond.ts';
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
  stalled?: string;
}

/** Conversations under way at the same time. */
const OPEN = 8;

/** Sends the mails, plays the people who wrote them and the operator, until every case has come to its end. */
export async function runCases(settings: RunSettings): Promise<Ran> {
  const { supervisor, dir, people, kills, patience, tell } = settings;
  await supervisor.up();
  const facts = openLedgerFacts(join(dir, 'habeas.db'));
  const outgoing = watchOutgoing(join(dir, 'outbox'));
  const codes = new Map<string, string[]>();
  const correspondence = correspond({ supervisor, dir, codes });
  const ran: Ran = { sent: [], arrived: [], correspondence, events: [] };
  const owners = new Map<string, Person>();
  const operate = makeOperator({ supervisor, personOf: (caseId) => owners.get(caseId) });
  const waiting = [...settings.letters];
  const reserve = [...settings.reserve];
  const busy = new Set<Promise<void>>();
  let failure: unknown;
  const begin = (work: Promise<void>) => {
    const watched: Promise<void> = work
      .catch((fault: unknown) => void (failure ??= fault))
      .finally(() => busy.delete(watched));
    busy.add(watched);
  };

  let operating: Promise<void> | undefined;
  let lastChange = Date.now();
  let lastCount = -1;
  let lastTold = Date.now();
  try {
    for (;;) {
      if (failure) throw failure as Error;
      const fresh = await outgoing();
      for (const mail of fresh) {
        ran.arrived.push(mail);
        const person = people.get(mail.to);
        if (person) owners.set(mail.caseId, person);
        if (mail.template === 'step-up-code') codes.set(mail.caseId, [...(codes.get(mail.caseId) ?? []), codeIn(mail)]);
        else if (person) begin(correspondence.react(mail, person));
      }
      const count = facts.count();
      if (count !== lastCount || fresh.length > 0) {
        lastChange = Date.now();
        if (count !== lastCount) ran.events = facts.events();
        lastCount = count;
      }
      const open = openCases(ran.events);
      const coming = new Set(ran.sent.map(({ identity }) => identity)).size - distinctCases(ran.events);
      if (open.length + Math.max(0, coming) < OPEN) {
        const letter = waiting.shift() ?? (supervisor.killed() < kills ? reserve.shift() : undefined);
        if (letter) {
          ran.sent.push(letter);
          begin(ran.sent.length % 5 === 4 ? correspondence.drop(letter) : correspondence.post(letter));
          continue;
        }
        if (open.length === 0 && busy.size === 0 && coming <= 0 && waiting.length === 0) break;
      }
      operating ??= operate()
        .catch((fault: unknown) => void (failure ??= fault))
        .finally(() => (operating = undefined));
      if (Date.now() - lastChange > patience) {
        ran.stalled = `${open.length} cases open (${open.slice(0, 3).join(', ')}), ${coming} mails without a case, ${busy.size} people waiting`;
        break;
      }
      if (Date.now() - lastTold > 5_000) {
        tell(
          `${ran.sent.length} mails in, ${distinctCases(ran.events)} cases, ${open.length} open, ${supervisor.killed()} kills`,
        );
        lastTold = Date.now();
      }
      await pause(60);
    }
  } finally {
    await operating;
    facts.close();
  }
  return ran;
}

const codeIn = ({ text }: Arrived) => /\b\d{4}\s?\d{4}\b/.exec(text)?.[0].replace(/\s/g, '') ?? '';

const distinctCases = (events: OpenEvent[]) => new Set(events.map(({ caseId }) => caseId)).size;

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
