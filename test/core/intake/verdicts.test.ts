import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import type { MailVerdicts } from '../../../functions/core/intake/verdicts.ts';
import { readInbound } from '../../../functions/core/intake/read-inbound.ts';
import type { Digest } from '../../../functions/core/ports.ts';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
const digest = { sha256, blind: (_: string, value: string) => sha256(value) } as Digest;
const config = { hash: 'h', controller: { privacyAddress: 'privacy@anytalk.example' } } as CompiledConfig;
const raw = Buffer.from(
  'From: Jo <jo@person.example>\r\nTo: privacy@anytalk.example\r\nSubject: My data\r\nMessage-ID: <1@person.example>\r\n\r\nPlease send me a copy of all my personal data.\r\n',
);
const passed: MailVerdicts = { spam: 'pass', virus: 'pass', spf: 'pass', dkim: 'pass', dmarc: 'pass' };
const read = (verdicts?: MailVerdicts) =>
  readInbound({ channel: 'mail', receivedAt: 0, raw, ...(verdicts && { verdicts }) }, config, {
    digest,
    giveUp: false,
    readLetter: async () => '',
    seekOpinion: async (reading) => reading,
  });

it('sets aside what is spam or carries a virus, with the reason, and keeps what it asks for where it was read', async () => {
  const spam = (await read({ ...passed, spam: 'fail' })).read;
  expect(spam).toMatchObject({
    obstacle: 'spam',
    rights: [{ right: 'access' }],
    personal: { from: 'jo@person.example' },
  });
  const virus = (await read({ ...passed, virus: 'fail', spam: 'fail' })).read;
  expect(virus).toMatchObject({ obstacle: 'virus', rights: [], verdicts: { virus: 'fail' } });
});

it('answers what fails SPF, DKIM and DMARC, for that proves nothing either way, and keeps it as a signal', async () => {
  const verdicts: MailVerdicts = { ...passed, spam: 'gray', spf: 'fail', dkim: 'fail', dmarc: 'fail' };
  const { obstacle, verdicts: kept } = (await read(verdicts)).read;
  expect({ obstacle, kept }).toEqual({ obstacle: undefined, kept: verdicts });
  expect((await read()).read.verdicts).toBeUndefined();
});
