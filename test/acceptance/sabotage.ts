import type {
  Change,
  MaskValue,
  RecordKey,
  StoreConnector,
  StoreRecord,
} from '../../functions/core/data-map/connector.ts';
import { keyId, keyOf } from '../../functions/core/data-map/values.ts';
import type { Collection } from '../../functions/core/data-map/compiled.ts';
import type { Ports } from '../../functions/core/ports.ts';
import type { Sabotage } from './order.ts';

/** Breaks one promise of the pipeline beneath its ports. */
export const sabotaged = (ports: Ports, sabotage: Sabotage | undefined): Ports =>
  sabotage ? BREAK[sabotage](ports) : ports;

const BREAK: Record<Sabotage, (ports: Ports) => Ports> = {
  /** The stores only say that they did it, and go on saying so when looked at again. */
  'skip-look-again': (ports) => {
    const claims = new Map<string, Change>();
    return { ...ports, connect: async (storeId) => pretending(await ports.connect(storeId), claims) };
  },
  /** Every mail goes out twice, under another id so that the sink can't tell. */
  resend: (ports) => ({
    ...ports,
    mailer: {
      wasSent: (outboxId) => ports.mailer.wasSent(outboxId),
      async send(mail) {
        await ports.mailer.send(mail);
        await ports.mailer.send({ ...mail, outboxId: `${mail.outboxId}-again` });
      },
    },
  }),
  /** The end of a request is said to be in the ledger and isn't. */
  'drop-event': (ports) => ({
    ...ports,
    ledger: {
      read: (caseId) => ports.ledger.read(caseId),
      append: (caseId, afterSeq, events) => {
        const kept = events.filter(({ type }) => type !== 'RequestClosed');
        return ports.ledger.append(caseId, afterSeq, kept);
      },
    },
  }),
  'log-address': (ports) => ({
    ...ports,
    mailer: {
      wasSent: (outboxId) => ports.mailer.wasSent(outboxId),
      send(mail) {
        console.log(`sent ${mail.outboxId} to ${mail.to}`);
        return ports.mailer.send(mail);
      },
    },
  }),
};

function pretending(connector: StoreConnector, claims: Map<string, Change>): StoreConnector {
  const claimFor = (collection: Collection, key: RecordKey) => claims.get(`${collection.id} ${keyId(collection, key)}`);
  const seen = (collection: Collection, record: StoreRecord): StoreRecord[] => {
    const claim = claimFor(collection, keyOf(collection, record));
    if (!claim) return [record];
    if (claim.kind === 'delete') return [];
    const shown = structuredClone(record);
    for (const [path, value] of Object.entries(claim.records[0]?.fields ?? {})) setAt(shown, path.split('.'), value);
    return [shown];
  };
  return {
    async locate(query) {
      const page = await connector.locate(query);
      return { ...page, records: page.records.flatMap((record) => seen(query.collection, record)) };
    },
    async read(collection, keys) {
      return (await connector.read(collection, keys)).flatMap((record) => seen(collection, record));
    },
    async apply(changes) {
      for (const { collection, change } of changes) {
        const claim = (key: RecordKey, one: Change) => claims.set(`${collection.id} ${keyId(collection, key)}`, one);
        if (change.kind === 'delete') for (const key of change.keys) claim(key, { kind: 'delete', keys: [key] });
        else for (const record of change.records) claim(record.key, { kind: 'mask', records: [record] });
      }
    },
    close: () => connector.close(),
  };
}

function setAt(record: StoreRecord, [first = '', ...rest]: string[], value: MaskValue): void {
  const inner = record[first];
  if (rest.length === 0) record[first] = value;
  else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) setAt(inner, rest, value);
}
