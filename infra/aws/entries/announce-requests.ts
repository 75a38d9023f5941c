import { bindAnnouncing } from '../../../functions/shell/bind-aws.ts';

/** Tells the event bus what became of requests; started by the ledger's stream. */
export const handler = bindAnnouncing('AnnounceRequests');
