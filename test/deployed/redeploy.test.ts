import { expect, inject, it } from 'vitest';
import { deploy, STACKS } from './deploy.ts';

it('changes nothing when it is deployed again', async () => {
  const printed = await deploy({ environment: inject('environment') }, inject('config'));
  for (const stack of STACKS) expect(printed).toMatch(new RegExp(`${stack} \\(no changes\\)`));
});
