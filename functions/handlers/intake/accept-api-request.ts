import * as z from 'zod/mini';
import { apiRequest } from '../../core/intake/read-api-request.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

const Body = apiRequest();

/**
 * The second way in (POLICY 6.2.1): the app posts JSON, it is stored sealed and answered 202 before anybody is looked up,
 * so that neither answer nor timing tells whether an address is known.
 */
export const acceptApiRequest = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ body }): Promise<HttpOutput> => {
      const parsed = z.safeParse(Body, parseJson(body ?? ''));
      if (!parsed.success) return answer(400, { error: 'invalid_request', message: z.prettifyError(parsed.error) });
      const raw = new TextEncoder().encode(JSON.stringify(parsed.data));
      const inboundRef = await ports.inbound.put({ channel: 'api', receivedAt: ports.clock.now(), raw });
      return answer(202, { reference: ports.ids.derive(`case:${inboundRef}`) });
    },
});

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const answer = (status: number, content: object): HttpOutput => ({
  status,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  body: JSON.stringify(content),
});
