import { createTransport } from 'nodemailer';
import { MailNotAccepted } from '../../core/errors.ts';
import type { Clock, Mailer } from '../../core/ports.ts';
import { composeMail, type Sender } from './compose-mail.ts';

export interface Relay {
  host: string;
  port: number;
  /** `tls` from the first byte (465), `starttls` demanded (587), `none` for a relay on this machine only. */
  security: 'tls' | 'starttls' | 'none';
  login?: { user: string; pass: string };
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const CONNECT_MILLISECONDS = 10_000;
const SILENCE_MILLISECONDS = 30_000;

/** The Mailer port over an SMTP relay; TLS 1.3 (privacy policy 4.1.3). A relay can't tell what it sent: `wasSent` is 'unknown'. */
export function smtpMailer(
  { host, port, security, login }: Relay,
  sender: Sender,
  clock: Clock,
): Mailer & { close(): void } {
  if (security === 'none' && !LOOPBACK.has(host)) throw new RangeError('mail leaves this machine over TLS only');
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.3' },
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(login ? { auth: login } : {}),
  });
  return {
    async send(mail) {
      const composed = composeMail(mail, sender, new Date(clock.now()));
      try {
        await transport.sendMail(composed);
      } catch (fault) {
        // Without the fault itself: a relay's answer quotes the address.
        throw new MailNotAccepted(`the relay did not take mail ${mail.outboxId} (${codeOf(fault)})`);
      }
    },
    wasSent: async () => 'unknown',
    close: () => transport.close(),
  };
}

function codeOf(fault: unknown): string {
  const { code, responseCode } = fault as { code?: string; responseCode?: number };
  return [code, responseCode].filter(Boolean).join(' ') || 'no code';
}
