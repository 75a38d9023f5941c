import { createHash, createPublicKey, verify } from 'node:crypto';
import { unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { MANIFEST, SIGNATURE } from '../functions/core/disclosure/build-package.ts';
import { InvalidInput } from '../functions/core/errors.ts';

const Manifest = z.object({
  reference: z.string(),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

export interface PackageReport {
  reference: string;
  files: number;
  /** Empty: all of it is as it was signed. */
  problems: string[];
}

/** Compares a package with its manifest, and the manifest with its signature. @throws InvalidInput for what is no package or no key */
export function verifyPackage(zip: Uint8Array, publicKey: string): PackageReport {
  const files = new Map(Object.entries(asked('This is no zip.', () => unzipSync(zip))));
  const key = asked('This is no public key in PEM.', () => createPublicKey(publicKey));
  const [manifest, signature] = [files.get(MANIFEST), files.get(SIGNATURE)];
  if (!manifest || !signature) throw new InvalidInput(`This is no package: ${MANIFEST} or ${SIGNATURE} is not in it.`);
  const signed = verify(null, manifest, key, Buffer.from(Buffer.from(signature).toString(), 'base64'));
  const { reference, files: listed } = asked(`${MANIFEST} can not be read.`, () =>
    Manifest.parse(JSON.parse(Buffer.from(manifest).toString())),
  );
  const known = new Set([MANIFEST, SIGNATURE, ...listed.map(({ path }) => path)]);
  const problems = [
    ...(signed ? [] : [`${MANIFEST} is not signed with this key`]),
    ...listed.flatMap(({ path, size, sha256 }) => {
      const content = files.get(path);
      if (!content) return [`${path} is missing`];
      const sum = createHash('sha256').update(content).digest('hex');
      return content.byteLength === size && sum === sha256 ? [] : [`${path} was changed`];
    }),
    ...[...files.keys()].filter((path) => !known.has(path)).map((path) => `${path} was added`),
  ];
  return { reference, files: listed.length, problems };
}

function asked<T>(otherwise: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new InvalidInput(otherwise, { cause });
  }
}
