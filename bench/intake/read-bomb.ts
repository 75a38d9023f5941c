import { parseMail } from '../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../functions/core/intake/read-mail.ts';
import { BOMBS } from './bombs.ts';
import { peakMegabytes } from './peak-megabytes.ts';

/** Reads one bomb in a process of its own; prints how it ended, the time and the peak of memory. */
const [name = ''] = process.argv.slice(2);
const make = BOMBS[name];
if (!make) throw new Error(`no bomb named ${name}`);
const raw = make();
const start = performance.now();
const mail = await parseMail(raw);
const kind = mail.kind === 'mail' ? `read: ${readMail(mail).kind}` : `set aside: ${mail.reason}`;
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ bytes: raw.length, milliseconds, megabytes: peakMegabytes(), kind }));
