import type { Template } from '../request/events.ts';
import { catalogues } from './catalogue/mail-catalogues.ts';
import { letters } from './compose.ts';
import { layHtml, layText } from './lay-mail.ts';
import type { MailParams } from './params.ts';
import { speaker } from './speaker.ts';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
  /** The language it is really in: English where we don't speak the one asked for. */
  language: string;
}

/** Writes a mail: a status and a link, no personal data. Whatever is put in is text and stays text. */
export function renderMail<T extends Template>(template: T, language: string, params: MailParams[T]): RenderedMail {
  const voice = speaker(catalogues, language);
  const letter = letters[template](voice, params);
  const subject = oneLine(letter.subject);
  const common: { controller: string; reference?: string } = params;
  const frame = {
    language: voice.language,
    controller: common.controller,
    hello: voice.say('hello'),
    plainLink: voice.say('link.plain'),
    ...(common.reference ? { reference: voice.say('reference', { reference: common.reference }) } : {}),
  };
  return {
    subject,
    text: layText(letter, frame),
    html: layHtml({ ...letter, subject }, frame),
    language: voice.language,
  };
}

/** No line break of any kind reaches a header (RFC 5322 2.2; U+0085, U+2028 and U+2029 break lines as well). */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
