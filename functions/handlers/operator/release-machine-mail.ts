import * as z from 'zod/mini';
import { InvalidInput } from '../../core/errors.ts';
import type { MachineMail } from '../../core/intake/machine-mail.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    /** As the list of machine mail names it. */
    id: z.string(),
  });

/**
 * An operator takes a kept mail for a person's: it comes in again, opens a case and waits there for somebody to say what it
 * asks for. Its clock runs from when it first came. @throws InvalidInput when it is kept no more
 */
export const releaseMachineMail = step({
  input: Input,
  run:
    ({ records, vault, inbound }) =>
    async ({ id }): Promise<void> => {
      const kept = await records.get<MachineMail>('machine', id);
      if (!kept) throw new InvalidInput(`No mail ${id} is kept; habeas machines lists them.`);
      const { ref, receivedAt } = kept.value;
      const chunks: Uint8Array[] = [];
      for await (const chunk of vault.get(ref)) chunks.push(chunk);
      const raw = new Uint8Array(await new Blob(chunks).arrayBuffer());
      await inbound.put({ channel: 'mail', receivedAt, released: true, raw });
      await records.remove('machine', id);
      await vault.remove(ref);
    },
});
