import { openPackageSigner } from '../../../functions/adapters/sealing/ed25519.ts';
import type { Collection, CompiledConfig, Field } from '../../../functions/core/data-map/compiled.ts';
import type { StoreRecord } from '../../../functions/core/data-map/connector.ts';
import type { PackageInput } from '../../../functions/core/disclosure/build-package.ts';
import { digest } from './read-zip.ts';

export const field = (name: string, dataCategory: string, more: Partial<Field> = {}): Field => ({
  name,
  dataCategories: [dataCategory],
  ...more,
});

export const collection = (id: string, fields: Field[], more: Partial<Collection> = {}): Collection => ({
  id,
  storeId: id.split('.')[0]!,
  name: id.split('.')[1]!,
  title: `Title of ${id}`,
  primaryKey: ['id'],
  fields: [field('id', 'user.unique_id', { dataType: 'integer' }), ...fields],
  identities: [],
  references: [],
  erasure: { action: 'delete' },
  context: { purposes: 'To run the app', retention: '90 days' },
  ...more,
});

const store = (id: string) =>
  ({ id, kind: 'sqlite', region: 'eu-central-1', settings: {}, title: `Store ${id}` }) as const;

const USERS = collection(
  'crm.users',
  [
    field('email', 'user.contact.email'),
    field('password_hash', 'user.authorization.password'),
    field('note', 'user.content', { withheld: 'It speaks of other people.' }),
    field('device.model', 'user.device'),
    field('device.card', 'user.financial.credit_card'),
  ],
  {
    portable: true,
    context: { purposes: 'To run the app', retention: '90 days', decisions: 'None.', safeguards: 'Clauses of 2021.' },
  },
);
const SESSIONS = collection('logs.sessions', [field('kind', 'user.behavior')], {
  references: [{ field: 'user', from: { collection: 'crm.users', field: 'id' } }],
});

export const config: CompiledConfig = {
  hash: 'd'.repeat(64),
  controller: {
    name: 'Any<Talk> & Co',
    privacyAddress: 'privacy@anytalk.example',
    operatorAddress: 'desk@anytalk.example',
    establishment: 'DE',
    timeZone: 'Europe/Berlin',
    promiseWorkingDays: 7,
    complaintRoute: 'complain@authority.example',
    pagesUrl: 'https://privacy.anytalk.example',
    storeRetryMinutes: 0,
    verification: { linkHours: 72 },
    erasure: { coolingOffSeconds: 60 },
    disclosure: { packageHours: 168, codeMinutes: 10 },
    caseRetentionDays: 730,
    deadlines: { regimes: [], notices: [], extensions: [], digestHour: 8, answerDays: 14 },
    complaintRoutes: {},
    review: [],
  },
  stores: [store('crm'), store('logs'), store('billing')],
  collections: [USERS, SESSIONS, collection('billing.invoices', [field('amount', 'user.financial')])],
};

export const USER: StoreRecord = {
  id: 1,
  email: 'mira@mail.example',
  password_hash: 'S3CRET-HASH',
  note: 'S3CRET-NOTE',
  device: [{ model: '<img src=x onerror=alert(1)>', card: 'S3CRET-CARD' }],
  undeclared: 'S3CRET-COLUMN',
};

export const SIGNER = openPackageSigner(new Uint8Array(32).fill(7));

export const input = (data: Record<string, StoreRecord[]>, more: Partial<PackageInput> = {}): PackageInput => ({
  config,
  reference: 'abc123def456',
  language: 'en',
  receivedAt: Date.UTC(2026, 10, 23),
  unreached: [],
  records: async function* ({ id }) {
    for (const record of data[id] ?? []) yield [record];
  },
  digest,
  signer: SIGNER,
  ...more,
});
