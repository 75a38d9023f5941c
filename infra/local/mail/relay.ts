import type { Relay } from '../../../functions/adapters/embedded/smtp-mailer.ts';
import { InvalidInput } from '../../../functions/core/errors.ts';

/**
 * The relay for outgoing mail from a URL: `smtps://user:pass@relay.example:465` (TLS), `smtp://relay.example:587`
 * (STARTTLS demanded), `smtp://127.0.0.1:25` (a relay on this machine, no TLS). @throws InvalidInput
 */
export function relayOf(text: string): Relay {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:'))
    throw new InvalidInput('HABEAS_SMTP_URL must read like smtps://user:password@relay.example:465.');
  const host = url.hostname;
  const isHere = host === '127.0.0.1' || host === 'localhost';
  const security = url.protocol === 'smtps:' ? 'tls' : isHere ? 'none' : 'starttls';
  const port = Number(url.port) || { tls: 465, starttls: 587, none: 25 }[security];
  const login = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  return { host, port, security, ...(url.username && { login }) };
}
