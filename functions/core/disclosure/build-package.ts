import type { Collection } from '../data-map/compiled.ts';
import type { StoreRecord } from '../data-map/connector.ts';
import { columnsOf, declared } from '../data-map/values.ts';
import { speaker } from '../mail/speaker.ts';
import type { Digest, PackageSigner } from '../ports.ts';
import { packageCatalogues } from './catalogue/package-catalogues.ts';
import { describeRecords } from './describe-records.ts';
import { hasPortable, type PackageFacts } from './facts.ts';
import { fileNames } from './file-names.ts';
import { renderIndex, type Summary } from './index-page.ts';
import { once } from './once.ts';
import { unsureStores } from './unsure-stores.ts';
import { disclosed, withheldIn } from './withhold.ts';
import { writeEntry, type ManifestEntry } from './write-entry.ts';
import { writeCsv, writeJson } from './write-records.ts';
import { zip, type File } from './zip.ts';

export interface PackageInput extends PackageFacts {
  /** What was found in a collection, many records at a time, some perhaps twice; asked for thrice, and must answer the same. */
  records: (collection: Collection) => AsyncIterable<StoreRecord[]>;
  digest: Pick<Digest, 'sha256' | 'hasher'>;
  signer: PackageSigner;
}

export interface DisclosurePackage {
  /** A zip; to be read once, in bounded memory (some 30 bytes for each record of the largest collection). */
  content: AsyncIterable<Uint8Array>;
  /** Records by collection id; complete once `content` was read to its end. */
  counts: ReadonlyMap<string, number>;
}

/** Lists every other file with its size and sum. */
export const MANIFEST = 'manifest.json';
/** Base64 of the signature over the bytes of the manifest. */
export const SIGNATURE = 'manifest.sig';
const PREVIEWED = 5;
/** Up to so many records of a collection are remembered from its first file for its second. */
const REMEMBERED = 500;

/**
 * The disclosure package (GDPR Art. 15(3), 20): index.html, data as JSON and CSV, a JSON Schema for each, which of it is portable, what is not
 * included and why, and a signed manifest with SHA-256 sums. The same input gives the same bytes.
 */
export function buildPackage(input: PackageInput): DisclosurePackage {
  const counts = new Map<string, number>();
  return { content: zip(packageFiles(input, counts)), counts };
}

/** A zip takes its files one after the other, so that what was counted in the data files is known in the index. */
async function* packageFiles(input: PackageInput, counts: Map<string, number>): AsyncIterable<File> {
  const { collections } = input.config;
  const manifest: ManifestEntry[] = [];
  const file = (name: string, text: AsyncIterable<string> | Iterable<string>): File => ({
    name,
    content: writeEntry(name, text, input.digest.hasher(), (entry) => manifest.push(entry)),
  });
  const names = fileNames(collections.map(({ id }) => id));
  const summaries: Summary[] = [];
  const unsure = unsureStores(input.config, input.unreached);
  for (const collection of collections) {
    const name = names.get(collection.id) ?? collection.id;
    const summary: Summary = { collection, file: name, records: 0, sure: !unsure.has(collection.storeId), preview: [] };
    const shown = disclosed(collection);
    if (!(await isEmpty(input.records(collection)))) {
      const first: StoreRecord[][] = [];
      yield file(`data/${name}.json`, writeJson(recordsOf(input, summary, first)));
      const again = summary.records <= REMEMBERED ? first : recordsOf(input, summary);
      yield file(`data/${name}.csv`, writeCsv(columnsOf(shown), again));
      yield file(`schemas/${name}.schema.json`, [schemaOf(shown)]);
    }
    counts.set(collection.id, summary.records);
    summaries.push(summary);
  }
  if (hasPortable(input)) yield file('portability.json', [asJson(portability(summaries))]);
  yield file('not-included.json', [asJson(notIncluded(input, summaries))]);
  yield file('index.html', [renderIndex(input, speaker(packageCatalogues, input.language), summaries)]);
  const { publicKey } = input.signer;
  const signature = { file: SIGNATURE, algorithm: 'Ed25519', publicKey };
  const listed = asJson({ reference: input.reference, signature, files: manifest });
  yield file(MANIFEST, [listed]);
  yield file(SIGNATURE, [`${base64(await input.signer.sign(new TextEncoder().encode(listed)))}\n`]);
}

/** What a package shows of a collection's records. `first`: takes a few of them, which are counted then. */
async function* recordsOf(
  { records, digest }: PackageInput,
  summary: Summary,
  first?: StoreRecord[][],
): AsyncIterable<StoreRecord[]> {
  const { collection } = summary;
  const shown = disclosed(collection);
  for await (const found of once(collection, records(collection), digest)) {
    const some = found.map((record) => declared(shown, record));
    if (first) count(some, summary);
    if (summary.records <= REMEMBERED) first?.push(some);
    yield some;
  }
}

function count(records: StoreRecord[], summary: Summary): void {
  summary.preview.push(...records.slice(0, Math.max(0, PREVIEWED - summary.records)));
  summary.records += records.length;
}

async function isEmpty(found: AsyncIterable<StoreRecord[]>): Promise<boolean> {
  for await (const records of found) if (records.length > 0) return false;
  return true;
}

/** Which files the person may take to another service (GDPR Art. 20(1)). */
function portability(summaries: Summary[]): object {
  const theirs = summaries.filter(({ collection, records }) => collection.portable && records > 0);
  return {
    article: 'GDPR Art. 20(1)',
    files: theirs.map(({ file }) => ({ data: `data/${file}.json`, schema: `schemas/${file}.schema.json` })),
  };
}

function notIncluded({ config, unreached }: PackageFacts, summaries: Summary[]): object {
  const safetyNet = 'Passwords, full identity numbers and card numbers are never put in a package.';
  return {
    withheld: config.collections.flatMap((collection) =>
      withheldIn(collection).map(({ field, reason }) => ({
        collection: collection.id,
        field,
        reason: reason ?? safetyNet,
      })),
    ),
    unreached: config.stores.filter(({ id }) => unreached.includes(id)).map(({ id, title }) => ({ store: id, title })),
    nothingHeld: summaries.filter(({ records, sure }) => records === 0 && sure).map(({ collection }) => collection.id),
  };
}

const schemas = new WeakMap<Collection, string>();

/** The schema of a collection, which is the same in every package. */
function schemaOf(shown: Collection): string {
  const schema = schemas.get(shown) ?? asJson(describeRecords(shown));
  schemas.set(shown, schema);
  return schema;
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
