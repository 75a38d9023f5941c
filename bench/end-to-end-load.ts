import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';

/** What hands mails over and posts pages as a mail server and a browser would, for as little processor time as it can. */
export interface Load {
  /** Hands a message over by SMTP; resolves once the host has taken it. */
  send(mail: { from: string; to: string; raw: string }): Promise<void>;
  /** Posts an empty form; resolves once the page has come. */
  post(path: string): Promise<void>;
  close(): void;
}

/** Keeps its connections. */
export function openLoad({ smtpPort, httpPort }: { smtpPort: number; httpPort: number }): Load {
  const agent = new Agent({ keepAlive: true });
  const idle: SmtpClient[] = [];
  return {
    async send({ from, to, raw }) {
      // The host hangs up on who says nothing for a minute.
      let client = idle.pop();
      while (client && !client.socket.writable) client = idle.pop();
      client ??= await openSmtpClient(smtpPort);
      // The three commands go out together (RFC 2920).
      await client.say(`MAIL FROM:<${from}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`, [250, 250, 354]);
      await client.say(`${raw.replaceAll('\r\n.', '\r\n..')}\r\n.\r\n`, [250]);
      idle.push(client);
    },
    post: function post(path): Promise<void> {
      return new Promise((resolve, reject) => {
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 0 };
        const sent = request({ host: '127.0.0.1', port: httpPort, path, method: 'POST', agent, headers }, (page) => {
          page.resume().once('end', () => {
            if (page.statusCode === 200) resolve();
            else reject(new Error(`the page was answered ${page.statusCode}`));
          });
        });
        // The host hangs up on who says nothing for some seconds, perhaps in the moment in which this is said.
        const retry = (fault: Error) => (sent.reusedSocket ? void post(path).then(resolve, reject) : reject(fault));
        sent.once('error', retry).end();
      });
    },
    close() {
      agent.destroy();
      for (const { socket } of idle) socket.end('QUIT\r\n');
    },
  };
}

interface SmtpClient {
  socket: Socket;
  /** @throws Error when the answers are others than expected */
  say(text: string, expected: number[]): Promise<void>;
}

async function openSmtpClient(port: number): Promise<SmtpClient> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  let heard = '';
  let listening: { expected: number[]; resolve: () => void; reject: (fault: Error) => void } | undefined;
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
    // The last line of an answer has a blank behind its code (RFC 5321 4.2.1).
    const answers = heard.match(/^\d{3} .*\r\n/gm) ?? [];
    if (!listening || answers.length < listening.expected.length) return;
    const { expected, resolve, reject } = listening;
    [heard, listening] = ['', undefined];
    if (answers.every((answer, at) => answer.startsWith(`${expected[at]} `))) resolve();
    else reject(new Error(`SMTP: ${answers.join('')}`));
  });
  socket.on('error', (fault) => listening?.reject(fault));
  socket.on('end', () => listening?.reject(new Error('SMTP: the host hung up')));
  const hear = (expected: number[]) =>
    new Promise<void>((resolve, reject) => (listening = { expected, resolve, reject }));
  const say = (text: string, expected: number[]) => {
    const answered = hear(expected);
    socket.write(text);
    return answered;
  };
  await hear([220]);
  await say('EHLO bench.example\r\n', [250]);
  return { socket, say };
}
