import * as fc from 'fast-check';
import type { DeadlineQuestion, Extension, Pause } from '../../../functions/core/deadline/question.ts';
import { Right } from '../../../functions/core/request/right.ts';
import { PauseReason } from '../../../functions/core/deadline/regime.ts';
import { rules } from './ask.ts';

const places = [...new Set(rules.regimes.flatMap(({ appliesTo }) => appliesTo))].filter((place) => place !== '*');
const elsewhere = ['US-NY', 'DE-BY', 'GB-SCT', 'CH-ZH', 'CA-ON', 'XX', 'BO'];
export const place = fc.constantFrom(...places, ...elsewhere);
export const zone = fc.constantFrom(
  ...[
    'Asia/Shanghai',
    'Europe/Berlin',
    'Europe/London',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Asia/Kolkata',
    'UTC',
  ],
  ...[
    'Pacific/Auckland',
    'Pacific/Apia',
    'America/St_Johns',
    'Africa/Cairo',
    'Asia/Beirut',
    'America/Havana',
    'Australia/Lord_Howe',
  ],
  ...['Africa/Casablanca', 'America/Santiago', 'Asia/Kathmandu', 'Pacific/Kiritimati'],
);

const SECOND = 1000;
const [FROM, TO] = [Date.UTC(2024, 0, 1), Date.UTC(2028, 11, 31)];
export const instant = fc.integer({ min: FROM / SECOND, max: TO / SECOND }).map((seconds) => seconds * SECOND);
const text = (epoch: number): string => new Date(epoch).toISOString();

const pauseAfter = (received: number): fc.Arbitrary<Pause> =>
  fc
    .tuple(
      fc.constantFrom(...PauseReason.options),
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 3_000_000 }),
    )
    .map(([reason, wait, length]) => ({
      reason,
      from: text(received + wait * SECOND),
      until: text(received + (wait + length) * SECOND),
    }));

const extensionAfter = (received: number): fc.Arbitrary<Extension> =>
  fc
    .integer({ min: 0, max: 4_000_000 })
    .map((wait) => ({ notifiedAt: text(received + wait * SECOND), reasons: 'complex' }));

/** Any request: any right, place, zone, pauses and extension. */
export const question: fc.Arbitrary<DeadlineQuestion> = instant.chain((received) =>
  fc.record(
    {
      receivedAt: fc.constant(text(received)),
      right: fc.constantFrom(...Right.options),
      residence: place,
      establishment: place,
      timeZone: zone,
      residenceTimeZone: zone,
      pauses: fc.array(pauseAfter(received), { maxLength: 3 }),
      extensions: fc.array(extensionAfter(received), { minLength: 1, maxLength: 1 }),
    },
    { requiredKeys: ['receivedAt', 'right', 'establishment', 'timeZone'] },
  ),
);
