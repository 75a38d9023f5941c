import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, it } from 'vitest';
import { sesMailer } from '../../functions/adapters/aws/ses-mailer.ts';
import { composeMail } from '../../functions/adapters/embedded/compose-mail.ts';
import { writeMail } from '../../functions/adapters/embedded/write-mail.ts';
import { oneLine } from '../../functions/core/mail/render-mail.ts';
import type { OutgoingMail } from '../../functions/core/ports.ts';

/** Every header that a mail of ours may have. */
const OURS = new Set(
  `from to reply-to subject message-id date in-reply-to references mime-version content-type content-language
  auto-submitted x-auto-response-suppress content-transfer-encoding`.split(/\s+/),
);

const namesIn = (raw: Buffer): string[] =>
  raw
    .toString('latin1')
    .split('\r\n\r\n', 1)[0]!
    .split(/[\r\n]+/)
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.split(':', 1)[0]!.toLowerCase());

const mark = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\0',
  'Bcc: x@evil.example',
  ': ',
  '<',
  '>',
);
const hostile = fc.array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 });
const text = hostile.map((parts) => parts.join(''));
const mail = fc
  .record({ subject: text, inReplyTo: text, replyTo: text, language: text, body: text })
  .map(({ subject, body, ...rest }): OutgoingMail => ({
    ...{ outboxId: 'case00000001-acknowledgement', to: 'ann@people.example', html: `<p>${body}</p>`, text: body },
    ...{ subject: oneLine(subject), ...rest },
  }));

it('lets nothing that was put into a mail become a header on the embedded host', async () => {
  await fc.assert(
    fc.asyncProperty(mail, text, async (given, name) => {
      const composed = composeMail(given, { name, address: 'privacy@library.example' }, new Date(0));
      const names = namesIn(writeMail(composed));
      expect(names.filter((each) => !OURS.has(each))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('is written as nodemailer writes it', async () => {
  const whole = fc.array(fc.oneof(text, fc.string({ unit: 'binary', minLength: 60, maxLength: 200 })), {
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(mail, whole, async (given, parts) => {
      const long = { ...given, html: `<p>${parts.join(' ')}</p>`, text: `text ${parts.join('\n')}` };
      const composed = composeMail(long, { name: 'Ann', address: 'privacy@library.example' }, new Date(0));
      const raw = (await new MailComposer(composed).compile().build()).toString();
      const bare = (written: string) => written.replaceAll(/--_NmP-[\w-]+/g, '--');
      expect(bare(writeMail(composed).toString())).toBe(bare(raw));
    }),
    { numRuns: 50 },
  );
});

it('nor on AWS', async () => {
  let raw: Buffer = Buffer.alloc(0);
  const client = {
    send: async ({ input }: { input: { RawMessage: { Data: Buffer } } }) => (raw = input.RawMessage.Data),
  };
  const mailer = sesMailer(client as never, { from: 'privacy@library.example', configurationSet: 'habeas' });
  await fc.assert(
    fc.asyncProperty(mail, async (given) => {
      await mailer.send({ ...given, replyTo: 'privacy+tag@library.example' });
      expect(namesIn(raw).filter((each) => !OURS.has(each))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
