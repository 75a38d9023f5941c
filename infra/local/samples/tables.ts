/** The tables of the sample stores, as the data map of `config/` describes them. */

export const ACCOUNTS_TABLES = `
CREATE SCHEMA anytalk;
CREATE TYPE anytalk.sender AS ENUM ('person', 'assistant');
CREATE TABLE anytalk.users (
  user_id bigint PRIMARY KEY,
  email text,
  phone text,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  locale text,
  interests text[],
  profile jsonb,
  avatar bytea,
  credit numeric(20, 8) NOT NULL,
  registered_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ON anytalk.users (lower(email COLLATE "C"));
CREATE TABLE anytalk.preferences (
  user_id bigint NOT NULL REFERENCES anytalk.users,
  name text NOT NULL,
  value text,
  PRIMARY KEY (user_id, name)
);
CREATE TABLE anytalk.conversations (
  conversation_id uuid PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES anytalk.users,
  title text,
  started_at timestamptz NOT NULL
);
CREATE INDEX ON anytalk.conversations (user_id);
CREATE TABLE anytalk.messages (
  conversation_id uuid NOT NULL REFERENCES anytalk.conversations,
  position integer NOT NULL,
  sender anytalk.sender NOT NULL,
  body text NOT NULL,
  tokens bigint,
  sent_at timestamptz NOT NULL,
  PRIMARY KEY (conversation_id, position)
);
CREATE TABLE anytalk.feedback (
  feedback_id bigint PRIMARY KEY,
  email text,
  user_id bigint REFERENCES anytalk.users,
  message text NOT NULL,
  rating smallint,
  handled_by text
);
CREATE INDEX ON anytalk.feedback (lower(email COLLATE "C"));
CREATE INDEX ON anytalk.feedback (user_id);
CREATE TABLE anytalk.invoices (
  invoice_number text PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES anytalk.users,
  billed_to text NOT NULL,
  amount numeric(12, 2) NOT NULL,
  currency char(3) NOT NULL,
  issued_on date NOT NULL
);
CREATE INDEX ON anytalk.invoices (user_id);
`;

export const DEVICES_TABLES = `
CREATE TABLE devices (
  device_id TEXT PRIMARY KEY,
  user_id INTEGER NOT NULL,
  model TEXT,
  os TEXT,
  ip TEXT,
  network TEXT,
  push_key BLOB,
  last_seen INTEGER
);
CREATE INDEX devices_by_user ON devices (user_id);
CREATE TABLE sessions (
  session_id TEXT PRIMARY KEY,
  device_id TEXT NOT NULL REFERENCES devices (device_id),
  started_at INTEGER,
  minutes REAL,
  ip TEXT
);
CREATE INDEX sessions_by_device ON sessions (device_id);
`;
