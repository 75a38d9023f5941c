import type { Mask } from '../compiled.ts';
import type { FidesField } from './dataset-schema.ts';

type Override = NonNullable<NonNullable<FidesField['fides_meta']>['masking_strategy_override']>;

/** Strategies of Fides that scramble the old value. Ours take a token instead, which tells nothing of it. */
const SCRAMBLING = new Set(['random_string_rewrite', 'hash', 'hmac', 'aes_encrypt']);

const limited = (mask: { strategy: 'token'; format?: 'email' }, length: number | null | undefined): Mask =>
  length ? { ...mask, length } : mask;

function fromFides(
  { strategy, configuration }: Override,
  length: number | null | undefined,
): Mask | 'none' | undefined {
  if (strategy === 'preserve') return 'none';
  if (strategy === 'null_rewrite') return { strategy: 'null' };
  const format = (configuration?.format_preservation ?? {}) as { suffix?: unknown };
  const suffix = typeof format.suffix === 'string' ? format.suffix : '';
  if (strategy === 'string_rewrite' && typeof configuration?.rewrite_value === 'string')
    return { strategy: 'fixed', value: configuration.rewrite_value + suffix };
  if (!SCRAMBLING.has(strategy)) return undefined;
  return limited({ strategy: 'token', ...(suffix.includes('@') && { format: 'email' as const }) }, length);
}

/** How a field is masked: by its own `habeas_meta.mask`, else by the strategy Fides names. `undefined`: not understood. */
export function maskOf({ fides_meta: fides, habeas_meta: habeas }: FidesField): Mask | 'none' | undefined {
  const own = habeas?.mask;
  if (own?.strategy === 'fixed') return { strategy: 'fixed', value: own.value };
  if (own?.strategy === 'token')
    return limited({ strategy: 'token', ...(own.format && { format: own.format }) }, fides?.length);
  if (own) return { strategy: 'null' };
  return fides?.masking_strategy_override ? fromFides(fides.masking_strategy_override, fides.length) : 'none';
}
