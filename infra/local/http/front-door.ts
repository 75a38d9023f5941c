import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { readBody } from '../../../functions/shell/read-body.ts';
import type { HttpInput, HttpOutput } from '../../../functions/shell/step.ts';

/** The largest body that is read, in bytes: forms and API requests are small. */
const BODY = 64 * 1024;

/** A path pattern (`/proof/{secret}`) with what answers there. */
export interface Route {
  method: HttpInput['method'];
  path: string;
  /** Only with the app's key. */
  needsKey?: boolean;
  handle: (input: HttpInput) => Promise<HttpOutput>;
}

export interface FrontDoorSettings {
  port: number;
  /** The app's key for the API; sent as a bearer token (RFC 6750). */
  apiKey: string;
  routes: Route[];
  /** Told of what a handler threw; the visitor sees only that something went wrong. */
  onFault: (fault: unknown) => void;
}

export interface FrontDoor {
  port: number;
  close(): Promise<void>;
}

/** The pages and the API on loopback. A request for another host name is turned away (DNS rebinding). */
export async function openFrontDoor({ port, apiKey, routes, onFault }: FrontDoorSettings): Promise<FrontDoor> {
  const app = new Hono();
  app.use(async (context, next) =>
    LOCAL.test(context.req.header('host') ?? '') ? next() : context.text('This host answers on loopback only.\n', 421),
  );
  app.use(bodyLimit({ maxSize: BODY }));
  for (const route of routes) {
    const path = route.path.replaceAll('{', ':').replaceAll('}', '');
    if (route.needsKey) app.use(path, bearerAuth({ token: apiKey }));
    app.on(route.method, path, async (context) => toResponse(await route.handle(await readInput(context, route))));
  }
  app.notFound((context) => context.text('There is no such page.\n', 404));
  app.onError((fault, context) => {
    if ('getResponse' in fault && typeof fault.getResponse === 'function') return fault.getResponse();
    onFault(fault);
    return context.text('Something went wrong on our side. Nothing is lost; please try again.\n', 500);
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) =>
      resolve({ port: info.port, close: () => new Promise((closed) => server.close(() => closed())) }),
    );
    server.once('error', reject);
  });
}

const LOCAL = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

async function readInput(context: Context, { method }: Route): Promise<HttpInput> {
  const params = context.req.param() as Record<string, string>;
  if (method === 'GET') return { method, params, form: {} };
  return { method, params, ...readBody(context.req.header('content-type'), await context.req.text()) };
}

/** A stream that breaks breaks the response: a package that doesn't open must not look complete. */
function toResponse({ status, headers, body }: HttpOutput): Response {
  return new Response(typeof body === 'string' ? body : ReadableStream.from(body), { status, headers });
}
