import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildPackage } from '../../../functions/core/disclosure/build-package.ts';
import { config, input, USER } from './example.ts';
import { collect, readZip, sha256 } from './read-zip.ts';

const packed = async (...args: Parameters<typeof input>) => {
  const { content, counts } = buildPackage(input(...args));
  const zip = Buffer.concat(await collect(content));
  const files = readZip(zip);
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  return { zip, counts, files, text, json: (name: string) => JSON.parse(text(name)) as Record<string, unknown> };
};

const SESSIONS = [
  { id: 1, kind: '=1+1' },
  { id: 2, kind: 'login' },
  { id: 1, kind: '=1+1' },
];

test('holds data, schemas, an index, what is left out and a manifest', async () => {
  const { files, counts } = await packed({ 'crm.users': [USER], 'logs.sessions': SESSIONS });
  expect([...files.keys()]).toEqual([
    ...['data/crm-users.json', 'data/crm-users.csv', 'schemas/crm-users.schema.json'],
    ...['data/logs-sessions.json', 'data/logs-sessions.csv', 'schemas/logs-sessions.schema.json'],
    ...['portability.json', 'not-included.json', 'index.html', 'manifest.json', 'manifest.sig'],
  ]);
  expect(Object.fromEntries(counts)).toEqual({ 'crm.users': 1, 'logs.sessions': 2, 'billing.invoices': 0 });
});

test('a record reached by two ways appears once', async () => {
  const { json, text } = await packed({ 'logs.sessions': SESSIONS });
  expect(json('data/logs-sessions.json')).toEqual(SESSIONS.slice(0, 2));
  expect(text('data/logs-sessions.csv')).toBe('\uFEFF"id","kind"\r\n1,"\'=1+1"\r\n2,"login"\r\n');
});

test('what is withheld is in no file, nor is a column that the data map does not declare', async () => {
  const { files, json } = await packed({ 'crm.users': [USER] });
  const whole = Buffer.concat([...files.values()]);
  expect(whole.includes('mira@mail.example')).toBe(true);
  expect(whole.includes('S3CRET')).toBe(false);
  expect(json('data/crm-users.json')).toEqual([
    { id: 1, email: USER['email'], device: [{ model: '<img src=x onerror=alert(1)>' }] },
  ]);
  const withheld = json('not-included.json')['withheld'] as { field: string }[];
  expect(withheld.map(({ field }) => field)).toEqual(['password_hash', 'note', 'device.card']);
});

test('the manifest names size and SHA-256 of every other file', async () => {
  const { files, json } = await packed({ 'crm.users': [USER] });
  const listed = json('manifest.json')['files'] as { path: string; size: number; sha256: string }[];
  expect(listed.map(({ path }) => path)).toEqual([...files.keys()].filter((name) => !name.startsWith('manifest.')));
  for (const { path, size, sha256: sum } of listed) {
    expect(size).toBe(files.get(path)?.byteLength);
    expect(sum).toBe(sha256(files.get(path)!));
  }
});

test('the index runs and loads nothing, and stored data stays text in it', async () => {
  const { text } = await packed({ 'crm.users': [USER] });
  const index = text('index.html');
  expect(index).not.toMatch(/<(?:script|img|link|iframe|object|base)\b/i);
  expect(index).not.toMatch(/\bsrc=[^x]|@import|url\(/i);
  expect(index).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(index).toContain('Any&lt;Talk&gt; &amp; Co');
  const style = /<style>(.*)<\/style>/s.exec(index)?.[1] ?? '';
  expect(index).toContain(`&#39;sha256-${createHash('sha256').update(style).digest('base64')}&#39;`);
  for (const words of [
    'To run the app',
    '90 days',
    'complain@authority.example',
    'It speaks of other people.',
    'None.',
    'Clauses of 2021.',
  ])
    expect(index).toContain(words);
});

test('sets apart what the person may take to another service', async () => {
  const { json, text } = await packed({ 'crm.users': [USER], 'logs.sessions': SESSIONS });
  expect(json('portability.json')['files']).toEqual([
    { data: 'data/crm-users.json', schema: 'schemas/crm-users.schema.json' },
  ]);
  expect(text('index.html')).toContain('portability.json names the files');
});

test('names the authority of the place where the person lives', async () => {
  const { text } = await packed({}, { residence: 'FR' });
  expect(text('index.html')).toContain('CNIL');
  expect(text('index.html')).not.toContain('complain@authority.example');
});

test('every link of the index leads to a file or a place in it', async () => {
  const { text, files } = await packed({ 'crm.users': [USER], 'logs.sessions': SESSIONS });
  const links = [...text('index.html').matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(4);
  for (const link of links)
    if (link.startsWith('#')) expect(text('index.html')).toContain(`id="${link.slice(1)}"`);
    else expect(files.has(link)).toBe(true);
});

test('says that nothing is held only where it could look', async () => {
  const whole = await packed({});
  expect(whole.json('not-included.json')['nothingHeld']).toEqual(config.collections.map(({ id }) => id));
  const part = await packed({}, { unreached: ['crm'] });
  expect(part.json('not-included.json')).toMatchObject({
    unreached: [{ store: 'crm', title: 'Store crm' }],
    nothingHeld: ['billing.invoices'],
  });
  expect(part.text('index.html').match(/We looked here and hold nothing/g)).toHaveLength(1);
  expect(part.text('index.html')).toContain('“Store crm”: we could not reach this system.');
});

test('the same input gives the same bytes', async () => {
  const [first, second] = await Promise.all([packed({ 'crm.users': [USER] }), packed({ 'crm.users': [USER] })]);
  expect(first.zip.equals(second.zip)).toBe(true);
});

test('reads as it is read: the first bytes come before the last record is asked for', async () => {
  let asked = 0;
  const endless = async function* () {
    for (;;) yield [{ id: ++asked, email: randomBytes(500).toString('hex') }];
  };
  const { content } = buildPackage(input({}, { records: endless }));
  let bytes = 0;
  for await (const chunk of content) if ((bytes += chunk.byteLength) > 1_000_000) break;
  expect(asked).toBeLessThan(2400);
});

test('a fault while reading breaks the package instead of ending it', async () => {
  const failing = async function* () {
    yield [{ id: 1, kind: 'login' }];
    throw new Error('the seal is broken');
  };
  await expect(collect(buildPackage(input({}, { records: failing })).content)).rejects.toThrow('the seal is broken');
});
