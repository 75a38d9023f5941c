import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readBody } from './read-body.ts';
import type { HttpInput, HttpOutput } from './step.ts';

/** The most bytes a response may have: 6 MB of JSON, with the body in base64. */
const MAX_BODY = 4_400_000;

const inWords = (statusCode: number, body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body,
});

/** For a visitor whose call met a fault of ours. */
export const SORRY = inWords(500, 'Something went wrong on our side. Nothing is lost; please try again.\n');

/** For a caller who came past the firewall; no link in a mail leads there. */
export const PASSED_BY = inWords(403, 'Please open the link as it stands in the mail.\n');

/** A handler's input from an event of API Gateway's HTTP API. */
export function toInput(event: APIGatewayProxyEventV2): HttpInput {
  const method = event.requestContext.http.method as HttpInput['method'];
  const params = Object.fromEntries(
    Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  const call = { method, params, mostBytes: MAX_BODY };
  if (method === 'GET') return { ...call, form: {} };
  const body = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? '');
  return { ...call, ...readBody(event.headers['content-type'], body) };
}

/** A handler's output as API Gateway takes it. @throws Error when the body does not fit through Lambda */
export async function toResponse({ status, headers, body }: HttpOutput): Promise<APIGatewayProxyStructuredResultV2> {
  const head = { statusCode: status, headers: { ...headers } };
  if (typeof body === 'string') return { ...head, body };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error(`a response of more than ${MAX_BODY} bytes does not fit through Lambda`);
    chunks.push(chunk);
  }
  return { ...head, isBase64Encoded: true, body: Buffer.concat(chunks).toString('base64') };
}
