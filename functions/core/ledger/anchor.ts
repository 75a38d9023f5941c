import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import type { Head, Sha256 } from './chain.ts';

/** A signed statement of where the chains of all cases stood; it names those that changed since the anchor before. */
export const Anchor = z.strictObject({
  /** From 1, without gaps. */
  n: z.int().check(z.positive()),
  /** Epoch milliseconds. */
  at: z.number(),
  /** SHA-256 of the text of the anchor before; '' for the first. */
  previous: z.string(),
  /** Last event by case id. */
  heads: z.record(z.string(), z.strictObject({ seq: z.int(), hash: z.string() })),
});
export type Anchor = z.infer<typeof Anchor>;

const SignedAnchor = z.strictObject({ anchor: Anchor, signature: z.string() });

export interface AnchorFault {
  anchor: number;
  /** `edited`: not what was signed. `removed`: there are later ones. `unchained`: signed, but not upon the one before it. */
  what: 'edited' | 'removed' | 'unchained';
}

export interface AnchorText {
  n: number;
  text: string;
}

export interface AnchorReading {
  /** Heads in the order in which they were anchored, those of sound anchors only. */
  heads: Head[];
  faults: AnchorFault[];
}

interface Reader {
  sha256: Sha256;
  /** Whether the base64 signature is ours for that text. */
  isSigned(text: string, signature: string): Promise<boolean>;
}

/** What is signed of an anchor. */
export const anchorBody = (anchor: Anchor): string => canonicalJson(anchor);

/** The text of a signed anchor, as it is stored. */
export const anchorText = (anchor: Anchor, signature: string): string => canonicalJson({ anchor, signature });

/** Reads an anchor without judging its signature; undefined when the text is none. */
export function parseAnchor(text: string): z.infer<typeof SignedAnchor> | undefined {
  try {
    const signed = z.safeParse(SignedAnchor, JSON.parse(text));
    return signed.success && canonicalJson(signed.data) === text ? signed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The heads of an anchor as a list. */
export const headsOf = (anchor: Anchor): Head[] =>
  Object.entries(anchor.heads).map(([caseId, { seq, hash }]) => ({ caseId, seq, hash }));

/** Reads all anchors in order and tells the ones that were edited, removed or exchanged; not the last ones removed. */
export async function verifyAnchors(anchors: AnchorText[], reader: Reader): Promise<AnchorReading> {
  const reading: AnchorReading = { heads: [], faults: [] };
  let expected = 1;
  // Undefined after a fault: what is missing can't be held against the next one.
  let previous: string | undefined = '';
  for (const { n, text } of anchors) {
    for (; expected < n; expected++) {
      reading.faults.push({ anchor: expected, what: 'removed' });
      previous = undefined;
    }
    const signed = parseAnchor(text);
    if (signed?.anchor.n !== n || !(await reader.isSigned(anchorBody(signed.anchor), signed.signature))) {
      reading.faults.push({ anchor: n, what: 'edited' });
      previous = undefined;
    } else {
      const isChained = previous === undefined || signed.anchor.previous === previous;
      if (!isChained) reading.faults.push({ anchor: n, what: 'unchained' });
      for (const head of headsOf(signed.anchor)) reading.heads.push(head);
      previous = reader.sha256(text);
    }
    expected = n + 1;
  }
  return reading;
}
