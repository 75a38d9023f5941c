import { startHost } from '../infra/local/host.ts';
import { readConfig } from '../infra/read-config.ts';
import type { Ports } from '../functions/core/ports.ts';

/** The embedded host as `npm start` runs it, in a process of its own; tells its parent of each mail once it is on disk, and of the link to prove by. */
export interface BenchOrder {
  dir: string;
  configDir: string;
  environment: Record<string, string>;
}

export type FromHost =
  | { up: true; smtpPort: number; httpPort: number }
  | { mail: { template: string; to: string; proof?: string } }
  | { usage: Usage };

/** Memory at its peak; processor time so far, all threads of the host. */
export interface Usage {
  peakBytes: number;
  cpuMilliseconds: number;
}

const { dir, configDir, environment } = JSON.parse(process.env['HABEAS_BENCH'] ?? '') as BenchOrder;
const tell = (message: FromHost) => process.send?.(message);

const telling = (ports: Ports): Ports => ({
  ...ports,
  mailer: {
    wasSent: (outboxId) => ports.mailer.wasSent(outboxId),
    async send(mail) {
      await ports.mailer.send(mail);
      const [, template = ''] = /^[a-z0-9]+-([a-z-]+[a-z])/.exec(mail.outboxId) ?? [];
      const proof = /https?:\/\/[^/\s]+(\/proof\/\S+)/.exec(mail.text)?.[1];
      tell({ mail: { template, to: mail.to, ...(proof !== undefined && { proof }) } });
    },
  },
});

const host = await startHost({
  ...{ dir, environment, smtpPort: 0, httpPort: 0 },
  config: await readConfig(configDir),
  taskThread: new URL('../infra/local/fulfilment-thread.ts', import.meta.url),
  decorate: telling,
  onFault: (fault) => console.error(fault),
});
process.on('message', (asked: 'usage' | 'stop') => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // maxRSS counts in kilobytes, the times in microseconds.
  tell({ usage: { peakBytes: maxRSS * 1024, cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000 } });
  if (asked === 'stop') void host.close().then(() => setTimeout(() => process.exit(0), 10));
});
tell({ up: true, smtpPort: host.smtpPort, httpPort: host.httpPort });
