import { checkCode, mayIssueCode, spendCode } from '../../core/identity/codes.ts';
import { findLink, spendLink, type Link } from '../../core/identity/links.ts';
import { renderPackagePage } from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import type { Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, requestIn } from '../../core/request/case.ts';
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
  const { ports, secret, link, requestId, state } = visit;
  if (!(await checkCode(ports, requestId, code))) return show(visit, { step: 'enter-code', wrong: true });
  let won = false;
  const changed = await changeAndAdvance(ports, link.caseId, (current) => {
    const events = recordDownload(current, requestId);
    won = events.length > 0;
    return events;
  });
  await spendCode(ports, requestId);
  await spendLink(ports, secret);
  const held = requestIn(changed, requestId).package;
  if (!won || !held) return showGone((await ports.configs.current()).controller, state.language);
  const headers = {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${link.caseId}.zip"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, body: ports.vault.get(held.ref) };
}
