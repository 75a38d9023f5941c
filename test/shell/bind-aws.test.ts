import { SSMClient } from '@aws-sdk/client-ssm';
import type { APIGatewayProxyEventV2, Context, SESEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { InvalidInput, StoreUnreachable } from '../../functions/core/errors.ts';
import { bindBounce, bindClock, bindHttp, bindInbound, bindTask } from '../../functions/shell/bind-aws.ts';
import { HttpInput, step, type HttpOutput } from '../../functions/shell/step.ts';

const context = { awsRequestId: 'i-1', getRemainingTimeInMillis: () => 1000 } as Context;
const call = <Event>(handler: unknown, event: Event) =>
  (handler as (event: Event, context: Context) => Promise<unknown>)(event, context);

let written = '';
beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    written += String(line);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const sesEvent = (messageId: string, found: Record<string, string>) => {
  const receipt = Object.fromEntries(Object.entries(found).map(([name, status]) => [`${name}Verdict`, { status }]));
  return { Records: [{ ses: { mail: { messageId }, receipt } }] } as unknown as SESEvent;
};

const Input = () => z.object({ requestId: z.string() });

describe('a task', () => {
  it('returns what the handler returns, and null for nothing', async () => {
    const echo = step({
      input: Input,
      run:
        () =>
        async ({ requestId }) => ({ seen: requestId }),
    });
    expect(await call(bindTask({ service: 'Echo', step: echo, ports: [] }), { requestId: 'abc-1' })).toEqual({
      seen: 'abc-1',
    });
    const quiet = step({ input: Input, run: () => async () => undefined });
    expect(await call(bindTask({ service: 'Quiet', step: quiet, ports: [] }), { requestId: 'abc-1' })).toBeNull();
    expect(written).toContain('"service":"Echo","event":"done","requestId":"abc-1","invocation":"i-1"');
  });

  it('throws faults on by name, and logs neither input nor message', async () => {
    const fail = step({
      input: Input,
      run: () => async () => Promise.reject(new StoreUnreachable('crm did not answer')),
    });
    const handler = bindTask({ service: 'Fail', step: fail, ports: [] });
    await expect(call(handler, { requestId: 'abc-1', email: 'jo.canary@subject.example' })).rejects.toMatchObject({
      name: 'StoreUnreachable',
      message: 'crm did not answer',
    });
    await expect(call(handler, {})).rejects.toMatchObject({ name: InvalidInput.name });
    expect(written).toContain('"fault":"StoreUnreachable"');
    expect(written).not.toMatch(/canary|did not answer/);
  });

  it('uses the ports it was given and no other', async () => {
    const now = step({
      input: Input,
      run:
        ({ clock }) =>
        async () =>
          clock.now(),
    });
    expect(await call(bindTask({ service: 'Now', step: now, ports: ['clock'] }), { requestId: 'a' })).toBeTypeOf(
      'number',
    );
    const greedy = step({ input: Input, run: (ports) => async () => ports.vault.list('a/') });
    await expect(
      call(bindTask({ service: 'Greedy', step: greedy, ports: ['clock'] }), { requestId: 'a' }),
    ).rejects.toMatchObject({
      name: 'Misconfigured',
      message: expect.stringContaining('port "vault"') as string,
    });
  });
});

describe('the clock and the way in', () => {
  it('hand the handler its input', async () => {
    const seen: unknown[] = [];
    const tick = step({ input: () => z.strictObject({}), run: () => async (input) => void seen.push(input) });
    await call(bindClock({ service: 'Tick', step: tick, ports: [] }), { source: 'aws.scheduler' });
    const receive = step({
      input: () => z.object({ inboundRef: z.string(), verdicts: z.optional(z.any()) }),
      run: () => async (input) => void seen.push(input),
    });
    const inbound = bindInbound({ service: 'Receive', step: receive, ports: [] });
    await call(inbound, sesEvent('m1', { spam: 'GRAY', virus: 'PASS', spf: 'FAIL', dkim: 'DISABLED' }));
    await call(inbound, { source: 'aws.s3', detail: { object: { key: 'inbound/x' } } });
    const verdicts = { spam: 'gray', virus: 'pass', spf: 'fail', dkim: 'unknown', dmarc: 'unknown' };
    expect(seen).toEqual([{}, { inboundRef: 'mail/m1', verdicts }, { inboundRef: 'x' }]);
  });

  it('hand on which mail came back, and not whose it was', async () => {
    const seen: unknown[] = [];
    const note = step({
      input: () =>
        z.strictObject({
          outboxId: z.string(),
          status: z.optional(z.string()),
          complaint: z.optional(z.literal(true)),
        }),
      run: () => async (input) => void seen.push(input),
    });
    const bounce = bindBounce({ service: 'Bounce', step: note, ports: [] });
    const mail = { tags: { 'outbox-id': ['abc-refused-1'] }, destination: ['jo.canary@subject.example'] };
    const bouncedRecipients = [{ emailAddress: 'jo.canary@subject.example', status: '5.1.1' }];
    await call(bounce, { detail: { eventType: 'Bounce', mail, bounce: { bouncedRecipients } } });
    await call(bounce, { detail: { eventType: 'Complaint', mail } });
    await call(bounce, { detail: { eventType: 'Bounce', mail: {}, bounce: { bouncedRecipients } } });
    await call(bounce, { detail: { eventType: 'Delivery', mail } });
    expect(seen).toEqual([
      { outboxId: 'abc-refused-1', status: '5.1.1' },
      { outboxId: 'abc-refused-1', complaint: true },
    ]);
    expect(written).not.toContain('canary');
  });

  it('log what a clock counted, a line each, and nothing that has no place in a log', async () => {
    const measured = [
      { open: 2, daysLeft: -1 },
      { right: 'access', open: 1, name: 'Mina' },
    ];
    const count = step({ input: () => z.strictObject({}), run: () => async () => measured });
    await call(bindClock({ service: 'Count', step: count, ports: [] }), {});
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(lines.filter(({ event }) => event === 'measured')).toEqual([
      { level: 'info', service: 'Count', event: 'measured', open: 2, daysLeft: -1 },
      { level: 'info', service: 'Count', event: 'measured', right: 'access', open: 1 },
    ]);
  });
});

describe('a page', () => {
  const event = (method: string, more: Partial<APIGatewayProxyEventV2> = {}) =>
    ({
      requestContext: { http: { method } },
      headers: {},
      pathParameters: { secret: 's' },
      ...more,
    }) as APIGatewayProxyEventV2;
  const page = (answer: (input: HttpInput) => HttpOutput) =>
    bindHttp({
      service: 'Page',
      step: step({ input: HttpInput, run: () => async (input) => answer(input) }),
      ports: [],
    });
  const ok = (body: HttpOutput['body']): HttpOutput => ({ status: 200, headers: { 'X-Test': '1' }, body });

  it('gets path, form and body as the embedded front door gives them', async () => {
    const seen: HttpInput[] = [];
    const handler = page((input) => ok(String(seen.push(input))));
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await call(handler, event('GET'));
    await call(
      handler,
      event('POST', { headers: form, body: Buffer.from('code=1%202').toString('base64'), isBase64Encoded: true }),
    );
    await call(handler, event('POST', { headers: { 'content-type': 'application/json' }, body: '{}' }));
    const params = { secret: 's' };
    const mostBytes = 4_400_000;
    expect(seen).toEqual([
      { method: 'GET', params, form: {}, mostBytes },
      { method: 'POST', params, form: { code: '1 2' }, mostBytes },
      { method: 'POST', params, form: {}, body: '{}', mostBytes },
    ]);
  });

  it('answers with text, and with bytes in base64', async () => {
    async function* bytes() {
      yield Buffer.from([0, 255]);
      yield Buffer.from([1]);
    }
    expect(
      await call(
        page(() => ok('hello')),
        event('GET'),
      ),
    ).toEqual({ statusCode: 200, headers: { 'X-Test': '1' }, body: 'hello' });
    expect(
      await call(
        page(() => ok(bytes())),
        event('GET'),
      ),
    ).toMatchObject({ isBase64Encoded: true, body: 'AP8B' });
  });

  it('tells a visitor of a fault only that there was one', async () => {
    const broken = page(() => {
      throw new Error('jo.canary@subject.example');
    });
    const answer = await call(broken, event('GET'));
    expect(answer).toMatchObject({ statusCode: 500 });
    expect(JSON.stringify(answer) + written).not.toContain('canary');
  });

  it('behind a firewall answers only what came through it, and shows nothing of a secret that it can not read', async () => {
    const secrets = [new Error('throttled'), { Parameter: { Value: 'through' } }];
    const asked = vi.spyOn(SSMClient.prototype, 'send').mockImplementation((() => {
      const next = secrets.shift();
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    }) as never);
    vi.stubEnv('HABEAS_ORIGIN_SECRET', 'habeas-live-origin');
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    const pass = step({ input: HttpInput, run: () => async () => ok('hello') });
    const handler = bindHttp({ service: 'Page', step: pass, ports: [], behindFirewall: true });
    const from = (headers: Record<string, string>) => call(handler, event('GET', { headers }));
    expect(await from({ 'x-habeas-origin': 'through' })).toMatchObject({ statusCode: 500 });
    expect(await from({ 'x-habeas-origin': 'through' })).toMatchObject({ statusCode: 200, body: 'hello' });
    expect(await from({ 'x-habeas-origin': 'guessed' })).toMatchObject({ statusCode: 403 });
    expect(await from({})).toMatchObject({ statusCode: 403 });
    expect(asked).toHaveBeenCalledTimes(2);
    expect(asked.mock.lastCall?.[0].input).toEqual({
      Name: '/aws/reference/secretsmanager/habeas-live-origin',
      WithDecryption: true,
    });
    vi.unstubAllEnvs();
  });

  it('refuses a body that Lambda would cut off', async () => {
    async function* endless() {
      for (let i = 0; i < 100; i++) yield Buffer.alloc(100_000);
    }
    expect(
      await call(
        page(() => ok(endless())),
        event('GET'),
      ),
    ).toMatchObject({ statusCode: 500 });
  });
});
