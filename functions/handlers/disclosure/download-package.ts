import { checkCode, mayIssueCode, spendCode } from '../../core/identity/codes.ts';
import { findLink, type Link } from '../../core/identity/links.ts';
import { renderPackagePage } from '../../core/pages/render-pages.ts';
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
    async ({ method, params, form }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'package', secret);
      const { controller } = await ports.configs.current();
      if (!link?.requestId) return showGone(controller);
      const visit = { ports, secret, link, requestId: link.requestId, state: await loadCase(ports, link.caseId) };
      const held = requestIn(visit.state, visit.requestId).package;
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
}

type Shown = { step: 'send-code' } | { step: 'enter-code'; wrong: boolean };

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
  if (await mayIssueCode(ports, requestId))
    await changeAndAdvance(ports, link.caseId, (current) => sendCode(current, requestId));
  return show(visit, { step: 'enter-code', wrong: false });
}

async function download(visit: Visit, code: string): Promise<HttpOutput> {
  const { ports, link, requestId, state } = visit;
  const isRight = (await checkCode(ports, requestId, code)) && (await spendCode(ports, requestId));
  const held = requestIn(state, requestId).package;
  if (!isRight || !held) return show(visit, { step: 'enter-code', wrong: true });
  const headers = {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${link.caseId}.zip"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, body: handOut(visit, held.ref) };
}

/** The package, which counts as downloaded once its last byte was taken: who was cut off asks for a new code and has it again. */
async function* handOut({ ports, link, requestId }: Visit, ref: string): AsyncGenerator<Uint8Array> {
  yield* ports.vault.get(ref);
  await changeCase(ports, link.caseId, (current) => recordDownload(current, requestId));
}
