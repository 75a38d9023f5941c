import { expect, it } from 'vitest';
import type { Ports } from '../../../functions/core/ports.ts';
import { extractText } from '../../../functions/handlers/intake/extract-text.ts';
import { bind } from '../../../functions/shell/step.ts';
import { docxOf, mailWith, paragraphs } from '../../core/intake/letters.ts';

it('reads the letters of the message it is told of, and of none that is gone', async () => {
  const raw = mailWith(docxOf(paragraphs('Please delete my data.')), 'letter.docx');
  const inbound = {
    get: async (ref: string) => (ref === 'here' ? { channel: 'mail' as const, receivedAt: 0, raw } : undefined),
  };
  const extract = bind(extractText, { inbound } as unknown as Ports);
  expect(await extract({ inboundRef: 'here' })).toEqual({ text: 'Please delete my data.' });
  expect(await extract({ inboundRef: 'gone' })).toEqual({ text: '' });
  await expect(extract({})).rejects.toThrow('inboundRef');
});
