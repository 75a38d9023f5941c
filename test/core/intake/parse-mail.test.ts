import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type MailOptions, type ParsedMail } from '../../../functions/core/intake/mail.ts';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { bytesOf, plainMail, rawMail } from './mails.ts';

async function parsed(raw: Uint8Array, options?: MailOptions): Promise<ParsedMail> {
  const mail = await parseMail(raw, options);
  if (mail.kind !== 'mail') throw new Error(`set aside: ${mail.reason}`);
  return mail;
}

const TEXT = 'Please delete all my personal data from your systems.';

describe('parseMail', () => {
  it('reads headers and text of a plain mail', async () => {
    const mail = await parsed(
      plainMail(TEXT, { 'Reply-To': 'other@person.example', References: '<a@x.example> <b@x.example>' }),
    );
    expect(mail).toMatchObject({
      messageId: '<1@person.example>',
      from: { address: 'ann@person.example', name: 'Ann Example' },
      replyTo: { address: 'other@person.example' },
      to: [{ address: 'privacy@anytalk.example' }],
      date: '2026-11-02T10:00:00.000Z',
      references: ['<a@x.example>', '<b@x.example>'],
      bodyText: TEXT,
    });
  });

  it.each([
    [
      'utf-8 labelled us-ascii',
      bytesOf('Content-Type: text/plain; charset=us-ascii\r\n\r\nsupprim\u00c3\u00a9 \u00e2\u0082\u00ac'),
      'supprimé €',
    ],
    [
      'windows-1252 labelled iso-8859-1',
      bytesOf('Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\u0093caf\u00e9\u0094 \u0080'),
      '“café” €',
    ],
    [
      'latin-1 labelled utf-8',
      bytesOf('Content-Type: text/plain; charset=utf-8\r\n\r\nl\u00f6schen Sie \u00fcberall'),
      'löschen Sie überall',
    ],
    [
      'windows-1251 with no label',
      bytesOf(
        'Subject: x\r\n\r\n\u00ec\u00ee\u00eb\u00ff \u00e8\u00e7\u00f2\u00f0\u00e8\u00e9\u00f2\u00e5 \u00e4\u00e0\u00ed\u00ed\u00e8\u00f2\u00e5',
      ),
      'моля изтрийте данните',
    ],
    [
      'windows-1253 with an unknown label',
      bytesOf(
        'Content-Type: text/plain; charset=unknown-8bit\r\n\r\n\u00e4\u00e9\u00e1\u00e3\u00f1\u00dc\u00f8\u00f4\u00e5 \u00f4\u00e1 \u00e4\u00e5\u00e4\u00ef\u00ec\u00dd\u00ed\u00e1',
      ),
      'διαγράψτε τα δεδομένα',
    ],
    ['iso-2022-jp', bytesOf('Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\u001b$B:o=|\u001b(B'), '削除'],
    [
      'quoted-printable',
      bytesOf(
        'Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nd=C3=A9=\r\nlai =3D x',
      ),
      'délai = x',
    ],
  ])('decodes %s', async (_name, raw, text) => {
    expect((await parsed(raw)).bodyText).toBe(text);
  });

  it('reads raw 8-bit and encoded headers as one safe line', async () => {
    const mail = await parsed(bytesOf('Subject: =?utf-8?Q?a=0D=0ABcc:=20x=E2=80=A8y?= L\u00f6schung\r\n\r\nx'));
    expect(mail.subject).toBe('a Bcc: x y Löschung');
  });

  it.each([
    '"a,b"@person.example',
    'ann@[127.0.0.1]',
    '@relay.example:ann@person.example',
    `${'x'.repeat(65)}@person.example`,
  ])('takes no sender that a mail can not go to, and to it alone: %s', async (address) => {
    expect((await parsed(plainMail(TEXT, { From: `<${address}>` }))).from).toBeUndefined();
  });

  it('reads HTML only, entities and quotes included', async () => {
    const html =
      '<style>p{}</style><p>Effacez&nbsp;mes donn&eacute;es</p><blockquote>old <b>text</b></blockquote><p>merci';
    const mail = await parsed(plainMail(html, { 'Content-Type': 'text/html; charset=utf-8' }));
    expect(mail.bodyText).toBe('Effacez mes données\n\nmerci');
  });

  it('prefers the plain alternative, lists attachments, reads a forwarded message apart', async () => {
    const body = [
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'Please see what this customer wants from us.',
      '--c',
      'Content-Type: text/html',
      '',
      '<p>Please see what this customer wants from us.',
      '--c--',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: c@person.example',
      'Subject: inner',
      '',
      'Delete my account.',
      '--b',
      'Content-Type: application/pdf; name="=?utf-8?Q?l=C3=A9tter.pdf?="',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--b--',
    ].join('\n');
    const mail = await parsed(plainMail(body, { 'Content-Type': 'multipart/mixed; boundary="b"' }));
    expect(mail.bodyText).toBe('Please see what this customer wants from us.');
    expect(mail.nestedText).toBe('Delete my account.');
    expect(mail.attachments).toMatchObject([{ filename: 'létter.pdf', mimeType: 'application/pdf', size: 4 }]);
    expect(mail.letterInAttachment).toBe(false);
  });

  it('marks a letter that is only in the attachment', async () => {
    const body = ['--b', '', 'see attached', '--b', 'Content-Type: application/pdf', '', '%PDF', '--b--'].join('\n');
    expect((await parsed(plainMail(body, { 'Content-Type': 'multipart/mixed; boundary=b' }))).letterInAttachment).toBe(
      true,
    );
  });

  it('strips quoted history and signature, keeps a text forwarded inline', async () => {
    const reply = await parsed(plainMail(`${TEXT}\n\n-- \nAnn\n+1 555 0100`));
    expect(reply).toMatchObject({ bodyText: TEXT, signature: 'Ann\n+1 555 0100' });
    const quoted = await parsed(plainMail(`${TEXT}\n\nAm 3.5.2026 um 10:00 schrieb X <x@y.example>:\n> alt`));
    expect(quoted.bodyText).toBe(TEXT);
    const forward = `FYI\n\n---------- Forwarded message ---------\nFrom: C <c@person.example>\nDate: today\nSubject: s\nTo: us\n\n${TEXT}`;
    expect((await parsed(plainMail(forward, { Subject: 'Fwd: s' }))).bodyText).toContain(TEXT);
  });

  it('reads inside a PGP-signed text and a multipart/signed', async () => {
    const armoured = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${TEXT}\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----`;
    expect((await parsed(plainMail(armoured))).bodyText).toBe(TEXT);
    const signed = [
      '--b',
      'Content-Type: text/plain',
      '',
      TEXT,
      '--b',
      'Content-Type: application/pkcs7-signature',
      '',
      'x',
      '--b--',
    ].join('\n');
    expect((await parsed(plainMail(signed, { 'Content-Type': 'multipart/signed; boundary=b' }))).bodyText).toBe(TEXT);
  });

  it('gives the same fingerprint to a re-delivery, another to another body', async () => {
    const one = await parsed(plainMail(TEXT));
    const again = await parsed(plainMail(TEXT, { Received: 'from elsewhere' }));
    const other = await parsed(plainMail(`${TEXT} Now.`));
    expect(again.fingerprintSource).toBe(one.fingerprintSource);
    const carried = await parsed(plainMail(`${TEXT.replaceAll(' ', '\u00a0 ')}  \n\n`));
    expect(carried.fingerprintSource).toBe(one.fingerprintSource);
    expect(other.fingerprintSource).not.toBe(one.fingerprintSource);
  });
});

describe('limits', () => {
  const repeat = (part: string, times: number): string => Array.from({ length: times }, () => part).join('');
  it.each([
    ['too-many-parts', rawMail({ 'Content-Type': 'multipart/mixed; boundary=b' }, repeat('--b\n\nx\n', 501)), {}],
    [
      'too-deep',
      rawMail(
        { 'Content-Type': 'multipart/mixed; boundary=b0' },
        Array.from({ length: 20 }, (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`).join(
          '',
        ),
      ),
      {},
    ],
    ['headers-too-large', rawMail({ Subject: 's', 'X-Long': 'x'.repeat(DEFAULT_LIMITS.headerBytes) }, 'x'), {}],
    ['too-large', plainMail('x'.repeat(2000)), { limits: { rawBytes: 1000 } }],
    ['decoded-too-large', plainMail('x'.repeat(2000)), { limits: { decodedBytes: 1000 } }],
    ['empty', new Uint8Array(), {}],
  ])('sets aside what is %s', async (reason, raw, options) => {
    expect(await parseMail(raw, options)).toMatchObject({ kind: 'set-aside', reason });
  });

  it('sets aside encodings nested in each other', async () => {
    let message = `Subject: core\n\n${'x'.repeat(3000)}`;
    for (let level = 0; level < 8; level += 1) {
      message = `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${btoa(message)}`;
    }
    expect(await parseMail(bytesOf(message))).toMatchObject({ kind: 'set-aside', reason: 'ratio-too-high' });
  });

  it('keeps the headers of what it sets aside', async () => {
    const raw = plainMail(repeat('--b\n\nx\n', 501), { 'Content-Type': 'multipart/mixed; boundary=b' });
    expect(await parseMail(raw)).toMatchObject({
      headers: { from: { address: 'ann@person.example' }, subject: 'Hello' },
    });
  });
});
