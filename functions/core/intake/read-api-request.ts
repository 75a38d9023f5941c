import * as z from 'zod/mini';
import { isPlainAddress } from '../identity/address.ts';
import { Right } from '../request/right.ts';

const makeShape = () =>
  z.strictObject({
    rights: z.array(z.enum(Right.options)).check(z.minLength(1), z.maxLength(9)),
    email: z.email().check(z.refine(isPlainAddress)),
    language: z._default(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/)), 'en'),
    message: z.optional(z.string().check(z.maxLength(20_000))),
  });

let shape: ReturnType<typeof makeShape> | undefined;

/**
 * A request as the controller's app sends it: what is asked, from which address. The address is claimed like any other. Made
 * when it is first asked for: most messages are mails.
 */
export const apiRequest = () => (shape ??= makeShape());

/** Reads the body that the front door accepted and stored. */
export function readApiRequest(raw: Uint8Array) {
  const { rights, email, language } = apiRequest().parse(JSON.parse(new TextDecoder().decode(raw)));
  return {
    language,
    rights: [...new Set(rights)].map((right) => ({ right, confidence: 1 })),
    sure: true,
    hasAttachments: false,
    personal: { from: email, claimed: [{ type: 'email', value: email }], evidence: [] },
  };
}
