import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { workerLetters } from '../../../functions/adapters/embedded/worker-letters.ts';
import { lambdaLetters } from '../../../functions/adapters/aws/lambda-letters.ts';
import { docxOf, mailWith, paragraphs, pdfOf } from '../../core/intake/letters.ts';

const inboundOf = (raw: Uint8Array) => ({ get: async () => ({ channel: 'mail' as const, receivedAt: 0, raw }) });
const PATIENT = { milliseconds: 60_000, bytes: 2 ** 30 };

it('reads a letter in a thread of its own', async () => {
  const letters = workerLetters(inboundOf(mailWith(docxOf(paragraphs('Please delete my data.')), 'a.docx')), PATIENT);
  expect(await letters.read('ref')).toBe('Please delete my data.');
  expect(await workerLetters({ get: async () => undefined }).read('ref')).toBe('');
});

it('ends the thread of a letter that takes too long or too much, and reads the next', async () => {
  const bomb = mailWith(pdfOf([deflateSync(Buffer.alloc(200_000_000, ' '))], 'FlateDecode'), 'a.pdf');
  const started = performance.now();
  expect(await workerLetters(inboundOf(bomb), { milliseconds: 1_500, bytes: 2 ** 30 }).read('ref')).toBe('');
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(await workerLetters(inboundOf(bomb), { milliseconds: 60_000, bytes: 1 }).read('ref')).toBe('');
});

it('takes a function that failed for one that has read nothing, and lets an outage be tried again', async () => {
  const answer = (reply: object) => lambdaLetters({ send: async () => reply } as never, 'fn').read('ref');
  const payload = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  expect(await answer({ Payload: payload({ text: 'Dear Sir' }) })).toBe('Dear Sir');
  expect(await answer({ FunctionError: 'Unhandled', Payload: payload({ errorType: 'Runtime.OutOfMemory' }) })).toBe('');
  expect(await answer({ Payload: payload({}) })).toBe('');
  const away = { send: () => Promise.reject(new Error('throttled')) } as never;
  await expect(lambdaLetters(away, 'fn').read('ref')).rejects.toThrow('throttled');
});
