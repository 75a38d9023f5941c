import { expect, inject, it } from 'vitest';
import { deploy, STACKS, untilSynthesized } from './deploy.ts';

it('changes nothing when it is synthesized and deployed again', async () => {
  const printed = await deploy({ environment: inject('environment') }, await untilSynthesized(inject('again')));
  for (const stack of STACKS) expect(printed).toMatch(new RegExp(`${stack} \\(no changes\\)`));
});
