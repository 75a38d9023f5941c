import { SendRawEmailCommand, type SESClient } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { MailNotAccepted } from '../../core/errors.ts';
import type { Mailer, OutgoingMail } from '../../core/ports.ts';
import { ses } from './clients/ses.ts';
import { OUTBOX_TAG } from './ses-events.ts';
import type { AwsSettings } from './settings.ts';

export interface SesSender {
  /** The verified address that answers come from. */
  from: string;
  configurationSet: string;
}

/** Mail out through SES. What SES answers may name an address, so only the name of its error is passed on. */
export function sesMailer(client: SESClient, { from, configurationSet }: SesSender): Mailer {
  return {
    async send(mail) {
      const Data = await compose(mail, from);
      try {
        await client.send(
          new SendRawEmailCommand({
            Source: from,
            Destinations: [mail.to],
            RawMessage: { Data },
            Tags: [{ Name: OUTBOX_TAG, Value: mail.outboxId }],
            ConfigurationSetName: configurationSet,
          }),
        );
      } catch (error) {
        throw new MailNotAccepted(
          `SES answered ${error instanceof Error ? error.name : 'no error'} to ${mail.outboxId}`,
        );
      }
    },
    wasSent: async () => 'unknown',
  };
}

/** Mail out as the stage's sender. */
export const openMailer = ({ sender, configurationSet }: AwsSettings): Mailer =>
  sesMailer(ses(), { from: sender, configurationSet });

const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>$/;

/** What we answer may carry any Message-ID; one that is none is left out rather than written on. */
const threadOf = ({ inReplyTo }: OutgoingMail) =>
  inReplyTo !== undefined && MESSAGE_ID.test(inReplyTo) ? { inReplyTo, references: inReplyTo } : {};

/** RFC 5322 bytes, marked as written by a machine (RFC 3834). Who gets it is in the envelope alone. */
const compose = (mail: OutgoingMail, from: string): Promise<Buffer> =>
  new MailComposer({
    from,
    to: { name: '', address: mail.to },
    ...(mail.replyTo !== undefined && { replyTo: { name: '', address: mail.replyTo } }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: {
      'Content-Language': mail.language.replaceAll(/[^\w-]/g, ''),
      'Auto-Submitted': mail.inReplyTo === undefined ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
    },
    ...threadOf(mail),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
