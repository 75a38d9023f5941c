import {
  anchorBody,
  anchorText,
  headsOf,
  parseAnchor,
  verifyAnchors,
  type Anchor,
  type AnchorFault,
  type AnchorText,
} from '../../core/ledger/anchor.ts';
import { verifyChain, verifyHead, type ChainFault } from '../../core/ledger/chain.ts';
import type { Clock } from '../../core/ports.ts';
import type { AnchorStore, EventTable, Head, Signer } from './raw.ts';
import { sha256 } from './digest.ts';

const PAGE = 500;

export interface Anchoring {
  events: EventTable;
  anchors: AnchorStore;
  signer: Signer;
}

export interface AnchorName {
  n: number;
  /** SHA-256 of its text: noted elsewhere, it shows that this anchor and all before it were not taken away. */
  hash: string;
}

export interface LedgerReport {
  cases: number;
  events: number;
  anchors: number;
  lastAnchor?: AnchorName;
  /** Events that no anchor covers yet: removed together they would not be missed. `oldestAt` in epoch milliseconds. */
  unanchored: { events: number; oldestAt?: number };
  /** Empty: the ledger is what it was. */
  problems: (ChainFault | AnchorFault)[];
}

/** Signs where all chains stand. Returns the new anchor, undefined when nothing changed since the last one. */
export async function anchorLedger(
  { events, anchors, signer }: Anchoring,
  clock: Clock,
): Promise<AnchorName | undefined> {
  for (;;) {
    const texts = await readAnchors(anchors);
    const last = texts.at(-1);
    const anchored = new Map(texts.flatMap(({ text }) => headsIn(text)).map((head) => [head.caseId, head]));
    const heads: Anchor['heads'] = {};
    for await (const { caseId, seq, hash } of allHeads(events)) {
      if (anchored.get(caseId)?.hash !== hash) heads[caseId] = { seq, hash };
    }
    if (Object.keys(heads).length === 0) return undefined;
    const anchor = { n: (last?.n ?? 0) + 1, at: clock.now(), previous: last ? sha256(last.text) : '', heads };
    const signature = await signer.sign(Buffer.from(anchorBody(anchor)));
    const text = anchorText(anchor, Buffer.from(signature).toString('base64'));
    // Another process took the number: look again at what is left to anchor.
    if (await anchors.put(anchor.n, text)) return { n: anchor.n, hash: sha256(text) };
  }
}

/**
 * Verifies every case against its own chain and against every anchor. Finds a changed byte, dropped, swapped or
 * truncated events and cases that were anchored, and edited, removed or exchanged anchors. It can't find events taken
 * from the end that no anchor covered yet, nor the last anchors removed together with what they covered, unless
 * `expected` names an anchor from an earlier report or log.
 */
export async function verifyLedger(
  { events, anchors, signer }: Anchoring,
  expected?: AnchorName,
): Promise<LedgerReport> {
  const texts = await readAnchors(anchors);
  const reading = await verifyAnchors(texts, {
    sha256,
    isSigned: (text, signature) => signer.verify(Buffer.from(text), Buffer.from(signature, 'base64')),
  });
  const last = texts.at(-1);
  const report: LedgerReport = {
    cases: 0,
    events: 0,
    anchors: texts.length,
    ...(last ? { lastAnchor: { n: last.n, hash: sha256(last.text) } } : {}),
    unanchored: { events: 0 },
    problems: [...reading.faults, ...missing(texts, expected)],
  };
  const anchored = new Map<string, Head[]>();
  for (const head of reading.heads) anchored.set(head.caseId, [...(anchored.get(head.caseId) ?? []), head]);
  for await (const { caseId } of allHeads(events)) {
    await verifyCase(caseId, anchored.get(caseId) ?? [], { events, report });
    anchored.delete(caseId);
  }
  for (const [caseId, heads] of anchored) await verifyCase(caseId, heads, { events, report });
  return report;
}

async function verifyCase(
  caseId: string,
  heads: Head[],
  { events, report }: { events: EventTable; report: LedgerReport },
) {
  const rows = await events.read(caseId, 0);
  report.cases++;
  report.events += rows.length;
  const fault = verifyChain(caseId, rows, sha256) ?? heads.map((head) => verifyHead(rows, head)).find(Boolean);
  if (fault) report.problems.push(fault);
  const after = rows.slice(heads.at(-1)?.seq ?? 0);
  report.unanchored.events += after.length;
  for (const { at } of after) report.unanchored.oldestAt = Math.min(at, report.unanchored.oldestAt ?? at);
}

function missing(texts: AnchorText[], expected?: AnchorName): AnchorFault[] {
  if (!expected) return [];
  const found = texts.find(({ n }) => n === expected.n);
  if (!found) return [{ anchor: expected.n, what: 'removed' }];
  return sha256(found.text) === expected.hash ? [] : [{ anchor: expected.n, what: 'edited' }];
}

async function readAnchors(anchors: AnchorStore): Promise<AnchorText[]> {
  const texts: AnchorText[] = [];
  for (const n of await anchors.list()) {
    const text = await anchors.get(n);
    if (text !== undefined) texts.push({ n, text });
  }
  return texts;
}

function headsIn(text: string): Head[] {
  const signed = parseAnchor(text);
  return signed ? headsOf(signed.anchor) : [];
}

async function* allHeads(events: EventTable): AsyncGenerator<Head> {
  for (let cursor: string | undefined; ;) {
    const page = await events.listHeads({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.heads;
    if (page.cursor === undefined) return;
    cursor = page.cursor;
  }
}
