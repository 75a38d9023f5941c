import * as z from 'zod/mini';
import { rawRef, replyRef } from '../../core/data-map/work-refs.ts';
import type { LedgerEvent } from '../../core/ledger/event.ts';
import { changeCase, loadCase } from '../../core/request/case.ts';
import type { CaseState, RequestState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    caseId: z.string(),
    /** Shows what is personal, the raw message included; that somebody looked goes into the ledger. */
    reveal: z.boolean(),
    operator: z.string().check(z.minLength(1)),
  });

export interface ShownCase {
  state: CaseState;
  events: LedgerEvent[];
  /** Only when revealed, and while the case is open: the message as it came, and each reply. */
  raw?: string;
  replies?: { replyId: string; raw: string }[];
}

/** One case with its history. Personal fields stay hidden unless asked for by name (a curious operator leaves a trace). */
export const showCase = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, reveal, operator }): Promise<ShownCase> => {
      if (reveal)
        await changeCase(ports, caseId, (state) =>
          state.seq === 0
            ? []
            : [{ type: 'PersonalDataRevealed', actor: { kind: 'operator', id: operator }, facts: {} }],
        );
      const state = await loadCase(ports, caseId);
      const events = await ports.ledger.read(caseId);
      if (!reveal)
        return { state: hidePersonal(state), events: events.map(({ personal: _, ...event }) => event as LedgerEvent) };
      const kept = state.forgotten ? [] : await ports.vault.list(rawRef(caseId));
      const read = async (ref: string) => text(ports.vault.get(ref));
      const replies: NonNullable<ShownCase['replies']> = [];
      for (const { replyId } of state.replies)
        if (kept.includes(replyRef(caseId, replyId)))
          replies.push({ replyId, raw: await read(replyRef(caseId, replyId)) });
      return { state, events, replies, ...(kept.includes(rawRef(caseId)) && { raw: await read(rawRef(caseId)) }) };
    },
});

function hidePersonal({ personal: _, proven, requests, questions, ...state }: CaseState): CaseState {
  return {
    ...state,
    proven: proven.map(({ type }) => ({ type, value: '(hidden)' })),
    questions: questions.map(({ words: _words, answer: _answer, ...question }) => question),
    requests: requests.map(hideReasons),
  };
}

function hideReasons({ decision, extension, acceptance, ...request }: RequestState): RequestState {
  return {
    ...request,
    ...(decision && { decision: plain(decision) }),
    ...(extension && { extension: plain(extension) }),
    ...(acceptance && { acceptance: plain(acceptance) }),
  };
}

const plain = <T extends { reason?: string }>({ reason: _, ...rest }: T): Omit<T, 'reason'> => rest;

async function text(content: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let whole = '';
  for await (const part of content) whole += decoder.decode(part, { stream: true });
  return whole + decoder.decode();
}
