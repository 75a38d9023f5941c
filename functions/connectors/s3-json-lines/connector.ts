import { S3Client } from '@aws-sdk/client-s3';
import type { StoreConnector } from '../../core/data-map/connector.ts';
import { collectKeys, collectPage } from '../../core/data-map/json-lines/collect.ts';
import { toFault } from './faults.ts';
import type { Lake } from './objects.ts';
import { searchObjects } from './query.ts';
import { rewrite } from './rewrite.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 30_000;

/** One client per setting for the life of the process. */
const clients = new Map<string, S3Client>();

function clientFor({ region = '', endpoint = '' }: Record<string, string>): S3Client {
  const name = JSON.stringify([region, endpoint]);
  const client =
    clients.get(name) ??
    new S3Client({
      ...(region && { region }),
      // An endpoint other than AWS's rarely answers at `bucket.host`.
      ...(endpoint && { endpoint, forcePathStyle: true }),
      requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: ANSWER_TIMEOUT_MS },
    });
  clients.set(name, client);
  return client;
}

/**
 * Opens a bucket with the objects `<prefix><collection>/…`, each JSON lines, packed with gzip or not. Settings: `bucket`;
 * `prefix`; `region` when it is not the function's own; `endpoint` for an emulator. `key_arn` names the objects' own KMS
 * key to the role.
 */
export const openConnector = async (settings: Record<string, string>): Promise<StoreConnector> =>
  openLake({ client: clientFor(settings), bucket: settings.bucket ?? '', prefix: settings.prefix ?? '' });

/** The same over a client that is there. */
export function openLake(lake: Lake): StoreConnector {
  const withFaults = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw toFault(error);
    });
  return {
    locate: (query) => withFaults(searchObjects(lake, query.collection, collectPage(query))),
    read: (collection, keys) => withFaults(searchObjects(lake, collection, collectKeys(collection, keys))),
    async apply(changes) {
      for (const { collection, change } of changes) await withFaults(rewrite(lake, collection, change));
    },
    close: () => Promise.resolve(),
  };
}
