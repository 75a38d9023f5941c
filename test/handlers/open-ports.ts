import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../functions/adapters/embedded/open-embedded.ts';
import type { Ports, Workflow } from '../../functions/core/ports.ts';
import { receiveMessage, type Received } from '../../functions/handlers/intake/receive-message.ts';
import { bind } from '../../functions/shell/step.ts';
import { readConfig } from '../../infra/read-config.ts';

/** The town's pipeline on real adapters, with a clock to turn and state machines that a test plays. */
export async function openPorts(workflow: Workflow) {
  const dir = await mkdtemp(join(tmpdir(), 'habeas-handlers-'));
  const time = { now: Date.UTC(2026, 10, 23, 12) };
  const config = await readConfig(join(import.meta.dirname, '../fixtures/town'));
  const connect = () => Promise.reject(new Error('no store here'));
  const embedded = await openEmbedded({ dir, config, clock: { now: () => time.now }, connect, workflow });
  const { ports } = embedded;
  return {
    ...{ dir, ports, time },
    receive: (text: string) => receive(ports, text),
    async close() {
      await embedded.close();
      await rm(dir, { recursive: true });
    },
  };
}

let messages = 0;

async function receive(ports: Ports, text: string): Promise<string> {
  const head = `From: ann@people.example\r\nMessage-ID: <${++messages}@people.example>\r\nSubject: Hello`;
  const raw = new TextEncoder().encode(`${head}\r\n\r\n${text}\r\n`);
  const inboundRef = await ports.inbound.put({ channel: 'mail', receivedAt: ports.clock.now(), raw });
  const received: Received = await bind(receiveMessage, ports)({ inboundRef });
  if (received.outcome !== 'case') throw new Error(`the message opened no case: ${received.outcome}`);
  return received.caseId;
}
