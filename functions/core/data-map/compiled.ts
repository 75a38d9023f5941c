import type { RegimeOverride } from '../deadline/regime.ts';
import type { Threshold } from '../deadline/thresholds.ts';
import type { Right } from '../request/right.ts';

/** The configuration after compiling habeas.yml and data-map/*.yml: plain data, ready to run. */
export interface CompiledConfig {
  /** SHA-256 over the canonical form of everything below. */
  hash: string;
  controller: Controller;
  stores: Store[];
  collections: Collection[];
}

export interface Controller {
  name: string;
  /** Where requests are sent to and answers come from. */
  privacyAddress: string;
  operatorAddress: string;
  /** Told, beside the operator, when a deadline has passed. */
  escalationAddress?: string;
  /** ISO 3166: a country, or the region whose holidays count. */
  establishment: string;
  /** IANA zone of the controller's calendar. */
  timeZone: string;
  /** Working days within which the controller promises an answer. */
  promiseWorkingDays: number;
  deadlines: DeadlineSettings;
  /** Where a data subject may complain. */
  complaintRoute: string;
  /** The same by country of residence (ISO 3166); goes before the shipped table. */
  complaintRoutes: Record<string, string>;
  /** Base URL of the pages, without a slash at the end. */
  pagesUrl: string;
  verification: { linkHours: number };
  erasure: { coolingOffSeconds: number };
  disclosure: { packageHours: number; codeMinutes: number };
  /** How long a store that can't be reached is tried again before a request ends partly fulfilled; configurations kept from before lack it. */
  storeRetryMinutes?: number;
  /** Days after its end that a case can still be read; then its key is destroyed. */
  caseRetentionDays: number;
  /** Which requests wait for an operator. First match wins; none: no review. */
  review: ReviewRule[];
}

export interface DeadlineSettings {
  /** Rows of the table of regimes, changed or added. */
  regimes: RegimeOverride[];
  /** When the operator hears of a request before it is overdue. */
  notices: Threshold[];
  /** When more time is taken without asking an operator, where a law allows it. First match wins. */
  extensions: ExtensionRule[];
  /** Hour of the controller's day at which the operator's digest goes out. */
  digestHour: number;
  /** Days that a person has to answer a question of ours. */
  answerDays: number;
}

export interface ExtensionRule {
  id: string;
  rights: Right[];
  /** Only where one of these shows that the request is complex or one of many (GDPR Art. 12(3)). */
  when: ('several-requests' | 'under-review' | 'partly-fulfilled')[];
  /** On the day on which no more working days than these are left, that day included. */
  workingDaysLeft: number;
  /** What the person is told, by language; `en` for those without one. */
  reasons: Record<string, string>;
}

export interface ReviewRule {
  rights: Right[];
  /** Why, in words an operator reads. */
  reason: string;
  /** Only where the message shows one of these; absent: always. */
  when?: ('low-confidence' | 'channel-api' | 'has-attachments')[];
  /** Only where the same proven person had the same right fulfilled within so many days. */
  repeatedWithinDays?: number;
}

export interface Store {
  id: string;
  /** Which connector opens it. */
  kind: 'postgresql' | 'sqlite' | 'json-lines' | 'dynamodb' | 's3-json-lines';
  /** ISO region or country the data lies in; collected data stays there. */
  region: string;
  /** Connector settings without secrets; `${NAME}` is read from the environment by the host. */
  settings: Record<string, string>;
  /** What a data subject is told this store is. */
  title: string;
}

/** Whether its settings name something that the host must fill in. */
export const hasSecrets = ({ settings }: Pick<Store, 'settings'>): boolean =>
  Object.values(settings).some((text) => text.includes('${'));

export interface Collection {
  /** `<dataset>.<collection>`, unique. */
  id: string;
  storeId: string;
  /** Its name in the store: a table, or a file without its ending. */
  name: string;
  /** The database schema it lies in, where the store has such. */
  namespace?: string;
  /** What a data subject is told this is. */
  title: string;
  primaryKey: string[];
  fields: Field[];
  /** Fields that hold an identity of the data subject. */
  identities: { field: string; type: IdentityType }[];
  /** Values found in `from` (another or the same store) select records here by `field`. */
  references: { field: string; from: { collection: string; field: string } }[];
  erasure: ErasureRule;
  /** Collections whose records must be gone first, beyond what the references say. */
  eraseAfter?: string[];
  /** The person gave it, by consent or under a contract: theirs to take elsewhere (GDPR Art. 20(1)). */
  portable?: true;
  context: CollectionContext;
}

/**
 * For what it is processed, who receives it, where it is from, how long it is kept, what machines decide by it, and what protects it
 * in another country (GDPR Art. 15(1) and (2), 46).
 */
export interface CollectionContext {
  purposes?: string;
  recipients?: string;
  source?: string;
  retention?: string;
  decisions?: string;
  safeguards?: string;
}

export interface Field {
  /** A column, or a path into a document: `device.model`. */
  name: string;
  dataCategories: string[];
  dataType?: string;
  /** Left out of a disclosure: secrets, other people's data; says why. */
  withheld?: string;
  mask?: Mask;
  search?: FieldSearch;
}

/** How a store that has no query over any field finds records by this one. */
export interface FieldSearch {
  /** An index whose partition key it is. */
  index?: string;
  /** What is stored is in lower case: an index finds only what is spelled alike. */
  spelled?: 'lower-case';
  /** Without an index: every record is read, up to so many. */
  scan?: number;
}

/** How a masked field is overwritten. `token`: a keyed value that tells nothing of what was there, the same on each run. */
export type Mask =
  | { strategy: 'null' }
  | { strategy: 'fixed'; value: string | number | boolean }
  | { strategy: 'token'; format?: 'email'; length?: number };

export type ErasureRule =
  { action: 'delete' } | { action: 'mask' } | { action: 'retain'; ground: string; until?: string };

export type IdentityType = 'email' | 'phone' | 'account-id' | 'device-id';
