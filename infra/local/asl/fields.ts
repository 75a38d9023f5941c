import { DefinitionError } from './errors.ts';

const JSONPATH_FIELDS = new Set(
  (
    'InputPath OutputPath ResultPath Parameters ResultSelector Result ItemsPath SecondsPath TimestampPath ' +
    'TimeoutSecondsPath HeartbeatSecondsPath ErrorPath CausePath MaxConcurrencyPath ' +
    'ToleratedFailureCountPath ToleratedFailurePercentagePath Variable'
  ).split(' '),
);

const DISTRIBUTED_FIELDS = new Set('ItemReader ItemBatcher ResultWriter Label'.split(' '));

/** The path of a member: `$.States.Wait` or `$.States["a name"]`. */
export function memberPath(path: string, key: string): string {
  return /^[a-z_]\w*$/i.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Reads one JSON object of a definition; whatever was not asked for when `done` is called is an error. */
export class Fields {
  readonly path: string;
  readonly #record: Record<string, unknown>;
  readonly #read = new Set<string>(['Comment']);

  constructor(value: unknown, path: string) {
    if (!isRecord(value)) throw new DefinitionError(path, 'must be an object.');
    this.path = path;
    this.#record = value;
    this.optionalText('Comment');
  }

  at(key: string): string {
    return memberPath(this.path, key);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#record, key);
  }

  /** Whether nothing but these fields and those that every state has is there. */
  hasOnly(keys: readonly string[]): boolean {
    const allowed = ['Type', 'Comment', 'QueryLanguage', ...keys];
    return Object.keys(this.#record).every((key) => allowed.includes(key));
  }

  /** Whether no value here, at any depth, is computed: in JSONata by `{% … %}`, in JSONPath under a name that ends in `.$`. */
  isLiteral(): boolean {
    return !/\{%|\.\$":/.test(JSON.stringify(this.#record));
  }

  value(key: string): unknown {
    this.#read.add(key);
    return this.#record[key];
  }

  fail(key: string, sentence: string): never {
    throw new DefinitionError(this.at(key), sentence);
  }

  optionalText(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    return typeof value === 'string' ? value : this.fail(key, 'must be a string.');
  }

  text(key: string): string {
    return this.optionalText(key) ?? this.fail(key, 'is missing.');
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T | undefined {
    const value = this.optionalText(key);
    if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined;
    return this.fail(key, `must be one of ${allowed.join(', ')}, not ${value}.`);
  }

  flag(key: string): boolean {
    const value = this.value(key) ?? false;
    return typeof value === 'boolean' ? value : this.fail(key, 'must be true or false.');
  }

  integer(key: string, minimum: number, maximum = 99_999_999): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return value as number;
    return this.fail(key, `must be an integer from ${minimum} to ${maximum}.`);
  }

  list(key: string): unknown[] {
    const value = this.value(key);
    return Array.isArray(value) ? value : this.fail(key, 'must be a list.');
  }

  members(key: string): [string, unknown][] {
    const value = this.value(key);
    return isRecord(value) ? Object.entries(value) : this.fail(key, 'must be an object.');
  }

  /** Refuses every field that was never asked for. */
  done(kind: string): void {
    for (const key of Object.keys(this.#record)) {
      if (this.#read.has(key)) continue;
      if (JSONPATH_FIELDS.has(key)) this.fail(key, `belongs to JSONPath; only JSONata is supported.`);
      if (DISTRIBUTED_FIELDS.has(key)) this.fail(key, 'belongs to the distributed Map, which is not supported.');
      this.fail(key, `is not a field of ${kind}.`);
    }
  }
}
