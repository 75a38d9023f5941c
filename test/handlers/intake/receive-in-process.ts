import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { receiveMessage } from '../../../functions/handlers/intake/receive-message.ts';
import { bind } from '../../../functions/shell/step.ts';
import { readConfig } from '../../../infra/read-config.ts';

/** Takes in one message that lies in a folder, in a process of its own; prints what became of it and the peak of memory. */
const [dir = '', inboundRef = ''] = process.argv.slice(2);
const config = await readConfig(join(import.meta.dirname, '../../fixtures/town'));
const connect = () => Promise.reject(new Error('no store here'));
const workflow = { start: async () => undefined, wake: async () => true, look: async () => 'running' as const };
const embedded = await openEmbedded({ dir, config, connect, workflow });
const received = await bind(receiveMessage, embedded.ports)({ inboundRef });
// On Linux maxRSS begins with what the process that forked this one held; VmHWM is this one's own.
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
const [, own] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
const megabytes = Number(own ?? process.resourceUsage().maxRSS) / 1024;
const events = received.outcome === 'case' ? await embedded.ports.ledger.read(received.caseId) : [];
await embedded.close();
console.log(JSON.stringify({ received, megabytes, events: events.map(({ type }) => type) }));
