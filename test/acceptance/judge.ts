import type { Forgetting } from './forget.ts';
import type { Leak } from './canaries.ts';
import type { StoreFindings } from './compare-stores.ts';
import type { PackageFindings } from './check-packages.ts';
import type { MailFindings } from './read-cases.ts';
import type { KillNote } from './order.ts';
import type { Stalled } from './run.ts';

/** Everything a run found out. */
export interface Result {
  seed: string;
  seconds: number;
  stalled?: Stalled;
  mails: MailFindings & { sent: number };
  requests: number;
  /** Requests whose person was told once what the ledger says, by that outcome. */
  outcomes: Record<string, number>;
  /** `insideSendWindow`: mails under way at a kill. `insideHandOver`: packages whose last byte was. */
  kills: { asked: number; done: number; insideSendWindow: number; insideHandOver: number; at: KillNote[] };
  sends: { arrived: number; duplicates: string[] };
  stores: StoreFindings;
  packages: PackageFindings & { lost: string[] };
  linksReused: string[];
  dueDates: { checked: number; wrong: string[] };
  tampering: { detected: string[]; of: number };
  canaryHits: Leak[];
  forgetting: Forgetting;
}

export interface Check {
  what: string;
  found: string;
  holds: boolean;
}

const none = (what: string, list: readonly unknown[], among?: number | string): Check => ({
  what,
  found: `${list.length}${among === undefined ? '' : ` of ${among}`}`,
  holds: list.length === 0,
});

/** What must hold, and whether it does. A check that had nothing to look at does not hold. */
export function judge(result: Result): Check[] {
  const { mails, requests, outcomes, kills, sends, stores, packages, dueDates, tampering, forgetting } = result;
  const told = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const checks: Check[] = [
    { what: 'everything came to its end', found: result.stalled?.what ?? 'yes', holds: result.stalled === undefined },
    { what: 'outcomes = requests', found: `${told} = ${requests}`, holds: told === requests && requests > 0 },
    none('mails lost', mails.lost, mails.distinct),
    none('cases without a mail', mails.invented, mails.cases),
    none('fixtures misread', mails.misread),
    { what: 'kills', found: `${kills.done} of ${kills.asked}`, holds: kills.done >= kills.asked },
    // The sink is a folder: it can tell what it sent, so that not even a kill inside the send window may double a mail.
    none(
      'mails sent twice',
      sends.duplicates,
      `${sends.arrived}, ${kills.insideSendWindow} on their way when it was killed`,
    ),
    none('subject rows left', stores.subjectRowsLeft),
    none('bystander rows changed', stores.bystanderRowsChanged, stores.rowsUntouched),
    { what: 'rows erased', found: `${stores.rowsErased}`, holds: stores.rowsErased > 0 },
    none('packages incomplete', packages.incomplete, packages.checked),
    none('rows of others in packages', packages.foreign, packages.checked),
    {
      // Between the record and the last byte a kill may cost a package: nobody can tell then whether it arrived.
      what: 'packages that could not be had',
      found: `${packages.lost.length}, ${kills.insideHandOver} killed at their last byte`,
      holds: packages.lost.length <= kills.insideHandOver,
    },
    none('links that worked twice', result.linksReused),
    none('due dates wrong', dueDates.wrong, dueDates.checked),
    {
      what: 'tampering detected',
      found: `${tampering.detected.length} of ${tampering.of}`,
      holds: tampering.detected.length === tampering.of,
    },
    none('canary hits', result.canaryHits),
    {
      what: 'readable bytes after forget',
      found: `${forgetting.readableBytes} of ${forgetting.readableBefore}`,
      holds: forgetting.readableBytes === 0 && forgetting.readableBefore > 0,
    },
    none('files that hold a destroyed key', forgetting.keysLeft),
    {
      what: 'ledger verifies after forget',
      found: forgetting.ledgerVerifies ? 'yes' : 'no',
      holds: forgetting.ledgerVerifies,
    },
  ];
  return checks;
}
