import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidInput, MailNotAccepted } from '../../../functions/core/errors.ts';
import type { OutgoingMail } from '../../../functions/core/ports.ts';
import { folderMailer } from '../../../functions/adapters/embedded/folder-mailer.ts';
import { smtpMailer } from '../../../functions/adapters/embedded/smtp-mailer.ts';
import { temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => 1_780_000_000_000 };
const sender = { name: 'AnyTalk, Datenschutz', address: 'privacy@anytalk.example' };
const mail: OutgoingMail = {
  outboxId: 'abc123def456',
  to: 'jo@person.example',
  subject: 'Ihre Anfrage – 您的请求',
  text: 'Grüße 漢\n.\nEnde',
  html: '<p>Grüße 漢</p>',
  language: 'de',
  inReplyTo: '<first@person.example>',
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => void (folder = await temporaryFolder()));
afterEach(() => folder.remove());
const parse = (raw: Buffer | string) => PostalMime.parse(raw);

async function expectAsSent(raw: Buffer | string) {
  const parsed = await parse(raw);
  const header = (key: string) => parsed.headers.filter((one) => one.key === key).map(({ value }) => value);
  expect(parsed).toMatchObject({
    subject: mail.subject,
    messageId: '<abc123def456@anytalk.example>',
    inReplyTo: mail.inReplyTo,
  });
  expect(parsed.from).toMatchObject(sender);
  expect(parsed.to).toMatchObject([{ address: mail.to }]);
  expect(parsed.text?.trim()).toBe(mail.text);
  expect(parsed.html).toContain('Grüße 漢');
  expect(header('auto-submitted')).toEqual(['auto-replied']);
  expect(header('content-language')).toEqual(['de']);
  expect(new Date(parsed.date!).getTime()).toBe(clock.now());
}

describe('the folder mailer', () => {
  it('writes one whole .eml per mail, however often and from wherever it is sent', async () => {
    const [one, two] = [await folderMailer(folder.path, sender, clock), await folderMailer(folder.path, sender, clock)];
    expect(await one.wasSent(mail.outboxId)).toBe(false);
    await Promise.all([one.send(mail), two.send(mail), one.send({ ...mail, text: 'again' })]);
    await one.send(mail);
    expect(await two.wasSent(mail.outboxId)).toBe(true);
    expect(await readdir(folder.path)).toEqual(['abc123def456.eml']);
    const other = await temporaryFolder();
    await (await folderMailer(other.path, sender, clock)).send(mail);
    await expectAsSent(await readFile(join(other.path, 'abc123def456.eml')));
    await other.remove();
  });

  it('makes a mail ready while it waits, and lets it be there only once it may', async () => {
    const mailer = await folderMailer(folder.path, sender, clock);
    const mails = async () => (await readdir(folder.path)).filter((name) => name.endsWith('.eml'));
    const [held, failed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sending = mailer.sendAfter?.(mail, held.promise);
    const never = mailer.sendAfter?.({ ...mail, outboxId: 'never' }, failed.promise);
    failed.reject(new Error('the disk is full'));
    await expect(never).rejects.toThrow('the disk is full');
    expect(await mails()).toEqual([]);
    held.resolve();
    await sending;
    expect(await readdir(folder.path)).toEqual(['abc123def456.eml']);
  });

  it('says auto-generated where nothing is answered', async () => {
    const { inReplyTo: _, ...unasked } = mail;
    await (await folderMailer(folder.path, sender, clock)).send(unasked);
    const { headers } = await parse(await readFile(join(folder.path, 'abc123def456.eml')));
    expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });

  it('lets no header be smuggled in by subject, language, sender or the message answered', async () => {
    const evil = '\r\nBcc: evil@attacker.example\r\n\r\nbody';
    const sneaky = { ...sender, name: `AnyTalk${evil}` };
    const mailer = await folderMailer(folder.path, sneaky, clock);
    for (const [i, field] of (['subject', 'language', 'inReplyTo'] as const).entries()) {
      await mailer.send({ ...mail, outboxId: `m${i}`, [field]: `<x@y.example>${evil}` });
      const parsed = await parse(await readFile(join(folder.path, `m${i}.eml`)));
      expect(parsed.bcc ?? []).toEqual([]);
      expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc');
      expect(parsed.to).toHaveLength(1);
      expect(parsed.text?.trim()).toBe(mail.text);
      if (field === 'inReplyTo') expect(parsed.inReplyTo).toBeUndefined();
    }
  });

  it('leaves control characters out of the subject', async () => {
    await (await folderMailer(folder.path, sender, clock)).send({ ...mail, subject: 'a\u0000b\u001b[31mc\u009fd' });
    expect((await parse(await readFile(join(folder.path, 'abc123def456.eml')))).subject).toBe('a b [31mc d');
  });

  it.each([
    '',
    'jo',
    'a@b.example, c@d.example',
    'jo@person.example\r\nBcc: x@y.example',
    'Jo <jo@person.example>',
    'a@b@c.example',
    '"a b"@c.example',
    'group:a@b.example;',
  ])('refuses to send to %j, without naming it', async (to) => {
    const mailer = await folderMailer(folder.path, sender, clock);
    const sending = mailer.send({ ...mail, to });
    await expect(sending).rejects.toThrow(InvalidInput);
    await expect(sending).rejects.not.toThrow(to === '' ? 'no such text' : to);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it.each(['', '../x', 'a/b', 'a b', 'a\n'])('refuses the outbox id %j', async (outboxId) => {
    await expect((await folderMailer(folder.path, sender, clock)).send({ ...mail, outboxId })).rejects.toThrow(
      InvalidInput,
    );
  });
});

describe('the SMTP mailer', () => {
  async function withRelay(
    options: SMTPServerOptions,
    use: (port: number, received: string[], envelopes: unknown[]) => Promise<void>,
  ) {
    const received: string[] = [];
    const envelopes: unknown[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString());
          const { mailFrom, rcptTo } = session.envelope;
          envelopes.push([mailFrom && mailFrom.address, rcptTo.map(({ address }) => address)]);
          done();
        });
      },
      ...options,
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    try {
      await use((server.server.address() as AddressInfo).port, received, envelopes);
    } finally {
      await new Promise<void>((closed) => void server.close(closed));
    }
  }
  const relay = (port: number) => ({ host: '127.0.0.1', port, security: 'none' }) as const;

  it('hands the mail over, and does not know afterwards whether it did', async () => {
    await withRelay({}, async (port, received, envelopes) => {
      const mailer = smtpMailer(relay(port), sender, clock);
      await mailer.send(mail);
      expect(await mailer.wasSent(mail.outboxId)).toBe('unknown');
      mailer.close();
      await expectAsSent(received[0]!);
      expect(envelopes).toEqual([[sender.address, [mail.to]]]);
    });
  });

  it('faults when the relay refuses, without the address in the fault', async () => {
    const refuse: SMTPServerOptions = {
      onRcptTo: ({ address }, _, done) => done(Object.assign(new Error(`no ${address}`), { responseCode: 550 })),
    };
    await withRelay(refuse, async (port) => {
      const mailer = smtpMailer(relay(port), sender, clock);
      const fault = await mailer.send(mail).catch((caught: unknown) => caught);
      mailer.close();
      expect(fault).toBeInstanceOf(MailNotAccepted);
      expect(JSON.stringify([(fault as Error).message, (fault as Error).stack, (fault as Error).cause])).not.toContain(
        'person.example',
      );
      expect((fault as Error).message).toContain('550');
    });
  });

  it('faults when there is no relay', async () => {
    let closed = 0;
    await withRelay({}, async (port) => void (closed = port));
    const mailer = smtpMailer(relay(closed), sender, clock);
    await expect(mailer.send(mail)).rejects.toThrow(MailNotAccepted);
    mailer.close();
  });

  it('sends nothing to a relay that offers no TLS when told to demand it, and never plain beyond this machine', async () => {
    await withRelay({}, async (port, received) => {
      const mailer = smtpMailer({ ...relay(port), security: 'starttls' }, sender, clock);
      await expect(mailer.send(mail)).rejects.toThrow(MailNotAccepted);
      mailer.close();
      expect(received).toEqual([]);
    });
    expect(() => smtpMailer({ host: 'relay.example', port: 25, security: 'none' }, sender, clock)).toThrow(RangeError);
  });
});
