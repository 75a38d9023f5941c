import type { CheckVerdict, MailVerdicts } from '../../../functions/core/intake/verdicts.ts';

/** Looks a name up; `dns.promises.resolve` is one. Rejects with a `code` as that does. */
export type Resolver = (name: string, type: string) => Promise<unknown>;

export interface Checked {
  raw: Uint8Array;
  envelopeFrom: string;
  /** Of the client that handed the mail over. */
  address?: string;
  helo?: string;
}

export type SenderCheck = (mail: Checked) => Promise<MailVerdicts | undefined>;

const LIMITS = { milliseconds: 3_000, lookUps: 40, restMilliseconds: 60_000 };

/** More than these are no person's mail, and cost more to check than the answer is worth. */
const LARGEST = 10 * 1024 * 1024;
const MOST_SIGNATURES = 8;

/** No server answered, as opposed to one that says there is no such name. */
const UNREACHABLE = new Set(['ECONNREFUSED', 'ETIMEOUT', 'ETIMEDOUT', 'ENETUNREACH', 'EAI_AGAIN']);

/**
 * Checks SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489) of a mail as it comes in; signals for an operator that prove
 * nothing. What the message says of itself (Authentication-Results) is not looked at. Bounded in time and look-ups; while no DNS
 * server can be reached nothing is checked, and mail comes in as fast as ever.
 */
export function openSenderCheck(resolver: Resolver, limits = LIMITS): SenderCheck {
  let restsUntil = 0;
  return async (mail) => {
    if (performance.now() < restsUntil || isTooMuch(mail.raw)) return undefined;
    let lookUps = 0;
    const bounded: Resolver = async (name, type) => {
      lookUps += 1;
      if (lookUps > limits.lookUps) throw Object.assign(new Error('too many look-ups'), { code: 'EREFUSED' });
      try {
        return await resolver(name, type);
      } catch (fault) {
        if (UNREACHABLE.has(codeOf(fault))) restsUntil = performance.now() + limits.restMilliseconds;
        throw fault;
      }
    };
    const late = new Promise<undefined>((resolve) => {
      setTimeout(() => {
        restsUntil = performance.now() + limits.restMilliseconds;
        resolve(undefined);
      }, limits.milliseconds).unref();
    });
    const found = await Promise.race([check(mail, bounded).catch(() => undefined), late]);
    return restsUntil > performance.now() ? undefined : found;
  };
}

function isTooMuch(raw: Uint8Array): boolean {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, 256 * 1024)).toString('latin1');
  return raw.length > LARGEST || (head.match(/^(?:dkim|arc)-[a-z-]{1,30}:/gim)?.length ?? 0) > MOST_SIGNATURES;
}

async function check({ raw, envelopeFrom, address, helo }: Checked, resolver: Resolver): Promise<MailVerdicts> {
  const { authenticate } = await import('mailauth');
  // A relay on this machine handed it over: whose server it came from is not known here.
  const isKnown = address !== undefined && !LOOPBACK.test(address);
  const { spf, dkim, dmarc } = await authenticate(Buffer.from(raw), {
    ...(isKnown && { ip: address, ...(helo !== undefined && { helo }) }),
    ...{ sender: envelopeFrom, trustReceived: false, mta: 'habeas.invalid', disableArc: true, disableBimi: true },
    resolver: resolver as (name: string, type: string) => Promise<string[][]>,
  });
  const signatures = dkim.results.map(({ status }) => verdictOf(status.result));
  const aligned = dmarc ? verdictOf(dmarc.status.result) : 'unknown';
  return {
    ...{ spam: 'unknown', virus: 'unknown' },
    spf: isKnown && spf ? verdictOf(spf.status.result) : 'unknown',
    dkim: signatures.includes('pass') ? 'pass' : (signatures.find((each) => each !== 'none') ?? 'none'),
    // Without SPF half of what may pass was not looked at.
    dmarc: aligned === 'fail' && !isKnown ? 'unknown' : aligned,
  };
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

const VERDICTS: Readonly<Record<string, CheckVerdict>> = {
  pass: 'pass',
  fail: 'fail',
  softfail: 'gray',
  neutral: 'gray',
  policy: 'gray',
  none: 'none',
};
const verdictOf = (result: string): CheckVerdict => VERDICTS[result] ?? 'unknown';

function codeOf(fault: unknown): string {
  const { code } = (fault ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
