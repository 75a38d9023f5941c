import type { Person } from './people.ts';

export type Value = string | number | boolean | null | Uint8Array | Value[] | { [field: string]: Value };

/** A row of the stores that belongs to somebody. */
export interface Row {
  table: TableName;
  owner: Person;
  values: Record<string, Value>;
}

/** What must become of a row when the person it belongs to is erased. */
interface Table {
  key: string[];
  /** `mask`: the fields that must be overwritten, the others stay as they are. */
  fate: 'delete' | 'retain' | { mask: string[] };
}

/** The stores of the example controller as its policy has them erased; written by hand, not read from the data map. */
export const TABLES = {
  'accounts.users': {
    key: ['user_id'],
    fate: {
      mask: ['email', 'phone', 'display_name', 'password_hash', 'locale', 'interests', 'profile', 'avatar'],
    },
  },
  'accounts.preferences': { key: ['user_id', 'name'], fate: 'delete' },
  'accounts.conversations': { key: ['conversation_id'], fate: 'delete' },
  'accounts.messages': { key: ['conversation_id', 'position'], fate: 'delete' },
  'accounts.feedback': { key: ['feedback_id'], fate: { mask: ['email', 'user_id', 'message'] } },
  'accounts.invoices': { key: ['invoice_number'], fate: 'retain' },
  'devices.devices': { key: ['device_id'], fate: 'delete' },
  'devices.sessions': { key: ['session_id'], fate: 'delete' },
  'events.newsletter': { key: ['subscription_id'], fate: 'delete' },
  'events.query_history': { key: ['query_id'], fate: 'delete' },
  'events.analytics': { key: ['event_id'], fate: 'delete' },
  'events.crash_reports': { key: ['report_id'], fate: { mask: ['session_id', 'comment', 'context.ip'] } },
} satisfies Record<string, Table>;
export type TableName = keyof typeof TABLES;

export const tableOf = (name: TableName): Table => TABLES[name];

/** One text per primary key, as text whatever the type. */
export const keyText = (table: TableName, values: Record<string, unknown>): string =>
  tableOf(table)
    .key.map((field) => String(values[field]))
    .join(' ');

/** Everything the stores hold about somebody; every disclosed row has a marker of its own, `<marker>-r<n>-`. */
export function rowsOf(person: Person): Row[] {
  const rows: Row[] = [];
  const put = (table: TableName, values: (mark: string) => Record<string, Value>) => {
    rows.push({ table, owner: person, values: values(markOf(person, rows.length)) });
  };
  const { holdings } = person;
  if (holdings === 'nothing') return rows;
  putNewsletter(person, put);
  if (holdings === 'newsletter-only') return rows;
  putAccount(person, put);
  putConversations(person, put, holdings === 'many' ? 1_100 : 3);
  putDevices(person, put);
  return rows;
}

/** What finds one row again in a package. */
export const markOf = ({ marker }: Person, row: number): string => `${marker}-r${row}-`;

type Put = (table: TableName, values: (mark: string) => Record<string, Value>) => void;

/** An address as a store may spell it. */
const spelled = (email: string) => email.replace(/^[a-z]/, (first) => first.toUpperCase());

function putNewsletter({ id, email, accountId }: Person, put: Put): void {
  put('events.newsletter', (mark) => ({
    subscription_id: `n-${id}`,
    email: spelled(email),
    topics: [`${mark}news`, 'product'],
    agreed_at: '2025-03-01T10:00:00Z',
  }));
  // No account is needed for feedback: it hangs on the address alone.
  put('accounts.feedback', (mark) => ({
    feedback_id: accountId * 10,
    ...{ email, user_id: null, message: `${mark}too slow`, rating: 2, handled_by: 'Colleague' },
  }));
}

function putAccount({ accountId, email, marker }: Person, put: Put): void {
  put('accounts.users', (mark) => ({
    user_id: accountId,
    email: spelled(email),
    phone: `+86${accountId}${marker}`,
    display_name: `${mark}Vogel`,
    password_hash: `$argon2id$${marker}`,
    locale: null,
    interests: [`${mark}birds`, 'a,"b"', '{}'],
    profile: { born: '1990-01-01', note: `${marker} said "hi"`, nested: { deep: [1, null, 2.5] } },
    avatar: `\\x${Buffer.from(marker).toString('hex')}00ff`,
    credit: '123456789012.56780000',
    registered_at: '2024-02-29T23:59:59.123456+08:00',
  }));
  for (const name of ['theme', 'language'])
    put('accounts.preferences', (mark) => ({ user_id: accountId, name, value: `${mark}${name}` }));
  put('accounts.feedback', (mark) => ({
    feedback_id: accountId * 10 + 1,
    ...{ email: null, user_id: accountId, message: `${mark}<b>broken</b>`, rating: null, handled_by: null },
  }));
  for (const nth of [1, 2])
    put('accounts.invoices', (mark) => ({
      invoice_number: `${accountId}/${nth}`,
      user_id: accountId,
      billed_to: `${mark}Street ${nth}`,
      amount: '19.90',
      currency: 'CNY',
      issued_on: '2025-12-31',
    }));
}

function putConversations({ accountId }: Person, put: Put, messages: number): void {
  for (const nth of [1, 2]) {
    const conversation_id = `${String(nth).padStart(8, '0')}-0000-4000-8000-${String(accountId).padStart(12, '0')}`;
    put('accounts.conversations', (mark) => ({
      ...{ conversation_id, user_id: accountId, title: `${mark}chat ${nth}`, started_at: '2025-06-01T00:00:00Z' },
    }));
    for (let position = 1; position <= (nth === 1 ? messages : 1); position++)
      put('accounts.messages', (mark) => ({
        ...{ conversation_id, position, sender: 'person', body: `${mark}=1+1 line\nbreak`, tokens: null },
        sent_at: '2025-06-01T00:00:01.5Z',
      }));
  }
}

function putDevices({ accountId, marker, id }: Person, put: Put): void {
  for (const nth of [1, 2]) {
    const device_id = `d-${id}-${nth}`;
    put('devices.devices', (mark) => ({
      ...{ device_id, user_id: accountId, model: `${mark}phone`, os: null, ip: '192.0.2.7', network: 'wifi' },
      ...{ push_key: new TextEncoder().encode(`${marker}-secret`), last_seen: 1_758_000_000 },
    }));
    const session_id = `s-${id}-${nth}`;
    put('devices.sessions', (mark) => ({
      ...{ session_id, device_id, started_at: 1_758_000_000, minutes: 12.5, ip: `${mark}ip` },
    }));
    put('events.crash_reports', (mark) => ({
      report_id: `c-${id}-${nth}`,
      ...{ session_id, comment: `${mark}it froze`, context: { ip: `${marker}-ip`, screen: 'chat' } },
      ...{ trace: 'at send()', at: '2025-07-01T00:00:00Z' },
    }));
    put('events.analytics', (mark) => ({
      event_id: `a-${id}-${nth}`,
      ...{ name: 'opened', device: { id: device_id, model: null }, properties: { button: `${mark}ok`, n: 1.0 } },
      at: '2025-07-01T00:00:00Z',
    }));
  }
  put('events.query_history', (mark) => ({
    ...{ query_id: `q-${id}`, user_id: String(accountId), query: `${mark}weather`, at: '2025-08-01T00:00:00Z' },
  }));
}
