import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A mail as it reached its recipient. */
export interface Arrived {
  /** File in the outgoing folder; what the sink calls it. */
  file: string;
  raw: Buffer;
  to: string;
  subject: string;
  text: string;
  /** From the Message-ID, which every recipient sees: `<caseId>-<template>-…`. */
  caseId: string;
  template: string;
  /** Paths of the links in it that lead to our pages. */
  paths: string[];
}

const OUTBOX_ID = /^<([a-z0-9]{12})-([a-z-]+?)(?:-\d+)*(?:-again)?@/;

/** Reads each mail once that has arrived in the folder since the last call. */
export function watchOutgoing(folder: string): () => Promise<Arrived[]> {
  const seen = new Set<string>();
  return async () => {
    const names = await readdir(folder).catch(() => []);
    const fresh = names.filter((name) => name.endsWith('.eml') && !seen.has(name));
    fresh.forEach((name) => seen.add(name));
    return Promise.all(fresh.map(async (name) => readArrived(name, await readFile(join(folder, name)))));
  };
}

async function readArrived(file: string, raw: Buffer): Promise<Arrived> {
  const mail = await PostalMime.parse(raw);
  const [, caseId = '', template = ''] = OUTBOX_ID.exec(mail.messageId ?? '') ?? [];
  const text = mail.text ?? '';
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  return {
    ...{ file, raw, text, caseId, template },
    to: mail.to?.[0]?.address?.toLowerCase() ?? '',
    subject: mail.subject ?? '',
    paths: links.map((link) => new URL(link).pathname),
  };
}
