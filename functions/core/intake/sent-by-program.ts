import { codeAt } from './code-at.ts';
import { countLinks } from './count-links.ts';
import { headerOf } from './mime/read-headers.ts';
import type { RawHeader } from './mime/part.ts';
import type { Mailbox } from './mail.ts';
import { wordingsOf } from './wordings-of.ts';

/** What tells a program from a person where no header says so. */
export interface ProgramSigns {
  readonly headers: readonly RawHeader[];
  readonly from: Mailbox | undefined;
  readonly addressees: number;
  readonly hasAttachments: boolean;
  readonly text: string;
}

/** What a sender is called that is no person, as the last word of its name or of its address before the "@". */
const SYSTEMS = new Set(
  'system daemon robot bot tracker notifier notification notifications mailer newsletter alert alerts autoresponder'.split(
    ' ',
  ),
);
const ACCOUNTS = new Set(
  'root www www-data apache nginx nobody cron daemon owner listserv majordomo mailman robot bot notify system scheduler'.split(
    ' ',
  ),
);
/** What mailings are sent from. */
const MAILINGS = new Set(
  'news newsletter newsletters offer offers promo promos promotion promotions marketing deals mailing mailings bulletin angebote offres ofertas offerte oferty nieuwsbrief nyhetsbrev novinky buletin bulten kampanya kampanyalar'.split(
    ' ',
  ),
);
/** Libraries that web sites send with; contact forms do, too. */
const LIBRARIES = /javamail|phpmailer|swiftmailer|nodemailer|laravel|wordpress/i;
const PROGRAM_HEADERS = new Set([
  'x-php-originating-script',
  'x-php-script',
  'x-authentication-warning',
  'x-mandrill-user',
]);
const MANY = 5;
const LINKS = 3;
const LENGTH = 4_000;
/** A strong sign counts two; what a person's mail may show, one: two weak signs are never enough. */
const ENOUGH = 3;

/** Whether so many signs agree that a program sent it. A request in its text is still an operator's to see. */
export function isSentByProgram(signs: ProgramSigns): boolean {
  const certain = senderSigns(signs) + headerSigns(signs);
  if (certain >= ENOUGH) return true;
  const text = signs.text.slice(0, LENGTH);
  const links = countLinks(text);
  // a person's mail ends here: it links to nothing, and is written to us alone
  return (certain > 0 || links > 0) && certain + weakSigns(signs, text, links) >= ENOUGH;
}

function senderSigns({ from }: ProgramSigns): number {
  if (!from) return 0;
  const { address, name = '' } = from;
  const local = address.slice(0, address.indexOf('@'));
  const account = local.toLowerCase();
  const strong = SYSTEMS.has(lastWordOf(name)) || SYSTEMS.has(lastWordOf(local)) ? 2 : 0;
  return strong + (ACCOUNTS.has(account) ? 2 : 0) + (MAILINGS.has(account) ? 2 : 0);
}

/** In small letters; what is no letter or digit of ASCII or beyond Latin-1's signs ends a word. */
function lastWordOf(text: string): string {
  const lower = text.toLowerCase();
  let from = lower.length;
  while (from > 0 && isOfWord(codeAt(lower, from - 1))) from -= 1;
  return lower.slice(from);
}

const isOfWord = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58) || code > 0xbf;

/** What a library sends without a word is nobody's. */
function headerSigns({ headers, text, hasAttachments }: ProgramSigns): number {
  const sent = isLibrary(headers) || headers.some(({ name }) => PROGRAM_HEADERS.has(name));
  if (!sent) return 0;
  return text.trim() === '' && !hasAttachments ? ENOUGH : 1;
}

function weakSigns({ addressees }: ProgramSigns, text: string, links: number): number {
  const found = new Set(wordingsOf(text).map(({ concept }) => concept));
  return [
    addressees === 0 || addressees >= MANY,
    links >= LINKS,
    links > 0 && found.has('instructs'),
    found.has('offers'),
    found.has('bulk-text'),
  ].filter(Boolean).length;
}

function isLibrary(headers: readonly RawHeader[]): boolean {
  const id = headerOf(headers, 'message-id');
  const mailer = headerOf(headers, 'x-mailer');
  return (id !== undefined && LIBRARIES.test(id)) || (mailer !== undefined && LIBRARIES.test(mailer));
}
