import { checkCode, countCode, spendCode } from '../../core/identity/codes.ts';
import { countPieces, takePiece } from '../../core/disclosure/pieces.ts';
import { findLink, issueLink, type Link } from '../../core/identity/links.ts';
import { COLLECT_HASH, pieceName } from '../../core/pages/collect-pieces.ts';
import { headersWith } from '../../core/pages/lay-page.ts';
import { renderPackagePage, renderPiecesPage, type CodeEntry } from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import type { Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { changeCase, loadCase, requestIn } from '../../core/request/case.ts';
import { downloadPackage as recordDownload, sendCode } from '../../core/request/decisions.ts';
import type { CaseState } from '../../core/request/state.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

/** The page behind the package's link: a fresh code goes to the proven address, and the right code downloads once. */
export const downloadPackage = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ method, params, form, mostBytes }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'package', secret);
      const { controller } = await ports.configs.current();
      if (!link?.requestId) return showGone(controller);
      const state = await loadCase(ports, link.caseId);
      const visit: Visit = { ports, secret, link, requestId: link.requestId, state, mostBytes };
      const held = requestIn(visit.state, visit.requestId).package;
      // Before the look at what was taken: of a download that has begun the last piece may be asked for again.
      if (held && 'ticket' in form) return handOutPiece(visit, held, form);
      if (!held || held.downloadedAt !== undefined) return showGone(controller, visit.state.language);
      if (method === 'GET') return show(visit, { step: 'send-code' });
      return 'code' in form ? download(visit, form['code'] ?? '') : sendFreshCode(visit);
    },
});

interface Visit {
  ports: Ports;
  secret: string;
  link: Link;
  requestId: string;
  state: CaseState;
  mostBytes: number | undefined;
}

type Shown = { step: 'send-code' } | ({ step: 'enter-code' } & CodeEntry);

async function show({ ports, secret, link, state }: Visit, shown: Shown): Promise<HttpOutput> {
  const { controller } = await ports.configs.current();
  const action = `/package/${secret}`;
  const { name, timeZone, disclosure } = controller;
  const page = { controller: name, action, expiresAt: link.expiresAt, timeZone };
  const entry = { resend: action, minutes: disclosure.codeMinutes };
  return showPage(
    renderPackagePage(
      state.language,
      shown.step === 'send-code' ? { ...page, ...shown } : { ...page, ...entry, ...shown },
    ),
  );
}

async function sendFreshCode(visit: Visit): Promise<HttpOutput> {
  const { ports, link, requestId } = visit;
  const nextAt = await countCode(ports, requestId);
  if (nextAt !== undefined) return show(visit, { step: 'enter-code', after: 'enough', nextAt });
  await changeAndAdvance(ports, link.caseId, (current) => sendCode(current, requestId));
  return show(visit, { step: 'enter-code', after: 'sent' });
}

async function download(visit: Visit, code: string): Promise<HttpOutput> {
  const { ports, link, requestId, state } = visit;
  const isRight = (await checkCode(ports, requestId, code)) && (await spendCode(ports, requestId));
  const held = requestIn(state, requestId).package;
  if (!isRight || !held) return show(visit, { step: 'enter-code', after: 'wrong' });
  if (visit.mostBytes !== undefined && held.bytes > visit.mostBytes) return showPieces(visit, held);
  return { status: 200, headers: fileHeaders('application/zip', fileOf(link)), body: handOut(visit, held.ref) };
}

const fileOf = ({ caseId }: Link): string => `${caseId}.zip`;

const fileHeaders = (type: string, name: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
});

/** Long enough for a slow line, short enough for a page left open. */
const TICKET_MS = 15 * 60_000;

type Held = NonNullable<ReturnType<typeof requestIn>['package']>;

/** For what does not pass the front door at once: a page that collects it in pieces, under a ticket instead of the code. */
async function showPieces({ ports, secret, link, requestId, state }: Visit, held: Held): Promise<HttpOutput> {
  const { controller } = await ports.configs.current();
  const expiresAt = Math.min(ports.clock.now() + TICKET_MS, link.expiresAt);
  const ticket = await issueLink(ports, { kind: 'download', caseId: link.caseId, requestId, expiresAt });
  const { name: controllerName, timeZone } = controller;
  const page = { controller: controllerName, action: `/package/${secret}`, expiresAt: link.expiresAt, timeZone };
  const pieces = { ticket, pieces: countPieces(held.bytes), name: fileOf(link) };
  const body = renderPiecesPage(state.language, { ...page, ...pieces });
  return { status: 200, headers: headersWith(COLLECT_HASH), body };
}

async function handOutPiece(visit: Visit, held: Held, form: Record<string, string>): Promise<HttpOutput> {
  const { ports, link, requestId, state } = visit;
  const ticket = await findLink(ports, 'download', form['ticket'] ?? '');
  const piece = /^\d{1,6}$/.test(form['piece'] ?? '') ? Number(form['piece']) : Infinity;
  if (ticket?.requestId !== requestId || piece >= countPieces(held.bytes))
    return showGone((await ports.configs.current()).controller, state.language);
  const isLast = piece === countPieces(held.bytes) - 1;
  const body = isLast ? handOut(visit, held.ref, piece) : takePiece(ports.vault.get(held.ref), piece);
  return { status: 200, headers: fileHeaders('application/octet-stream', pieceName(fileOf(link), piece)), body };
}

/** The package, which counts as downloaded once its last byte was taken: who was cut off asks for a new code and has it again. */
async function* handOut({ ports, link, requestId }: Visit, ref: string, piece?: number): AsyncGenerator<Uint8Array> {
  const content = ports.vault.get(ref);
  yield* piece === undefined ? content : takePiece(content, piece);
  await changeCase(ports, link.caseId, (current) => recordDownload(current, requestId));
}
