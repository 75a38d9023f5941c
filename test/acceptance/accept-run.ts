import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleHost } from './bundle-host.ts';
import { finderOf, searchFolder, withoutAddressees, type Leak } from './canaries.ts';
import { checkPackages } from './check-packages.ts';
import { compareStores } from './compare-stores.ts';
import { forgetAll } from './forget.ts';
import type { Result } from './judge.ts';
import { PRIVACY_ADDRESS, readLetters, writeHugeLetter, writeLetter, type Letter } from './mails.ts';
import { CONFIG_DIR, openState } from './open-state.ts';
import type { Sabotage } from './order.ts';
import { MARK, makeBystanders, makeSenders, makeWriters, type Person } from './people.ts';
import { seededRandom } from './random.ts';
import { findDuplicates, findWrongDates, isTold, matchMails, readRequests, type RequestTold } from './read-cases.ts';
import { rowsOf } from './rows.ts';
import { runCases, type Ran } from './run.ts';
import { openStores } from './stores.ts';
import { supervise } from './supervise.ts';
import { tryTampering } from './tamper.ts';
import { BEGINNINGS } from './working-days.ts';

export interface AcceptSettings {
  /** An empty folder for state, stores and output. */
  folder: string;
  /** Folder of `.eml` files. */
  mails: string;
  seed: string;
  kills: number;
  /** How many more people may write, as long as there are kills to come. */
  people: number;
  /** Milliseconds without anything new after which the run is given up. */
  patience: number;
  sabotage?: Sabotage;
  tell: (line: string) => void;
}

/** The people of a run whose mails are sent even if no kill is left for them: one of each wish. */
const ALWAYS = 6;

const SOURCES = ['killable-host.ts', 'killable-thread.ts'].map((name) => join(import.meta.dirname, name));

/** One run from the first mail to the last key destroyed, and everything that was seen. */
export async function accept(settings: AcceptSettings): Promise<Result> {
  const began = Date.now();
  const { folder, seed, kills, sabotage, tell } = settings;
  const random = seededRandom(seed);
  const state = join(folder, 'state');
  const copies = join(folder, 'copies');
  const outputLog = join(folder, 'output.log');
  const killLog = join(folder, 'kills.log');
  await Promise.all([mkdir(state), mkdir(copies), writeFile(outputLog, ''), writeFile(killLog, '')]);

  const given = [...(await readLetters(settings.mails)), await writeHugeLetter()];
  const writers = makeWriters(Math.max(ALWAYS, settings.people), random);
  const own = await Promise.all(writers.map((person) => writeLetter(person, random)));
  const people = [...writers, ...makeSenders(addressesOf(given))];
  const everybody = [...people, ...makeBystanders(people)];
  const rows = everybody.flatMap(rowsOf);

  const stores = await openStores(join(folder, 'stores'));
  const supervisor = await (async () => {
    await stores.seed(rows);
    const [program = '', thread = ''] = await bundleHost(SOURCES, join(folder, 'program'));
    return supervise({
      ...{ kills, random, outputLog, program, begins: random.pick(BEGINNINGS) },
      compiled: join(folder, 'compiled'),
      order: {
        dir: state,
        configDir: CONFIG_DIR,
        environment: stores.environment,
        killLog,
        thread,
        ...(sabotage && { sabotage }),
      },
    });
  })();
  try {
    const before = await stores.dump();
    const ran = await runCases({
      ...{ supervisor, dir: state, kills, tell, patience: settings.patience },
      letters: shuffled([...given, ...own.slice(0, ALWAYS)], random),
      reserve: own.slice(ALWAYS),
      people: new Map(people.map((person) => [person.email.toLowerCase(), person])),
    });
    if (ran.stalled === undefined) await supervisor.ask('anchor', {});
    tell(
      `${ran.stalled?.what ?? 'Every case has come to its end'}; now the stores, the ledger and the keys are looked at.`,
    );
    await supervisor.stop();
    if (ran.stalled) await cp(state, join(folder, 'stalled'), { recursive: true }); // before keys are destroyed
    const after = await stores.dump();

    const opened = await openState(state);
    await opened.anchorLedger();
    const mails = await matchMails(opened, ran.events, ran.sent);
    await opened.close();
    const requests = readRequests(ran.events, ran.arrived);
    const fates = fatesOf(ran, requests);
    const tampering = await tryTampering(state, copies, random);
    const find = finderOf([MARK, ...addressesOf(given)]);
    const leaks = [
      ...(await searchState(state, find)),
      ...urlLeaks(ran, find),
      ...(await outputLeaks(outputLog, find)),
    ];
    const caseIds = [...new Set(ran.events.map(({ caseId }) => caseId))];
    const forgetting = await forgetAll(state, copies, caseIds);
    const notes = supervisor.kills();
    return {
      ...{ seed, requests: requests.length },
      ...(ran.stalled !== undefined && { stalled: ran.stalled }),
      mails: { ...mails, sent: ran.sent.length },
      outcomes: countBy(requests.filter(isTold), ({ closedAs }) => closedAs ?? ''),
      kills: {
        ...{ asked: kills, done: supervisor.killed(), at: notes },
        insideHandOver: notes.reduce((sum, { packagesInWindow }) => sum + packagesInWindow, 0),
        insideSendWindow: notes.reduce((sum, { mailsInWindow }) => sum + mailsInWindow, 0),
      },
      sends: { arrived: ran.arrived.length, duplicates: findDuplicates(ran.events, ran.arrived) },
      stores: compareStores(rows, { before, after }, ({ owner }) => fates.erased.has(owner.id)),
      packages: {
        ...checkPackages(ran.correspondence.packages, fates.isWhole),
        lost: ran.correspondence.packagesLost,
      },
      linksReused: ran.correspondence.reused,
      dueDates: findWrongDates(ran.events, 'controller-promise'),
      ...{ tampering, canaryHits: leaks, forgetting },
      seconds: (Date.now() - began) / 1000,
    };
  } finally {
    await supervisor.stop();
    await stores.close();
  }

  /** Whose data was to be erased, by what they were told. */
  function fatesOf({ arrived }: Ran, requests: RequestTold[]) {
    const owners = new Map<string, Person>();
    const byAddress = new Map(people.map((person) => [person.email.toLowerCase(), person]));
    for (const { caseId, to } of arrived) {
      const person = byAddress.get(to);
      if (person) owners.set(caseId, person);
    }
    const erasures = requests.filter(({ right, closedAs }) => right === 'erasure' && closedAs === 'fulfilled');
    return {
      erased: new Set(erasures.map(({ caseId }) => owners.get(caseId)?.id)),
      /** Everything about them was still there when their copy was made: they have one case, in which the copy comes first. */
      isWhole: (person: Person) => {
        const cases = [...owners].flatMap(([caseId, owner]) => (owner === person ? [caseId] : []));
        return cases.length === 1 && requests.find(({ caseId }) => caseId === cases[0])?.right === 'access';
      },
    };
  }
}

/** The given mails' senders, each once; our own address is nobody's personal data. */
const addressesOf = (letters: Letter[]): string[] =>
  [...new Set(letters.flatMap(({ from }) => from ?? []))].filter((address) => address !== PRIVACY_ADDRESS);

const searchState = (dir: string, find: (bytes: Buffer | string) => string | undefined): Promise<Leak[]> =>
  searchFolder(dir, find, (path, bytes) => (path.startsWith('outbox/') ? withoutAddressees(bytes) : bytes));

const urlLeaks = ({ correspondence }: Ran, find: (text: string) => string | undefined): Leak[] =>
  correspondence.urls.flatMap((url) => {
    const what = find(url);
    return what === undefined ? [] : [{ where: 'a URL', what }];
  });

async function outputLeaks(file: string, find: (bytes: Buffer) => string | undefined): Promise<Leak[]> {
  const what = find(await readFile(file));
  return what === undefined ? [] : [{ where: "the host's output", what }];
}

function shuffled<T>(list: T[], random: { below(limit: number): number }): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0] as T);
}

function countBy<T>(list: T[], nameOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of list) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}
