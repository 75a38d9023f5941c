import { createHash, randomUUID } from 'node:crypto';

const HASHES: Record<string, string> = {
  'SHA-1': 'sha1',
  'SHA-384': 'sha384',
  'SHA-256': 'sha256',
  'SHA-512': 'sha512',
  MD5: 'md5',
};

/** Where the functions that are not pure take the time and chance from. */
export type Sources = { now(): number; random(): number };

type Focus = { environment: { lookup(name: string): { implementation: (...args: unknown[]) => unknown } } };

/** One extra function: what it does and its JSONata signature (none: the arguments are taken as they come). */
export type ExtraFunction = { run: (this: unknown, ...args: never[]) => unknown; signature?: string };

/** A fault as JSONata throws its own; it words the message from the code, and knows the function's name. */
const fault = (code: string, details: Record<string, unknown>): Error => Object.assign(new Error(), { code }, details);
const misfit = (index: number): Error => fault('T0410', { index });

/** The service rounds towards zero. */
function integer(value: unknown, index: number): number {
  if (typeof value !== 'number') throw misfit(index);
  return Math.trunc(value);
}

const MULTIPLIER = 0x5_deec_e66dn;
const BITS_48 = (1n << 48n) - 1n;

/** The first number that java.util.Random gives for a seed, as the service's does. */
function seededRandom(seed: number): number {
  let state = (BigInt(seed) ^ MULTIPLIER) & BITS_48;
  const next = (bits: bigint): bigint => {
    state = (state * MULTIPLIER + 0xbn) & BITS_48;
    return state >> (48n - bits);
  };
  return Number((next(26n) << 27n) + next(27n)) / 2 ** 53;
}

function partition(array?: unknown, size?: unknown): unknown[] | undefined {
  if (array === undefined) return undefined;
  if (!Array.isArray(array)) throw fault('T0412', { index: 1, type: undefined });
  if (array.length === 0) return undefined;
  const step = size === undefined ? array.length : integer(size, 2);
  if (step < 0) throw fault('D3137', { message: 'Second argument must be zero or greater' });
  if (step === 0) return undefined;
  const chunks: unknown[] = [];
  for (let at = 0; at < array.length; at += step) chunks.push(array.slice(at, at + step));
  return chunks;
}

const MAX_RANGE = 360_145;

/** A step that leads away from the end gives nothing, one value stands for itself, as in the service. */
function range(from?: unknown, to?: unknown, by?: unknown): number[] | number | undefined {
  const [first, last] = [integer(from, 1), integer(to, 2)];
  const step = by === undefined ? 0 : integer(by, 3);
  if (step === 0 || Math.sign(last - first) === -Math.sign(step)) return undefined;
  const count = Math.floor((last - first) / step) + 1;
  if (count > MAX_RANGE) throw fault('D2015', {});
  return count === 1 ? first : Array.from({ length: count }, (_, at) => first + at * step);
}

function hash(text?: unknown, algorithm?: unknown): string | undefined {
  if (typeof text !== 'string') throw misfit(1);
  if (algorithm === undefined) return undefined;
  if (typeof algorithm !== 'string') throw misfit(2);
  const known = HASHES[algorithm];
  const sentence = `Hash algorithm '${algorithm}' must be one of ${Object.keys(HASHES).join(', ')}`;
  if (known === undefined) throw fault('D3137', { message: sentence });
  return createHash(known).update(text, 'utf8').digest('hex');
}

function parse(text?: string): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw fault('D3137', { message: 'Invalid JSON' });
  }
}

/** The functions Step Functions adds to JSONata, and those of JSONata that read clock or chance, on the engine's own. */
export function extraFunctions(sources: Sources): Record<string, ExtraFunction> {
  return {
    partition: { run: partition, signature: '<x?x?:x>' },
    range: { run: range, signature: '<x?x?x?:x>' },
    hash: { run: hash, signature: '<x?x?:x>' },
    random: {
      run: (seed?: unknown) => (seed === undefined ? sources.random() : seededRandom(integer(seed, 1))),
      signature: '<x?:n>',
    },
    uuid: { run: () => randomUUID(), signature: '<:s>' },
    parse: { run: parse, signature: '<s?:x>' },
    millis: { run: () => sources.now(), signature: '<:n>' },
    now: {
      run(this: unknown, picture?: string, timezone?: string) {
        const format = (this as Focus).environment.lookup('fromMillis').implementation;
        return format.call(this, sources.now(), picture, timezone);
      },
      signature: '<s?s?:s>',
    },
  };
}
