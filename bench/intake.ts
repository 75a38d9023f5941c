import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { parseMail } from '../functions/core/intake/parse-mail.ts';
import { readMail } from '../functions/core/intake/read-mail.ts';
import { bundle } from '../infra/aws/bundle.ts';
import { stageConfig } from '../infra/aws/stage-config.ts';
import { readStage } from '../infra/aws/stages.ts';
import { readConfig } from '../infra/read-config.ts';
import { BOMBS } from './intake/bombs.ts';

const ROUNDS = 5;
/** So many mails are handled before the next one's turn comes. */
const IN_TURN = 200;
const GOALS = {
  mailsPerSecond: 2000,
  ofBareParser: 0.5,
  bombMilliseconds: 1000,
  bombMegabytes: 256,
  loadMilliseconds: 40,
};
const LETTER =
  'I include the following to identify me:\nName: Ann Example\nEmail: ann@person.example\n\nKind regards,\nAnn Example';

/** Small mails as clients send them: the examples of all languages, as 8-bit, quoted-printable and HTML alternatives. */
function smallMails(): Uint8Array[] {
  const folder = join(import.meta.dirname, '../test/core/intake/utterances');
  const texts = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean),
  );
  return texts.map((line, at) => Buffer.from(wrap(line.slice(line.indexOf('|') + 1), at)));
}

function wrap(text: string, at: number): string {
  const head = [
    'Return-Path: <ann@person.example>',
    `Received: from mail.person.example (192.0.2.1) by mx.anytalk.example with ESMTPS id ${at}; Mon, 2 Nov 2026 10:00:00 +0000`,
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=person.example; s=a; h=from:to:subject:date; bh=AAAA; b=BBBB',
    `From: =?utf-8?B?${Buffer.from('Ann Éxample').toString('base64')}?= <ann@person.example>`,
    'To: privacy@anytalk.example',
    'Subject: Question',
    'Date: Mon, 2 Nov 2026 10:00:00 +0000',
    `Message-ID: <${at}@person.example>`,
    'MIME-Version: 1.0',
  ];
  const body = `${text}\n\n${LETTER}`;
  if (at % 3 === 0)
    return [...head, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', body].join(
      '\r\n',
    );
  const plain = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
  ];
  if (at % 3 === 1) return [...head, ...plain].join('\r\n');
  const html = [
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(`<div>${body}</div>`),
  ];
  return [
    ...head,
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    ...plain,
    '--b1',
    ...html,
    '--b1--',
  ].join('\r\n');
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('');
}

/** Microseconds of CPU time: what other processes take from the core doesn't count. */
async function timeOf(mails: readonly Uint8Array[], handle: (mail: Uint8Array) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (const mail of mails) await handle(mail);
  return process.cpuUsage(before).user;
}

/**
 * Mails per second of each, in turn over the same few mails, the best of some rounds: what else the machine does falls on all alike,
 * where one after the other each over all mails for seconds had the longest run be disturbed the most.
 */
async function ratesOf<Name extends string>(
  mails: readonly Uint8Array[],
  handlers: Record<Name, (mail: Uint8Array) => Promise<unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(handlers) as Name[];
  const spent = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of names) await timeOf(mails, handlers[name]);
  for (let from = 0; from < mails.length; from += IN_TURN) {
    const few = mails.slice(from, from + IN_TURN);
    const best = new Map<Name, number>();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of names) best.set(name, Math.min(best.get(name) ?? Infinity, await timeOf(few, handlers[name])));
    for (const name of names) spent[name] += best.get(name) ?? 0;
  }
  return Object.fromEntries(names.map((name) => [name, (mails.length * 1e6) / spent[name]])) as Record<Name, number>;
}

async function benchSpeed(): Promise<boolean> {
  const mails = smallMails();
  const bytes = mails.reduce((sum, mail) => sum + mail.length, 0) / mails.length;
  const { bare, parse, both } = await ratesOf(mails, {
    bare: (mail) => PostalMime.parse(mail),
    parse: (mail) => parseMail(mail),
    both: readWhole,
  });
  const share = both / bare;
  console.log(
    `small mails: ${mails.length} of ${Math.round(bytes)} bytes on average, per second of one core, ${IN_TURN} in turn, best of ${ROUNDS}`,
  );
  console.log(`  bare parser (postal-mime)  ${Math.round(bare)}`);
  console.log(`  parse                      ${Math.round(parse)}`);
  console.log(`  parse + read               ${Math.round(both)}   goal ≥ ${GOALS.mailsPerSecond}`);
  console.log(`  of the bare parser         ${share.toFixed(2)}   goal ≥ ${GOALS.ofBareParser}`);
  return both >= GOALS.mailsPerSecond && share >= GOALS.ofBareParser;
}

async function readWhole(raw: Uint8Array): Promise<unknown> {
  const mail = await parseMail(raw);
  return mail.kind === 'mail' ? readMail(mail) : mail;
}

interface BombResult {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly kind: string;
}

function benchBombs(): boolean {
  console.log('bombs, each in a fresh process (time cold, memory of the whole process, the message itself included):');
  const results = Object.keys(BOMBS).map((name) => {
    const told = execFileSync(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'intake/read-bomb.ts'),
      name,
    ]);
    const result = JSON.parse(told.toString()) as BombResult;
    const { bytes, milliseconds, megabytes, kind } = result;
    console.log(
      `  ${name.padEnd(34)} ${(bytes / 2 ** 20).toFixed(1).padStart(5)} MB ${milliseconds.toFixed(0).padStart(5)} ms ${megabytes.toFixed(0).padStart(4)} MB  ${kind}`,
    );
    return result;
  });
  return results.every(
    ({ milliseconds, megabytes }) => milliseconds <= GOALS.bombMilliseconds && megabytes <= GOALS.bombMegabytes,
  );
}

/** The reader as a Lambda loads it; what it reads on demand is in the size and not in the time. */
async function benchLoad(): Promise<boolean> {
  const reader =
    "export * from './functions/core/intake/parse-mail.ts'; export * from './functions/core/intake/read-mail.ts';";
  const config = stageConfig(await readConfig(join(import.meta.dirname, '../config')), readStage('test'));
  const folder = (await bundle(new Map([['reader', reader]]), config)).get('reader') ?? '';
  const script = `const start = process.cpuUsage(); await import(${JSON.stringify(join(folder, 'index.mjs'))}); console.log(process.cpuUsage(start).user / 1000)`;
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script])),
  );
  const [best, size] = [
    Math.min(...times),
    readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  ];
  console.log(
    `bundle: ${(size / 1024).toFixed(0)} kB (goal ≤ 5 MB), loads in ${best.toFixed(1)} ms (goal ≤ ${GOALS.loadMilliseconds} ms)`,
  );
  return best <= GOALS.loadMilliseconds;
}

const isFast = await benchSpeed();
const loads = await benchLoad();
const isSafe = benchBombs();
const areMet = isFast && loads && isSafe;
console.log(areMet ? 'all goals met' : 'a goal was missed');
process.exitCode = areMet ? 0 : 1;
