import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import type { Clock, Mailer, Ports } from '../../core/ports.ts';
import { anchorLedger, verifyLedger, type AnchorName, type LedgerReport } from '../sealing/anchor-ledger.ts';
import { openCaseKeys } from '../sealing/case-keys.ts';
import { openDigest } from '../sealing/digest.ts';
import { openPackageSigner } from '../sealing/ed25519.ts';
import { openIds } from '../sealing/ids.ts';
import { deriveKey } from '../sealing/seal.ts';
import { sealedInbound } from '../sealing/sealed-inbound.ts';
import { sealedLedger } from '../sealing/sealed-ledger.ts';
import { sealedVault } from '../sealing/sealed-vault.ts';
import { anchorFolder } from './anchor-folder.ts';
import { blobDatabase } from './blob-database.ts';
import { blobFolder, sweepBlobFolder } from './blob-folder.ts';
import { configsFolder } from './configs-folder.ts';
import { eventTable } from './event-table.ts';
import { fileKeyWrapper, fileSigner } from './file-keys.ts';
import { folderMailer } from './folder-mailer.ts';
import type { Commit } from './group-commit.ts';
import { commitToLog, openHabeasDatabase } from './habeas-db.ts';
import { holdBack } from './hold-back.ts';
import { openKeyFile } from './key-file.ts';
import { sqliteRecords } from './records.ts';
import { PRIVATE_FOLDER } from './whole-file.ts';
import { workerLetters } from './worker-letters.ts';
import { openKeysDatabase, wrappedKeyTable } from './wrapped-keys.ts';

export interface EmbeddedOptions extends Pick<Ports, 'workflow' | 'connect'> {
  /** Holds everything; made, for its owner alone, where there is none. */
  dir: string;
  config: CompiledConfig;
  clock?: Clock;
  /** Default: a folder of `.eml` files, `<dir>/outbox`. */
  mailer?: Mailer & { close?(): void };
  /** Default: `<dir>/master.key`. Better on another disk than the rest. */
  keyFile?: string;
}

export interface Embedded {
  ports: Ports;
  /** Ed25519, PEM: verifies the anchors in `<dir>/anchors` without this host. */
  anchorKey: string;
  anchorLedger(): Promise<AnchorName | undefined>;
  verifyLedger(expected?: AnchorName): Promise<LedgerReport>;
  /** `habeas.db`, whose log orders all that is written, for the state machines to lie in as well. */
  database: DatabaseSync;
  /** Writes to it. Ports that reach outside wait for `onDisk` themselves. */
  commit: Commit;
  /** Finishes the writes that were asked for, then closes all, the mailer too. */
  close(): Promise<void>;
}

/** Opens the embedded host's ports; several processes may hold the same folder open. @throws InvalidInput on an unsafe key file */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dir, config, workflow, connect, clock = { now: () => Date.now() } } = options;
  await mkdir(dir, { recursive: true });
  await chmod(dir, PRIVATE_FOLDER);
  const master = await openKeyFile(options.keyFile ?? join(dir, 'master.key'));
  const secret = deriveKey(master, 'deployment');
  const signer = fileSigner(master);

  for (const folder of ['vault', 'inbound']) await sweepBlobFolder(join(dir, folder));
  const anchors = await anchorFolder(join(dir, 'anchors'));
  const configs = await configsFolder(join(dir, 'configs'), config);
  const sender = { name: config.controller.name, address: config.controller.privacyAddress };
  const mailer = options.mailer ?? (await folderMailer(join(dir, 'outbox'), sender, clock));

  const db = openHabeasDatabase(join(dir, 'habeas.db'));
  const { commit, close: closeLog } = await commitToLog(db, join(dir, 'habeas.db'));
  const keysDb = openKeysDatabase(join(dir, 'keys.db'));
  const { commit: commitKeys, close: closeKeysLog } = await commitToLog(keysDb, join(dir, 'keys.db'));
  const keys = openCaseKeys(fileKeyWrapper(master), wrappedKeyTable(keysDb, commitKeys));
  const events = eventTable(db, commit);
  const blobs = (store: string) => blobDatabase(db, commit, store, blobFolder(join(dir, store)));
  const inbound = sealedInbound(blobs('inbound'), deriveKey(master, 'inbound'));
  // An anchor must not name what a power cut can still take.
  const put: typeof anchors.put = async (...anchor) => commit.onDisk().then(() => anchors.put(...anchor));
  const anchoring = { events, anchors: { ...anchors, put }, signer };

  return {
    ports: {
      clock,
      ids: openIds(secret),
      digest: openDigest(secret),
      ledger: sealedLedger(events, keys, clock),
      vault: sealedVault(blobs('vault'), keys),
      records: sqliteRecords(db, commit),
      letters: workerLetters(inbound),
      secondReader: { mailsADay: 0, read: async () => undefined },
      workflow,
      configs,
      signer: openPackageSigner(secret),
      ...holdBack({ connect, inbound, keys, mailer }, commit.onDisk),
    },
    anchorKey: signer.publicKey,
    anchorLedger: () => anchorLedger(anchoring, clock),
    verifyLedger: (expected) => verifyLedger(anchoring, expected),
    database: db,
    commit,
    async close() {
      await Promise.all([closeLog(), closeKeysLog()]);
      options.mailer?.close?.();
      db.close();
      keysDb.close();
    },
  };
}
