import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';

/** The largest message taken, in bytes; RFC 1870 SIZE. */
const SIZE = 40 * 1024 * 1024;

export interface ReceivedMail {
  envelopeFrom: string;
  recipients: string[];
  /** Of the client that handed it over, and what it called itself. */
  address: string;
  helo: string;
  raw: Uint8Array;
}

export interface SmtpReceiver {
  port: number;
  close(): Promise<void>;
}

/**
 * An SMTP server on loopback that takes mail for one address, with any tag or none (RFC 5321, RFC 5233). A message is answered 250 only once `accept` has
 * it on disk; if that fails the sender is told to try again.
 */
export async function startSmtpReceiver(
  { port, address }: { port: number; address: string },
  accept: (mail: ReceivedMail) => Promise<void>,
): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    banner: 'Habeas',
    size: SIZE,
    maxClients: 200,
    socketTimeout: 60_000,
    onRcptTo({ address: to }, _session, done) {
      done(isOurs(to, address) ? null : refusal(550, `No mailbox here but ${address}`));
    },
    onData(stream, session, done) {
      receive(stream, session)
        .then(accept)
        .then(
          () => done(null, 'Stored'),
          (fault: unknown) =>
            done(
              fault instanceof TooLarge
                ? refusal(552, 'Message too large')
                : refusal(451, 'Not stored; please try again'),
            ),
        );
    },
  });
  server.on('error', () => undefined); // one client's broken connection is no reason to stop
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const bound = server.server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

class TooLarge extends Error {}

async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<ReceivedMail> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= SIZE) chunks.push(chunk); // the rest is read and dropped, so that the client hears the refusal
  }
  if (size > SIZE) throw new TooLarge();
  const { mailFrom, rcptTo } = session.envelope;
  const recipients = rcptTo.map(({ address }) => address);
  const { remoteAddress: address, hostNameAppearsAs: helo } = session;
  return { envelopeFrom: mailFrom ? mailFrom.address : '', recipients, address, helo, raw: Buffer.concat(chunks) };
}

/** Whether an address is the one we take mail for, or that with a tag: `privacy+tag@…`. */
function isOurs(to: string, address: string): boolean {
  const [written, ours] = [to.toLowerCase(), address.toLowerCase()];
  const at = ours.lastIndexOf('@');
  return written === ours || (written.startsWith(`${ours.slice(0, at)}+`) && written.endsWith(ours.slice(at)));
}

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
