import { join } from 'node:path';
import { anchorFolder } from '../../../functions/adapters/embedded/anchor-folder.ts';
import { blobDatabase } from '../../../functions/adapters/embedded/blob-database.ts';
import { blobFolder } from '../../../functions/adapters/embedded/blob-folder.ts';
import { eventTable } from '../../../functions/adapters/embedded/event-table.ts';
import { fileKeyWrapper, fileSigner } from '../../../functions/adapters/embedded/file-keys.ts';
import { groupCommit } from '../../../functions/adapters/embedded/group-commit.ts';
import { openHabeasDatabase } from '../../../functions/adapters/embedded/habeas-db.ts';
import { openKeyFile } from '../../../functions/adapters/embedded/key-file.ts';
import { sqliteRecords } from '../../../functions/adapters/embedded/records.ts';
import { openKeysDatabase, wrappedKeyTable } from '../../../functions/adapters/embedded/wrapped-keys.ts';
import { describeAnchorStoreContract, describeSignerContract } from '../contract/anchors.ts';
import { describeBlobStoreContract } from '../contract/blob-store.ts';
import { describeEventTableContract } from '../contract/event-table.ts';
import { describeKeyWrapperContract, describeWrappedKeyTableContract } from '../contract/keys.ts';
import { describeRecordsContract } from '../contract/records.ts';
import { twice } from './temporary-folder.ts';

const masterKey = (folder: string) => openKeyFile(join(folder, 'master.key'));

describeEventTableContract(
  'SQLite',
  twice(async (folder) => {
    const db = openHabeasDatabase(join(folder, 'habeas.db'));
    return [eventTable(db, groupCommit(db)), () => db.close()];
  }),
);
describeRecordsContract(
  'SQLite',
  twice(async (folder) => {
    const db = openHabeasDatabase(join(folder, 'habeas.db'));
    return [sqliteRecords(db, groupCommit(db)), () => db.close()];
  }),
);
describeWrappedKeyTableContract(
  'SQLite',
  twice(async (folder) => {
    const db = openKeysDatabase(join(folder, 'keys.db'));
    return [wrappedKeyTable(db, groupCommit(db)), () => db.close()];
  }),
);
describeBlobStoreContract(
  'folder',
  twice(async (folder) => [blobFolder(join(folder, 'blobs'))]),
);
describeBlobStoreContract(
  'SQLite, large ones in a folder',
  twice(async (folder) => {
    const db = openHabeasDatabase(join(folder, 'habeas.db'));
    return [blobDatabase(db, groupCommit(db), 'blobs', blobFolder(join(folder, 'blobs'))), () => db.close()];
  }),
);
describeAnchorStoreContract(
  'folder',
  twice(async (folder) => [await anchorFolder(join(folder, 'anchors'))]),
);
describeKeyWrapperContract(
  'key file',
  twice(async (folder) => [fileKeyWrapper(await masterKey(folder))]),
);
describeSignerContract(
  'key file',
  twice(async (folder) => [fileSigner(await masterKey(folder))]),
);
