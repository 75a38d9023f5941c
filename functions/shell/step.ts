import * as z from 'zod/mini';
import type { Ports } from '../core/ports.ts';
import { InvalidInput } from '../core/errors.ts';

/** A handler before a host binds it: ports in, a function from input to output. */
export interface Step<Input, Output> {
  /** A function, for a shape takes a while to build and a function starts cold. */
  input: () => z.ZodMiniType<Input>;
  run: (ports: Ports) => (input: Input) => Promise<Output>;
}

/** Declares a handler: its input's shape, which is made with the first input and kept, and what it does. */
export function step<Input, Output>({ input, run }: Step<Input, Output>): Step<Input, Output> {
  let shape: z.ZodMiniType<Input> | undefined;
  return { input: () => (shape ??= input()), run };
}

/** Binds a step to ports. The bound function @throws InvalidInput when its input has another shape. */
export function bind<Input, Output>({ input, run }: Step<Input, Output>, ports: Ports) {
  const bound = run(ports);
  return async (raw: unknown): Promise<Output> => {
    const parsed = z.safeParse(input(), raw);
    if (!parsed.success) throw new InvalidInput(z.prettifyError(parsed.error));
    return bound(parsed.data);
  };
}

/** What a page or API handler gets from either front door. */
export const HttpInput = () =>
  z.object({
    method: z.enum(['GET', 'POST']),
    /** Parts of the path by name. */
    params: z.record(z.string(), z.string()),
    /** Fields of a posted form. */
    form: z.record(z.string(), z.string()),
    /** A posted body that is no form. */
    body: z.optional(z.string()),
    /** Bytes that an answer may have, where the front door sets a limit. */
    mostBytes: z.optional(z.int()),
  });
export type HttpInput = z.infer<ReturnType<typeof HttpInput>>;

export interface HttpOutput {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | AsyncIterable<Uint8Array>;
}
