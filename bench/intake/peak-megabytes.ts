import { existsSync, readFileSync } from 'node:fs';

/** The most memory that this process held, in MiB. On Linux maxRSS begins with what the process that forked it held. */
export function peakMegabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, own] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
}
