import type { HttpInput } from './step.ts';

/** What a call carries: the fields of a page's form, or the body as it came. Both front doors read it so. */
export function readBody(contentType: string | undefined, body: string): Pick<HttpInput, 'form' | 'body'> {
  const isForm = contentType?.startsWith('application/x-www-form-urlencoded') ?? false;
  return isForm ? { form: Object.fromEntries(new URLSearchParams(body)) } : { form: {}, body };
}
