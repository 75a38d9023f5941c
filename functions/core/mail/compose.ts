import type { MessageKey } from './catalogue/en.ts';
import type { Kept, MailParams, Unreached } from './params.ts';
import type { Speaker } from './speaker.ts';
import type { Right } from '../request/right.ts';

/** What a mail is made of, before it becomes text or HTML. */
export type Block =
  | { kind: 'text' | 'note' | 'code' | 'command'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'link'; label: string; url: string };

export interface Letter {
  subject: string;
  title: string;
  blocks: Block[];
}

type Say = Speaker<MessageKey>;

const text = (words: string): Block => ({ kind: 'text', text: words });
const note = (words: string): Block => ({ kind: 'note', text: words });
const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
const rightsList = ({ say }: Say, rights: Right[]): Block => ({
  kind: 'list',
  items: rights.map((right) => say(`right.${right}`)),
});

/** The letter behind each template. */
export const letters: { [T in keyof MailParams]: (speaker: Say, params: MailParams[T]) => Letter } = {
  acknowledgement: (speaker, params) => ({
    subject: speaker.say('ack.subject'),
    title: speaker.say('ack.title'),
    blocks: acknowledgement(speaker, params),
  }),
  'cooling-off': ({ say, instant }, params) => ({
    subject: say('cooling.subject'),
    title: say('cooling.title'),
    blocks: [
      text(say('cooling.body', { until: instant(params.until, params.timeZone) })),
      text(say('cooling.mind')),
      link(say('cooling.button'), params.link),
    ],
  }),
  'access-ready': (speaker, params) => ({
    subject: speaker.say('access.subject'),
    title: speaker.say('access.title'),
    blocks: download(speaker, params),
  }),
  'step-up-code': ({ say }, { code, minutes }) => ({
    subject: say('code.subject'),
    title: say('code.title'),
    blocks: [
      text(say('code.body')),
      { kind: 'code', text: code },
      text(say('code.minutes', { minutes })),
      note(say('code.secret')),
    ],
  }),
  'erasure-done': (speaker, { found, retained }) => ({
    subject: speaker.say('erased.subject'),
    title: speaker.say('erased.title'),
    blocks: [text(speaker.say(found ? 'erased.body' : 'erased.nothing')), ...kept(speaker, retained)],
  }),
  'partly-done': (speaker, params) => ({
    subject: speaker.say(params.isNone ? 'partly.late' : 'partly.subject'),
    title: speaker.say(params.isNone ? 'partly.late' : 'partly.title'),
    blocks: [
      ...missing(speaker, params),
      text(speaker.say('partly.body')),
      ...kept(speaker, params.retained),
      ...(params.download ? download(speaker, { ...params, ...params.download }) : []),
    ],
  }),
  'partly-accepted': (speaker, params) => ({
    subject: speaker.say(params.isNone ? 'partly.late' : 'partly.subject'),
    title: speaker.say(params.isNone ? 'partly.late' : 'partly.title'),
    blocks: [
      ...missing(speaker, params),
      text(speaker.say('partly.ended')),
      ...paragraphs(params.reason),
      ...(params.download ? download(speaker, { ...params, ...params.download }) : []),
      text(speaker.say('refused.appeal', { route: params.complaintRoute })),
    ],
  }),
  refused: (speaker, params) => ({
    subject: speaker.say('refused.subject'),
    title: speaker.say('refused.title'),
    blocks: [
      text(speaker.say('refused.request')),
      rightsList(speaker, [params.right]),
      text(`${speaker.say('refused.reason')} ${speaker.say(`denial.${params.denialReason}`)}`),
      ...(params.explanation ? [text(params.explanation)] : []),
      text(speaker.say('refused.appeal', { route: params.complaintRoute })),
    ],
  }),
  withdrawn: (speaker, { right }) => ({
    subject: speaker.say('withdrawn.subject'),
    title: speaker.say('withdrawn.title'),
    blocks: [text(speaker.say('withdrawn.body')), text(speaker.say('refused.request')), rightsList(speaker, [right])],
  }),
  expired: (speaker, { rights }) => ({
    subject: speaker.say('expired.subject'),
    title: speaker.say('expired.title'),
    blocks: [text(speaker.say('expired.body')), text(speaker.say('refused.request')), rightsList(speaker, rights)],
  }),
  question: asked(false),
  'question-reminder': asked(true),
  extended: (speaker, { right, respondBy, residence, reason }) => ({
    subject: speaker.say('extended.title'),
    title: speaker.say('extended.title'),
    blocks: [
      text(speaker.say('refused.request')),
      rightsList(speaker, [right]),
      text(speaker.say('extended.body', { date: speaker.date(respondBy, residence) })),
      ...paragraphs(reason),
    ],
  }),
  withdrawal: ({ say, ...speaker }, params) => ({
    subject: say('withdraw.title'),
    title: say('withdraw.title'),
    blocks: [
      text(say('withdraw.body')),
      rightsList({ say, ...speaker }, params.rights),
      link(say('fee.withdraw'), params.link),
      text(say('link.until', { until: speaker.instant(params.linkUntil, params.timeZone) })),
      note(say('withdraw.keep')),
    ],
  }),
  lapsed: (speaker, { rights }) => ({
    subject: speaker.say('expired.subject'),
    title: speaker.say('expired.title'),
    blocks: [
      text(speaker.say('lapsed.body')),
      ...(rights.length > 0 ? [text(speaker.say('refused.request')), rightsList(speaker, rights)] : []),
    ],
  }),
};

/** Says the same to everyone, whether we know the address or not: it must not tell who is a customer. */
function acknowledgement(speaker: Say, params: MailParams['acknowledgement']): Block[] {
  const { say, date, instant } = speaker;
  return [
    text(say(params.unsure ? 'ack.meant' : 'ack.understood')),
    rightsList(speaker, params.rights),
    ...(params.unsure ? [text(say('ack.change'))] : []),
    text(say('ack.respondBy', { date: date(params.respondBy, params.residence) })),
    text(say('ack.confirm')),
    link(say('ack.button'), params.link),
    text(say('link.until', { until: instant(params.linkUntil, params.timeZone) })),
    ...(params.unsure ? [] : [note(say('ack.wrong'))]),
    note(say('ack.notYou')),
  ];
}

const download = ({ say, instant }: Say, params: MailParams['access-ready']): Block[] => [
  text(say('access.body')),
  link(say('access.button'), params.link),
  text(say('access.until', { until: instant(params.linkUntil, params.timeZone) })),
];

/** The stores that could not be reached; that the rest is done is said only where there is a rest. */
const missing = ({ say }: Say, { unreached, isNone }: Unreached): Block[] => [
  text(say(isNone ? 'partly.none' : 'partly.unreached')),
  { kind: 'list', items: unreached },
];

function kept({ say, date }: Say, retained: Kept[]): Block[] {
  if (retained.length === 0) return [];
  const items = retained.map(({ title, ground, until }) => {
    if (until === undefined) return say('retained.item', { title, ground });
    return say('retained.until', { title, ground, until: /^\d{4}-\d\d-\d\d$/.test(until) ? date(until) : until });
  });
  return [text(say('retained.intro')), { kind: 'list', items }];
}

/** An operator's words, line by line. */
const paragraphs = (words: string): Block[] =>
  words
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(text);

/** What is missing, or a cost; a reminder says the same again. */
function asked(again: boolean) {
  return (speaker: Say, params: MailParams['question']): Letter => {
    const { say, instant, money } = speaker;
    const title = say(params.fee ? 'fee.title' : 'question.title');
    const until = instant(params.answerBy, params.timeZone);
    return {
      subject: again ? say('question.reminder', { title }) : title,
      title,
      blocks: [
        text(params.fee ? say('fee.body', { amount: money(params.fee) }) : say('question.body')),
        ...paragraphs(params.words),
        link(say(params.fee ? 'fee.button' : 'question.button'), params.link),
        text(say(params.fee ? 'fee.until' : 'question.until', { until })),
      ],
    };
  };
}
