import * as z from 'zod/mini';
import { readLetters } from '../../core/intake/letters/read-letters.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ inboundRef: z.string() });

/**
 * Reads the letters that hang on an inbound message as files. A function of its own, with the right to read that one store and
 * nothing else: what a hostile file breaks, blocks or eats up is this call alone.
 */
export const extractText = step({
  input: Input,
  run:
    ({ inbound }) =>
    async ({ inboundRef }): Promise<{ text: string }> => {
      const message = await inbound.get(inboundRef);
      return { text: message ? await readLetters(message.raw) : '' };
    },
});
