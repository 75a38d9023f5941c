import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { calendarOf, workingDaysBetween } from '../../../functions/core/deadline/calendar.ts';
import { shippedCalendars } from '../../../functions/core/deadline/rules.ts';
import { instantAt, localDay } from '../../../functions/core/deadline/zone.ts';
import type { LedgerEvent } from '../../../functions/core/ledger/event.ts';
import type { OutgoingMail, Ports } from '../../../functions/core/ports.ts';
import { changeAndAdvance } from '../../../functions/core/request/advance-case.ts';
import { concludeRequest } from '../../../functions/core/request/conclude-request.ts';
import { proveAddress, requestReview } from '../../../functions/core/request/decisions.ts';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { replay } from '../../../functions/core/request/evolve.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import type { CaseState } from '../../../functions/core/request/state.ts';
import { sweepDeadlines } from '../../../functions/handlers/deadlines/sweep-deadlines.ts';
import { askPerson } from '../../../functions/handlers/operator/ask-person.ts';
import { classifyMessage } from '../../../functions/handlers/operator/classify-message.ts';
import { extendRequest } from '../../../functions/handlers/operator/extend-request.ts';
import { resumeCase } from '../../../functions/handlers/operator/resume-case.ts';
import { bind } from '../../../functions/shell/step.ts';
import { config as plain, openForTest } from '../../adapters/embedded/open-for-test.ts';
import { temporaryFolder } from '../../adapters/embedded/temporary-folder.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const START = Date.parse('2025-01-06T00:00:00+08:00');
const ZONE = 'Asia/Shanghai';

const CONFIG: CompiledConfig = {
  ...plain,
  controller: {
    ...plain.controller,
    establishment: 'CN',
    timeZone: ZONE,
    caseRetentionDays: 3650,
    escalationAddress: 'head@privacy.example',
    deadlines: {
      regimes: [{ id: 'controller-promise', extension: { count: 7, source: 'test' } }],
      notices: [
        { id: '50-percent', kind: 'elapsed', share: 0.5 },
        { id: '80-percent', kind: 'elapsed', share: 0.8 },
        { id: '2-working-days-left', kind: 'working-days-left', days: 2 },
      ],
      digestHour: 8,
      extensions: [],
      answerDays: 10,
    },
  },
};

/** One date from when it was set until it was met, moved or given up, and what was told about it. */
export interface Span {
  id: string;
  since: number;
  dueAt: number;
  opened: number;
  until: number;
  told: { notice: string; at: number }[];
}

export interface Year {
  cases: CaseState[];
  events: LedgerEvent[];
  spans: Span[];
  sent: (OutgoingMail & { at: number })[];
  /** When each notice is reached, counted apart from the pipeline. */
  notices: { id: string; at: (date: Pick<Span, 'since' | 'dueAt'>) => number }[];
  residenceOf(caseId: string): string | undefined;
  close(): Promise<void>;
}

const RESIDENCES = [undefined, 'JP', 'DE', 'US-CA', 'VN', 'ID', 'UY', 'GB', 'CN', 'BR'];
const RIGHTS = ['access', 'erasure'] as const;
const FATES = ['in time', 'in time', 'late', 'unread', 'never read', 'asked', 'silent', 'extended'] as const;

/** Lives through a year with so many messages: what becomes of each is chosen by its number, the clock moves by the hour. */
export async function aYear(count: number): Promise<Year> {
  const folder = await temporaryFolder();
  const clock = { at: START, now: () => clock.at };
  const sent: Year['sent'] = [];
  const mailer = {
    send: async (mail: OutgoingMail) => void sent.push({ ...mail, at: clock.at }),
    wasSent: async (id: string) => sent.some(({ outboxId }) => outboxId === id),
  };
  const opened = await openForTest(folder.path, { config: CONFIG, clock, mailer });
  const { ports } = opened;
  const agenda = new Map<number, (() => Promise<unknown>)[]>();
  const plan = (at: number, act: () => Promise<unknown>) => {
    const hour = START + Math.max(0, Math.ceil((at - START) / HOUR)) * HOUR;
    agenda.set(hour, [...(agenda.get(hour) ?? []), act]);
  };
  const residences = new Map<string, string | undefined>();
  for (let nth = 0; nth < count; nth++) {
    const residence = RESIDENCES[nth % RESIDENCES.length];
    const at = START + Math.floor((nth * 365 * 24) / count) * HOUR;
    const caseId = `case${String(nth).padStart(8, '0')}`;
    residences.set(caseId, residence);
    plan(at, () => live({ ports, plan, caseId, nth, residence }));
  }
  const sweep = bind(sweepDeadlines, ports);
  for (; clock.at < START + 430 * DAY; clock.at += HOUR) {
    for (const act of agenda.get(clock.at) ?? []) await act();
    await sweep({});
  }
  const logs = await Promise.all([...residences.keys()].map(async (id) => ({ id, log: await ports.ledger.read(id) })));
  return {
    cases: logs.map(({ id, log }) => replay(id, log)),
    events: logs.flatMap(({ log }) => log),
    spans: logs.flatMap(({ log }) => spansOf(log, clock.at)),
    sent,
    notices: NOTICES,
    residenceOf: (caseId) => residences.get(caseId),
    async close() {
      await opened.close();
      await folder.remove();
    },
  };
}

interface Life {
  ports: Ports;
  plan: (at: number, act: () => Promise<unknown>) => void;
  caseId: string;
  nth: number;
  residence: string | undefined;
}

async function live({ ports, plan, caseId, nth, residence }: Life): Promise<void> {
  const fate = FATES[Math.floor(nth / RESIDENCES.length) % FATES.length]!;
  const isUnread = fate === 'unread' || fate === 'never read' || fate === 'silent';
  const receivedAt = ports.clock.now();
  const right = RIGHTS[(nth + Math.floor(nth / 80)) % RIGHTS.length]!;
  const from = `person${nth}@people.example`;
  const read = {
    ...{
      channel: 'mail' as const,
      receivedAt,
      configHash: CONFIG.hash,
      language: 'en',
      sure: true,
      hasAttachments: false,
    },
    rights: isUnread ? [] : [{ right, confidence: 1 }],
    personal: { from, claimed: [], evidence: [], ...(residence && { residence }) },
  };
  const dueOf = dueUnder(CONFIG.controller, { receivedAt, ...(residence && { residence }) });
  await ports.keys.create(caseId);
  await changeAndAdvance(ports, caseId, (state) => openCase(state, read, dueOf));
  const requestId = `${caseId}-1`;
  const due = dueOf(right).dueAt;
  const answer = (at: number) => plan(at, () => concludeRequest(ports, requestId, 'refused'));
  const classify = (at: number, rights: string[]) =>
    plan(at, () => bind(classifyMessage, ports)({ caseId, rights, operator: 'op' }));
  const ask = () => bind(askPerson, ports)({ caseId, reason: 'incomplete', missing: 'Which one?', operator: 'op' });
  const later = (share: number) => receivedAt + (due - receivedAt) * share;
  switch (fate) {
    case 'in time':
      return answer(later(0.2 + (nth % 7) * 0.11));
    case 'late':
      return answer(due + (1 + (nth % 4)) * DAY);
    case 'unread':
      classify(later(0.6), [right]);
      return answer(later(0.97));
    case 'never read':
      return classify(due + 5 * DAY, []);
    case 'silent':
      return plan(later(0.15), ask);
    case 'asked':
      await changeAndAdvance(ports, caseId, (state) => proveAddress(state));
      await changeAndAdvance(ports, caseId, (state) => requestReview(state, requestId, 'look'));
      plan(later(0.1), ask);
      plan(later(0.3), () => bind(resumeCase, ports)({ caseId, words: 'this one', operator: 'op' }));
      return answer(due + 2 * DAY);
    case 'extended':
      plan(later(0.5), () =>
        bind(
          extendRequest,
          ports,
        )({ requestId, reason: 'much', operator: 'op' }).catch((fault: Error) => {
          if (fault.name !== 'NotAllowed') throw fault;
        }),
      );
      return answer(due + 3 * DAY);
  }
}

function spansOf(log: LedgerEvent[], end: number): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, Span>();
  let since = 0;
  const finish = (id: string, at: number) => {
    const span = open.get(id);
    if (span) span.until = at;
    open.delete(id);
  };
  const begin = (id: string, dueAt: number, at: number) => {
    finish(id, at);
    const span: Span = { id, since, dueAt, opened: at, until: end, told: [] };
    open.set(id, span);
    spans.push(span);
  };
  for (const event of log) {
    const { caseId, at } = event;
    const id = 'requestId' in event.facts && event.facts.requestId ? event.facts.requestId : caseId;
    if (event.type === 'CaseOpened') since = event.facts.receivedAt;
    if (event.type === 'OperatorNeeded' && event.facts.due) begin(caseId, event.facts.due.dueAt, at);
    if (event.type === 'RequestReceived') {
      finish(caseId, at);
      begin(id, event.facts.dueAt, at);
    }
    if (event.type === 'DeadlineMoved') begin(id, event.facts.dueAt, at);
    if (event.type === 'RequestClosed' || event.type === 'CaseClosed') finish(id, at);
    if (event.type === 'DeadlineReminded') open.get(id)?.told.push({ notice: event.facts.notice, at });
    if (event.type === 'DeadlineOverdue') open.get(id)?.told.push({ notice: 'alarm', at });
  }
  return spans;
}

const NOTICES: Year['notices'] = [
  { id: '50-percent', at: ({ since, dueAt }) => since + (dueAt - since) * 0.5 },
  { id: '80-percent', at: ({ since, dueAt }) => since + (dueAt - since) * 0.8 },
  {
    id: '2-working-days-left',
    at: ({ since, dueAt }) => {
      const due = localDay(ZONE, dueAt);
      const isFew = (day: number) => workingDaysBetween(calendarOf(shippedCalendars, 'CN'), day - 1, due) <= 2;
      let day = due;
      while (isFew(day - 1)) day -= 1;
      return Math.max(since, instantAt(ZONE, day));
    },
  },
];
