import type { SendMailOptions } from 'nodemailer';
import { InvalidInput } from '../../core/errors.ts';
import { isPlainAddress } from '../../core/identity/address.ts';
import { messageIdOf } from '../../core/mail/thread.ts';
import type { OutgoingMail } from '../../core/ports.ts';

/** Whom mails come from: the controller's privacy address. */
export interface Sender {
  name: string;
  address: string;
}

const OUTBOX_ID = /^[\w-]{1,100}$/;
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>$/;

/** A mail as nodemailer takes it, marked as written by a machine (RFC 3834). @throws InvalidInput */
export function composeMail(mail: OutgoingMail, from: Sender, date: Date): SendMailOptions {
  const { outboxId, to, subject, text, html, language, inReplyTo, replyTo } = mail;
  if (!OUTBOX_ID.test(outboxId)) throw new InvalidInput('an outbox id is letters, digits, "-" and "_"');
  if (!isPlainAddress(to)) throw new InvalidInput(`mail ${outboxId} has no single plain address to go to`);
  // What we answer may carry any Message-ID; one that is none is left out rather than written on.
  const thread = inReplyTo !== undefined && MESSAGE_ID.test(inReplyTo) ? { inReplyTo, references: inReplyTo } : {};
  return {
    messageId: messageIdOf(outboxId, from.address),
    date,
    from: { name: oneLine(from.name), address: from.address },
    to: { name: '', address: to },
    ...(replyTo !== undefined && isPlainAddress(replyTo) && { replyTo: { name: '', address: replyTo } }),
    subject: oneLine(subject),
    text,
    html,
    ...thread,
    headers: {
      'Auto-Submitted': inReplyTo === undefined ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language.replaceAll(/[^\w-]/g, ''),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
