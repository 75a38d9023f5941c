import { catalogues } from '../mail/catalogue/mail-catalogues.ts';
import type { MessageKey } from '../mail/catalogue/en.ts';
import { speaker, type Speaker } from '../mail/speaker.ts';
import type { Fee } from '../request/events.ts';
import type { Right } from '../request/right.ts';
import { rightsBoxes } from './choose-rights.ts';
import { COLLECT_SCRIPT, pieceName } from './collect-pieces.ts';
import { markup, trusted, type MarkupPart } from './markup.ts';
import { layPage } from './lay-page.ts';

/** Characters that an answer may have. */
export const LONGEST_ANSWER = 10_000;

interface Page {
  controller: string;
}

/** `action`: where the form posts to, a path of ours. */
interface Form extends Page {
  action: string;
}

/** By which day the answer comes, YYYY-MM-DD; where the person lives (ISO 3166) shows only as the calendar of the date. */
interface Promised {
  respondBy: string;
  residence?: string;
}

/** `unsure`: we ask whether we understood it. `none`: nothing was ticked. */
export type ProofPage = Form & Promised & { rights: Right[]; unsure: boolean; none?: boolean };

/** What we understood, to be put right or confirmed; GET shows it, only the POST of its one button does anything. */
export const renderProofPage = (language: string, params: ProofPage): string =>
  page(language, params, 'proof.title', ({ say, date }) => [
    params.none ? alert(say('proof.none')) : undefined,
    params.unsure ? undefined : [paragraph(say('ack.understood')), rightsList(say, params.rights)],
    paragraph(say('ack.respondBy', { date: date(params.respondBy, params.residence) })),
    form(params.action, [rightsBoxes(say, params), button(say('ack.button'))]),
    soft(say('proof.notYou')),
  ]);

/** What would be withdrawn; only the POST of its one button does it. */
export const renderWithdrawPage = (language: string, params: Form & { rights: Right[] }): string =>
  page(language, params, 'withdraw.title', ({ say }) => [
    paragraph(say('withdraw.body')),
    rightsList(say, params.rights),
    form(params.action, button(say('fee.withdraw'))),
    soft(say('proof.notYou')),
  ]);

export const renderProvenPage = (language: string, params: Page & Promised): string =>
  page(language, params, 'proven.title', ({ say, date }) => [
    paragraph(say('proven.body')),
    paragraph(say('ack.respondBy', { date: date(params.respondBy, params.residence) })),
  ]);

/** One click stops an erasure. `until`: epoch milliseconds. */
export const renderCancelPage = (language: string, params: Form & { until: number; timeZone: string }): string =>
  page(language, params, 'cancel.title', ({ say, instant }) => [
    paragraph(say('cancel.body', { until: instant(params.until, params.timeZone) })),
    form(params.action, button(say('cooling.button'))),
    soft(say('cancel.keep')),
  ]);

export const renderCancelledPage = (language: string, params: Page): string =>
  page(language, params, 'cancelled.title', ({ say }) => paragraph(say('cancelled.body')));

/** What came before a code is entered; `nextAt`: when the next may be asked for, epoch milliseconds. */
export type CodeEntry = { after: 'sent' | 'wrong' } | { after: 'enough'; nextAt: number };

/** Where the data subject stands on the way to a package. `expiresAt`: epoch milliseconds. */
export type PackageStep = Form & { expiresAt: number; timeZone: string } & (
    | { step: 'send-code' }
    /** Posts a field `code` and is answered with the package; `resend`: where a new code is asked for. */
    | ({ step: 'enter-code'; resend: string; minutes: number } & CodeEntry)
  );

export const renderPackagePage = (language: string, params: PackageStep): string =>
  page(language, params, 'access.title', (voice) => [
    ...packageStep(voice, params),
    soft(voice.say('access.until', { until: voice.instant(params.expiresAt, params.timeZone) })),
  ]);

/** `ticket`: opens the pieces for a while; `name`: of the file that they make. */
export type PiecesPage = Form & { ticket: string; pieces: number; name: string; expiresAt: number; timeZone: string };

/** Collects a package piece by piece, for a front door that lets no more through at once; without scripts, by hand. */
export const renderPiecesPage = (language: string, params: PiecesPage): string =>
  page(language, params, 'access.title', ({ say, instant }) => [
    paragraph(say('package.large')),
    collector(params),
    markup`<div id="pieces">${soft(say('package.join'))}${Array.from({ length: params.pieces }, (_, piece) => pieceForm(params, piece))}</div>
`,
    soft(say('access.until', { until: instant(params.expiresAt, params.timeZone) })),
  ]);

/** What we ask of a person: one box for the answer, or two buttons where it is about a cost. `answerBy`: epoch milliseconds. */
export type AskedPage = Form & { words: string; fee?: Fee; answerBy: number; timeZone: string };

/** Posts `answer`, or `choice` (accept, withdraw) about a cost. */
export const renderQuestionPage = (language: string, params: AskedPage): string =>
  page(language, params, params.fee ? 'fee.title' : 'question.title', (voice) => {
    const until = voice.instant(params.answerBy, params.timeZone);
    return params.fee
      ? feeEntry(voice, { ...params, fee: params.fee, until })
      : answerEntry(voice, { ...params, until });
  });

export const renderAnsweredPage = (language: string, params: Page): string =>
  page(language, params, 'answered.title', ({ say }) => paragraph(say('proven.body')));

export const renderWithdrawnPage = (language: string, params: Page): string =>
  page(language, params, 'withdrawn.title', ({ say }) => paragraph(say('withdrawn.body')));

/** Unknown, expired, replaced and most used links end here, so that nobody learns which it was. */
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

const DONE = new Set<MessageKey>(['proven.title', 'cancelled.title', 'answered.title', 'withdrawn.title']);

type Voice = Speaker<MessageKey>;

function page(language: string, params: Page, title: MessageKey, content: (voice: Voice) => MarkupPart): string {
  const voice = speaker(catalogues, language);
  const frame = {
    language: voice.language,
    controller: params.controller,
    title: voice.say(title),
    done: DONE.has(title),
  };
  return layPage(frame, content(voice));
}

const rightsList = (say: Voice['say'], rights: Right[]) =>
  markup`<ul>\n${rights.map((right) => markup`<li>${say(`right.${right}`)}</li>\n`)}</ul>\n`;
const paragraph = (text: string) => markup`<p>${text}</p>\n`;
const soft = (text: string) => markup`<p class="soft">${text}</p>\n`;
const alert = (text: string) => markup`<p class="alert" id="wrong" role="alert">${text}</p>\n`;
const button = (label: string) => markup`<button>${label}</button>`;
const form = (action: string, content: MarkupPart) =>
  markup`<form method="post" action="${action}">${content}</form>\n`;

/** The script's part of the page: what it needs to know, and how far it is. */
const collector = ({ action, ticket, pieces, name }: PiecesPage) =>
  markup`<div id="collect" data-action="${action}" data-ticket="${ticket}" data-pieces="${pieces}" data-name="${name}" hidden>
<progress max="${pieces}" value="0"></progress></div>
<script>${trusted(COLLECT_SCRIPT)}</script>
`;

const pieceForm = ({ action, ticket, name }: PiecesPage, piece: number) =>
  markup`<div class="quiet">${form(action, [
    markup`<input type="hidden" name="ticket" value="${ticket}"><input type="hidden" name="piece" value="${piece}">`,
    button(pieceName(name, piece)),
  ])}</div>
`;

function packageStep(voice: Voice, params: PackageStep): MarkupPart[] {
  const { say } = voice;
  switch (params.step) {
    case 'send-code':
      return [paragraph(say('package.send')), form(params.action, button(say('package.sendButton')))];
    case 'enter-code':
      return [
        beforeCode(voice, params),
        form(params.action, codeEntry(say, params)),
        markup`<div class="quiet">${form(params.resend, button(say('package.resend')))}</div>\n`,
      ];
  }
}

function beforeCode({ say, instant }: Voice, params: CodeEntry & { timeZone: string }): MarkupPart {
  if (params.after === 'enough') return alert(say('package.enough', { at: instant(params.nextAt, params.timeZone) }));
  return params.after === 'wrong' ? alert(say('package.wrong')) : paragraph(say('package.sent'));
}

const codeEntry = (say: Voice['say'], { minutes, after }: { minutes: number; after: CodeEntry['after'] }) =>
  markup`<label for="code">${say('package.label')}</label>
<input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="16" required autofocus ${
    after === 'wrong' ? markup`aria-invalid="true" aria-describedby="wrong hint"` : markup`aria-describedby="hint"`
  }>
<p class="soft" id="hint">${say('code.minutes', { minutes })}</p>
${button(say('package.downloadButton'))}`;

type Shown = Form & { words: string; until: string };

const feeEntry = ({ say, money }: Voice, { action, words, until, fee }: Shown & { fee: Fee }): MarkupPart[] => [
  paragraph(say('fee.body', { amount: money(fee) })),
  quoted(words),
  choice(action, { name: 'accept', label: say('fee.accept') }),
  markup`<div class="quiet">${choice(action, { name: 'withdraw', label: say('fee.withdraw') })}</div>\n`,
  soft(say('fee.until', { until })),
];

const choice = (action: string, { name, label }: { name: 'accept' | 'withdraw'; label: string }) =>
  form(action, [markup`<input type="hidden" name="choice" value="${name}">`, button(label)]);

const answerEntry = ({ say }: Voice, { action, words, until }: Shown): MarkupPart[] => [
  paragraph(say('question.body')),
  quoted(words),
  form(action, [
    markup`<label for="answer">${say('question.label')}</label>
<textarea id="answer" name="answer" rows="5" maxlength="${LONGEST_ANSWER}" required></textarea>
`,
    button(say('question.send')),
  ]),
  soft(say('question.until', { until })),
];

/** An operator's words, each line its own. */
const quoted = (words: string) =>
  words
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => markup`<p class="quoted">${line}</p>\n`);
