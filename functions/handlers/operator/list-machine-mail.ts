import * as z from 'zod/mini';
import type { MachineMail } from '../../core/intake/machine-mail.ts';
import { step } from '../../shell/step.ts';

/** A machine's mail that is still kept, by the id under which it can be released. */
export interface ListedMachineMail extends Omit<MachineMail, 'ref'> {
  id: string;
}

/** The machines' mails of the last two weeks, oldest day first. No personal data. */
export const listMachineMail = step({
  input: () => z.object({}),
  run:
    ({ records }) =>
    async (): Promise<ListedMachineMail[]> => {
      const found: ListedMachineMail[] = [];
      for (let afterKey: string | undefined; ;) {
        const page = await records.list<MachineMail>('machine', afterKey === undefined ? {} : { afterKey });
        found.push(...page.map(({ key, value: { ref: _, ...mail } }) => ({ id: key, ...mail })));
        afterKey = page.at(-1)?.key;
        if (afterKey === undefined) return found;
      }
    },
});
