import { MessageRejected, SESClient, type SendRawEmailCommand } from '@aws-sdk/client-ses';
import {
  ExecutionAlreadyExists,
  InvalidOutput,
  SFNClient,
  TaskDoesNotExist,
  TaskTimedOut,
  InvalidToken,
} from '@aws-sdk/client-sfn';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { kmsSigner } from '../../../functions/adapters/aws/kms-signer.ts';
import { kmsKeyWrapper } from '../../../functions/adapters/aws/kms-wrapper.ts';
import { sesMailer } from '../../../functions/adapters/aws/ses-mailer.ts';
import { stepFunctionsWorkflow } from '../../../functions/adapters/aws/step-functions.ts';
import { MailNotAccepted } from '../../../functions/core/errors.ts';
import { describeSignerContract } from '../contract/anchors.ts';
import { describeKeyWrapperContract } from '../contract/keys.ts';
import { answering, fakeKms } from './fake-kms.ts';

const region = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } };
const meta = { $metadata: {}, message: 'refused' };

const opened = async <Port>(one: Port, two: Port) => ({ one, two, close: async () => undefined });

describeKeyWrapperContract('KMS, faked', () => opened(kmsKeyWrapper(fakeKms(), 'k'), kmsKeyWrapper(fakeKms(), 'k')));
describeSignerContract('KMS, faked', () => opened(kmsSigner(fakeKms(), 'k'), kmsSigner(fakeKms(), 'k')));

describe('mail through SES', () => {
  const mail = {
    outboxId: 'abc123def456',
    to: 'jo@subject.example',
    subject: 'Ihre Anfrage – Größe',
    text: 'Guten Tag,\n\nhier der Stand.',
    html: '<p>Guten Tag, hier der Stand.</p>',
    language: 'de',
    inReplyTo: '<first@subject.example>',
  };
  const sender = { from: 'privacy@anytalk.example', configurationSet: 'habeas' };

  it('sends a message any reader understands, with the outbox id as a tag', async () => {
    let sent: SendRawEmailCommand['input'] | undefined;
    const ses = answering(new SESClient(region), (command: SendRawEmailCommand) => void (sent = command.input));
    await sesMailer(ses, sender).send(mail);
    expect(sent).toMatchObject({
      Source: sender.from,
      Destinations: [mail.to],
      ConfigurationSetName: 'habeas',
      Tags: [{ Name: 'outbox-id', Value: mail.outboxId }],
    });
    const read = await PostalMime.parse(sent!.RawMessage!.Data!);
    expect(read).toMatchObject({ subject: mail.subject, inReplyTo: mail.inReplyTo });
    expect(read.text?.trim()).toBe(mail.text);
    expect(read.html?.trim()).toBe(mail.html);
    expect(read.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
  });

  it('lets no header and no second recipient in', async () => {
    let sent: SendRawEmailCommand['input'] | undefined;
    const ses = answering(new SESClient(region), (command: SendRawEmailCommand) => void (sent = command.input));
    const hostile = {
      to: 'jo@subject.example',
      subject: 'a\r\nBcc: x@evil.example',
      language: 'de\r\nX: y',
      inReplyTo: '<a>\r\nBcc: z@evil.example',
    };
    await sesMailer(ses, sender).send({ ...mail, ...hostile });
    expect(sent?.Destinations).toEqual([hostile.to]);
    const { headers } = await PostalMime.parse(sent!.RawMessage!.Data!);
    const names = headers.map(({ key }) => key);
    for (const name of ['bcc', 'x', 'in-reply-to']) expect(names).not.toContain(name);
  });

  it('says that SES refused without repeating what SES said', async () => {
    const rejected = new MessageRejected({ ...meta, message: 'Email address is not verified: jo@subject.example' });
    const ses = answering(new SESClient(region), () => {
      throw rejected;
    });
    const fault = await sesMailer(ses, sender)
      .send(mail)
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(MailNotAccepted);
    expect(String(fault)).toContain('MessageRejected');
    expect(JSON.stringify([String(fault), (fault as Error).cause ?? null])).not.toContain('subject.example');
  });
});

describe('state machines on Step Functions', () => {
  const throwing = (error: Error) =>
    stepFunctionsWorkflow(
      answering(new SFNClient(region), () => {
        throw error;
      }),
      'arn:aws:states:eu-central-1:000000000000:stateMachine:habeas-',
    );

  it('starts a machine by name', async () => {
    const seen: unknown[] = [];
    const client = answering(new SFNClient(region), (command: { input: unknown }) => void seen.push(command.input));
    await stepFunctionsWorkflow(client, 'arn:x:').start('fulfil-request', 'c-1-1', { requestId: 'c-1' });
    expect(seen).toEqual([{ stateMachineArn: 'arn:x:fulfil-request', name: 'c-1-1', input: '{"requestId":"c-1"}' }]);
  });

  it('takes a second start under a name for the same', async () => {
    await expect(throwing(new ExecutionAlreadyExists(meta)).start('m', 'n', {})).resolves.toBeUndefined();
    await expect(throwing(new Error('unreachable')).start('m', 'n', {})).rejects.toThrow('unreachable');
  });

  it.each([TaskTimedOut, TaskDoesNotExist, InvalidToken])('wakes no task that is gone: %o', async (Gone) => {
    expect(await throwing(new Gone(meta)).wake('token', {})).toBe(false);
  });

  it('takes any other answer to a wake-up for a fault', async () => {
    await expect(throwing(new InvalidOutput(meta)).wake('token', {})).rejects.toThrow(InvalidOutput);
  });
});
