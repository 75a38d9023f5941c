import { createHash, randomUUID } from 'node:crypto';

const HASHES: Record<string, string> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** Where the functions that are not pure take the time and chance from. */
export type Sources = { now(): number; random(): number };

type Focus = { environment: { lookup(name: string): { implementation: (...args: unknown[]) => unknown } } };

/** One extra function: what it does and its JSONata signature (none: the arguments are taken as they come). */
export type ExtraFunction = { run: (this: unknown, ...args: never[]) => unknown; signature?: string };

/** The same seed gives the same number in [0, 1). */
function seededRandom(seed: number): number {
  return (
    createHash('sha256')
      .update(String(Math.trunc(seed)))
      .digest()
      .readUInt32BE(0) /
    2 ** 32
  );
}

function partition(array?: unknown[], size = 0): unknown[] | undefined {
  const step = Math.trunc(size);
  if (array === undefined || array.length === 0 || step === 0) return undefined;
  if (step < 0) throw new Error('The chunk size of $partition must be positive');
  const chunks: unknown[] = [];
  for (let at = 0; at < array.length; at += step) chunks.push(array.slice(at, at + step));
  return chunks;
}

const MAX_RANGE = 360_145;

/** Rounds its arguments towards zero; a step that leads away from the end gives nothing, as in the service. */
function range(...bounds: (number | undefined)[]): number[] | number | undefined {
  if (bounds.some((bound) => bound === undefined)) return undefined;
  const [first = 0, last = 0, step = 0] = bounds.map((bound) => Math.trunc(bound ?? 0));
  if (step === 0 || Math.sign(last - first) === -Math.sign(step)) return undefined;
  const count = Math.floor((last - first) / step) + 1;
  if (count > MAX_RANGE)
    throw new Error('Expression evaluation memory limit exceeded: Check for excessive memory usage');
  return count === 1 ? first : Array.from({ length: count }, (_, at) => first + at * step);
}

function hash(text?: string, algorithm?: string): string | undefined {
  if (text === undefined || algorithm === undefined) return undefined;
  const known = HASHES[algorithm];
  if (known === undefined) throw new Error(`$hash knows ${Object.keys(HASHES).join(', ')}, not ${algorithm}`);
  return createHash(known).update(text, 'utf8').digest('hex');
}

/** The functions Step Functions adds to JSONata, and those of JSONata that read clock or chance, on the engine's own. */
export function extraFunctions(sources: Sources): Record<string, ExtraFunction> {
  return {
    partition: { run: partition, signature: '<an?:a>' },
    range: { run: range, signature: '<nnn?:x>' },
    hash: { run: hash, signature: '<ss?:s>' },
    random: {
      run: (seed?: number) => (seed === undefined ? sources.random() : seededRandom(seed)),
      signature: '<n?:n>',
    },
    uuid: { run: () => randomUUID(), signature: '<:s>' },
    parse: {
      run: (text?: string) => (text === undefined ? undefined : (JSON.parse(text) as unknown)),
      signature: '<s?:x>',
    },
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

const BUILT_IN =
  'sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim pad match ' +
  'contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt power ' +
  'boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error assert type ' +
  'sort shuffle distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl toMillis ' +
  'fromMillis clone now millis random partition range hash uuid parse';

/** Every function an expression may name; `$eval` is missing, as in the service. */
export const KNOWN_FUNCTIONS: ReadonlySet<string> = new Set(BUILT_IN.split(' '));
