import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openConnector } from '../../functions/connectors/s3-json-lines/connector.ts';
import type { StoreRecord } from '../../functions/core/data-map/connector.ts';
import type { TestStore } from './contract.ts';
import { cuttable } from './cuttable.ts';

const OBJECTS = 3;
const REGION = 'eu-west-1';

/** A versioned bucket of its own on an emulator; the connector goes through a way that can be cut. */
export async function openS3Store(
  url: string,
  Bucket: string,
): Promise<TestStore & { oldVersions(): Promise<number> }> {
  const { hostname: host, port } = new URL(url);
  const way = await cuttable({ host, port: Number(port) });
  const client = new S3Client({ endpoint: url, region: REGION, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));

  const keyOf = (name: string, nth: number) => `lake/${name}/part-${nth}`;
  const versions = async () => (await client.send(new ListObjectVersionsCommand({ Bucket }))).Versions ?? [];
  const write = async (name: string, records: StoreRecord[]) => {
    for (let nth = 0; nth < OBJECTS; nth++) {
      const lines = records.filter((_, at) => at % OBJECTS === nth).map((record) => `${JSON.stringify(record)}\n`);
      const Body = nth === 1 ? gzipSync(lines.join('')) : lines.join('');
      await client.send(new PutObjectCommand({ Bucket, Key: keyOf(name, nth), Body }));
    }
  };
  const read = async (name: string, nth: number) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name, nth) }));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    return (nth === 1 ? gunzipSync(bytes) : bytes).toString();
  };
  return {
    connect: () =>
      openConnector({ bucket: Bucket, prefix: 'lake/', region: REGION, endpoint: `http://127.0.0.1:${way.port}` }),
    fill: async (people, notes) => {
      for (const { Key, VersionId } of await versions())
        await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
      await write('people', people);
      await write('notes', notes);
    },
    dump: async (name) => {
      const texts = await Promise.all(Array.from({ length: OBJECTS }, (_, nth) => read(name, nth)));
      return texts.flatMap((text) => text.split('\n').filter(Boolean)).sort();
    },
    fail: async () => {
      way.cut();
      return async () => way.mend();
    },
    close: async () => way.close(),
    oldVersions: async () => (await versions()).filter(({ IsLatest }) => !IsLatest).length,
  };
}
