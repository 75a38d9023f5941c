import type { Ports } from '../../../functions/core/ports.ts';
import { describeCaseKeysContract } from '../contract/case-keys.ts';
import { describeLedgerContract } from '../contract/ledger.ts';
import { describeInboundContract, describeVaultContract } from '../contract/vault.ts';
import { openForTest } from './open-for-test.ts';
import { twice } from './temporary-folder.ts';

const portsTwice = <Port>(take: (ports: Ports) => Port) =>
  twice<Port>(async (folder) => {
    const embedded = await openForTest(folder);
    return [take(embedded.ports), () => embedded.close()];
  });

describeLedgerContract(
  'embedded',
  portsTwice((ports) => ports),
);
describeVaultContract(
  'embedded',
  portsTwice((ports) => ports),
);
describeCaseKeysContract(
  'embedded',
  portsTwice(({ keys }) => keys),
);
describeInboundContract(
  'embedded',
  portsTwice(({ inbound }) => inbound),
);
