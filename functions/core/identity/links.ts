import type { Digest, Ids, Ports, Records } from '../ports.ts';

/** What a link in a mail opens. */
export type LinkKind = 'proof' | 'cancel' | 'package' | 'answer' | 'download';

export interface Link {
  kind: LinkKind;
  caseId: string;
  requestId?: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** Makes a link: the secret (256 bits) leaves in the mail, only its hash stays (FIELD: stolen tables open nothing). */
export async function issueLink(
  { ids, digest, records }: { ids: Ids; digest: Digest; records: Records },
  link: Link,
): Promise<string> {
  const secret = ids.secret();
  await records.put('link', hashOf(digest, secret), link, { due: link.expiresAt });
  return secret;
}

/** The live link behind a secret; undefined for an unknown, spent, expired or other kind of link: all look the same. */
export async function findLink(
  { clock, digest, records }: Pick<Ports, 'clock' | 'digest' | 'records'>,
  kind: LinkKind,
  secret: string,
): Promise<Link | undefined> {
  if (!SECRET.test(secret)) return undefined;
  const hash = hashOf(digest, secret);
  const found = await records.get<Link>('link', hash);
  if (!found || !digest.equal(found.key, hash)) return undefined;
  return found.value.kind === kind && found.value.expiresAt > clock.now() ? found.value : undefined;
}

/** Spends a link. */
export async function spendLink({ digest, records }: Pick<Ports, 'digest' | 'records'>, secret: string): Promise<void> {
  await records.remove('link', hashOf(digest, secret));
}

const SECRET = /^[\w-]{43}$/;
const hashOf = (digest: Digest, secret: string) => digest.sha256(`link:${secret}`);
