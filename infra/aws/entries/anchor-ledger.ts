import { bindAnchoring } from '../../../functions/shell/bind-aws.ts';

/** Signs where all chains stand; started by the clock. */
export const handler = bindAnchoring('AnchorLedger');
