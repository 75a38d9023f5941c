import type { CompiledConfig } from '../data-map/compiled.ts';
import type { Digest, InboundMessage } from '../ports.ts';
import type { ReadMessage } from '../request/open-case.ts';
import type { WhyOperator } from '../request/events.ts';
import { parseMail } from './parse-mail.ts';
import { readApiRequest } from './read-api-request.ts';
import { readMail } from './read-mail.ts';
import type { Reading as MailReading } from './reading.ts';
import type { ParsedMail, SetAside } from './mail.ts';

/** A message as it came, read; and what tells a re-delivery: the same Message-ID with the same From, Date and body. */
export interface ReadInbound {
  read: ReadMessage;
  fingerprint: string;
}

/** Reads a message of either channel. What can't be read is no error: it names the obstacle for the operator. */
export async function readInbound(
  message: InboundMessage,
  config: CompiledConfig,
  { digest, giveUp }: { digest: Digest; giveUp: boolean },
): Promise<ReadInbound> {
  const { channel, receivedAt, raw } = message;
  const basis = { channel, receivedAt, configHash: config.hash };
  const whole = digest.sha256(raw);
  if (giveUp) return { read: { ...basis, ...UNREADABLE }, fingerprint: digest.blind('seen', whole) };
  if (channel === 'api')
    return { read: { ...basis, ...readApiRequest(raw) }, fingerprint: digest.blind('seen', `${receivedAt}\n${whole}`) };
  const mail = await parseMail(raw, {
    ...(message.envelopeFrom !== undefined && { envelopeFrom: message.envelopeFrom }),
    ownAddresses: [config.controller.privacyAddress],
  });
  const fingerprint = mail.kind === 'mail' ? fingerprintOf(mail) : whole;
  return { read: { ...basis, ...readParsed(mail) }, fingerprint: digest.blind('seen', fingerprint) };
}

const fingerprintOf = ({ messageId, fingerprintSource }: ParsedMail) => `${messageId ?? ''}\n${fingerprintSource}`;

type Reading = Omit<ReadMessage, 'channel' | 'receivedAt' | 'configHash'>;

function readParsed(mail: ParsedMail | SetAside): Reading {
  if (mail.kind === 'set-aside') return { ...UNREADABLE, personal: personalOf(mail.headers ?? {}) };
  const reading = readMail(mail);
  const obstacle = obstacleOf(mail, reading);
  return {
    language: reading.language,
    rights: reading.rights.map(({ right, confidence }) => ({ right, confidence })),
    sure: reading.sure,
    hasAttachments: mail.attachments.length > 0,
    personal: {
      ...personalOf(mail),
      ...(reading.residence !== undefined && { residence: reading.residence }),
      claimed: reading.identifiers.map(({ type, value }) => ({ type, value })),
      evidence: reading.rights.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
    },
    ...(obstacle && { obstacle }),
  };
}

function obstacleOf(mail: ParsedMail, { kind, rights, onBehalf, withdraws }: MailReading): WhyOperator | undefined {
  if (mail.machine.isMachine || kind === 'machine') return 'machine-mail';
  if (mail.letterInAttachment && rights.length === 0) return 'unreadable-message';
  if (kind === 'ordinary' || withdraws) return 'no-right-recognised';
  return onBehalf && 'on-behalf-of-another';
}

function personalOf({
  from,
  subject,
  messageId,
}: {
  from?: { address: string };
  subject?: string;
  messageId?: string;
}) {
  return {
    ...(from?.address && { from: from.address }),
    ...(subject && { subject }),
    ...(messageId && { messageId }),
    claimed: [],
    evidence: [],
  };
}

const UNREADABLE: Reading = {
  language: 'en',
  rights: [],
  sure: false,
  hasAttachments: false,
  personal: personalOf({}),
  obstacle: 'unreadable-message',
};
