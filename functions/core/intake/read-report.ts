import type { DeliveryReport } from './mail.ts';
import type { Part } from './mime/part.ts';
import { decodeTransfer } from './mime/decode-transfer.ts';
import { headerOf } from './mime/read-headers.ts';

const READ = 65_536;
const MOST_IDS = 20;

/** Reads the machine-readable part of a delivery report; undefined when the message is none, or reports a success. */
export function readReport(root: Part): DeliveryReport | undefined {
  const parts = flatten(root);
  const report = parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  );
  if (!report) return undefined;
  const fields = textOf(report);
  const action = /^action:[ \t]*([a-z]{1,20})/im.exec(fields)?.[1]?.toLowerCase();
  if (action !== 'failed' && action !== 'delayed') return undefined;
  const status = /^status:[ \t]*([45]\.\d{1,3}\.\d{1,3})\b/im.exec(fields)?.[1];
  return {
    failed: action === 'failed',
    ...(status && { status }),
    messageIds: parts.flatMap(idsOf).slice(0, MOST_IDS),
  };
}

const DELAYED =
  /delay|retry|verzöger|retard|retras|atras|ritard|vertrag|opóźni|försen|zpožd|odgod|забав|întârzi|gecik|καθυστέρ|遅延|延迟|延遲/iu;
/** A Message-ID in running text. */
const NAMED = /<[^\s<>@]{1,100}@[^\s<>@]{1,255}>/g;

/**
 * What a bounce that only people can read says: the mails that its words and its thread name. It failed, unless it speaks of a
 * delay.
 */
export function reportInWords(text: string, thread: readonly string[]): DeliveryReport {
  const words = text.slice(0, READ);
  const status = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(words)?.[0];
  const named = [...words.matchAll(NAMED)].map(([id]) => id);
  return {
    failed: !DELAYED.test(words),
    ...(status !== undefined && { status }),
    messageIds: [...new Set([...thread, ...named])].slice(0, MOST_IDS),
  };
}

const flatten = (part: Part): Part[] => [part, ...part.children.flatMap(flatten)];

/** The Message-ID of a returned message, whole or its headers alone. */
function idsOf(part: Part): string[] {
  if (part.type === 'text/rfc822-headers' || part.type === 'message/rfc822-headers')
    return [...textOf(part).matchAll(/^message-id:\s{0,8}(<[^\s<>]{1,500}>)/gim)].map(([, id = '']) => id);
  if (part.type !== 'message/rfc822' && part.type !== 'message/global') return [];
  return part.children.flatMap(({ headers }) => headerOf(headers, 'message-id')?.trim() ?? []);
}

function textOf(part: Part): string {
  const raw = part.bytes.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + READ));
  return new TextDecoder('latin1').decode(decodeTransfer(raw, part.encoding));
}
