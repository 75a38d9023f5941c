import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Collection, CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { writeExampleMail, type ExampleMail } from '../../../infra/local/example-mails.ts';
import { stageConfig } from '../../../infra/aws/stage-config.ts';
import { readConfig } from '../../../infra/read-config.ts';
import { readStage, readStages, type Stage } from '../../../infra/aws/stages.ts';
import type { Person } from '../../../infra/local/samples/people.ts';
import { readZip } from '../../acceptance/read-zip.ts';
import { adaptBuckets, adaptMachines, adaptRoles } from '../adapt.ts';
import { prove, write } from '../ask.ts';
import { comparePrivileges } from '../compare-privileges.ts';
import { bootstrap, deploy, stacksOf, synthesize } from '../deploy.ts';
import { ACCOUNT, clientConfig, REGION } from '../emulator.ts';
import type { Recorded } from '../recorder.ts';
import { readBuckets, readRoles, type Roles } from '../roles.ts';
import { linkIn, World } from '../world.ts';
import { fillStore, type FilledStore } from './fill-stores.ts';
import { collectionsIn, inventRows } from './invent-rows.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = resolve(ROOT, process.env['HABEAS_ANOTHER'] ?? 'test/fixtures/bakery');
const STAGE = process.env['HABEAS_ANOTHER_STAGE'] ?? 'probe';

const invent = (userId: number, name: string): Person => ({
  ...{ userId, name, email: `${name.toLowerCase()}@post.example`, phone: `+49 89 ${userId}` },
  ...{ locale: 'de-DE', topics: [], device: { model: '', os: '' } },
});
const READER = invent(8_400_101, 'Xaver');
const LEAVER = invent(8_400_202, 'Zenzi');
const BYSTANDER = invent(8_400_303, 'Korbinian');

let stage: Stage;
let config: CompiledConfig;
let world: World;
let roles: Roles;
let before: number;
const stores = new Map<string, FilledStore>();
const url = inject('url');
const calls = () => readFileSync(inject('calls'), 'utf8').split('\n').filter(Boolean);

beforeAll(async () => {
  stage = readStage(STAGE, readStages(FOLDER));
  if (stage.account !== ACCOUNT || stage.region !== REGION)
    throw new Error(`stage "${STAGE}": write account '${ACCOUNT}' and region ${REGION}; the emulator has no other`);
  config = stageConfig(await readConfig(FOLDER), stage);
  before = calls().length;
  const rows = [READER, LEAVER, BYSTANDER].map((person) => inventRows(config.collections, person));
  const held = new Map(config.collections.map(({ id }) => [id, rows.map((of) => of.get(id) ?? {})]));
  for (const store of config.stores)
    stores.set(store.id, await fillStore(url, { store, collections: collectionsIn(config, store.id), rows: held }));

  const emulator = { environment: inject('environment') };
  const assembly = join(inject('environment')['HOME'] ?? '', 'another.out');
  await bootstrap(emulator);
  await synthesize(assembly, FOLDER, { stage: STAGE });
  const printed = await deploy(emulator, assembly, stacksOf(STAGE));
  world = new World(url, new RegExp(`${STAGE}-Api\\.Url = https?://(\\S+)`).exec(printed)?.[1] ?? '', STAGE);
  roles = await readRoles(url, STAGE);
  await adaptMachines(url, { proof: 600, coolingOff: config.controller.erasure.coolingOffSeconds });
  await adaptRoles(url, STAGE);
  await adaptBuckets(url, STAGE);
  await putSecrets();
});
afterAll(async () => {
  for (const { server } of stores.values()) await server?.stop();
});

/** What the settings of a database leave to secrets: where it answers, and that it does so on loopback. */
async function putSecrets(): Promise<void> {
  for (const { id, settings } of config.stores)
    for (const [setting, text] of Object.entries(settings))
      for (const [, name = ''] of text.matchAll(/\$\{(\w+)\}/g))
        await world.putSecret(
          `/habeas/${STAGE}/stores/${id}/${name}`,
          setting === 'url' ? (stores.get(id)?.server?.url ?? '') : 'off',
        );
}

const ask = async (kind: ExampleMail, person: Person) => {
  const caseId = await write(world, kind, person, writeExampleMail(kind, person.email, stage.privacyAddress));
  await prove(world, caseId, person);
  expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
  const ended = await world.untilEnded('fulfil-request', `${caseId}-1-1`);
  expect(ended, await world.history('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
  expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'fulfilled' });
};

const readAll = async (): Promise<[Collection, string[]][]> =>
  Promise.all(
    config.collections.map(async (collection): Promise<[Collection, string[]]> => [
      collection,
      (await stores.get(collection.storeId)?.read(collection)) ?? [],
    ]),
  );

/** Texts that are of one person alone. */
const ofPerson = ({ userId, name }: Person) => new RegExp(`${userId}|${name}`, 'i');

describe('another controller than the example', () => {
  it('answers an access request with what every store holds, and with nobody else', async () => {
    await ask('access', READER);
    const parcel = linkIn(await world.untilMail(READER.email, /\/package\//), 'package');
    await world.visit(parcel, {});
    const code = /\b\d{8}\b/.exec((await world.untilMail(READER.email, /\b\d{8}\b/)).BodyText)?.[0] ?? '';
    const zip = readZip((await world.visit(parcel, { code })).body);
    const text = [...zip.values()].map((file) => Buffer.from(file).toString()).join('\n');
    const shown = config.collections.flatMap(({ id, fields }) =>
      fields
        .filter(({ withheld, dataType }) => withheld === undefined && dataType === 'string')
        .map(({ name }) => `${id}.${name} of ${READER.name}`),
    );
    const held = (await readAll()).flatMap(([, rows]) => rows).join('\n');
    for (const value of shown.filter((one) => held.includes(one))) expect(text).toContain(value);
    for (const other of [LEAVER, BYSTANDER]) expect(text).not.toMatch(ofPerson(other));
  });

  it('erases the person in every store as the data map says, and nobody else', async () => {
    const were = new Map((await readAll()).map(([{ id }, rows]) => [id, rows]));
    await ask('erasure', LEAVER);
    for (const [{ id, erasure }, rows] of await readAll()) {
      const mine = (list: string[] = []) => list.filter((row) => ofPerson(LEAVER).test(row));
      const others = (list: string[] = []) =>
        list.filter((row) => [READER, BYSTANDER].some((person) => ofPerson(person).test(row)));
      expect(mine(were.get(id)), id).toHaveLength(1);
      expect(others(rows), id).toEqual(others(were.get(id)));
      if (erasure.action === 'retain') expect(mine(rows), id).toEqual(mine(were.get(id)));
      if (erasure.action === 'delete') expect(rows, id).toHaveLength(2);
      if (erasure.action === 'mask') {
        expect(rows, id).toHaveLength(3);
        expect(rows.join('\n'), id).not.toContain(LEAVER.email);
        expect(rows, id).not.toEqual(were.get(id));
      }
    }
  });

  it('asked for nothing that its roles do not allow, each function by its own', async () => {
    const { Environment } = await new LambdaClient(clientConfig(url)).send(
      new GetFunctionConfigurationCommand({ FunctionName: `habeas-${STAGE}-ReceiveMessage` }),
    );
    const storageKey = Environment?.Variables?.['HABEAS_STORAGE_KEY'] ?? '';
    const recorded = calls()
      .slice(before)
      .map((line) => JSON.parse(line) as Recorded);
    const callers = new Set(recorded.map(({ caller }) => caller));
    for (const { id } of config.stores) expect(callers).toContain(`EraseFromStore-${id}`);
    const buckets = await readBuckets(url, STAGE);
    const { missing, wild } = comparePrivileges(recorded, { roles: roles.functions, buckets, storageKey });
    expect(missing).toEqual([]);
    expect(wild.filter((line) => !/: ec2:\w+ on \*$/.test(line))).toEqual([]);
  });
});
