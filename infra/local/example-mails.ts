/** Mails that the example's people write, as their mail programs send them (RFC 5322). */

export type ExampleMail = 'access' | 'erasure' | 'both';

const TEXTS: Record<ExampleMail, { subject: string; body: string }> = {
  access: {
    subject: 'My data',
    body: 'Hello,\n\nplease send me a copy of all the personal data you hold about me.\n\nThank you\n',
  },
  erasure: {
    subject: 'Please delete my account',
    body: 'Hi AnyTalk,\n\nI no longer use the app. Please delete my account and all my personal data.\n\nBest regards\n',
  },
  both: {
    subject: 'Copy, then delete',
    body: 'Dear team,\n\nplease send me a copy of my personal data first, and then delete everything you have about me.\n\nKind regards\n',
  },
};

/** The raw message of one of the example's mails. */
export function writeExampleMail(kind: ExampleMail, from: string, to: string): string {
  const { subject, body } = TEXTS[kind];
  const id = crypto.randomUUID();
  const headers = [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@mail.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`;
}
