import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { FieldValue, StoreRecord } from '../../core/data-map/connector.ts';
import type { Statement } from './query.ts';
import { EXACT_TYPES } from './values.ts';

/** The time from which a connection keeps a statement: one that is asked once in a while leaves nothing behind in the server. */
const KEPT_FROM = 5;

/** A statement's text in a connection. */
interface Known {
  asked: number;
  /** In the server, where it is kept; no connection of ours has the same, for some share a session. */
  name: string;
  isKept: boolean;
  columns: { name: string; parse: (text: string) => FieldValue }[];
}

interface Ask {
  known: Known;
  statement: Statement;
  keeps: boolean;
}

/** The texts that a connection has sent: no more than the data map has fields to search by. */
const sent = new WeakMap<pg.PoolClient, Map<string, Known>>();

function knownIn(client: pg.PoolClient, text: string): Known {
  const texts = sent.get(client) ?? new Map<string, Known>();
  sent.set(client, texts);
  const known = texts.get(text) ?? { asked: 0, name: `habeas-${randomUUID()}`, isKept: false, columns: [] };
  texts.set(text, known);
  return known;
}

/** What pg lets a query send and tells it, and how it writes a parameter; its types leave that out. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  describe(message: { type: 'S'; name: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(): void;
  sync(): void;
}
type Told = (fault: Error | null | undefined) => void;
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils;
const Query = pg.Query as unknown as new (config: { text: string }, told: Told) => object;

/** Statements that are one query to pg, whose own has each described every time and ends each by itself. */
class Several extends Query {
  readonly asks: Ask[];
  /** What each brought so far. */
  readonly found: (string | null)[][][] = [[]];

  constructor(asks: Ask[], told: Told) {
    super({ text: 'several' }, told);
    this.asks = asks;
  }

  submit(wire: Wire): null {
    for (const { known, statement, keeps } of this.asks) {
      const name = keeps ? known.name : '';
      if (!keeps || !known.isKept) {
        wire.parse({ name, text: statement.text });
        wire.describe({ type: 'S', name });
        known.isKept ||= keeps;
      }
      wire.bind({ statement: name, values: statement.values, valueMapper: prepareValue });
      wire.execute();
    }
    wire.sync();
    return null;
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const ask = this.asks[this.found.length - 1];
    if (ask)
      ask.known.columns = fields.map(({ name, dataTypeID }) => ({
        name,
        parse: EXACT_TYPES.getTypeParser(dataTypeID),
      }));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.found.at(-1)?.push(fields);
  }

  handleCommandComplete(): void {
    this.found.push([]);
  }
}

/**
 * Asks statements in the order given, without waiting for each other, and gives the rows of each; the first that fails ends them
 * all. `mayKeep`: the server parses what is often asked once a connection.
 */
export async function exchange(
  client: pg.PoolClient,
  statements: Statement[],
  mayKeep: boolean,
): Promise<StoreRecord[][]> {
  const asks = statements.map((statement): Ask => {
    const known = knownIn(client, statement.text);
    return { known, statement, keeps: mayKeep && ++known.asked >= KEPT_FROM };
  });
  const found = await new Promise<Several['found']>((resolve, reject) => {
    const several = new Several(asks, (fault) => (fault ? reject(fault) : resolve(several.found)));
    client.query(several as unknown as pg.Submittable);
  });
  return asks.map(({ known: { columns } }, at) =>
    (found[at] ?? []).map((row) =>
      Object.fromEntries(
        columns.map(({ name, parse }, nth) => {
          const text = row[nth] ?? null;
          return [name, text === null ? null : parse(text)];
        }),
      ),
    ),
  );
}
