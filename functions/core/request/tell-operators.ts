import type { Controller } from '../data-map/compiled.ts';
import { calendarOf, workingDaysBetween } from '../deadline/calendar.ts';
import { dayText } from '../deadline/day.ts';
import { shippedCalendars } from '../deadline/rules.ts';
import { localDay } from '../deadline/zone.ts';
import { renderOperatorMail, type DueLine } from '../mail/operator-mail.ts';
import type { Ports } from '../ports.ts';
import { changeCase } from './case.ts';
import { recordNotices, type Notice } from './notices.ts';
import { digestsAround } from './watch.ts';

/**
 * Sends what operators are to be told: alarms at once, also to the escalation address; the rest once a day in one digest,
 * and before it only what can't wait. Sent first and recorded after: a crash in between repeats a mail, and loses none.
 * @throws MailNotAccepted
 */
export async function tellOperators(ports: Ports, controller: Controller, notices: Notice[]): Promise<void> {
  const now = ports.clock.now();
  const alarms = notices.filter(({ kind }) => kind === 'alarm');
  if (alarms.length > 0) await send(ports, controller, { kind: 'alarm', notices: alarms });
  const today = dayText(localDay(controller.timeZone, now));
  const isOpen = now >= digestsAround(controller, now).today && !(await ports.records.get('expiry', `digest/${today}`));
  const digest = notices.filter(({ kind }) => kind === 'urgent' || (isOpen && kind === 'digest'));
  if (digest.length === 0) return;
  await send(ports, controller, { kind: 'digest', notices: digest });
  if (isOpen) await ports.records.put('expiry', `digest/${today}`, {}, { due: now + 2 * 86_400_000 });
}

interface Message {
  kind: 'digest' | 'alarm';
  notices: Notice[];
}

async function send(ports: Ports, controller: Controller, { kind, notices }: Message): Promise<void> {
  const sorted = notices.toSorted((left, right) => left.watch.dueAt - right.watch.dueAt);
  const lines = sorted.map((notice) => lineOf(notice, controller, ports.clock.now()));
  const mail = renderOperatorMail(kind, { controller: controller.name, lines });
  const said = sorted.map(({ watch, ids, caseId }) => [watch.requestId ?? caseId, watch.dueAt, ids]);
  const mailId = `${ports.ids.derive(JSON.stringify([said, lines]))}-operator-${kind}`;
  const { operatorAddress, escalationAddress } = controller;
  const copies =
    kind === 'alarm' && escalationAddress !== undefined
      ? [{ outboxId: `${mailId}-escalated`, to: escalationAddress }]
      : [];
  for (const copy of [{ outboxId: mailId, to: operatorAddress }, ...copies])
    if ((await ports.mailer.wasSent(copy.outboxId)) !== true) await ports.mailer.send({ ...copy, ...mail });
  for (const [caseId, told] of Map.groupBy(notices, (notice) => notice.caseId))
    await changeCase(ports, caseId, (state) => recordNotices(state, told, mailId));
}

function lineOf({ watch, caseId, kind }: Notice, controller: Controller, now: number): DueLine {
  const { timeZone, establishment } = controller;
  const due = localDay(timeZone, watch.dueAt);
  const calendar = calendarOf(shippedCalendars, establishment);
  const { requestId, right, status, regime, overdue } = watch;
  return {
    ...{ id: requestId ?? caseId, status, regime, due: dayText(due) },
    ...(right && { right }),
    overdue: overdue || kind === 'alarm',
    daysLeft: workingDaysBetween(calendar, localDay(timeZone, now) - 1, due),
  };
}
