import { expect, inject, it } from 'vitest';
import { PEOPLE } from '../../infra/local/samples/people.ts';
import { World } from './world.ts';

it('takes a request from the app: stored, announced by S3, received', async () => {
  const world = new World(inject('url'), inject('frontDoor'));
  const person = PEOPLE.at(-1);
  const body = JSON.stringify({ rights: ['access'], email: person?.email });
  const answer = await world.post('/api/requests', body);
  expect(answer.status, answer.body.toString()).toBe(202);
  const { reference } = JSON.parse(answer.body.toString()) as { reference: string };
  await world.untilEvent(reference, 'MailSent');
  expect(await world.keysIn('inbound')).toEqual([]);
  expect((await world.post('/api/requests', '{"rights":[]}')).status).toBe(400);
  expect((await world.visit('https://privacy.anytalk.example/api/requests', {})).status).toBe(403);
});
