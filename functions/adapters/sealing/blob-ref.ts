import { InvalidInput } from '../../core/errors.ts';

const SEGMENT = '(?!\\.\\.?(?:/|$))[\\w.=,@-]{1,120}';
const REF = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);

/** Passes references that are safe as a path and as an object key. @throws InvalidInput */
export function checkRef(ref: string): string {
  if (ref.length > 800 || !REF.test(ref))
    throw new InvalidInput('a reference is segments of [A-Za-z0-9._=,@-] joined by "/"');
  return ref;
}

/** Passes what such a reference may begin with; never nothing at all. @throws InvalidInput */
export function checkPrefix(prefix: string): string {
  checkRef(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
  return prefix;
}
