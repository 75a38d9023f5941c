import { catalogues } from '../mail/catalogue/all.ts';
import type { MessageKey } from '../mail/catalogue/en.ts';
import { speaker, type Speaker } from '../mail/speaker.ts';
import type { Right } from '../request/right.ts';
import { html, type HtmlPart } from './html.ts';
import { layPage } from './layout.ts';

interface Page {
  controller: string;
}

/** `action`: where the form posts to, a path of ours. */
interface Form extends Page {
  action: string;
}

/** What we understood; GET shows it, only the POST of its one button proves anything. `respondBy`: YYYY-MM-DD. */
export const renderProofPage = (language: string, params: Form & { rights: Right[]; respondBy: string }): string =>
  page(language, params, 'proof.title', ({ say, date }) => [
    paragraph(say('ack.understood')),
    html`<ul>
      ${params.rights.map((right) => html`<li>${say(`right.${right}`)}</li>`)}
    </ul>`,
    paragraph(say('ack.respondBy', { date: date(params.respondBy) })),
    form(params.action, html`<button>${say('ack.button')}</button>`),
    soft(say('proof.notYou')),
  ]);

export const renderProvenPage = (language: string, params: Page & { respondBy: string }): string =>
  page(language, params, 'proven.title', ({ say, date }) => [
    paragraph(say('proven.body')),
    paragraph(say('ack.respondBy', { date: date(params.respondBy) })),
  ]);

/** One click stops an erasure. `until`: epoch milliseconds. */
export const renderCancelPage = (language: string, params: Form & { until: number; timeZone: string }): string =>
  page(language, params, 'cancel.title', ({ say, instant }) => [
    paragraph(say('cancel.body', { until: instant(params.until, params.timeZone) })),
    form(params.action, html`<button>${say('cooling.button')}</button>`),
    soft(say('cancel.keep')),
  ]);

export const renderCancelledPage = (language: string, params: Page): string =>
  page(language, params, 'cancelled.title', ({ say }) => paragraph(say('cancelled.body')));

/** Where the data subject stands on the way to a package. `expiresAt`: epoch milliseconds. */
export type PackageStep = Form & { expiresAt: number; timeZone: string } & (
    | { step: 'send-code' }
    /** Posts a field `code`; `resend`: where a new code is asked for. */
    | { step: 'enter-code'; resend: string; minutes: number; wrong: boolean }
    /** Posts `grant` back, where there is one. */
    | { step: 'download'; grant?: string }
  );

export const renderPackagePage = (language: string, params: PackageStep): string =>
  page(language, params, 'access.title', (voice) => [
    ...packageStep(voice, params),
    soft(voice.say('access.until', { until: voice.instant(params.expiresAt, params.timeZone) })),
  ]);

/** Used, expired, replaced and unknown links all end here, so that nobody learns which it was. */
export const renderGonePage = (language: string, params: Page & { privacyAddress: string }): string =>
  page(language, params, 'gone.title', ({ say }) => [
    paragraph(say('gone.body')),
    soft(say('gone.help', { address: params.privacyAddress })),
  ]);

export const renderErrorPage = (language: string, params: Page & { privacyAddress: string }): string =>
  page(language, params, 'error.title', ({ say }) => [
    paragraph(say('error.body')),
    soft(say('gone.help', { address: params.privacyAddress })),
  ]);

const DONE = new Set<MessageKey>(['proven.title', 'cancelled.title']);

type Voice = Speaker<MessageKey>;

function page(language: string, params: Page, title: MessageKey, content: (voice: Voice) => HtmlPart): string {
  const voice = speaker(catalogues, language);
  const frame = {
    language: voice.language,
    controller: params.controller,
    title: voice.say(title),
    done: DONE.has(title),
  };
  return layPage(frame, content(voice));
}

const paragraph = (text: string) => html`<p>${text}</p> `;
const soft = (text: string) => html`<p class="soft">${text}</p> `;
const form = (action: string, content: HtmlPart) => html`<form method="post" action="${action}">${content}</form> `;

function packageStep({ say }: Voice, params: PackageStep): HtmlPart[] {
  switch (params.step) {
    case 'send-code':
      return [paragraph(say('package.send')), form(params.action, html`<button>${say('package.sendButton')}</button>`)];
    case 'enter-code':
      return [
        params.wrong
          ? html`<p class="alert" id="wrong" role="alert">${say('package.wrong')}</p> `
          : paragraph(say('package.sent')),
        form(params.action, codeEntry(say, params)),
        html`<form class="quiet" method="post" action="${params.resend}">
          <button>${say('package.resend')}</button>
        </form> `,
      ];
    case 'download':
      return [
        paragraph(say('package.once')),
        form(params.action, [
          params.grant === undefined ? undefined : html`<input type="hidden" name="grant" value="${params.grant}" />`,
          html`<button>${say('package.downloadButton')}</button>`,
        ]),
      ];
  }
}

const codeEntry = (say: Voice['say'], { minutes, wrong }: { minutes: number; wrong: boolean }) =>
  html`<label for="code">${say('package.label')}</label>
    <input
      id="code"
      name="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      pattern="[0-9 ]*"
      maxlength="16"
      required
      autofocus
      aria-describedby="${wrong ? 'wrong hint' : 'hint'}"
      ${wrong ? html` aria-invalid="true"` : ''}
    />
    <p class="soft" id="hint">${say('code.minutes', { minutes })}</p>
    <button>${say('package.enterButton')}</button>`;
