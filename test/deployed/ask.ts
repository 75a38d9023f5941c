import { expect, inject } from 'vitest';
import { writeExampleMail, type ExampleMail } from '../../infra/local/example-mails.ts';
import type { Person } from '../../infra/local/samples/people.ts';
import { linkIn, World } from './world.ts';

export const PRIVACY = 'privacy@anytalk.example';

/** The deployment as the outside sees it. */
export const openWorld = (): World => new World(inject('url'), inject('frontDoor'));

/** Sends a mail as the person would. Returns the case. */
export async function write(world: World, kind: ExampleMail, { email }: Person, raw?: string): Promise<string> {
  const caseId = await world.deliver(raw ?? writeExampleMail(kind, email, PRIVACY));
  expect(caseId).toMatch(/^[a-z0-9]{12}$/);
  return caseId;
}

/** Opens the link in the acknowledgement and presses its button; looking alone proves nothing, and a link serves once. */
export async function prove(world: World, caseId: string, { email }: Person): Promise<void> {
  const proof = linkIn(await world.untilMail(email, /\/proof\//), 'proof');
  expect((await world.visit(proof)).status).toBe(200);
  expect(await typesOf(world, caseId)).not.toContain('IdentityProven');
  expect((await world.visit(proof, {})).status).toBe(200);
  expect(await typesOf(world, caseId)).toContain('IdentityProven');
  expect((await world.visit(proof, {})).status).toBe(410);
}

/** The types of a case's events, in the order of the ledger, which has no gap. */
export async function typesOf(world: World, caseId: string): Promise<string[]> {
  const events = await world.events(caseId);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
  return events.map(({ type }) => type);
}

/** Points a store's secret elsewhere. */
export const moveStore = (world: World, store: string, url: string): Promise<void> =>
  world.putSecret(`/habeas/test/stores/${store}/HABEAS_${store.toUpperCase()}_URL`, url);
