import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { beforeAll, expect, it } from 'vitest';
import { openSenderCheck, type Resolver } from '../../../../infra/local/mail/check-sender.ts';

const PLAIN = [
  'From: ann@people.example',
  'To: privacy@library.example',
  'Subject: My data',
  'Date: Mon, 2 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@people.example>',
  'Authentication-Results: mx.library.example; spf=pass; dkim=pass; dmarc=pass',
  '',
  'Please delete my account.',
  '',
].join('\r\n');

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
let signed = '';
beforeAll(async () => {
  const { signatures } = await dkimSign(PLAIN, {
    signatureData: [{ signingDomain: 'people.example', selector: 's', privateKey }],
  } as never);
  signed = signatures + PLAIN;
});

const RECORDS: Record<string, string> = {
  's._domainkey.people.example': `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
  'people.example': 'v=spf1 ip4:192.0.2.7 -all',
  '_dmarc.people.example': 'v=DMARC1; p=reject',
};
const dns: Resolver = async (name, type) => {
  const found = RECORDS[name];
  if (type !== 'TXT' || found === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
  return [[found]];
};
const ask = (text: string, address?: string, resolver = dns, limits?: Parameters<typeof openSenderCheck>[1]) =>
  openSenderCheck(
    resolver,
    limits,
  )({ raw: Buffer.from(text), envelopeFrom: 'ann@people.example', ...(address !== undefined && { address }) });

it('sees who signed and who sent', async () => {
  expect(await ask(signed, '192.0.2.7')).toMatchObject({ spf: 'pass', dkim: 'pass', dmarc: 'pass' });
  expect(await ask(PLAIN, '198.51.100.9')).toMatchObject({ spf: 'fail', dkim: 'none', dmarc: 'fail' });
  expect(await ask(signed.replace('delete', 'double'), '198.51.100.9')).toMatchObject({ dkim: 'gray', dmarc: 'fail' });
});

it('does not believe what the message says of itself, nor judge what a relay on this machine hands over', async () => {
  expect(await ask(PLAIN, '127.0.0.1')).toMatchObject({ spf: 'unknown', dkim: 'none', dmarc: 'unknown' });
  expect(await ask(signed, '127.0.0.1')).toMatchObject({ spf: 'unknown', dkim: 'pass', dmarc: 'pass' });
});

it('checks nothing while no DNS server answers, and does not wait for one', async () => {
  let asked = 0;
  const away: Resolver = async () => {
    asked += 1;
    throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  };
  const check = openSenderCheck(away);
  const mail = { raw: Buffer.from(signed), envelopeFrom: 'ann@people.example', address: '192.0.2.7' };
  expect(await check(mail)).toBeUndefined();
  const before = asked;
  expect(await check(mail)).toBeUndefined();
  expect(asked).toBe(before);

  const silent: Resolver = () => new Promise(() => undefined);
  const limits = { milliseconds: 50, lookUps: 40, restMilliseconds: 60_000 };
  expect(await ask(signed, '192.0.2.7', silent, limits)).toBeUndefined();
});

it('does not check a mail that asks for too much', async () => {
  let asked = 0;
  const counting: Resolver = async (name, type) => {
    asked += 1;
    return dns(name, type);
  };
  const one = signed.slice(0, signed.indexOf('From: '));
  const many = Array.from({ length: 500 }, (_, nth) => one.replace('s=s;', `s=s${nth};`)).join('') + PLAIN;
  expect(await ask(many, '198.51.100.9', counting)).toBeUndefined();
  expect(asked).toBe(0);
});
