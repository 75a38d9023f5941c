import type { CompiledConfig } from '../data-map/compiled.ts';
import { issueLink, type LinkKind } from '../identity/links.ts';
import { complaintRouteFor } from '../policy/complaint-route.ts';
import { issueCode } from '../identity/codes.ts';
import { InvalidInput } from '../errors.ts';
import type { OutgoingMail, Ports } from '../ports.ts';
import { requestIn } from '../request/case.ts';
import { askedFor, withdrawable } from '../request/correspondence.ts';
import type { Template } from '../request/events.ts';
import type { CaseState, MailState, RequestState } from '../request/state.ts';
import type { Kept, MailParams, Unreached } from './params.ts';
import { renderMail } from './render-mail.ts';
import { replyAddressOf } from './thread.ts';

const HOUR = 3_600_000;

/** Composes a planned mail from where the ledger stands now; links and codes are made anew each time. */
export async function composeMail(ports: Ports, state: CaseState, mail: MailState): Promise<OutgoingMail> {
  const config = await ports.configs.byHash(state.configHash);
  const to = state.personal?.from;
  if (to === undefined) throw new InvalidInput(`Case ${state.caseId} has no address to write to.`);
  const rendered = await render({ ports, state, config, mail }, mail.template, state.language);
  const inReplyTo = state.personal?.messageId;
  const replyTo = replyAddressOf(ports.digest, state.caseId, config.controller.privacyAddress);
  return {
    ...{ outboxId: mail.outboxId, to, ...rendered },
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(replyTo !== undefined && { replyTo }),
  };
}

interface Composition {
  ports: Ports;
  state: CaseState;
  config: CompiledConfig;
  mail: MailState;
}

async function render<T extends Template>(composition: Composition, template: T, language: string) {
  const params = await PARAMS[template](composition);
  return renderMail(template, language, params);
}

type Writer<T extends Template> = (composition: Composition) => Promise<MailParams[T]>;

const PARAMS: { [T in Template]: Writer<T> } = {
  acknowledgement: async (composition) => {
    const { state, config } = composition;
    // One that goes out late must still go out, whatever has come to its end by then.
    const open = state.requests.filter(isOpen);
    const [earliest] = (open.length > 0 ? open : state.requests).toSorted((left, right) => left.dueAt - right.dueAt);
    const { link, linkUntil } = await linkTo(composition, 'proof', config.controller.verification.linkHours * HOUR);
    return {
      ...toPerson(composition),
      ...livingIn(state),
      ...askedFor(state),
      respondBy: earliest?.respondBy ?? '',
      link,
      linkUntil,
    };
  },
  'cooling-off': async (composition) => {
    const until = requestOf(composition).coolingOffUntil ?? composition.ports.clock.now();
    const { link } = await linkTo(composition, 'cancel', until - composition.ports.clock.now());
    return { ...toPerson(composition), link, until };
  },
  'access-ready': async (composition) => ({ ...toPerson(composition), ...(await download(composition)) }),
  'step-up-code': async (composition) => {
    const minutes = composition.config.controller.disclosure.codeMinutes;
    const code = await issueCode(composition.ports, requestOf(composition).requestId, minutes);
    return { ...toPerson(composition), code, minutes };
  },
  'erasure-done': async (composition) => {
    const verdicts = verdictsOf(requestOf(composition));
    const found = verdicts.some(({ outcome }) => outcome !== 'nothing-held');
    return { ...toPerson(composition), found, retained: retainedIn(composition) };
  },
  'partly-done': async (composition) => {
    const request = requestOf(composition);
    const basis = { ...toPerson(composition), ...unreachedIn(composition), retained: retainedIn(composition) };
    return request.package ? { ...basis, download: await download(composition) } : basis;
  },
  'partly-accepted': async (composition) => {
    const { acceptance, package: held } = requestOf(composition);
    const isThere = held?.downloadedAt === undefined && (held?.expiresAt ?? 0) > composition.ports.clock.now();
    return {
      ...toPerson(composition),
      ...unreachedIn(composition),
      reason: acceptance?.reason ?? '',
      complaintRoute: complaintRouteOf(composition),
      ...(isThere && { download: await download(composition) }),
    };
  },
  refused: async (composition) => {
    const { right, decision } = requestOf(composition);
    const explanation = decision?.reason;
    return {
      ...toPerson(composition),
      right,
      denialReason: decision?.denialReason ?? 'other',
      ...(explanation !== undefined && { explanation }),
      complaintRoute: complaintRouteOf(composition),
    };
  },
  withdrawn: async (composition) => ({ ...toPerson(composition), right: requestOf(composition).right }),
  expired: async (composition) => ({ ...toPerson(composition), rights: [requestOf(composition).right] }),
  question: asked,
  'question-reminder': asked,
  extended: async (composition) => {
    const { right, respondBy, extension } = requestOf(composition);
    return {
      ...toPerson(composition),
      ...livingIn(composition.state),
      right,
      respondBy,
      reason: extension?.reason ?? '',
    };
  },
  withdrawal: async (composition) => {
    const { state, config } = composition;
    const link = await linkTo(composition, 'cancel', config.controller.verification.linkHours * HOUR);
    return { ...toPerson(composition), ...link, rights: withdrawable(state).map(({ right }) => right) };
  },
  lapsed: async (composition) => {
    const rights = composition.mail.requestId === undefined ? [] : [requestOf(composition).right];
    return { ...toPerson(composition), rights };
  },
};

async function asked(composition: Composition): Promise<MailParams['question']> {
  const { state, ports } = composition;
  const question = state.questions.at(-1);
  if (!question) throw new InvalidInput(`Case ${state.caseId} has asked nothing.`);
  const { words = '', fee, answerBy } = question;
  const { link } = await linkTo(composition, 'answer', answerBy - ports.clock.now());
  return { ...toPerson(composition), words, link, answerBy, ...(fee && { fee }) };
}

const isOpen = ({ closedAt }: RequestState) => closedAt === undefined;

function requestOf({ state, mail }: Composition): RequestState {
  return requestIn(state, mail.requestId ?? '');
}

const toPerson = ({ state, config: { controller } }: Composition) => ({
  controller: controller.name,
  timeZone: controller.timeZone,
  reference: state.caseId,
});

const livingIn = ({ personal }: CaseState) =>
  personal?.residence === undefined ? {} : { residence: personal.residence };

async function linkTo({ ports, state, config, mail }: Composition, kind: LinkKind, milliseconds: number) {
  const linkUntil = ports.clock.now() + Math.round(milliseconds);
  const about = { kind, caseId: state.caseId, ...(mail.requestId !== undefined && { requestId: mail.requestId }) };
  const secret = await issueLink(ports, { ...about, expiresAt: linkUntil });
  return { link: `${config.controller.pagesUrl}/${kind}/${secret}`, linkUntil };
}

async function download(composition: Composition) {
  const expiresAt = requestOf(composition).package?.expiresAt ?? composition.ports.clock.now();
  return linkTo(composition, 'package', expiresAt - composition.ports.clock.now());
}

const complaintRouteOf = ({ config, state }: Composition): string =>
  complaintRouteFor(config.controller, state.personal?.residence);

function unreachedIn(composition: Composition): Unreached {
  const { stores } = requestOf(composition);
  const away = composition.config.stores.filter(({ id }) => stores[id]?.settled === false);
  return { unreached: away.map(({ title }) => title), isNone: away.length === composition.config.stores.length };
}

const verdictsOf = ({ stores }: RequestState) =>
  Object.values(stores).flatMap((store) => (store.settled ? store.verdicts : []));

function retainedIn(composition: Composition): Kept[] {
  const { collections } = composition.config;
  return verdictsOf(requestOf(composition)).flatMap((verdict) => {
    if (verdict.outcome !== 'retained') return [];
    const title = collections.find(({ id }) => id === verdict.collection)?.title ?? verdict.collection;
    return [{ title, ground: verdict.ground, ...(verdict.until !== undefined && { until: verdict.until }) }];
  });
}
