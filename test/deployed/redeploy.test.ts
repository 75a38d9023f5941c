import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { deploy, STACKS, synthesize } from './deploy.ts';

it('changes nothing when it is synthesized and deployed again', async () => {
  const again = join(inject('assembly'), '../again.out');
  await synthesize(again, inject('config'));
  const printed = await deploy({ environment: inject('environment') }, again);
  for (const stack of STACKS) expect(printed).toMatch(new RegExp(`${stack} \\(no changes\\)`));
});
