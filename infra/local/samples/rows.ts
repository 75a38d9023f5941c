import type { Person } from './people.ts';

type Cell = string | number | null | Uint8Array | string[];
export type Row = Record<string, Cell>;

/** Rows by table of the database stores, objects by file of the folder store. */
export interface SampleRows {
  accounts: Record<string, Row[]>;
  devices: Record<string, Row[]>;
  events: Record<string, unknown[]>;
}

const DAY_MS = 86_400_000;
const REGISTERED = Date.UTC(2024, 2, 1, 8, 30);

const instant = (person: Person, days: number): string =>
  new Date(REGISTERED + ((person.userId % 97) + days) * DAY_MS).toISOString();
const uuid = (person: Person, nth: number): string =>
  `${String(person.userId).padStart(8, '0')}-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const ip = ({ userId }: Person): string => `198.51.100.${userId % 250}`;

const user = (person: Person): Row => ({
  user_id: person.userId,
  // Written as people write it: the search must not depend on it.
  email: person.email.replace(/^[a-z]/, (first) => first.toUpperCase()),
  phone: person.phone,
  display_name: person.name,
  password_hash: `$argon2id$v=19$m=65536$${String(person.userId).repeat(8)}`,
  locale: person.locale,
  interests: person.topics,
  profile: JSON.stringify({ tone: 'friendly', answers: { length: 'short' }, limit: 10 }),
  avatar: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, person.userId % 256]),
  credit: `${person.userId}.10000001`,
  registered_at: instant(person, 0),
});

const messages = (person: Person): Row[] =>
  person.topics.flatMap((topic, nth) =>
    ['person', 'assistant', 'person', 'assistant'].map((sender, position) => ({
      conversation_id: uuid(person, nth),
      position,
      sender,
      body: sender === 'person' ? `${topic}? (${position / 2 + 1})` : `Gladly, ${person.name}. About "${topic}": …`,
      tokens: 17 * (position + 1),
      sent_at: instant(person, 3 + nth),
    })),
  );

function accountRows(person: Person): SampleRows['accounts'] {
  const { userId, name, email, topics } = person;
  return {
    users: [user(person)],
    preferences: [
      { user_id: userId, name: 'theme', value: userId % 2 ? 'dark' : 'light' },
      { user_id: userId, name: 'voice', value: null },
    ],
    conversations: topics.map((title, nth) => ({
      conversation_id: uuid(person, nth),
      user_id: userId,
      title,
      started_at: instant(person, 3 + nth),
    })),
    messages: messages(person),
    feedback: [
      {
        feedback_id: userId * 10,
        email,
        user_id: null,
        message: 'The answers cut off.',
        rating: 3,
        handled_by: 'J. Roy',
      },
      {
        feedback_id: userId * 10 + 1,
        email: null,
        user_id: userId,
        message: 'Better now.',
        rating: 5,
        handled_by: null,
      },
    ],
    invoices: [1, 2].map((nth) => ({
      invoice_number: `AT-2025-${userId}-${nth}`,
      user_id: userId,
      billed_to: `${name}, 12 Harbour Street`,
      amount: '9.90',
      currency: 'EUR',
      issued_on: `2025-0${nth}-01`,
    })),
  };
}

const deviceId = ({ userId }: Person, nth: number): string => `dev-${userId}-${nth}`;

const deviceRows = (person: Person): SampleRows['devices'] => ({
  devices: [0, 1].map((nth) => ({
    device_id: deviceId(person, nth),
    user_id: person.userId,
    model: nth === 0 ? person.device.model : 'Browser',
    os: nth === 0 ? person.device.os : null,
    ip: ip(person),
    network: nth === 0 ? '5G' : 'fixed line',
    push_key: new Uint8Array([nth, person.userId % 256, 0xff]),
    last_seen: REGISTERED + 400 * DAY_MS,
  })),
  sessions: [0, 1, 2].map((nth) => ({
    session_id: `ses-${person.userId}-${nth}`,
    device_id: deviceId(person, nth % 2),
    started_at: REGISTERED + (5 + nth) * DAY_MS,
    minutes: 12.5 + nth,
    ip: ip(person),
  })),
});

const eventRows = (person: Person): SampleRows['events'] => ({
  newsletter: [
    { subscription_id: `nl-${person.userId}`, email: person.email, topics: ['product'], agreed_at: instant(person, 1) },
  ],
  query_history: person.topics.map((query, nth) => ({
    query_id: `q-${person.userId}-${nth}`,
    // This system writes account numbers as text.
    user_id: String(person.userId),
    query,
    at: instant(person, 2 + nth),
  })),
  analytics: [0, 1].map((nth) => ({
    event_id: `ev-${person.userId}-${nth}`,
    name: nth === 0 ? 'opened' : 'shared',
    device: { id: deviceId(person, nth), model: person.device.model },
    properties: { screen: 'chat', seconds: 4.25 },
    at: instant(person, 6 + nth),
  })),
  crash_reports: [
    {
      report_id: `cr-${person.userId}`,
      session_id: `ses-${person.userId}-2`,
      comment: 'It froze while I was writing to my sister.',
      context: { ip: ip(person), screen: 'chat' },
      trace: 'at render (chat.js:120)',
      at: instant(person, 9),
    },
  ],
});

function joined<T>(parts: Record<string, T[]>[]): Record<string, T[]> {
  const whole: Record<string, T[]> = {};
  for (const part of parts) for (const [name, rows] of Object.entries(part)) (whole[name] ??= []).push(...rows);
  return whole;
}

/** What the sample stores hold about these people; the same people give the same rows. */
export const sampleRows = (people: Person[]): SampleRows => ({
  accounts: joined(people.map(accountRows)),
  devices: joined(people.map(deviceRows)),
  events: joined(people.map(eventRows)),
});
