import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to a server that can be cut and mended. */
export interface Cuttable {
  port: number;
  /** Breaks what is open and refuses what comes. */
  cut(): void;
  mend(): void;
  /** Breaks what is open as soon as the client has sent a chunk that holds this text; the server never sees that chunk. */
  cutAt(text: string): void;
  close(): void;
}

export async function cuttable(target: { host: string; port: number }): Promise<Cuttable> {
  const open = new Set<Socket>();
  let isCut = false;
  let trap: string | undefined;
  const breakAll = () => open.forEach((socket) => socket.destroy());
  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const upstream = connect(target);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (trap !== undefined && chunk.includes(trap)) {
        trap = undefined;
        return breakAll();
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      breakAll();
    },
    mend: () => void (isCut = false),
    cutAt: (text) => void (trap = text),
    close: () => {
      breakAll();
      server.close();
    },
  };
}
