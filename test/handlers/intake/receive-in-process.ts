import { peakMegabytes } from '../../../bench/intake/peak-megabytes.ts';
import { openEmbedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { receiveMessage } from '../../../functions/handlers/intake/receive-message.ts';
import { bind } from '../../../functions/shell/step.ts';
import { readConfig } from '../../../infra/read-config.ts';

/** Takes in one message that lies in a folder, in a process of its own; prints what became of it and the peak of memory. */
const [configDir = '', dir = '', inboundRef = ''] = process.argv.slice(2);
const config = await readConfig(configDir);
const connect = () => Promise.reject(new Error('no store here'));
const workflow = { start: async () => undefined, wake: async () => true, look: async () => 'running' as const };
const embedded = await openEmbedded({ dir, config, connect, workflow });
const received = await bind(receiveMessage, embedded.ports)({ inboundRef });
const megabytes = peakMegabytes();
const events = received.outcome === 'case' ? await embedded.ports.ledger.read(received.caseId) : [];
await embedded.close();
console.log(JSON.stringify({ received, megabytes, events: events.map(({ type }) => type) }));
