import { expect, it } from 'vitest';
import * as errors from '../../functions/core/errors.ts';

it.each(Object.entries(errors))('%s carries its own name, which the state machines match on', (name, Fault) => {
  expect(new Fault('x').name).toBe(name);
});
