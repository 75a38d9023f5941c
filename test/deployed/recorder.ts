import { appendFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callerOf, readCall, type Asked, type WireRequest } from './read-call.ts';

/** One action that a function asked for, and what was answered. */
export interface Recorded extends Asked {
  caller: string;
  status: number;
}

/** Stands before the emulator and notes every call of every function. */
export interface Recorder {
  url: string;
  /** Where the calls are told on to, once the emulator runs. */
  passTo(port: number): void;
  stop(): Promise<void>;
}

/** Serves on loopback; each call becomes one line of JSON per action in the file. */
export async function startRecorder(file: string): Promise<Recorder> {
  let target = 0;
  const server = createServer((incoming, answer) => void passOn(incoming, answer, target, file));
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passTo: (port) => void (target = port),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The headers go on as they came, for they are signed. AWS would be reached by TLS, and policies ask whether it was. */
async function passOn(incoming: IncomingMessage, answer: ServerResponse, port: number, file: string): Promise<void> {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const headers = [...rawHeaders, 'x-forwarded-proto', 'https'];
  const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (answered) => {
    const status = answered.statusCode ?? 0;
    note({ method, url, headers: incoming.headers as WireRequest['headers'], body: body.toString() }, status, file);
    answer.writeHead(status, answered.rawHeaders);
    answered.pipe(answer);
  });
  passed.on('error', () => answer.destroy());
  passed.end(body);
}

function note(call: WireRequest, status: number, file: string): void {
  const caller = callerOf(call);
  if (caller === undefined) return;
  for (const asked of readAsked(call)) {
    const recorded: Recorded = { caller, ...asked, status };
    appendFileSync(file, `${JSON.stringify(recorded)}\n`);
  }
}

/** What can't be read is noted as such: the comparison then fails on it. */
function readAsked(call: WireRequest): Asked[] {
  try {
    return readCall(call);
  } catch (error) {
    return [{ action: `unread: ${(error as Error).message}`, resource: '' }];
  }
}
