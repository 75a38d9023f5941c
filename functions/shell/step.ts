import * as z from 'zod/mini';
import type { Ports } from '../core/ports.ts';
import { InvalidInput } from '../core/errors.ts';

/** A handler before a host binds it: ports in, a function from input to output. */
export interface Step<Input, Output> {
  input: z.ZodMiniType<Input>;
  run: (ports: Ports) => (input: Input) => Promise<Output>;
}

/** Declares a handler: its input's shape and what it does. */
export const step = <Input, Output>(definition: Step<Input, Output>): Step<Input, Output> => definition;

/** Binds a step to ports. The bound function @throws InvalidInput when its input has another shape. */
export function bind<Input, Output>({ input, run }: Step<Input, Output>, ports: Ports) {
  const bound = run(ports);
  return async (raw: unknown): Promise<Output> => {
    const parsed = z.safeParse(input, raw);
    if (!parsed.success) throw new InvalidInput(z.prettifyError(parsed.error));
    return bound(parsed.data);
  };
}
