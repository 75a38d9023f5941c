import { join } from 'node:path';
import { openEmbedded, type EmbeddedOptions } from '../../../functions/adapters/embedded/open-embedded.ts';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';

export const config: CompiledConfig = {
  hash: 'c'.repeat(64),
  controller: {
    name: 'AnyTalk',
    privacyAddress: 'privacy@anytalk.example',
    operatorAddress: 'operator@anytalk.example',
    establishment: 'DE',
    timeZone: 'Europe/Berlin',
    promiseWorkingDays: 7,
    complaintRoute: 'https://authority.example',
    pagesUrl: 'https://privacy.anytalk.example',
    storeRetryMinutes: 0,
    verification: { linkHours: 72 },
    erasure: { coolingOffSeconds: 60 },
    disclosure: { packageHours: 72, codeMinutes: 15 },
    caseRetentionDays: 365,
    deadlines: { regimes: [], notices: [], extensions: [], digestHour: 8, answerDays: 14 },
    complaintRoutes: {},
    review: [],
  },
  stores: [],
  collections: [],
};

/** The embedded ports on a folder, without a workflow or stores. */
export const openForTest = (folder: string, more: Partial<EmbeddedOptions> = {}) =>
  openEmbedded({
    dir: join(folder, 'habeas'),
    config,
    workflow: { start: async () => undefined, wake: async () => false, look: async () => 'unknown' },
    connect: async () => {
      throw new Error('no stores here');
    },
    ...more,
  });
