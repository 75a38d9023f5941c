import { codeNear } from './code-at.ts';
import { isOfDevice } from './device-line.ts';
import { isAllNew } from './is-all-new.ts';

/** What the person wrote now, apart from what others wrote before and what the client appended. */
export interface ReadingText {
  readonly body: string;
  readonly signature: string;
}

const DASH = 45;
const MAX_LINES = 5000;
const MAX_LINE = 2000;

/** "On … X wrote:" in the languages of mail clients. */
const WROTE =
  /wrote|schrieb|a écrit|écrit|escribió|escreveu|(?<!sotto)scritto|schreef|napisał\(?a?\)?|napísal|napsal\(?a?\)?|skrev|έγραψε|je napisa[ol]|napisa[ol]|написа|пише|a scris|şunları yazdı|yazdı|のメール|書きました|写道|寫道/iu;
const QUOTE_MARK =
  /^[-_=\s]{3,40}(?:original message|original-nachricht|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|oryginalna wiadomość|ursprungligt meddelande|původní zpráva|αρχικό μήνυμα|izvorna poruka|оригинално съобщение|mesaj original|mesajul original|özgün ileti|orijinal mesaj|元のメッセージ|原始邮件|原始郵件)/iu;
const FORWARD_MARK =
  /forwarded message|weitergeleitete nachricht|message transféré|message transmis|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|przekazana wiadomość|vidarebefordrat meddelande|přeposlaná zpráva|προωθημένο μήνυμα|proslijeđena poruka|препратено съобщение|mesaj redirecționat|iletilen mesaj|yönlendirilen ileti|転送されたメッセージ|转发的邮件|转发邮件/iu;
const HEADER_LINE =
  /^\s{0,3}\*?(?:from|sent|to|cc|subject|date|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|para|enviado(?: el)?|asunto|fecha|data|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|från|skickat|till|ämne|odesláno|komu|předmět|από|προς|θέμα|στάλθηκε|ημερομηνία|šalje|poslano|za|predmet|от|до|изпратено|тема|относно|дата|către|trimis|subiect|kimden|gönderildi|kime|konu|tarih|差出人|送信日時|宛先|件名|日時|发件人|发送时间|收件人|主题|日期|抄送)\*?\s{0,2}[:：]/iu;
/** The longest name of them, the marks around it and the colon. */
const LONGEST_HEADER = 20;
const FORWARD_SUBJECT =
  /^\s{0,3}(?:fwd?|wg|tr|rv|enc|i|inoltra|doorst|pd|vb|vs|πρθ|προωθ|прп|ilt|i̇lt|转发|轉寄|転送)\s{0,2}[:：]/iu;
/** Lines at the end in which a device signs. */
const LAST = 12;
/** Characters from "wrote" to the end of its line, where no address stands between: more is said in prose. */
const PROSE = 80;

/** Splits a message text into what is new and the signature; history goes unless it was forwarded for reading. */
export function stripHistory(text: string, subject: string): ReadingText {
  if (isAllNew(text)) return { body: text.trim(), signature: '' };
  const lines = linesOf(armourless(text));
  const { fresh, forwarded } = separate(lines, FORWARD_SUBJECT.test(subject.slice(0, 40)));
  const read = splitSignature(fresh);
  if (forwarded.length === 0) return read.body || read.signature ? read : { body: tidy(unquote(lines)), signature: '' };
  const sent = splitSignature(forwarded);
  return { body: tidy([read.body, sent.body]), signature: tidy([read.signature, sent.signature]) };
}

function linesOf(text: string): string[] {
  if (text.length <= MAX_LINE) return text.split('\n');
  return text.split('\n', MAX_LINES).map((line) => line.slice(0, MAX_LINE));
}

/** Drops the armour around a PGP-signed text (RFC 9580 7). */
function armourless(text: string): string {
  const begin = text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----');
  if (begin < 0) return text;
  const blank = text.indexOf('\n\n', begin);
  const end = text.indexOf('-----BEGIN PGP SIGNATURE-----', begin);
  const inside = text.slice(blank < 0 ? begin + 34 : blank + 2, end < 0 ? undefined : end);
  return text.slice(0, begin) + inside.replace(/^- /gm, '');
}

interface Parted {
  readonly fresh: readonly string[];
  readonly forwarded: readonly string[];
}

/** Walks down to where an older message begins; lines quoted on the way are dropped. */
function separate(lines: readonly string[], isForward: boolean): Parted {
  const fresh: string[] = [];
  let mayForward = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) continue;
    const head = mayForward && !isForward ? letterHead(lines, at) : 0;
    if (head > 0) {
      fresh.push(...lines.slice(at, at + head));
      mayForward = false;
      at += head - 1;
      continue;
    }
    const older = olderMessage(lines, at, mayForward);
    if (older !== undefined) return { fresh, forwarded: older };
    const wrote = wroteLines(lines, at);
    if (wrote === 0) {
      fresh.push(line);
      mayForward &&= isForward || line.trim() === '';
    } else if (isQuotedNext(lines, at + wrote)) at += wrote - 1;
    else return { fresh, forwarded: [] };
  }
  return { fresh, forwarded: [] };
}

/** The lines of a message that begins here and was forwarded, [] if it is history, undefined if none begins. */
function olderMessage(lines: readonly string[], at: number, mayForward: boolean): string[] | undefined {
  const line = lines[at] ?? '';
  const marked = /^[-_=\s]{2}|^begin/i.test(line);
  const forwardMark = marked && FORWARD_MARK.test(line);
  const begins = forwardMark || headerRun(lines, at) >= 3 || (marked && QUOTE_MARK.test(line));
  if (!begins) return undefined;
  return forwardMark || mayForward ? unquote(lines.slice(at + 1).filter((text) => !isHeaderLine(text))) : [];
}

/** How many lines "On … X wrote:" takes here: 0, 1 or 2. */
function wroteLines(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (introduces(line)) return 1;
  const next = lines[at + 1] ?? '';
  // most pairs of lines fail by their end, and need not be joined
  if (line === '' || next === '' || !endsInColon(next)) return 0;
  return line.trim() !== '' && introduces(`${line} ${next}`) ? 2 : 0;
}

function isQuotedNext(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 4).find((text) => text.trim() !== '');
  return next === undefined || isQuoted(next);
}

/** A line like "On 3 May, X <x@y> wrote:" – with a digit or an address, so that prose isn't cut. */
function introduces(line: string): boolean {
  return (
    line.length < 400 &&
    endsInColon(line) &&
    /[\d@<]/.test(line) &&
    WROTE.test(line.slice(/[@<]/.test(line) ? -200 : -PROSE))
  );
}

function endsInColon(line: string): boolean {
  const end = line.slice(-4).trimEnd();
  return end.endsWith(':') || end.endsWith('：');
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}[>＞]/.test(line);
}

function isHeaderLine(line: string): boolean {
  const start = line.slice(0, LONGEST_HEADER);
  return (start.includes(':') || start.includes('：')) && HEADER_LINE.test(start);
}

function headerRun(lines: readonly string[], from: number): number {
  let run = 0;
  while (run < 6 && isHeaderLine(lines[from + run] ?? '')) run += 1;
  return run;
}

/** What clients write of a message they forward, and nobody at the head of a letter: when it was sent, and from which address. */
const OF_CLIENT =
  /<[^<>]*@|mailto|\d[:.]\d\d(?![\d.:])|^\W{0,4}(?:sent|gesendet|envoyé|enviado|inviato|verzonden|wysłano|skickat|odesláno|στάλθηκε|poslano|изпратено|trimis|gönderildi|送信日時|发送时间)/iu;

/** How many lines "To: Example Ltd", "From: Ann Example, born …" take here: who writes has set a head on the letter. */
function letterHead(lines: readonly string[], at: number): number {
  const run = headerRun(lines, at);
  return run >= 3 && !lines.slice(at, at + run).some((line) => OF_CLIENT.test(line)) ? run : 0;
}

function unquote(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^[\s>＞]{1,20}/, ''));
}

function splitSignature(lines: readonly string[]): ReadingText {
  // clients put it last
  const above = Math.max(0, lines.length - LAST);
  const signs = lines.some((line, at) => at >= above && isOfDevice(line));
  const kept = signs ? lines.filter((line, at) => at < above || !isOfDevice(line)) : lines;
  const mark = kept.findIndex((line, at) => codeNear(line, 0) === DASH && /^--\s?$/.test(line) && marksOff(kept, at));
  if (mark < 0) return { body: tidy(kept), signature: '' };
  return { body: tidy(kept.slice(0, mark)), signature: tidy(kept.slice(mark + 1)) };
}

/** Whether a signature is marked off here: from a text above, or from nothing at all. */
const marksOff = (lines: readonly string[], at: number): boolean =>
  !isEmpty(lines.slice(0, at)) || isEmpty(lines.slice(at + 1));

const isEmpty = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/** Blanks at the ends of lines, or more than one empty line. */
const UNTIDY = /[^\S\n]\n|\n\n\n/;

function tidy(lines: readonly string[]): string {
  const text = lines.join('\n');
  if (!UNTIDY.test(text)) return text.trim();
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
