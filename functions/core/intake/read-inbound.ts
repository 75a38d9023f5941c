import type { CompiledConfig } from '../data-map/compiled.ts';
import type { Digest, InboundMessage } from '../ports.ts';
import type { ReadMessage } from '../request/open-case.ts';
import type { WhyOperator } from '../request/events.ts';
import type { Right } from '../request/right.ts';
import { parseMail } from './parse-mail.ts';
import { readApiRequest } from './read-api-request.ts';
import { readWithLetter } from './read-mail.ts';
import type { Reading } from './reading.ts';
import { setAsideFor } from './verdicts.ts';
import type { DeliveryReport, MachineReason, MinimalHeaders, ParsedMail } from './mail.ts';

/** A message as it came, read; and what tells a re-delivery: the same Message-ID with the same From, Date and body. */
export interface ReadInbound {
  read: ReadMessage;
  fingerprint: string;
  /** A machine wrote it: it opens no case and nobody is answered (RFC 3834 2). */
  machine?: { reason: MachineReason; report?: DeliveryReport };
  /** What may tie a mail to a case that is open. */
  thread?: Thread;
}

/** Addresses and Message-IDs as the message and its envelope name them, and what it asks for. All of it claimed. */
export interface Thread {
  addressees: string[];
  references: string[];
  isFollowUp: boolean;
  withdraws: boolean;
  from?: string;
  rights: Right[];
  /** what is new in it */
  words: string;
}

interface Means {
  digest: Digest;
  giveUp: boolean;
  /** The text of the letters that hang on the message as files, or ''. */
  readLetter: () => Promise<string>;
  /** Asks somebody else about what is unsure. */
  seekOpinion: (reading: Reading, text: string) => Promise<Reading>;
}

/** Reads a message of either channel. What can't be read is no error: it names the obstacle for the operator. */
export async function readInbound(
  message: InboundMessage,
  config: CompiledConfig,
  { giveUp, ...means }: Means,
): Promise<ReadInbound> {
  const { verdicts } = message;
  const refused = setAsideFor(verdicts);
  const found = await readContent(message, config, { ...means, giveUp: giveUp || refused === 'virus' });
  const checked = { ...(verdicts && { verdicts }), ...(refused && { obstacle: refused }) };
  return { ...found, read: { ...found.read, ...checked } };
}

async function readContent(
  message: InboundMessage,
  config: CompiledConfig,
  { digest, giveUp, ...means }: Means,
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
  if (mail.kind === 'set-aside') {
    const isBounce = message.envelopeFrom === '' && !message.released;
    return {
      read: { ...basis, ...UNREADABLE, personal: personalOf(mail.headers ?? {}) },
      fingerprint: digest.blind('seen', whole),
      ...(isBounce && { machine: { reason: 'null-return-path' } }),
    };
  }
  const fingerprint = digest.blind('seen', fingerprintOf(mail));
  const reading = await readWhole(message.released ? { ...mail, machine: { isMachine: false } } : mail, means);
  const read = { ...basis, ...messageOf(mail, reading) };
  if (message.released) return { read: { ...read, obstacle: 'machine-mail' }, fingerprint };
  const { machine, report } = mail;
  const isMachine = machine.reason !== undefined && reading.kind === 'machine';
  if (isMachine) return { read, fingerprint, machine: { reason: machine.reason, ...(report && { report }) } };
  return { read, fingerprint, thread: threadOf(mail, reading, message.recipients ?? []) };
}

/** Reads the mail and a letter that hangs on it, then hears a second opinion on what they say. */
async function readWhole(
  mail: ParsedMail,
  { readLetter, seekOpinion }: Pick<Means, 'readLetter' | 'seekOpinion'>,
): Promise<Reading> {
  let letter = '';
  const reading = await readWithLetter(mail, async () => (letter = await readLetter()));
  return seekOpinion(reading, letter === '' ? `${mail.subject}\n${mail.bodyText}` : letter);
}

const threadOf = (mail: ParsedMail, { kind, withdraws, rights }: Reading, recipients: string[]): Thread => ({
  addressees: [...recipients, ...mail.to.map(({ address }) => address)],
  references: [...(mail.inReplyTo === undefined ? [] : [mail.inReplyTo]), ...mail.references.toReversed()],
  isFollowUp: kind === 'follow-up',
  withdraws: withdraws ?? false,
  ...(mail.from && { from: mail.from.address }),
  rights: rights.map(({ right }) => right),
  words: mail.bodyText,
});

const fingerprintOf = ({ messageId, fingerprintSource }: ParsedMail) => `${messageId ?? ''}\n${fingerprintSource}`;

type Content = Omit<ReadMessage, 'channel' | 'receivedAt' | 'configHash'>;

function messageOf(mail: ParsedMail, reading: Reading): Content {
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

function obstacleOf(mail: ParsedMail, { kind, rights, onBehalf, withdraws }: Reading): WhyOperator | undefined {
  if (mail.machine.isMachine) return 'machine-mail';
  if (mail.letterInAttachment && rights.length === 0) return 'unreadable-message';
  if (kind === 'ordinary' || withdraws) return 'no-right-recognised';
  return onBehalf && 'on-behalf-of-another';
}

function personalOf({ from, subject, messageId }: Partial<MinimalHeaders>) {
  return {
    ...(from?.address && { from: from.address }),
    ...(subject && { subject }),
    ...(messageId && { messageId }),
    claimed: [],
    evidence: [],
  };
}

const UNREADABLE: Content = {
  language: 'en',
  rights: [],
  sure: false,
  hasAttachments: false,
  personal: personalOf({}),
  obstacle: 'unreadable-message',
};
